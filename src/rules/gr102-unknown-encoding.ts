// No known encoding explains the bytes, or the characters were lost when they were saved.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR102',
  name: 'unknown-encoding',
  category: 'structure',
  severity: 'error',
  aborts: true,
  title: { zh: '无法识别的文字编码', en: 'Unknown text encoding' },
  messages: {
    unknown: {
      zh: '不是 UTF-8、UTF-16 或 GB18030（GBK）编码的文字，无法读取',
      en: 'the text is not in UTF-8, UTF-16 or GB18030 (GBK) and cannot be read',
    },
    lost: {
      zh: '汉字在保存时已经变成问号或乱码，无法读取',
      en: 'Chinese characters became question marks or garbage when the text was saved, and cannot be read',
    },
  },
  help: {
    zh: '找到原来的文件，用原来的软件打开，另存为 UTF-8 编码。',
    en: 'Open the original in the program that made it and save it as UTF-8.',
  },
  docs: {
    what: {
      zh: '文件的字节不符合任何一种常用编码；或者保存时选错编码，汉字成了问号。',
      en: 'The bytes of the file fit none of the usual encodings, or Chinese became question marks when it was saved in a wrong one.',
    },
    why: {
      zh: '按错误的编码读取，汉字会变成乱码，表格也就无法辨认。',
      en: 'Read in a wrong encoding, Chinese turns to garbage and no table can be recognised.',
    },
    mend: {
      zh: '在 Excel、WPS 中另存为“CSV UTF-8”；文本文件另存时选择 UTF-8。',
      en: 'In Excel or WPS save as "CSV UTF-8"; for text files choose UTF-8.',
    },
  },
  examples: [
    {
      bytes: [0xb1, 0xff, 0xfe, 0xff, 0x81, 0xff, 0xc0, 0xff, 0xf5, 0xff],
      fires: ['不是 UTF-8、UTF-16 或 GB18030（GBK）编码的文字，无法读取'],
    },
    {
      // ???,???,???,???,???
      bytes: [
        0x3f, 0x3f, 0x3f, 0x2c, 0x3f, 0x3f, 0x3f, 0x2c, 0x3f, 0x3f, 0x3f, 0x2c, 0x3f, 0x3f, 0x3f, 0x2c, 0x3f,
        0x3f, 0x3f,
      ],
      fires: ['汉字在保存时已经变成问号或乱码，无法读取'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { unreadable } of problemsOf(report, 'unreadable')) {
      if (unreadable.kind === 'encoding') yield { message: say(unreadable.isLost ? 'lost' : 'unknown', {}) };
    }
  },
});
