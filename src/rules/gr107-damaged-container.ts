// A Word, Excel, PDF, OFD or other container cannot be opened.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR107',
  name: 'damaged-container',
  category: 'structure',
  severity: 'error',
  aborts: true,
  title: { zh: '文件打不开', en: 'File cannot be opened' },
  messages: {
    damaged: {
      zh: '{format} 文件已损坏，打不开',
      en: 'the {format} file is damaged and cannot be opened',
    },
    doctype: {
      zh: '{format} 文件里有正常文件不会有的 DTD 声明，没有检查',
      en: 'the {format} file holds a document type declaration, as no sound file does, and was not checked',
    },
    encrypted: {
      zh: '{format} 文件有密码保护，打不开',
      en: 'the {format} file is protected by a password and cannot be opened',
    },
  },
  help: {
    zh: '用原来的软件打开，去掉密码后另存一份，再检查。',
    en: 'Open it in the program that made it, remove the password and save it again.',
  },
  docs: {
    what: {
      zh: 'Word、Excel、PDF、OFD 等文件内部结构不完整，或者设了打开密码。',
      en: 'The inside of a Word, Excel, PDF, OFD or similar file is broken, or it takes a password to open it.',
    },
    why: {
      zh: '读不了的文件没有被检查，因此本次运行以退出码 2 结束。',
      en: 'The file was not checked, so the run ends with exit code 2.',
    },
    mend: {
      zh: '文件多半没有下载完整或传输中出错，重新取得原件；有密码的去掉密码。',
      en: 'Mostly the file was cut off on its way: get it again; remove a password.',
    },
  },
  examples: [
    { unreadable: { kind: 'damaged', format: 'DOCX' }, fires: ['DOCX 文件已损坏，打不开'] },
    { unreadable: { kind: 'encrypted', format: 'XLSX' }, fires: ['XLSX 文件有密码保护，打不开'] },
    {
      unreadable: { kind: 'doctype', format: 'DOCX' },
      fires: ['DOCX 文件里有正常文件不会有的 DTD 声明，没有检查'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { unreadable } of problemsOf(report, 'unreadable')) {
      const { kind } = unreadable;
      if (kind === 'damaged' || kind === 'encrypted' || kind === 'doctype')
        yield { message: say(kind, { format: unreadable.format }) };
    }
  },
});
