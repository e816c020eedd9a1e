// A figure was read out of a picture, and not with certainty.

import type { Recognition } from '../diagnostic/recognition.js';
import type { Document } from '../document/document.js';
import { rawOf } from '../report/report.js';
import { factsOf, subjectOf } from './kit/cell-groups.js';
import { defineRule } from './kit/rule.js';

/** More than these help nobody. */
const MOST_ALTERNATIVES = 3;

export default defineRule({
  code: 'GR133',
  name: 'doubtful-reading',
  category: 'cell',
  severity: 'warning',
  title: { zh: '图片中的数字没有读准', en: 'Figure read with doubt' },
  messages: {
    check: {
      zh: '{table}“{row}”的“{column}”可能是 {text}，没有把握，请对照原件',
      en: '{table} "{row}", {column} is {text} as far as can be told, which is not certain: please compare with the original',
    },
    unread: {
      zh: '{table}“{row}”的“{column}”有字迹，读不出来，请对照原件',
      en: '{table} "{row}", {column} holds something that could not be read: please look at the original',
    },
    workedOut: {
      zh: '{table}“{row}”的“{column}”按勾稽关系推算为 {text}，请对照原件',
      en: '{table} "{row}", {column} was worked out from the sums as {text}: please compare with the original',
    },
    title: {
      zh: '标题没有读准，不知道是哪个机关、哪一年的报告，有关年度和机关的检查没有做',
      en: 'the title was not read with certainty: office or year are not known, and nothing that depends on them was checked',
    },
    unused: {
      zh: '更正文件里的这些数字没有用上，报告中没有读到这些格：{cells}',
      en: 'these corrections were not used, as no such cells were read: {cells}',
    },
    others: { zh: '也可能是：{others}', en: 'it may also be: {others}' },
    noProof: {
      zh: '推算出的数字不能再用来证明这些关系成立',
      en: 'a figure that was worked out is no independent proof of these sums',
    },
  },
  help: {
    zh: '对照原件核实；最好检查原始的 Word、Excel 文件，需要扫描时用 200 至 300 dpi。',
    en: 'Compare with the original; better, check the Word or Excel file it was made from, or scan at 200 to 300 dpi.',
  },
  docs: {
    what: {
      zh: '报告是扫描件或图片，这一格的数字识别得没有把握，或者是由其他数字推算出来的。推算只在原来识别得没有把握、有两个以上的关系同时印证、并且比其他可能至少大 20 倍时才作；识别得有把握的数字一律不改；达不到的只写最可能的数字，请人对照。',
      en: 'The report is a scan or picture, and the figure was read without certainty, or worked out from others. It is worked out only where it was read in doubt, two sums agree, and nothing else is a twentieth as likely; what was read with certainty is never changed. Short of that, what is likeliest is written and asked about.',
    },
    why: {
      zh: '扫描件上的数字可能读错，读错的数字不能当作填错，填错的也不能当作读错。因此扫描件上数字不符的都按警告处理。',
      en: 'A figure of a scan may be misread, which is no fault of the report; nor may a fault of the report pass for a misreading. So sums that fail over a scan are warnings.',
    },
    mend: {
      zh: '对照原件。扫描件清楚、端正，用 200 至 300 dpi，读得最准。',
      en: 'Look at the original. Clear and straight scans at 200 to 300 dpi are read best.',
    },
  },
  examples: [
    {
      container: (document) => withReading(document, { how: 'check', alternatives: ['8', '6'] }),
      fires: ['表三“一、本年新收政府信息公开申请数量”的“自然人”可能是 0，没有把握，请对照原件'],
    },
    {
      cells: { 'requests/received/naturalPerson': '' },
      container: (document) => withReading(document, { how: 'check', alternatives: [] }),
      fires: ['表三“一、本年新收政府信息公开申请数量”的“自然人”有字迹，读不出来，请对照原件'],
    },
    {
      container: (document) => withReading(document, { how: 'workedOut', alternatives: ['8'] }),
      fires: ['表三“一、本年新收政府信息公开申请数量”的“自然人”按勾稽关系推算为 0，请对照原件'],
    },
    {
      container: (document) => withReading(document, { how: 'read', alternatives: [] }),
      fires: [],
    },
    {
      container: (document) => withReading(document, { how: 'given', alternatives: [] }),
      fires: [],
    },
    {
      edit: (text) => text.slice(text.indexOf('\n')),
      container: (document) => ({ ...document, format: 'scan' }),
      fires: ['标题没有读准，不知道是哪个机关、哪一年的报告，有关年度和机关的检查没有做'],
    },
    {
      container: (document) => ({ ...document, unusedAnswers: ['requests/other/total'] }),
      fires: ['更正文件里的这些数字没有用上，报告中没有读到这些格：requests/other/total'],
    },
  ],
  *check(report, say) {
    const isScan = report.documents.some(({ format }) => format === 'scan');
    if (isScan && (report.office === null || report.year === null))
      yield { message: say('title', {}), severity: 'info' };
    const unused = report.documents.flatMap(({ unusedAnswers = [] }) => unusedAnswers);
    if (unused.length > 0) yield { message: say('unused', { cells: unused }) };
    for (const cell of report.cells) {
      const read = cell?.source.read;
      if (!cell || !read || read.how === 'read' || read.how === 'given') continue;
      const text = rawOf(cell);
      const others = read.alternatives.slice(0, MOST_ALTERNATIVES);
      const facts = { ...factsOf([cell]), text };
      yield {
        ...subjectOf([cell]),
        message: say(read.how === 'check' && text === '' ? 'unread' : read.how, facts),
        notes: [
          ...(others.length > 0 ? [say('others', { others })] : []),
          ...(read.how === 'workedOut' ? [say('noProof', {})] : []),
        ],
        ...(read.how === 'workedOut' && { severity: 'info' as const }),
      };
    }
  },
});

/** As if the first figure of 表三 came out of a picture. */
function withReading(document: Document, about: Pick<Recognition, 'how' | 'alternatives'>): Document {
  const box = { page: 0, x: 0, y: 0, width: 1, height: 1 };
  const row = document.rows.find(({ cells }) => cells[0]?.text.startsWith('一、本年新收'));
  const figure = row?.cells.at(-7);
  const rows = document.rows.map((one) => ({
    ...one,
    cells: one.cells.map((cell) =>
      cell === figure ? { ...cell, read: { ...about, confidence: 0.5, box } } : cell,
    ),
  }));
  return { ...document, rows, format: 'scan' };
}
