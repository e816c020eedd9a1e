// Tables are pictures, so that no figure in them can be read.

import type { Document } from '../document/document.js';
import type { ProblemOf } from '../report/problems.js';
import { pageRanges } from './kit/pages.js';
import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';
import { SCAN_HELP } from './kit/scan-help.js';

const UNFIT = {
  zh: '请用原始文件（Word、Excel）检查；只有扫描件的，用 200 至 300 dpi 端正地重新扫描，各页齐全，框线清楚。',
  en: 'Check the original file (Word, Excel); where there is none, scan all pages again, straight, at 200 to 300 dpi, with clear lines.',
};

export default defineRule({
  code: 'GR110',
  name: 'table-is-picture',
  category: 'structure',
  severity: 'error',
  aborts: true,
  title: { zh: '表格是图片', en: 'Table is a picture' },
  messages: {
    scan: {
      zh: '文件共 {pages} 页，没有一页有文字，是扫描件或图片，没有检查',
      en: 'none of the {pages} pages has text: they are scans or pictures and were not checked',
    },
    all: {
      zh: '没有找到文字形式的统计表，第 {pages} 页是图片或含有图片',
      en: 'no table in text form was found; these pages are or hold pictures: {pages}',
    },
    unfit: {
      zh: '图片中没有读出{tables}：第 {pages} 页没有与格式行列一致的表格，或者框线不清，不作猜测',
      en: 'not read out of the pictures: {tables}; on these pages no table has the rows and columns of the form, or its lines are faint, and nothing was guessed: {pages}',
    },
    unfitAll: {
      zh: '图片中没有读出统计表：第 {pages} 页没有与格式行列一致的表格，或者框线不清，不作猜测',
      en: 'no table was read out of the pictures: on these pages none has the rows and columns of the form, or its lines are faint, and nothing was guessed: {pages}',
    },
    embeddedAll: {
      zh: '没有找到文字形式的统计表，文件中有 {count} 张图片，表格可能在图片里',
      en: 'no table in text form was found; the file holds pictures that may show them: {count}',
    },
    embedded: {
      zh: '没有找到文字形式的{tables}，文件中有 {count} 张图片，表格可能在图片里',
      en: 'not found in text form: {tables}; the file holds pictures that may show them: {count}',
    },
    some: {
      zh: '没有找到文字形式的{tables}，第 {pages} 页是图片或含有图片',
      en: 'not found in text form: {tables}; these pages are or hold pictures: {pages}',
    },
  },
  help: SCAN_HELP,
  docs: {
    what: {
      zh: '文件里没有统计表的文字，有的只是图片，例如扫描件、截图。',
      en: 'The tables do not stand in the file as text but as pictures, such as scans or screenshots.',
    },
    why: {
      zh: '图片里的数字不能可靠地读出，因此不作核对；公开的报告用图片代替表格，读者同样不能检索和使用。',
      en: 'Figures cannot be read from pictures reliably, so they are not checked; nor can readers search or use them.',
    },
    mend: {
      zh: '检查时用原始的 Word、Excel 文件；发布时由原始文件直接另存为 PDF，不要打印后再扫描。只有扫描件的，照着它填好一份表格再检查。命令行可以另装附加部分 gov-report-scan（约 20 MB，识别在本机进行，不联网），安装和使用见手册“扫描件和图片”一页；没有框线、拍歪或手写的表格不读。',
      en: 'Check the original file; to publish, save it as PDF instead of scanning a print. Where there is only a scan, fill in a form from it and check that. The command line can read scans with the extra gov-report-scan (about 20 MB; it works on this machine, without a network): the page on scans in the manual says how; tables without lines, photographs at an angle and handwriting are not read.',
    },
  },
  examples: [
    {
      unreadable: { kind: 'pictures', pages: 6 },
      fires: ['文件共 6 页，没有一页有文字，是扫描件或图片，没有检查'],
    },
    {
      edit: () => '二、主动公开政府信息情况\n数据见下图。\n',
      container: (document: Document) => ({ ...document, pictures: { unread: [2, 3, 5], recognised: [] } }),
      fires: ['没有找到文字形式的统计表，第 2–3、5 页是图片或含有图片'],
    },
    {
      edit: (text) => `${text.slice(0, text.indexOf('四、政府信息公开行政复议'))}具体情况见下图。\n`,
      container: (document: Document) => ({ ...document, pictures: { unread: [4], recognised: [] } }),
      fires: ['没有找到文字形式的表四，第 4 页是图片或含有图片'],
    },
    {
      container: (document: Document) => ({ ...document, pictures: { unread: [1], recognised: [] } }),
      fires: [],
    },
    {
      edit: () => '二、主动公开政府信息情况\n数据见下图。\n',
      container: (document: Document) => ({
        ...document,
        pictures: { unread: [], recognised: [], embedded: () => [new Uint8Array()] },
      }),
      fires: ['没有找到文字形式的统计表，文件中有 1 张图片，表格可能在图片里'],
    },
    {
      edit: (text) => `${text.slice(0, text.indexOf('四、政府信息公开行政复议'))}具体情况见下图。\n`,
      container: (document: Document) => ({
        ...document,
        pictures: { unread: [], recognised: [], embedded: () => [new Uint8Array()] },
      }),
      fires: ['没有找到文字形式的表四，文件中有 1 张图片，表格可能在图片里'],
    },
    {
      edit: () => '某局2024年政府信息公开工作年度报告\n',
      container: (document: Document) => ({
        ...document,
        format: 'scan',
        pictures: { unread: [1, 2], recognised: [] },
      }),
      fires: ['图片中没有读出统计表：第 1–2 页没有与格式行列一致的表格，或者框线不清，不作猜测'],
    },
    {
      edit: (text) => text.slice(0, text.indexOf('四、政府信息公开行政复议')),
      container: (document: Document) => ({
        ...document,
        format: 'scan',
        pictures: { unread: [2], recognised: [] },
      }),
      fires: ['图片中没有读出表四：第 2 页没有与格式行列一致的表格，或者框线不清，不作猜测'],
    },
  ],
  *check(report, say) {
    for (const { unreadable } of problemsOf(report, 'unreadable')) {
      if (unreadable.kind === 'pictures') yield { message: say('scan', { pages: unreadable.pages }) };
    }
    for (const note of problemsOf(report, 'pictures')) {
      const facts = { pages: pageRanges(note.pages), count: note.embedded };
      const kind = kindOf(note);
      const help = kind === 'unfit' && { help: UNFIT };
      if (note.tables === 'all') yield { message: say(MESSAGES_ON_ALL[kind], facts), ...help };
      else {
        const tables = note.tables.map(({ data }) => data);
        yield { message: say(kind, { ...facts, tables }), ...help, aborts: false };
      }
    }
  },
});

const MESSAGES_ON_ALL = { some: 'all', unfit: 'unfitAll', embedded: 'embeddedAll' } as const;

function kindOf({ document, embedded }: ProblemOf<'pictures'>): keyof typeof MESSAGES_ON_ALL {
  if (document?.format === 'scan') return 'unfit';
  return embedded > 0 ? 'embedded' : 'some';
}
