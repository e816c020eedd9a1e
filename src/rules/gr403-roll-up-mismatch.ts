// An area's figure is not the sum of its offices' figures.

import type { CellSpec } from '../edition/edition.js';
import type { Cell, Report } from '../report/report.js';
import { type Amount, defineRule } from './kit/rule.js';
import { compare, exactOf, plus } from './kit/sums.js';

/** Offices listed with their figures; the others are in the sum. */
const MOST_LISTED = 12;

interface Sum {
  readonly amount: Amount;
  /** The cells that are not 0, the largest first. */
  readonly terms: readonly Cell[];
}

export default defineRule({
  code: 'GR403',
  name: 'roll-up-mismatch',
  category: 'audit',
  severity: 'warning',
  title: { zh: '汇总数与各单位之和不符', en: 'Area is not the sum of its offices' },
  messages: {
    mismatch: {
      zh: '{table}“{row}”的“{column}”：全域汇总填写 {actual}，{count} 个单位之和为 {expected}',
      en: '{table} "{row}", {column}: the area’s report has {actual}, its {count} offices come to {expected}',
    },
    less: {
      zh: '{table}“{row}”的“{column}”：全域汇总填写 {actual}，小于已有 {count} 个单位之和 {expected}',
      en: '{table} "{row}", {column}: the area’s report has {actual}, less than the {expected} of the {count} offices at hand',
    },
  },
  help: {
    zh: '核对汇总范围：有没有漏报、重复汇总的单位，各单位公布后是否改过数字。',
    en: 'Check what was added up: offices left out or counted twice, figures changed after publication.',
  },
  docs: {
    what: {
      zh: '汇总全域数据的报告，每个数字应等于所辖单位（下级全域报告和本级各单位）同一格之和。audit 时检查；哪些单位属于哪个区域由清单（--manifest）给出，没有清单时按文件夹。有单位缺报告时，只检查汇总数是否小于已有单位之和。单位报告里确定有误的数字，按改正后的数字相加。',
      en: 'Each figure of a report on a whole area is the sum of that cell over its offices and the areas below it. Checked by audit; the manifest (--manifest) says which office belongs to which area, or else the folders. Where reports are missing, only a figure below the sum of those at hand is reported. What is certainly wrong in an office is added up as corrected.',
    },
    why: {
      zh: '这是审核惯例，不是格式的规定：垂直管理部门单独汇总、统计口径不同都会造成合理的差异，所以只作警告。',
      en: 'Audit practice, not a rule of the form: departments managed from above and different scopes explain differences, hence a warning.',
    },
    mend: {
      zh: '垂直管理的单位在清单的 level 列写 vertical，不计入汇总；确有原因的差异可在配置里列为例外。',
      en: 'Write `vertical` in the column level of the manifest for departments managed from above; list explained differences as exceptions in the configuration.',
    },
  },
  examples: [
    {
      cells: { 'proactive/licensing/decisions': '5' },
      peers: {
        members: [{ 'proactive/licensing/decisions': '2' }, { 'proactive/licensing/decisions': '1' }],
      },
      fires: ['表二“行政许可”的“本年处理决定数量”：全域汇总填写 5，2 个单位之和为 3'],
    },
    {
      cells: { 'proactive/fees/amount': '4' },
      peers: { members: [{ 'proactive/fees/amount': '1.5' }, { 'proactive/fees/amount': '2' }] },
      fires: ['表二“行政事业性收费”的“本年收费金额”：全域汇总填写 4，2 个单位之和为 3.5'],
    },
    {
      peers: { members: [{ 'proactive/licensing/decisions': '1' }], complete: false },
      fires: ['表二“行政许可”的“本年处理决定数量”：全域汇总填写 0，小于已有 1 个单位之和 1'],
    },
    {
      cells: { 'proactive/licensing/decisions': '5' },
      peers: { members: [{ 'proactive/licensing/decisions': '1' }], complete: false },
      fires: [],
    },
    { peers: { members: [{}, {}] }, fires: [] },
    { fires: [] },
  ],
  *check(report, say) {
    const members = report.peers?.members;
    if (!members || !report.edition) return;
    const unequal = unequalCells(report, members.reports(), members.complete);
    for (const { cell, actual, sum } of withTerms(report, unequal, members.reports())) {
      const message = members.complete ? 'mismatch' : 'less';
      yield {
        message: say(message, {
          ...named(cell.spec),
          actual,
          expected: sum.amount,
          count: members.count,
        }),
        subject: cell,
        operands: sum.terms.slice(0, MOST_LISTED),
        highlights: [{ cells: [cell], primary: true }],
        expected: sum.amount,
        actual,
        basis: { kind: 'practice', table: cell.spec.table },
      };
    }
  },
});

