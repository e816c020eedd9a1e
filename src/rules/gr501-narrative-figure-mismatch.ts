// A figure in the prose is not the figure of the table that it speaks of.

import type { Claim } from '../prose/claims.js';
import type { Cell, Report } from '../report/report.js';
import { highlightAt, placeIn, quoted } from './kit/narrative-spot.js';
import { type Amount, defineRule } from './kit/rule.js';
import { cellsOf, compare, exactOf, sumOf, total } from './kit/sums.js';

export default defineRule({
  code: 'GR501',
  name: 'narrative-figure-mismatch',
  category: 'text',
  severity: 'error',
  title: { zh: '文表不一致', en: 'Text and table disagree' },
  messages: {
    cell: {
      zh: '正文“{words}”与{table}不一致：“{row}”的“{column}”为 {expected}',
      en: 'the text says "{words}", but {table} "{row}", {column}, is {expected}',
    },
    sum: {
      zh: '正文“{words}”与{table}不一致：{rows}的“{column}”合计为 {expected}',
      en: 'the text says "{words}", but {table} {rows}, {column}, add up to {expected}',
    },
    columns: {
      zh: '正文“{words}”与{table}不一致：“{row}”的{columns}等 {count} 列合计为 {expected}',
      en: 'the text says "{words}", but {table} "{row}", {columns} ({count} columns), add up to {expected}',
    },
    table: { zh: '{sum}', en: '{sum}' },
    area: {
      zh: '“{area}”视为本报告的范围（从机关名称看）',
      en: '"{area}" is taken for the scope of this report, going by the name of the office',
    },
    declaredArea: {
      zh: '“{area}”视为本报告的范围（已指定为全域数据）',
      en: '"{area}" is taken for the scope of this report, declared to be the whole area',
    },
    other: {
      zh: '也可理解为{rows}的“{column}”{expected}，同样不一致',
      en: 'it may also mean {rows}, {column}, which is {expected}: no match either',
    },
  },
  help: {
    zh: '对照台账核实，改正正文或表格中错误的一处。',
    en: 'Check against the register and correct the text or the table, whichever is wrong.',
  },
  docs: {
    what: {
      zh: '正文里写到的收到、结转、办结、各类处理结果、行政复议、行政诉讼、规范性文件等数字，应与统计表里的数字一致。“10余件”“近20件”按字面范围比较；上年、累计、其他范围的数字不比较。报告的范围（本机关或全域）从标题和正文看，也可用 --scope、配置或清单指明。行政许可、处罚、强制的数字口径常有不同，只作提示。',
      en: 'Figures of the text on requests, results, reviews, suits and normative documents equal those of the tables. Rounded figures are compared as what they say; figures of other years, areas or kinds of work are not compared. Whether the report is on the office or its area is read from title and text, or declared by --scope, the configuration or a manifest. Licensing, penalties and coercion are only hints, as texts often count other things.',
    },
    why: {
      zh: '文表不一致是审核中最常见的问题，说明至少有一处数字是错的。',
      en: 'It is the commonest fault that auditors report: at least one of the two figures is wrong.',
    },
    mend: {
      zh: '先看表格内各项合计是否成立，再核对正文是否沿用了上年或其他口径的数字。',
      en: 'See first whether the sums of the table hold, then whether the text still has last year’s figure.',
    },
  },
  examples: [
    {
      cells: {
        'requests/received/naturalPerson': '12',
        'requests/received/total': '12',
        'requests/granted/naturalPerson': '12',
        'requests/granted/total': '12',
        'requests/total/naturalPerson': '12',
        'requests/total/total': '12',
      },
      prose: '本年度新收政府信息公开申请15件，予以公开12件。',
      fires: ['正文“新收政府信息公开申请15件”与表三不一致：“一、本年新收政府信息公开申请数量”的“总计”为 12'],
    },
    {
      prose: '全年发生政府信息公开行政诉讼2件。',
      fires: ['正文“政府信息公开行政诉讼2件”与表四不一致：未经复议直接起诉、复议后起诉的“总计”合计为 0'],
    },
    {
      cells: {
        'requests/received/business': '2',
        'requests/received/legalService': '1',
        'requests/received/total': '3',
        'requests/granted/business': '2',
        'requests/granted/legalService': '1',
        'requests/granted/total': '3',
        'requests/total/business': '2',
        'requests/total/legalService': '1',
        'requests/total/total': '3',
      },
      prose: '收到政府信息公开申请3件，其中法人或其他组织2件。',
      fires: [
        '正文“法人或其他组织2件”与表三不一致：“一、本年新收政府信息公开申请数量”的商业企业、科研机构、社会公益组织、法律服务机构、其他等 5 列合计为 3',
      ],
    },
    {
      prose: '2024年全县收到政府信息公开申请3件。',
      edit: (text) => text.replace('某某局', '青石县人民政府'),
      fires: ['正文“收到政府信息公开申请3件”与表三不一致：“一、本年新收政府信息公开申请数量”的“总计”为 0'],
    },
    {
      prose: '2024年全县收到政府信息公开申请3件。',
      edit: (text) => text.replace('某某局', '青石县政务服务局'),
      declared: { scope: 'area' },
      fires: ['正文“收到政府信息公开申请3件”与表三不一致：“一、本年新收政府信息公开申请数量”的“总计”为 0'],
    },
    {
      prose: '2024年全县收到政府信息公开申请3件。',
      edit: (text) => text.replace('某某局', '青石县人民政府'),
      declared: { scope: 'own' },
      fires: [],
    },
    { prose: '2024年本机关收到政府信息公开申请3件。', declared: { scope: 'area' }, fires: [] },
    { prose: '本年度未收到政府信息公开申请，未发生行政复议、行政诉讼。', fires: [] },
    { prose: '上年同期收到政府信息公开申请3件，全县共收到政府信息公开申请120件。', fires: [] },
  ],
  *check(report, say) {
    for (const claim of report.prose.claims) {
      if (agreesPlainly(claim, report.plainFigures)) continue;
      const sums = claim.sums.map((cells) => readingOf(cells, report));
      const [first, ...others] = sums;
      if (!first || sums.some((sum) => !sum || isWithin(sum.amount, claim))) continue;
      const at = placeIn(report, claim.start, claim.end);
      const area = claim.saysArea ? report.prose.office.ownArea : '';
      const words = quoted(report.prose.text.slice(claim.start, claim.end));
      const { cells, amount } = first;
      const { table } = cells[0]!.spec;
      const facts = { words, table, expected: amount, ...namesOf(cells) };
      yield {
        message: say(formOf(cells), facts),
        notes: [
          ...others.flatMap((other) =>
            other ? [say('other', { ...namesOf(other.cells), expected: other.amount })] : [],
          ),
          ...(area ? [say(report.declared?.scope ? 'declaredArea' : 'area', { area })] : []),
        ],
        at,
        subjects: cells,
        highlights: [
          highlightAt(at),
          {
            cells,
            primary: false,
            message: say('table', { sum: sumOf(first.terms, report.cells, amount) }),
          },
        ],
        expected: amount,
        actual: { units: claim.value, scale: 0 },
        basis: { kind: 'practice', table },
        relation: claim,
        severity: claim.severity,
      };
    }
  },
});

