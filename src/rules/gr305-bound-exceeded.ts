// A figure lies beyond a limit that other figures of the report set.

import type { Cell } from '../report/report.js';
import { EXAMPLE_CHOICES, EXAMPLE_FORM } from './kit/example-form.js';
import { defineRule } from './kit/rule.js';
import { cellsOf, failing, sumOf } from './kit/sums.js';

export default defineRule({
  code: 'GR305',
  name: 'bound-exceeded',
  category: 'arithmetic',
  severity: 'info',
  title: { zh: '数字超出合理界限', en: 'Figure beyond its bound' },
  messages: {
    below: {
      zh: '{table}“{along}”：“{name}”不成立，{cells}为 {left}，应不小于 {right}',
      en: '{table} "{along}": "{name}" does not hold: {cells} is {left}, which should be at least {right}',
    },
    low: {
      zh: '{table}：“{name}”不成立，{cells}为 {left}，应不小于{others}（{right}）',
      en: '{table}: "{name}" does not hold: {cells} is {left}, which should be at least {others} ({right})',
    },
    bound: { zh: '{sum}', en: '{sum}' },
    least: { zh: '应不小于 {right}', en: 'should be at least {right}' },
  },
  help: {
    zh: '核对这一行的数字；如因清理、失效等原因确属实际情况，可不修改。',
    en: 'Check the figures of this row; leave them where a clean-up or an expiry explains them.',
  },
  docs: {
    what: {
      zh: '核对报表中的大小关系，例如：现行有效件数不小于本年制发件数减本年废止件数（2021年版）；对外公开总数量不小于本年新公开数量（2019年版）。',
      en: 'Checks inequalities of a form, such as: documents in force are at least those issued minus those repealed (2021); documents disclosed in all are at least those newly disclosed (2019).',
    },
    why: {
      zh: '年初存量不会小于零，所以年末存量不会小于本年净增数。年底制发、次年施行的文件可能造成例外，因此只作提示。',
      en: 'The stock at the start of the year is not below zero, so the stock at its end is not below the net growth. Documents issued in December for January may be an exception, hence only a hint.',
    },
    mend: {
      zh: '多数情况是“现行有效件数”只填了本年新增，漏了以前年度的存量；也可能是制发、废止两格填反。',
      en: 'Mostly the stock was filled in as this year’s growth only; or issued and repealed were exchanged.',
    },
  },
  examples: [
    {
      cells: { 'proactive/normativeDocuments/issued': '5', 'proactive/normativeDocuments/inForce': '3' },
      fires: ['表二“行政规范性文件”：“现行有效件数下限”不成立，现行有效件数为 3，应不小于 5'],
    },
    {
      form: EXAMPLE_FORM,
      cells: { ...EXAMPLE_CHOICES, 'messages/closed/value': '5', 'messages/days/value': '1' },
      fires: ['留言表：“办结留言数量上限”不成立，收到留言数量为 0，应不小于办结留言数量（5）'],
    },
    {
      cells: { 'proactive/normativeDocuments/issued': '5', 'proactive/normativeDocuments/inForce': '5' },
      fires: [],
    },
  ],
  *check(report, say) {
    for (const { relation, left, right } of failing(report, this.code)) {
      const subjects = cellsOf(relation.left, report.cells);
      const operands = cellsOf(relation.right, report.cells);
      const sum = sumOf(relation.right, report.cells, right);
      const named = ({ spec }: Cell) => (spec.row === relation.along ? spec.column : spec.row);
      const facts = { table: relation.table, name: relation.name, cells: subjects.map(named), left, right };
      const isOnly = relation.table.columns.length === 1;
      yield {
        message: isOnly
          ? say('low', { ...facts, others: operands.map(named) })
          : say('below', { ...facts, along: relation.along }),
        subject: subjects[0],
        subjects,
        operands,
        highlights: [
          { cells: subjects, primary: true, message: say('least', { right }) },
          { cells: operands, primary: false, message: say('bound', { sum }) },
        ],
        actual: left,
        basis: { kind: relation.basis, table: relation.table },
        ...(relation.severity && { severity: relation.severity }),
      };
    }
  },
});
