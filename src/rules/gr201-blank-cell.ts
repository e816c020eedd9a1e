// A cell is empty; what the sums make of it is said, never assumed.

import type { Cell, Report } from '../report/report.js';
import { type CellGroup, factsOf, groupCells, subjectOf, violatingCells } from './kit/cell-groups.js';
import { defineRule } from './kit/rule.js';
import { compare, type Deduction, deduce } from './kit/sums.js';

export default defineRule({
  code: 'GR201',
  name: 'blank-cell',
  category: 'cell',
  severity: 'warning',
  title: { zh: '空白单元格', en: 'Blank cell' },
  messages: {
    one: { zh: '{table}“{row}”的“{column}”空白', en: '{table} "{row}", {column} is blank' },
    many: {
      zh: '{table}有 {count} 个单元格空白，第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells are blank, first "{row}", {column}',
    },
    deduced: {
      zh: '按“{relation}”推算，“{row}”的“{column}”应为 {value}',
      en: 'by the {relation}, "{row}", {column} should be {value}',
    },
    conflict: {
      zh: '按“{relation}”推算，“{row}”的“{column}”却应为 {value}：其他数字中还有错误',
      en: 'by the {relation}, "{row}", {column} should be {value} instead: another figure is wrong too',
    },
  },
  help: { zh: '没有发生的填 0，不要留空。', en: 'Write 0 where nothing happened; leave no cell blank.' },
  docs: {
    what: {
      zh: '统计表的单元格空白。总计栏空白的按错误处理，其他按警告处理。',
      en: 'A cell of a table is blank: an error where it is a total, else a warning.',
    },
    why: {
      zh: '空白说不清是 0 还是漏填。本工具把空白当作未知数：等式里只有一个空白时推算出它的值，有两个以上时不作判断，不会因此报“合计不符”。',
      en: 'A blank may be 0 or forgotten. It counts as unknown: a relation with one blank yields its value, one with more is left undecided and never called wrong.',
    },
    mend: { zh: '没有发生的一律填 0。', en: 'Write 0 in every cell where nothing happened.' },
  },
  examples: [
    {
      cells: { 'disputes/review/upheld': '' },
      fires: ['表四“行政复议”的“结果维持”空白'],
    },
    {
      cells: { 'disputes/review/total': '' },
      fires: ['表四“行政复议”的“总计”空白'],
    },
    {
      cells: {
        'disputes/review/upheld': '',
        'disputes/review/corrected': '',
        'disputes/review/other': '',
        'disputes/review/pending': '',
      },
      fires: ['表四有 4 个单元格空白，第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        'requests/received/naturalPerson': '2',
        'requests/received/total': '2',
        'requests/granted/naturalPerson': '',
        'requests/granted/total': '1',
        'requests/partial/business': '',
        'requests/partial/total': '1',
        'requests/total/naturalPerson': '2',
        'requests/total/total': '2',
      },
      fires: ['表三“（一）予以公开”的“自然人”空白', '表三“（二）部分公开”的“商业企业”空白'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    const blank = violatingCells(report, 'type', 'blank').filter(({ source }) => !source.holds);
    if (blank.length === 0) return;
    const isTotal = (cell: Cell) => report.edition?.totals.has(cell.spec.index) === true;
    const deductions = deductionsOf(report);
    const problemsOf = (group: CellGroup) =>
      group.flatMap((cell) => {
        const [first, ...others] = deductions.get(cell.spec.index) ?? [];
        const { row, column } = cell.spec;
        if (!first) return [];
        const differing = others.filter(({ value }) => compare(value, first.value) !== 0);
        return [
          say('deduced', { relation: first.relation.name, row, column, value: first.value }),
          ...differing.map(({ relation, value }) =>
            say('conflict', { relation: relation.name, row, column, value }),
          ),
        ];
      });
    for (const part of [blank.filter(isTotal), blank.filter((cell) => !isTotal(cell))]) {
      for (const group of groupCells(part)) {
        const [only] = deductions.get(group[0].spec.index) ?? [];
        yield {
          ...subjectOf(group),
          message: say(group.length === 1 ? 'one' : 'many', factsOf(group)),
          notes: problemsOf(group).slice(0, 3),
          ...(isTotal(group[0]) && { severity: 'error' as const }),
          ...(group.length === 1 && only && { expected: only.value }),
        };
      }
    }
  },
});

function deductionsOf(report: Report): Map<number, Deduction[]> {
  const found = new Map<number, Deduction[]>();
  for (const relation of report.edition?.relations ?? []) {
    const deduction = deduce(relation, report.cells);
    if (deduction) found.set(deduction.cell, [...(found.get(deduction.cell) ?? []), deduction]);
  }
  return found;
}
