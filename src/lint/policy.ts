// What a configuration asks of the checks: levels, thresholds and exceptions, as plain data for any thread.

import type { CellRef, Severity } from '../diagnostic/diagnostic.js';
import type { LabelData, TableData } from '../edition/data.js';
import type { OfficeFacts } from '../report/office-facts.js';
import type { Report } from '../report/report.js';
import type { Rule, Thresholds } from '../rules/kit/rule.js';
import { labelKey } from '../text/label.js';

export type Level = Severity | 'off';

/** What a layer or an exception is about: every part that is given has to match, one of its values is enough. */
export interface Selector {
  /** Codes, names or families (`GR2`). */
  readonly rules?: readonly string[];
  /** Names in full, or with `*` for any characters. */
  readonly offices?: readonly string[];
  readonly years?: readonly number[];
  /** By id or by label; all cells that a finding is about have to match. */
  readonly tables?: readonly string[];
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
}

/** Settings of one place of a configuration; of the layers that match, the last one that speaks of a rule decides. */
export interface Layer extends Selector {
  /** By code, name or family; the first two go before the family. */
  readonly levels: Readonly<Record<string, Level>>;
  /** By code or name of the rule. */
  readonly thresholds: Readonly<Record<string, Thresholds>>;
  /** About the office of the reports themselves; the selector meets the name in the title. */
  readonly declared?: OfficeFacts;
}

export interface Exception extends Selector {
  /** Unlike that of any other exception of the run. */
  readonly id: number;
  readonly reason: string;
  /** Figures that it holds for; for any where it says nothing. */
  readonly values?: readonly number[];
}

export interface Policy {
  readonly layers: readonly Layer[];
  /** Those that have not expired. */
  readonly exceptions: readonly Exception[];
}

type Named = Pick<Rule, 'code' | 'name'>;
/** What of a cell decides. */
export type Subject = Pick<CellRef, 'id' | 'role' | 'value'>;
type Facts = Pick<Report, 'office' | 'year' | 'edition'>;

/** What a layer says of a rule; undefined where none does. */
export function levelOf(rule: Named, cells: readonly Subject[], report: Facts, { layers }: Policy) {
  for (const layer of [...layers].reverse()) {
    if (!matchesReport(layer, report) || !matchesCells(layer, cells, report)) continue;
    const level = own(layer.levels, rule) ?? familyLevel(layer.levels, rule);
    if (level !== undefined) return level;
  }
  return undefined;
}

/** A rule that sleeps wakes where a layer names it, whatever else the layer asks for. */
export function isNamed(rule: Named, { layers }: Policy): boolean {
  return layers.some(({ levels }) => (own(levels, rule) ?? 'off') !== 'off');
}

export function thresholdsOf(rule: Named, report: Facts, { layers }: Policy): Thresholds {
  const given = layers.filter((layer) => matchesReport(layer, report) && !layer.tables);
  return Object.assign({}, ...given.map(({ thresholds }) => own(thresholds, rule)));
}

/** Of the layers that match the report, each later one outweighs those before it. */
export function declaredIn(report: Facts, { layers }: Policy): readonly OfficeFacts[] {
  return layers.flatMap((layer) => (layer.declared && matchesReport(layer, report) ? [layer.declared] : []));
}

export function exceptionFor(
  rule: Named,
  cells: readonly Subject[],
  report: Facts,
  { exceptions }: Policy,
): Exception | undefined {
  return exceptions.find(
    (exception) =>
      (exception.rules?.some((key) => names(key, rule)) ?? true) &&
      matchesReport(exception, report) &&
      matchesCells(exception, cells, report) &&
      matchesValues(exception, cells),
  );
}

export function matchesReport({ offices, years }: Selector, { office, year }: Facts): boolean {
  const isOffice = offices?.some((pattern) => office !== null && matchesName(pattern, office)) ?? true;
  return isOffice && (years?.some((wanted) => wanted === year) ?? true);
}

function matchesValues({ values }: Exception, cells: readonly Subject[]): boolean {
  if (!values) return true;
  const subjects = cells.filter(({ role }) => role === 'subject');
  return subjects.length > 0 && subjects.every(({ value }) => value !== null && values.includes(value));
}

function matchesCells({ tables, rows, columns }: Selector, cells: readonly Subject[], { edition }: Facts) {
  if (!tables && !rows && !columns) return true;
  const subjects = cells.filter(({ role }) => role === 'subject');
  return (
    subjects.length > 0 &&
    subjects.every(({ id }) => {
      const spec = edition?.cellById.get(id);
      if (!spec) return false;
      const { table, row, column } = spec;
      return (
        (tables?.some((wanted) => isTable(wanted, table)) ?? true) &&
        (rows?.some((wanted) => isLabel(wanted, row)) ?? true) &&
        (columns?.some((wanted) => isLabel(wanted, column)) ?? true)
      );
    })
  );
}

function isTable(wanted: string, { id, name, title }: TableData): boolean {
  return sameLabel(wanted, [id, name.zh, name.en, title.zh]);
}

function isLabel(wanted: string, { id, label, short, en }: LabelData): boolean {
  return sameLabel(wanted, [id, label, short ?? '', en]);
}

function sameLabel(wanted: string, known: readonly string[]): boolean {
  const key = labelKey(wanted).core.toLowerCase();
  return key !== '' && known.some((label) => labelKey(label).core.toLowerCase() === key);
}

function matchesName(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return pattern === name;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}

// ---- how a configuration names rules

const FAMILY = /^GR\d$/u;

function names(key: string, rule: Named): boolean {
  return key === rule.code || key === rule.name || (FAMILY.test(key) && rule.code.startsWith(key));
}

function own<T>(values: Readonly<Record<string, T>>, rule: Named): T | undefined {
  return [rule.code, rule.name].flatMap((key) => (Object.hasOwn(values, key) ? [values[key]!] : [])).at(-1);
}

function familyLevel(levels: Layer['levels'], rule: Named): Level | undefined {
  return Object.entries(levels).findLast(([key]) => names(key, rule))?.[1];
}
