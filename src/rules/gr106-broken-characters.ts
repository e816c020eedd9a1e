// Some bytes of the text do not fit its encoding.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR106',
  name: 'broken-characters',
  category: 'structure',
  severity: 'error',

  title: { zh: '文字损坏', en: 'Broken characters' },
  messages: {
    broken: {
      zh: '有 {count} 处文字损坏，无法还原（按 {encoding} 读取）',
      en: '{count} characters are damaged and cannot be restored (read as {encoding})',
    },
  },
  help: {
    zh: '用原来的软件打开，另存为 UTF-8 编码。',
    en: 'Open it in the program that made it and save it as UTF-8.',
  },
  docs: {
    what: {
      zh: '文件里有少数字节不符合文件的编码，读出来是“�”。',
      en: 'A few bytes do not fit the encoding of the file and read as "�".',
    },
    why: {
      zh: '多半是文件被截断，或两种编码的内容拼在了一起；损坏处的行名、数字可能读错。',
      en: 'Mostly the file was cut off, or texts in two encodings were joined; labels and figures there may be wrong.',
    },
    mend: {
      zh: '找到标出的位置，重新录入后按 UTF-8 保存。',
      en: 'Type the marked place again and save as UTF-8.',
    },
  },
  examples: [
    { edit: (text) => text, damage: true, fires: ['有 1 处文字损坏，无法还原（按 utf-8 读取）'] },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, damage } of problemsOf(report, 'damaged')) {
      yield {
        message: say('broken', {
          count: damage.count,
          encoding: document?.encoding ?? document?.format.toUpperCase() ?? '',
        }),
        at: { document, place: damage.place },
      };
    }
  },
});
