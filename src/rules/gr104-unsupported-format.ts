// GR104: the file is of a format that is not read.

import { notesOf } from './notes.js';
import { defineRule } from './rule.js';

export default defineRule({
  code: 'GR104',
  name: 'unsupported-format',
  category: 'structure',
  severity: 'error',
  aborts: true,
  title: { zh: '不支持的文件格式', en: 'Unsupported format' },
  messages: {
    format: {
      zh: '这是 {format} 文件，目前只能检查文字形式的报告（CSV、TSV、TXT、Markdown）',
      en: 'this is a {format} file; only text can be checked so far (CSV, TSV, TXT, Markdown)',
    },
    binary: {
      zh: '不是文字文件（第 {offset} 个字节是空字符）',
      en: 'not a text file (byte {offset} is NUL)',
    },
  },
  help: {
    zh: '在原来的软件里另存为 CSV 或纯文本，再检查。',
    en: 'Save it as CSV or plain text in the program that made it.',
  },
  docs: {
    what: {
      zh: '文件是 Word、Excel、PDF、图片等格式，或者含有文字文件不会有的字节。',
      en: 'The file is a Word, Excel, PDF or picture file, or holds bytes that no text has.',
    },
    why: {
      zh: '读不了的文件没有被检查，因此本次运行以退出码 2 结束。',
      en: 'The file was not checked, so the run ends with exit code 2.',
    },
    mend: {
      zh: 'Excel、WPS 表格另存为“CSV UTF-8”；Word 里的表格可以复制到表格软件后再保存。',
      en: 'Save spreadsheets as "CSV UTF-8"; copy tables out of Word into a spreadsheet first.',
    },
  },
  examples: [
    {
      bytes: [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31],
      fires: ['这是 PDF 文件，目前只能检查文字形式的报告（CSV、TSV、TXT、Markdown）'],
    },
    { bytes: [0x31, 0x32, 0x00, 0x01, 0x02], fires: ['不是文字文件（第 3 个字节是空字符）'] },
    { fires: [] },
  ],
  *check(report, say) {
    for (const {
      unreadable: { kind, data },
    } of notesOf(report, 'unreadable')) {
      if (kind === 'format') yield { said: say('format', { format: data['format'] ?? '' }) };
      if (kind === 'binary') yield { said: say('binary', { offset: data['offset'] ?? 0 }) };
    }
  },
});
