// Names relations that so many reports break that the form, its instructions or the rule are to be suspected, not the offices.

import { editionById } from '../../edition/editions.js';
import { rules } from '../../generated/rules/all.js';
import { auditWords } from '../../i18n/audit-words.js';
import type { Language } from '../../i18n/language.js';
import { visible } from '../../text/visible.js';
import type { Entry } from '../record/entry.js';
import type { Finding } from './across.js';

/** A relation that very many reports break. */
export interface Suspect {
  readonly code: string;
  readonly edition: string;
  /** The cells that the findings speak of. */
  readonly cells: readonly string[];
  /** Null for all reports of the edition. */
  readonly area: string | null;
  readonly broken: number;
  /** Reports of the edition. */
  readonly reports: number;
}

export type WithBrokenRelations = Pick<Entry, 'edition' | 'area'> & {
  /** Keys of `brokenRelations`. */
  readonly broken: readonly string[];
};

/** From which share on, and of how many reports at least: in all of them, and in an area. */
const [ALL, AREA] = [
  { share: 0.3, reports: 30 },
  { share: 0.5, reports: 20 },
] as const;
/** Of one report: where more fail, it says nothing about any of them. */
const MOST_BROKEN = 40;
const MOST_SUSPECTS = 50;
const NONE: readonly string[] = [];

/** A key for each relation between figures that a report breaks. */
export function brokenRelations(diagnostics: readonly Finding[]): readonly string[] {
  const broken = new Set<string>();
  for (const { code, cells } of diagnostics) {
    if (!isRelation(code) || broken.size >= MOST_BROKEN) continue;
    const subjects = cells.filter(({ role }) => role === 'subject').map(({ id }) => id);
    if (subjects.length > 0) broken.add([code, ...subjects].join(' '));
  }
  return broken.size > 0 ? [...broken] : NONE;
}

const categories = new Map(rules.map(({ code, category }) => [code, category]));

function isRelation(code: string): boolean {
  const category = categories.get(code);
  return category === 'arithmetic' || (category === 'years' && code.startsWith('GR4'));
}

/** The most broken first. An area is named only where the relation is not suspect in all reports. */
export function suspectsOf(reports: Iterable<WithBrokenRelations>): readonly Suspect[] {
  const [all, areas] = [counter(ALL), counter(AREA)];
  for (const { edition, area, broken } of reports) {
    if (edition === null) continue;
    all.add(edition, null, broken);
    if (area !== null) areas.add(edition, area, broken);
  }
  const general = all.suspects();
  const known = new Set(general.map(({ edition, code, cells }) => [edition, code, ...cells].join(' ')));
  const local = areas
    .suspects()
    .filter(({ edition, code, cells }) => !known.has([edition, code, ...cells].join(' ')));
  return [...general, ...local].slice(0, MOST_SUSPECTS);
}

function counter({ share, reports: least }: { readonly share: number; readonly reports: number }) {
  const groups = new Map<string, Omit<Suspect, 'code' | 'cells' | 'broken'> & { reports: number }>();
  const broken = new Map<string, { readonly group: string; readonly relation: string; count: number }>();
  return {
    add(edition: string, area: string | null, relations: readonly string[]): void {
      const group = `${edition} ${area ?? ''}`;
      const known = groups.get(group);
      if (known) known.reports++;
      else groups.set(group, { edition, area, reports: 1 });
      for (const relation of relations) {
        const key = `${group} ${relation}`;
        const known = broken.get(key);
        if (known) known.count++;
        else broken.set(key, { group, relation, count: 1 });
      }
    },
    suspects(): Suspect[] {
      return [...broken.values()]
        .flatMap(({ group, relation, count }): Suspect[] => {
          const { reports, ...rest } = groups.get(group)!;
          if (reports < least || count < reports * share) return [];
          const [code = '', ...cells] = relation.split(' ');
          return [{ code, ...rest, cells, broken: count, reports }];
        })
        .sort((a, b) => b.broken - a.broken || compareText(keyOf(a), keyOf(b)));
    },
  };
}

function keyOf({ edition, area, code, cells }: Suspect): string {
  return [code, ...cells, edition, area].join(' ');
}

function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

export function suspectText(suspect: Suspect, language: Language): string {
  const { code, edition, cells, area, broken, reports } = suspect;
  const spec = editionById(edition)?.cellById.get(cells[0] ?? '');
  const named = (label: { readonly label: string; readonly short?: string; readonly en: string }) =>
    language === 'zh' ? (label.short ?? label.label) : label.en;
  return auditWords[language].suspect({
    rule: `${code} ${rules.find((rule) => rule.code === code)?.title[language] ?? ''}`.trim(),
    table: spec?.table.name[language] ?? '',
    row: spec ? named(spec.row) : '',
    column: spec ? named(spec.column) : '',
    cells: cells.length,
    area: area && visible(area),
    broken,
    reports,
    percent: Math.floor((broken * 100) / reports),
  });
}
