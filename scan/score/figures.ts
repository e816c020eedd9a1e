// Figures of a made-up report that agree with each other, and a slip of the printer in one of them.

import type { Edition, Relation } from '../../src/edition/edition.js';
import { between, oneOf, type Random } from './random.js';

export const KINDS = ['dense', 'middling', 'sparse'] as const;
export type Kind = (typeof KINDS)[number];

/** What is printed, by the id of the cell. */
export type Figures = ReadonlyMap<string, string>;

export function figuresOf(edition: Edition, kind: Kind, random: Random): Figures {
  const values = new Array<number>(edition.cells.length).fill(0);
  for (const cell of edition.cells) values[cell.index] = entry(kind, random);
  if (kind === 'sparse') sprinkle(edition, values, random);
  const equations = edition.relations.filter(({ operator }) => operator === '=');
  for (const rule of ['GR302', 'GR303', 'GR304', 'GR301']) {
    for (const relation of equations.filter((one) => one.rule === rule)) settle(relation, values);
  }
  return new Map(
    edition.cells.map(({ id, index, kind: what }) => [id, written(values[index]!, what, random)]),
  );
}

function entry(kind: Kind, random: Random): number {
  if (kind === 'sparse' || (kind === 'middling' && random() < 0.45)) return 0;
  return between(random, 1, oneOf(random, kind === 'dense' ? [9, 99, 699, 699] : [9, 9, 99, 400]));
}

/** Most reports hold a handful of figures, and zeros. */
function sprinkle(edition: Edition, values: number[], random: Random): void {
  for (let n = between(random, 2, 8); n > 0; n--) {
    values[oneOf(random, edition.cells).index] = oneOf(random, [1, 1, 1, 2, 3, 5, 7, 12, 23, 46, 118]);
  }
}

/** Works the last figure of an equation out; where that were negative, the first of the other side gets more. */
function settle({ left, right, rule }: Relation, values: number[]): void {
  const sum = (terms: Relation['left']) =>
    terms.reduce((all, { cell, sign }) => all + sign * values[cell]!, 0);
  if (rule === 'GR303') {
    // What came in follows from what became of it.
    const carriedIn = left.at(-1)!.cell;
    const all = sum(right);
    values[carriedIn] = Math.min(values[carriedIn]!, all);
    values[left[0]!.cell] = all - values[carriedIn]!;
  } else values[right[0]!.cell] = sum(left);
}

function written(value: number, kind: string, random: Random): string {
  if (kind === 'money') return String(Math.round(value * oneOf(random, [100, 10, 25, 1050])) / 100);
  return String(kind === 'signed' && random() < 0.2 ? -value : value);
}

/** Another figure in one cell of the equations: a digit wrong, lost, doubled or exchanged with its neighbour. */
export function withSlip(
  figures: Figures,
  edition: Edition,
  random: Random,
): { figures: Figures; cell: string } {
  const cells = edition.cells.filter(({ table }) => table.id === 'requests');
  for (;;) {
    const { id } = oneOf(random, cells);
    const before = figures.get(id)!;
    const after = String(Number(slipped(before, random)));
    if (after !== before && (before !== '0' || random() < 0.2))
      return { figures: new Map(figures).set(id, after), cell: id };
  }
}

function slipped(text: string, random: Random): string {
  const at = between(random, 0, text.length - 1);
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const other = String(between(random, 0, 9));
  const way = random();
  if (way < 0.7 || text.length === 1) return before + other + after;
  if (way < 0.8) return before + after;
  if (way < 0.9) return before + text[at] + other + after;
  return before + (after[0] ?? '') + text[at] + after.slice(1);
}
