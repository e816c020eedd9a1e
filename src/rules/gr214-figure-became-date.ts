// A spreadsheet shows a figure as a date.

import type { Document, DocumentCell } from '../document/document.js';
import { factsOf, groupCells, subjectOf } from './kit/cell-groups.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR214',
  name: 'figure-became-date',
  category: 'cell',
  severity: 'error',
  title: { zh: '数字变成了日期', en: 'Figure became a date' },
  messages: {
    lost: {
      zh: '{table}“{row}”的“{column}”变成了日期“{shown}”，原来的数字无法得知',
      en: '{table} "{row}", {column} became the date "{shown}"; the figure is lost',
    },
    lostMany: {
      zh: '{table}有 {count} 个单元格变成了日期，原来的数字无法得知，第一个是“{row}”的“{column}”（“{shown}”）',
      en: '{table}: {count} cells became dates and their figures are lost, first "{row}", {column} ("{shown}")',
    },
    kept: {
      zh: '{table}“{row}”的“{column}”显示为日期“{shown}”，按数字 {raw} 读取',
      en: '{table} "{row}", {column} shows as the date "{shown}" and was read as {raw}',
    },
    keptMany: {
      zh: '{table}有 {count} 个单元格的数字显示为日期，第一个是“{row}”的“{column}”（“{shown}”，按 {raw} 读取）',
      en: '{table}: {count} figures show as dates, first "{row}", {column} ("{shown}", read as {raw})',
    },
  },
  help: {
    zh: '把单元格格式改为“数值”，再重新填写数字。',
    en: 'Format the cell as a number and type the figure again.',
  },
  docs: {
    what: {
      zh: '统计表的单元格是日期：填写的数字被表格软件当成了日期，或者单元格的格式是日期。',
      en: 'A cell of a table is a date: the program took the figure for one, or the cell is formatted as a date.',
    },
    why: {
      zh: '在表格软件里填写“3-1”“1/2”会自动变成日期，存下来的是日期的序号（如 45352），不再是原来的数字，合计也随之出错。',
      en: 'Typed into a spreadsheet, "3-1" or "1/2" becomes a date; what is kept is its number (such as 45352), which no longer is the figure and spoils the sums.',
    },
    mend: {
      zh: '先把单元格格式改为“数值”（小数位数 0），再按原始台账重新填写。',
      en: 'Format the cell as a number without decimals, then type the figure again from the records.',
    },
  },
  examples: [
    {
      cells: { 'disputes/review/upheld': '2024.3.1' },
      container: asDates,
      fires: ['表四“行政复议”的“结果维持”变成了日期“2024.3.1”，原来的数字无法得知'],
    },
    {
      cells: {
        'disputes/review/upheld': '2024.3.1',
        'disputes/review/corrected': '2024.3.2',
        'disputes/directSuit/upheld': '2024.3.1',
        'disputes/suitAfterReview/upheld': '2024.3.1',
      },
      container: asDates,
      fires: [
        '表四有 4 个单元格变成了日期，原来的数字无法得知，第一个是“行政复议”的“结果维持”（“2024.3.1”）',
      ],
    },
    {
      cells: { 'proactive/licensing/decisions': '6012' },
      container: asDates,
      fires: ['表二“行政许可”的“本年处理决定数量”显示为日期“6012”，按数字 6012 读取'],
    },
    {
      cells: {
        'proactive/licensing/decisions': '6012',
        'proactive/penalties/decisions': '6013',
        'proactive/coercion/decisions': '6014',
        'proactive/regulations/issued': '6015',
        'proactive/regulations/inForce': '6015',
      },
      container: asDates,
      fires: ['表二有 5 个单元格的数字显示为日期，第一个是“规章”的“本年制发件数”（“6015”，按 6015 读取）'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    const dates = report.dressed.filter(({ source }) => source.holds === 'date');
    for (const kept of [false, true]) {
      for (const group of groupCells(dates.filter(({ quantity }) => (quantity.kind === 'number') === kept))) {
        const [first] = group;
        const facts = { ...factsOf(group), shown: first.document.raw(first.source.place) };
        const [one, many] = kept ? (['kept', 'keptMany'] as const) : (['lost', 'lostMany'] as const);
        yield {
          ...subjectOf(group),
          message: say(group.length === 1 ? one : many, facts),
          ...(kept && { severity: 'warning' as const }),
        };
      }
    }
  },
});

/** The cells with a date, and those with 601x, as a spreadsheet would tell them. */
function asDates(document: Document): Document {
  const isDate = ({ text }: DocumentCell) => /^(?:2024\.|601)/u.test(text);
  return {
    ...document,
    rows: document.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (isDate(cell) ? { ...cell, holds: 'date' } : cell)),
    })),
  };
}
