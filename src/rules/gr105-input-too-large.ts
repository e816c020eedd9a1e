// GR105: the input is larger than any report.

import { notesOf } from './notes.js';
import { defineRule } from './rule.js';

export default defineRule({
  code: 'GR105',
  name: 'input-too-large',
  category: 'structure',
  severity: 'error',
  aborts: true,
  title: { zh: '文件过大', en: 'Input too large' },
  messages: {
    bytes: {
      zh: '文件有 {size} MB，超过 {limit} MB 的上限，没有检查',
      en: 'the file has {size} MB, more than the limit of {limit} MB, and was not checked',
    },
    rows: {
      zh: '文件超过 {limit} 行，没有检查',
      en: 'the file has more than {limit} lines and was not checked',
    },
  },
  help: {
    zh: '一份报告只有几十 KB；请确认给的是报告文件。',
    en: 'A report has some ten KB; make sure that this is one.',
  },
  docs: {
    what: { zh: '文件大小或行数超过上限。', en: 'The file is larger or longer than the limit.' },
    why: {
      zh: '年度报告很小，超大的文件不会是报告；设上限是为了不被异常文件拖垮。',
      en: 'Reports are small; the limit keeps a stray file from stopping the run.',
    },
    mend: { zh: '多份报告合在一个文件里的，拆成一份一个文件。', en: 'Split files that hold many reports.' },
  },
  examples: [
    {
      unreadable: { kind: 'too-large', data: { size: 104857600, limit: 33554432 } },
      fires: ['文件有 100 MB，超过 32 MB 的上限，没有检查'],
    },
    {
      unreadable: { kind: 'too-large', data: { mostRows: 200000 } },
      fires: ['文件超过 200000 行，没有检查'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const {
      unreadable: { kind, data },
    } of notesOf(report, 'unreadable')) {
      if (kind !== 'too-large') continue;
      const { mostRows, size, limit } = data;
      if (mostRows !== undefined) yield { said: say('rows', { limit: mostRows }) };
      else yield { said: say('bytes', { size: megabytes(size), limit: megabytes(limit) }) };
    }
  },
});

function megabytes(bytes: string | number | undefined): number {
  return Math.ceil(Number(bytes) / 1024 / 1024);
}