function named({ table, row, column }: CellSpec) {
  return { table, row, column };
}

interface Unequal {
  readonly cell: Cell;
  readonly actual: Amount;
  readonly amount: Amount;
}

/** Cells whose figure is not the sum, or is less than the sum of what is there. A blank member spoils a cell's sum. */
function unequalCells(report: Report, members: Iterable<Report>, complete: boolean): Unequal[] {
  const added = report.edition!.cells.filter((spec) => isAdditive(spec, report));
  /** Nearly all figures are plain whole numbers; the others are added exactly, and undefined for one that is unknown. */
  const plain = new Float64Array(added.length);
  const others = new Array<Amount | undefined>(added.length).fill(NOTHING);
  for (const member of members) {
    added.forEach((spec, i) => {
      const index = indexIn(member, spec, report);
      const units = member.plainFigures[index] ?? Number.NaN;
      if (units >= 0) {
        plain[i]! += units;
        return;
      }
      const [known, figure] = [others[i], exactOf(member.cells[index])];
      if (known && figure) others[i] = plus(known, figure);
      else if (complete) others[i] = undefined;
    });
  }
  return added.flatMap(({ index }, i) => {
    const other = others[i];
    if (!other || (other === NOTHING && report.plainFigures[index] === plain[i])) return [];
    const cell = report.cells[index];
    const actual = exactOf(cell);
    if (!cell || !actual) return [];
    const amount = plus({ units: plain[i]!, scale: 0 }, other);
    const difference = compare(actual, amount);
    return difference === 0 || (difference > 0 && !complete) ? [] : [{ cell, actual, amount }];
  });
}

const NOTHING: Amount = { units: 0, scale: 0 };

/** Reads the members again, now that it is known which of their cells are asked for. */
function withTerms(
  report: Report,
  unequal: readonly Unequal[],
  members: Iterable<Report>,
): (Omit<Unequal, 'amount'> & { readonly sum: Sum })[] {
  if (unequal.length === 0) return [];
  const terms = unequal.map((): Cell[] => []);
  for (const member of members) {
    unequal.forEach(({ cell: { spec } }, i) => {
      const cell = member.cells[indexIn(member, spec, report)];
      const figure = exactOf(cell);
      if (!cell || !figure || figure.units === 0) return;
      const list = terms[i]!;
      list.push(cell);
      list.sort((a, b) => compare(exactOf(b)!, exactOf(a)!));
      if (list.length > MOST_LISTED) list.pop();
    });
  }
  return unequal.map(({ amount, ...rest }, i) => ({ ...rest, sum: { amount, terms: terms[i]! } }));
}

/** Where a member has the cell, whose form may be another; -1 for none. */
function indexIn({ edition }: Report, { id, index }: CellSpec, report: Report): number {
  return edition === report.edition ? index : (edition?.cellById.get(id)?.index ?? -1);
}

/** Rows that count each case once, whoever reports it, do not add up. */
function isAdditive({ table, row }: CellSpec, { edition }: Report): boolean {
  return !edition!.data.notAdditive?.includes(`${table.id}/${row.id}`);
}
