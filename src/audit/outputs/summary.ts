// The summary of an audit on a terminal: by rule, year and area, and the offices with most faults with what each has to correct.

import { rules } from '../../generated/rules/all.js';
import { auditWords } from '../../i18n/audit-words.js';
import type { Language } from '../../i18n/language.js';
import { reporterWords } from '../../i18n/reporter-words.js';
import { visible } from '../../text/visible.js';
import { displayWidth, padWidth, takeWidth, wrap } from '../../text/width.js';
import { suspectText } from '../compare/suspects.js';
import { noteTexts } from '../notes.js';
import type { Group, Tally } from '../tally.js';
import { type FaultRow, faultRows } from './fault-rows.js';
import type { AuditWriter, AuditWriterOptions } from './writer.js';

/** Columns of the terminal that one table's names may take. */
const WIDEST_NAME = 44;
/** A file has no width of its own. */
const WIDEST_TEXT = 80;
/** Of one office. */
const MOST_FAULTS = 5;

export function createSummaryWriter({ language, style, top, width }: AuditWriterOptions): AuditWriter {
  const words = auditWords[language];
  const heading = (text: string) => style.strong(text);
  /** The worst offices, with their faults once they have come by. */
  const offices = new Map<string, { readonly faults: Fault[]; count: number }>();
  const unreadable: string[] = [];
  const wrapped = (text: string, indent: number) =>
    wrap(text, Math.min(width, WIDEST_TEXT) - indent).map((line) => ' '.repeat(indent) + line);
  const list = (
    title: string,
    name: string,
    groups: readonly Omit<Group, 'clean'>[],
    nameOf = (key: string) => key,
  ) => {
    if (groups.length === 0) return [];
    const shown = groups.slice(0, top);
    const rows = shown.map(({ key, reports, errors, warnings, infos }) => [
      cut(visible(nameOf(key))),
      ...[reports, errors, warnings, infos].map(String),
    ]);
    return [heading(title), ...table([[name, ...words.columns], ...rows]), ...moreOf(groups.length), ''];
  };
  const moreOf = (count: number) => (count > top ? [`  ${words.more(count - top)}`] : []);
  const items = (title: string, texts: readonly string[], count = texts.length) =>
    texts.length === 0
      ? []
      : [heading(title), ...texts.slice(0, top).flatMap((text) => wrapped(text, 2)), ...moreOf(count), ''];
  const officeLines = ({ offices: groups }: Tally) => {
    if (groups.length === 0) return [];
    const lines = groups.slice(0, top).flatMap((group) => {
      const { faults, count } = offices.get(group.key)!;
      const counts = reporterWords[language].counts({ faults: group, failed: 0 });
      return [
        ...wrapped(`${visible(group.key)}  ${counts}`, 2),
        ...faults.flatMap((fault) => faultLines(fault)),
        ...(count > faults.length ? [`    ${words.moreFaults(count - faults.length)}`] : []),
      ];
    });
    return [heading(words.byOffice), ...lines, ...moreOf(groups.length), ''];
  };
  const faultLines = ([{ year, severity, message, path, place, expected, grade }, ...more]: Fault) => {
    const level = reporterWords[language].severity[severity];
    // Of several figures the message names each.
    const options = more.length === 0 && grade !== '' && typeof expected === 'string' ? [expected] : [];
    return [
      ...wrapped([level, year ?? '', message].join(' ').replaceAll('  ', ' '), 4),
      ...options.flatMap((option) => wrapped(option, 6)),
      ...wrapped([path, place].filter((part) => part !== '').join(':'), 6).map((line) => style.dim(line)),
    ];
  };
  return {
    takesRecords: true,
    begin(tally) {
      for (const { key } of tally.offices.slice(0, top)) offices.set(key, { faults: [], count: 0 });
      return '';
    },
    record(record, _, report) {
      const office = offices.get(report.office ?? report.path);
      const isNamed = report.failed && unreadable.length < top;
      if ((!office && !isNamed) || report.counts.length === 0) return '';
      const rows = faultRows(record(), report, language).filter(({ severity }) => severity !== 'info');
      if (isNamed)
        unreadable.push([visible(report.path), rows[0]?.message].join(language === 'zh' ? '：' : ': '));
      if (!office) return '';
      const found = faultsOf(rows);
      office.count += found.length;
      office.faults.push(...found.slice(0, MOST_FAULTS - office.faults.length));
      return '';
    },
    end(tally) {
      const { summary, suspects } = tally;
      const lines = [
        ...list(words.byRule, words.rule, tally.rules, (code) => `${code} ${titleOf(code, language)}`),
        ...list(words.byYear, words.year, tally.years),
        ...list(words.byArea, words.area, tally.areas),
        ...officeLines(tally),
        ...items(words.unreadable, unreadable, summary.failed),
        ...items(
          words.suspects,
          suspects.map((suspect) => suspectText(suspect, language)),
        ),
        ...[...noteTexts(tally.notes, language), totalOf(tally, words)].flatMap((text) => wrapped(text, 0)),
        ...(tally.offices.length > 0 ? words.next : []),
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}

/** The rows of one fault, of which there is one for each figure it changes. */
type Fault = [FaultRow, ...FaultRow[]];

function faultsOf(rows: readonly FaultRow[]): Fault[] {
  const faults: Fault[] = [];
  for (const row of rows) {
    const last = faults.at(-1);
    if (last?.[0].message === row.message) last.push(row);
    else faults.push([row]);
  }
  return faults;
}

function titleOf(code: string, language: Language): string {
  return rules.find((rule) => rule.code === code)?.title[language] ?? '';
}

/** How many have no finding is worth a word where it is neither none nor all of them. */
function totalOf({ summary }: Tally, words: (typeof auditWords)[Language]): string {
  const clean = summary.reports - summary.faulty;
  return words.total(summary, clean < summary.reports ? clean : 0);
}

function cut(text: string): string {
  return displayWidth(text) <= WIDEST_NAME ? text : `${takeWidth(text, WIDEST_NAME - 1)}…`;
}

/** Names flush left, figures flush right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((text, column) => {
        const pad = ' '.repeat(widths[column]! - displayWidth(text));
        return column === 0 ? `  ${padWidth(text, widths[0]!)}` : `  ${pad}${text}`;
      })
      .join(''),
  );
}
