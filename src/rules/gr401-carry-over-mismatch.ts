// What last year carried out is not what this year carried in.

import { breaksAcrossYears, placeOfCell } from './kit/across-years.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR401',
  name: 'carry-over-mismatch',
  category: 'years',
  severity: 'error',
  title: { zh: '与上年结转不符', en: 'Carry-over does not match' },
  messages: {
    mismatch: {
      zh: '{table}“{column}”列：上年结转填写 {actual}，上年报告结转下年度为 {expected}',
      en: '{table}, column "{column}": carried in is {actual}, but last year carried out {expected}',
    },
    where: {
      zh: '上年报告 {place} 填写 {sum}',
      en: 'last year’s report has {sum} at {place}',
    },
  },
  help: {
    zh: '对照上年已公布的报告核对；确因机构改革或统计口径变化的，在报告中说明。',
    en: 'Compare with last year’s published report; explain mergers or a changed scope in the text.',
  },
  docs: {
    what: {
      zh: '本年表三第二项“上年结转”应等于上年报告第四项“结转下年度继续办理”，逐列比较；用 --previous 给出上年报告时检查。总计列不符为错误，各类申请人列不符为警告。',
      en: 'What this year carried in equals what last year carried out, column by column, where --previous gives last year’s report: an error in the total column, a warning for the kinds of applicants.',
    },
    why: {
      zh: '上年没有办结的申请，不会在年末消失。格式没有印明这一条，但审核时普遍核对。',
      en: 'Requests left open do not vanish at the end of a year. The form does not print this relation; auditors check it everywhere.',
    },
    mend: {
      zh: '以已公布的上年报告为准；机构合并拆分、申请人重新归类会造成合理的差异。',
      en: 'Last year’s published figure counts; mergers and re-classified applicants explain a difference.',
    },
  },
  examples: [
    {
      previous: {
        'requests/carriedOut/total': '2',
        'requests/carriedOut/naturalPerson': '2',
        'requests/received/total': '2',
        'requests/received/naturalPerson': '2',
      },
      fires: [
        '表三“自然人”列：上年结转填写 0，上年报告结转下年度为 2',
        '表三“总计”列：上年结转填写 0，上年报告结转下年度为 2',
      ],
    },
    { previous: {}, fires: [] },
    { fires: [] },
  ],
  *check(report, say) {
    for (const broken of breaksAcrossYears(report, this.code)) {
      const { relation, current, previous, actual, expected, previousSum } = broken;
      const [subject] = current;
      const isTotal = relation.along === relation.table.columns.at(-1);
      yield {
        message: say('mismatch', { table: relation.table, column: relation.along, actual, expected }),
        notes: [say('where', { place: placeOfCell(previous[0]), sum: previousSum })],
        subject,
        operands: previous,
        highlights: [{ cells: current, primary: true }],
        expected,
        actual,
        relation,
        basis: { kind: relation.basis, table: relation.table },
        severity: isTotal ? 'error' : 'warning',
      };
    }
  },
});
