// The file is of a format that is not read.

import { isPicture } from '../report/report-sign.js';
import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';
import { SCAN_HELP } from './kit/scan-help.js';

export default defineRule({
  code: 'GR104',
  name: 'unsupported-format',
  category: 'structure',
  severity: 'error',
  aborts: true,
  title: { zh: '不支持的文件格式', en: 'Unsupported format' },
  messages: {
    format: {
      zh: '这是 {format} 文件，不能直接检查',
      en: 'this is a {format} file, which cannot be read',
    },
    binary: {
      zh: '不是文字文件（第 {offset} 个字节是空字符）',
      en: 'not a text file (byte {offset} is NUL)',
    },
  },
  help: {
    zh: '在原来的软件里另存为 DOCX、XLSX、网页或 CSV，再检查。',
    en: 'Save it as DOCX, XLSX, a web page or CSV in the program that made it.',
  },
  docs: {
    what: {
      zh: '文件是图片、压缩包等不含报告文字的格式，或者含有文字文件不会有的字节。',
      en: 'The file is a picture, an archive or the like, or holds bytes that no text has.',
    },
    why: {
      zh: '读不了的文件没有被检查，因此本次运行以退出码 2 结束。',
      en: 'The file was not checked, so the run ends with exit code 2.',
    },
    mend: {
      zh: '可以检查 Word（DOCX）、Excel 或 WPS 表格、网页（HTML）、含文字的 PDF 和 OFD、CSV 和纯文本；其他格式先另存为其中一种，压缩包先解压。',
      en: 'Word (DOCX), spreadsheets, web pages (HTML), PDF and OFD with text, CSV and plain text are read; save other formats as one of these, and unpack archives.',
    },
  },
  examples: [
    { unreadable: { kind: 'format', format: 'PNG' }, fires: ['这是 PNG 文件，不能直接检查'] },
    { bytes: [0x31, 0x32, 0x00, 0x01, 0x02], fires: ['不是文字文件（第 3 个字节是空字符）'] },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { unreadable } of problemsOf(report, 'unreadable')) {
      if (unreadable.kind === 'format')
        yield {
          message: say('format', { format: unreadable.format }),
          ...(isPicture(unreadable) && { help: SCAN_HELP }),
        };
      if (unreadable.kind === 'binary') yield { message: say('binary', { offset: unreadable.offset }) };
    }
  },
});
