// An office has several reports on one year.

import type { Report } from '../report/report.js';
import { defineRule } from './kit/rule.js';
import { compare, exactOf } from './kit/sums.js';

/** Cells named in one finding. */
const MOST_NAMED = 7;
/** Cells listed with it: where more differ, the two are hardly versions of one report. */
const MOST_LISTED = 24;

export default defineRule({
  code: 'GR405',
  name: 'report-repeated',
  category: 'audit',
  severity: 'warning',
  title: { zh: '同一年有多份报告', en: 'Several reports on one year' },
  messages: {
    same: {
      zh: '“{office}”{year} 年还有另一份数字相同的报告：{path}',
      en: 'there is another report by "{office}" on {year} with the same figures: {path}',
    },
    differs: {
      zh: '“{office}”{year} 年还有另一份报告，有 {count} 个数字不同：{path}',
      en: 'there is another report by "{office}" on {year} in which {count} figures differ: {path}',
    },
    cell: {
      zh: '{table}“{row}”的“{column}”：本份 {here}，另一份 {there}',
      en: '{table} "{row}", {column}: {here} here, {there} there',
    },
  },
  help: {
    zh: '确认以哪一份为准，撤下另一份；公布后有更正的，在报告中说明。',
    en: 'Decide which one counts and take the other down; explain corrections made after publication.',
  },
  docs: {
    what: {
      zh: '两个文件写的是同一机关、同一年度；有数字不同时逐个列出。audit 时检查。',
      en: 'Two files speak of the same office and year; figures that differ are listed. Checked by audit.',
    },
    why: {
      zh: '同一机关一年只有一份报告；公布了两个不同的版本，读者无从知道哪个是准的。',
      en: 'An office has one report a year; with two versions published nobody knows which counts.',
    },
    mend: {
      zh: '不同格式的同一份报告（如网页和 Word）只留一份检查；机关重名的，用清单（--manifest）写明区域。',
      en: 'Check one of several formats of the same report; where offices share a name, give the area in the manifest.',
    },
  },
  examples: [
    { peers: { twins: [{}] }, fires: ['“某某局”2024 年还有另一份数字相同的报告：某科1-2024.tsv'] },
    {
      cells: { 'disputes/review/upheld': '1', 'disputes/review/total': '1' },
      peers: { twins: [{}] },
      fires: ['“某某局”2024 年还有另一份报告，有 2 个数字不同：某科1-2024.tsv'],
    },
    { peers: { twins: [] }, fires: [] },
    { fires: [] },
  ],
  *check(report, say) {
    for (const twin of report.peers?.twins ?? []) {
      const cells = differing(report, twin);
      const facts = { office: report.office ?? '', year: report.year ?? '', path: twin.path };
      if (cells.length === 0) {
        yield { message: say('same', facts), severity: 'info' };
        continue;
      }
      yield {
        message: say('differs', { ...facts, count: cells.length }),
        subject: cells[0]!.here,
        subjects: cells.slice(0, MOST_LISTED).map(({ here }) => here),
        operands: cells.slice(0, MOST_LISTED).map(({ there }) => there),
        notes: cells.slice(0, MOST_NAMED).map(({ here: { spec, quantity, source }, there }) => {
          const { table, row, column } = spec;
          const shown = quantity.kind === 'number' ? quantity : source.text;
          const other = exactOf(there) ?? there.source.text;
          return say('cell', { table, row, column, here: shown, there: other });
        }),
      };
    }
  },
});

function differing(report: Report, twin: Report) {
  return report.cells.flatMap((here) => {
    if (!here) return [];
    const spec = twin.edition?.cellById.get(here.spec.id);
    const there = spec && twin.cells[spec.index];
    const [a, b] = [exactOf(here), exactOf(there)];
    return there && a && b && compare(a, b) !== 0 ? [{ here, there }] : [];
  });
}
