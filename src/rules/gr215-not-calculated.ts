// A formula of a workbook has no result yet.

import type { Document } from '../document/document.js';
import { factsOf, subjectOf } from './kit/cell-groups.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR215',
  name: 'not-calculated',
  category: 'cell',
  severity: 'error',
  title: { zh: '公式没有计算', en: 'Formula not calculated' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”是公式，但文件里没有计算结果',
      en: '{table} "{row}", {column} is a formula without a result in the file',
    },
    many: {
      zh: '工作簿没有计算：{count} 个单元格是公式，但文件里没有计算结果，第一个是{table}“{row}”的“{column}”',
      en: 'the workbook has not been calculated: {count} cells are formulas without a result, first {table} "{row}", {column}',
    },
  },
  help: {
    zh: '用 Excel 或 WPS 打开工作簿，保存一次，再检查。',
    en: 'Open the workbook in Excel or WPS, save it once, and check again.',
  },
  docs: {
    what: {
      zh: '单元格里只有公式，没有存下计算结果。',
      en: 'A cell holds a formula and no result.',
    },
    why: {
      zh: '由程序生成、还没有用表格软件打开保存过的工作簿，公式没有结果；没有结果就无从核对。',
      en: 'A workbook written by a program and never saved by a spreadsheet has no results, and nothing can be checked.',
    },
    mend: {
      zh: '用 Excel 或 WPS 打开，核对显示的合计后保存。',
      en: 'Open it in a spreadsheet, look at the totals it shows, and save it.',
    },
  },
  examples: [
    {
      cells: { 'disputes/review/total': '' },
      container: asFormulas,
      fires: ['表四“行政复议”的“总计”是公式，但文件里没有计算结果'],
    },
    {
      cells: {
        'requests/received/total': '',
        'requests/carriedIn/total': '',
        'requests/granted/total': '',
        'requests/partial/total': '',
      },
      container: asFormulas,
      fires: [
        '工作簿没有计算：4 个单元格是公式，但文件里没有计算结果，第一个是表三“一、本年新收政府信息公开申请数量”的“总计”',
      ],
    },
    { fires: [] },
  ],
  *check(report, say) {
    const waiting = report.dressed.filter(({ source }) => source.holds === 'formula');
    const [first, ...others] = waiting;
    if (!first) return;
    const group = [first, ...others] as const;
    yield { ...subjectOf(group), message: say(others.length === 0 ? 'one' : 'many', factsOf(group)) };
  },
});

/** The empty cells of the form as a spreadsheet would tell formulas that are not worked out. */
function asFormulas(document: Document): Document {
  return {
    ...document,
    rows: document.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.text === '' ? { ...cell, holds: 'formula' } : cell)),
    })),
  };
}
