// A byte order mark stands before a text that no spreadsheet opens; looked at only when asked for.

import { defineRule } from './kit/rule.js';
import { isSpreadsheet, wholeTexts } from './kit/whole-texts.js';

export default defineRule({
  code: 'GR193',
  name: 'needless-byte-order-mark',
  category: 'run',
  severity: 'info',
  dormant: true,
  title: { zh: '多余的字节顺序标记', en: 'Needless byte order mark' },
  messages: {
    mark: {
      zh: '文件以字节顺序标记（BOM）开头，{format} 文件不需要',
      en: 'the file begins with a byte order mark, which a {format} file does not need',
    },
  },
  help: { zh: '另存为不带 BOM 的 UTF-8。', en: 'Save it as UTF-8 without the mark.' },
  docs: {
    what: {
      zh: 'TXT、Markdown 等 UTF-8 文件开头有字节顺序标记（BOM）。平时不报，用 --fix 时去掉，或在配置里写明本规则的级别后检查。',
      en: 'A UTF-8 file such as TXT or Markdown begins with a byte order mark. Looked at only with --fix, which removes it, or where the configuration gives this rule a severity.',
    },
    why: {
      zh: '有的程序会把它当成标题的第一个字。CSV、TSV 除外：Excel 要靠它认出 UTF-8，有无都不改。',
      en: 'Some programs take it for the first character of the title. Not in CSV and TSV, where Excel needs it to see UTF-8: there it stays as it is.',
    },
    mend: { zh: '--fix 去掉标记。', en: '--fix removes the mark.' },
  },
  examples: [
    {
      extension: 'txt',
      edit: (text) => `\ufeff${text}`,
      fires: ['文件以字节顺序标记（BOM）开头，txt 文件不需要'],
    },
    { edit: (text) => `\ufeff${text}`, fires: [] },
  ],
  *check(report, say) {
    for (const { document, mark } of wholeTexts(report)) {
      if (!mark || document.encoding !== 'utf-8' || isSpreadsheet(document)) continue;
      yield {
        message: say('mark', { format: document.format }),
        at: { document, place: undefined },
        fix: { edits: [{ path: document.path, mark: false }] },
      };
    }
  },
});
