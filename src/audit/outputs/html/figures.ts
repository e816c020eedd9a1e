// The key figures of all offices: how they are spread, and which stand apart.

import { editions } from '../../../edition/editions.js';
import { visible } from '../../../text/visible.js';
import type { Entry } from '../../record/entry.js';
import { KEY_FIGURES, keyFiguresOf } from '../../record/key-figures.js';
import type { AuditRecord } from '../../record/record.js';

/** Beyond the quartiles by as many times their distance, on a logarithmic scale: offices differ by orders of magnitude. */
const FAR = 3;
/** The distance is taken for at least this much: where most offices report zero, one is no outlier. */
const LEAST = Math.log(2);
const MOST_OUTLIERS = 12;

interface Outlier {
  readonly office: string;
  readonly year: number | null;
  readonly value: number;
}

export interface Distribution {
  /** Of the cell. */
  readonly id: string;
  readonly count: number;
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly most: number;
  /** Farthest first. */
  readonly outliers: readonly Outlier[];
}

export interface Figures {
  add(record: AuditRecord, entry: Entry): void;
  /** Those with enough reports to have a spread. */
  distributions(): Distribution[];
}

export function createFigures(): Figures {
  const known = KEY_FIGURES.map((id) => ({ id, values: [] as number[], entries: [] as Entry[] }));
  return {
    add(record, entry) {
      if (entry.scope !== 'own') return;
      for (const [key, value] of keyFiguresOf(record).entries()) {
        if (value < 0) continue;
        known[key]!.values.push(value);
        known[key]!.entries.push(entry);
      }
    },
    distributions: () =>
      known
        .filter(({ values }) => values.length >= 5)
        .map(({ id, values, entries }) => distributionOf(id, values, entries)),
  };
}

/** In the words of the newest edition that has it. */
export function namesOf(
  id: string,
): { readonly row: { readonly label: string; readonly en: string } } | undefined {
  return editions.findLast(({ cellById }) => cellById.has(id))?.cellById.get(id);
}

function distributionOf(
  id: Distribution['id'],
  values: readonly number[],
  entries: readonly Entry[],
): Distribution {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)]!;
  const [lower, upper] = [at(0.25), at(0.75)];
  const distance = Math.max(Math.log1p(upper) - Math.log1p(lower), LEAST) * FAR;
  const [low, high] = [Math.log1p(lower) - distance, Math.log1p(upper) + distance];
  const far = (value: number) => Math.max(Math.log1p(value) - high, low - Math.log1p(value));
  const outliers = values
    .flatMap((value, i): Outlier[] => {
      if (far(value) <= 0) return [];
      const { office, path, year } = entries[i]!;
      return [{ office: visible(office ?? path), year, value }];
    })
    .sort((a, b) => far(b.value) - far(a.value))
    .slice(0, MOST_OUTLIERS);
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  return { id, count: values.length, least, lower, median: at(0.5), upper, most, outliers };
}
