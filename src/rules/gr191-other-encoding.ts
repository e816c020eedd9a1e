// A text file is in another encoding than UTF-8; looked at only when asked for.

import { defineRule } from './kit/rule.js';
import { isSpreadsheet, wholeTexts } from './kit/whole-texts.js';

export default defineRule({
  code: 'GR191',
  name: 'other-encoding',
  category: 'run',
  severity: 'info',
  dormant: true,
  title: { zh: '不是 UTF-8 编码', en: 'Not UTF-8' },
  messages: {
    other: { zh: '文件按 {encoding} 编码，不是 UTF-8', en: 'the file is encoded as {encoding}, not UTF-8' },
  },
  help: {
    zh: '另存为 UTF-8；CSV 选“CSV UTF-8（逗号分隔）”。',
    en: 'Save it as UTF-8; from Excel as "CSV UTF-8".',
  },
  docs: {
    what: {
      zh: '文字表格（CSV、TSV、TXT、Markdown）不是 UTF-8 编码，例如 GB18030 或 UTF-16。平时不报，用 --fix 时转换，或在配置里写明本规则的级别后检查。',
      en: 'A text file is in another encoding than UTF-8, such as GB18030 or UTF-16. Looked at only with --fix, which converts it, or where the configuration gives this rule a severity.',
    },
    why: {
      zh: 'GB18030 在中文 Windows 上能正常打开，不算错误；但其他系统、版本管理和网页可能显示乱码。',
      en: 'It opens well on a Chinese Windows, so it is no fault; other systems, version control and web pages may garble it.',
    },
    mend: {
      zh: '--fix 转为 UTF-8。CSV、TSV 会带上字节顺序标记，Excel 直接双击也不乱码。',
      en: '--fix converts to UTF-8; CSV and TSV get a byte order mark, so that Excel opens them right.',
    },
  },
  examples: [
    {
      utf16: true,
      fires: ['文件按 utf-16le 编码，不是 UTF-8'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document } of wholeTexts(report)) {
      const { encoding, path } = document;
      if (encoding === null || encoding === 'utf-8') continue;
      const isDamaged = document.damage.length > 0;
      yield {
        message: say('other', { encoding }),
        at: { document, place: undefined },
        fix: isDamaged ? undefined : { edits: [{ path, mark: isSpreadsheet(document) }] },
      };
    }
  },
});
