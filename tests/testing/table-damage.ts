// Damage to the tables of a report as people and programs do it: a figure is lost, or moves, or nothing says whose it is.

import type { Random } from '../../src/selftest/random.js';
import type { Block, MergedCell, MergedRow } from './merged.js';

type Rows = readonly MergedRow[];
type Damage = (rows: Rows, random: Random) => Rows;

const isFigure = ({ kind }: MergedCell) => kind === 'figure';
const isData = (row: MergedRow) => row.some(isFigure);

function cell(text: string, kind: MergedCell['kind']): MergedCell {
  return { text, columns: 1, rows: 1, kind };
}

/** Some row of figures, changed; none where the table has none. */
function inRow(change: (row: MergedRow, random: Random) => readonly MergedRow[]): Damage {
  return (rows, random) => {
    const chosen = random.pick(rows.filter(isData));
    return rows.flatMap((row) => (row === chosen ? change(row, random) : [row]));
  };
}

/** Some figure of some row, changed. */
function inCell(change: (cell: MergedCell, random: Random) => readonly MergedCell[]): Damage {
  return inRow((row, random) => {
    const chosen = random.pick(row.filter(isFigure));
    return [row.flatMap((one) => (one === chosen ? change(one, random) : [one]))];
  });
}

function figuresAs(write: (text: string) => string): (row: MergedRow) => MergedRow {
  return (row) => row.map((one) => (isFigure(one) ? { ...one, text: write(one.text) } : one));
}

const JUNK: readonly ((text: string) => string)[] = [
  () => '#REF!',
  () => '#DIV/0!',
  () => '####',
  () => '',
  () => '若干',
  () => '—',
  (text) => `'${text}`,
  (text) => `="${text}"`,
  (text) => `${text}?`,
  (text) => `${text}|${text}`,
];

const COLUMNS: readonly ((index: number) => string)[] = [
  (index) => String(index + 1),
  () => '√',
  () => '',
  () => '0',
  () => '备注',
];

/** A column anywhere, with a title in the header or none. */
function withColumn(rows: Rows, random: Random): Rows {
  const text = random.pick(COLUMNS);
  const title = random.pick(['序号', '行次', '备注', '核对', '']);
  const height = rows.findIndex(isData);
  const places = columnsOf(rows);
  const width = Math.max(0, ...places.flat().map(({ to }) => to));
  const data = places.find((_, i) => isData(rows[i]!)) ?? [];
  const figures = data.filter(({ cell }) => isFigure(cell)).map(({ from }) => from);
  const column = random.pick([0, width, ...figures]);
  return places.map((placed, i) => {
    const isTitle = i < height && !placed.some(({ from, to }) => from < column && column < to);
    const isFirst = isTitle && !rows.slice(0, i).some((_, above) => isOpen(places[above]!, column));
    const extra =
      i < height ? { ...cell(title, 'header'), rows: height - i } : cell(text(i - height), 'figure');
    const wider = placed.map(({ cell: one, from, to }) =>
      from < column && column < to ? { ...one, columns: one.columns + 1 } : one,
    );
    if (wider.some((one, at) => one !== placed[at]!.cell) || (i < height && !isFirst)) return wider;
    const at = placed.filter(({ from }) => from < column).length;
    return [...wider.slice(0, at), extra, ...wider.slice(at)];
  });
}

interface Placed {
  readonly cell: MergedCell;
  readonly from: number;
  readonly to: number;
}

/** No merged cell of the row goes across the column's left edge. */
function isOpen(placed: readonly Placed[], column: number): boolean {
  return !placed.some(({ from, to }) => from < column && column < to);
}

/** In which columns the cells of each row stand. */
function columnsOf(rows: Rows): Placed[][] {
  const taken: boolean[][] = rows.map(() => []);
  return rows.map((row, r) => {
    let from = 0;
    return row.map((one) => {
      while (taken[r]![from]) from++;
      const to = from + one.columns;
      for (let y = r; y < Math.min(rows.length, r + one.rows); y++)
        for (let x = from; x < to; x++) taken[y]![x] = true;
      return { cell: one, from, to };
    });
  });
}

/** By what happens to the table. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'a figure is not there': inCell((one) => [{ ...one, text: '' }]),
  'a figure is none': inCell((one, random) => [{ ...one, text: random.pick(JUNK)(one.text) }]),
  'a cell is missing': inCell(() => []),
  'a cell is there twice': inCell((one) => [one, one]),
  'a row is missing': inRow(() => []),
  'a row is there twice': inRow((row) => [row, row]),
  'a row has no label': inRow((row) => [
    row.map((one) => (one.kind === 'label' ? { ...one, text: '' } : one)),
  ]),
  'a row has another label': inRow((row) => [
    row.map((one) => (one.kind === 'label' ? { ...one, text: '其他说明事项' } : one)),
  ]),
  'the figures of a row are none': inRow((row, random) => [figuresAs(random.pick(JUNK))(row)]),
  'the figures of the table are none': (rows, random) => rows.map(figuresAs(random.pick(JUNK))),
  'no header': (rows) => rows.filter(isData),
  'a header without words': (rows) =>
    rows.map((row) => (isData(row) ? row : row.map((one) => ({ ...one, text: '' })))),
  'no labels': (rows) => rows.map((row) => (isData(row) ? row.filter(isFigure) : row)),
  'a column more': withColumn,
  'a column less': (rows, random) => {
    const at = random.upTo(3);
    return rows.map((row) => (isData(row) ? row.filter((one) => one !== row.filter(isFigure)[at]) : row));
  },
  'the tail is missing': (rows, random) => rows.slice(0, random.upTo(rows.length - 1)),
  'the head is missing': (rows, random) => rows.slice(1 + random.upTo(rows.length - 2)),
};

export const tableDamages: readonly string[] = Object.keys(DAMAGES);

/** One table of the report, damaged; undefined where it has no rows for it. */
export function damageTable(
  blocks: readonly Block[],
  name: string,
  random: Random,
): readonly Block[] | undefined {
  const tables = blocks.filter((block) => 'table' in block && block.table.some(isData));
  const chosen = random.pick(tables);
  if (!chosen || !('table' in chosen)) return undefined;
  const table = DAMAGES[name]!(chosen.table, random).filter((row) => row.length > 0);
  return blocks.flatMap((block) => {
    if (block !== chosen) return [block];
    return table.length > 0 ? [{ table }] : [];
  });
}