/** Undefined where a cell is unknown. */
function readingOf(specs: Claim['sums'][number], report: Report) {
  const terms = specs.map(({ index }) => ({ cell: index, sign: 1 }) as const);
  const cells = cellsOf(terms, report.cells);
  if (cells.length < specs.length || !cells.every((cell) => exactOf(cell))) return undefined;
  const amount = total(terms, report.cells);
  return amount && { cells, amount, terms };
}

/** One cell, one row of several columns, or several rows. */
function formOf(cells: readonly Cell[]) {
  if (cells.length === 1) return 'cell';
  return namesOf(cells).rows.length === 1 ? 'columns' : 'sum';
}

/** Each row and column once. */
function namesOf(cells: readonly Cell[]) {
  const rows = [...new Set(cells.map(({ spec }) => spec.row))];
  const columns = [...new Set(cells.map(({ spec }) => spec.column))];
  return { rows, columns, row: rows[0]!, column: columns[0]!, count: columns.length };
}

/** Nearly every claim agrees with plain figures: no cell has to be made to see it. */
function agreesPlainly({ sums, least, most }: Claim, units: Report['plainFigures']) {
  return sums.some((cells) => {
    let sum = 0;
    for (const { index } of cells) sum += units[index]!;
    return sum >= least && sum <= most;
  });
}

function isWithin(amount: Amount, { least, most }: Claim): boolean {
  return compare(amount, { units: least, scale: 0 }) >= 0 && compare(amount, { units: most, scale: 0 }) <= 0;
}
