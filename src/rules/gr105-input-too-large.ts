// The input is larger than any report.

import type { Bound } from '../document/document.js';
import type { Bilingual } from '../i18n/language.js';
import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR105',
  name: 'input-too-large',
  category: 'structure',
  severity: 'error',
  aborts: true,
  title: { zh: '文件过大', en: 'Input too large' },
  messages: {
    size: {
      zh: '{what}有 {found} MB，超过 {limit} MB 的上限，没有检查',
      en: 'the {what} has {found} MB, more than the limit of {limit} MB, and was not checked',
    },
    ratio: {
      zh: '文件解压后是原来的 {found} 倍，超过 {limit} 倍的上限，没有检查',
      en: 'the file unpacks to {found} times its size, more than the limit of {limit}, and was not checked',
    },
    count: {
      zh: '文件超过 {limit} {what}，没有检查',
      en: 'the file has more than {limit} {what} and was not checked',
    },
    seconds: {
      zh: '文件读取超过 {limit} 秒没有完成，没有检查',
      en: 'reading the file took more than {limit} seconds, and it was not checked',
    },
    memory: {
      zh: '文件读取占用的内存超过 {limit} MB 的上限，没有检查',
      en: 'reading the file took more memory than the limit of {limit} MB, and it was not checked',
    },
  },
  help: {
    zh: '一份报告只有几十 KB；请确认给的是报告文件。',
    en: 'A report has some ten KB; make sure that this is one.',
  },
  docs: {
    what: {
      zh: '文件大小、行数或列数超过上限，或者读取所用的时间、内存超过上限。',
      en: 'The file is larger, longer or wider than the limit, or takes more time or memory to read.',
    },
    why: {
      zh: '年度报告很小，超大的文件不会是报告；设上限是为了不被异常文件拖垮。',
      en: 'Reports are small; the limit keeps a stray file from stopping the run.',
    },
    mend: { zh: '多份报告合在一个文件里的，拆成一份一个文件。', en: 'Split files that hold many reports.' },
  },
  examples: [
    {
      unreadable: { kind: 'too-large', what: 'bytes', found: 104857600, limit: 33554432 },
      fires: ['文件有 100 MB，超过 32 MB 的上限，没有检查'],
    },
    {
      unreadable: { kind: 'too-large', what: 'unpackedBytes', found: 1073741824, limit: 268435456 },
      fires: ['文件解压后有 1024 MB，超过 256 MB 的上限，没有检查'],
    },
    {
      unreadable: { kind: 'too-large', what: 'ratio', found: 1000, limit: 400 },
      fires: ['文件解压后是原来的 1000 倍，超过 400 倍的上限，没有检查'],
    },
    {
      unreadable: { kind: 'too-large', what: 'rows', found: 50001, limit: 50000 },
      fires: ['文件超过 50000 行，没有检查'],
    },
    {
      unreadable: { kind: 'too-large', what: 'columns', found: 100000, limit: 4096 },
      fires: ['文件超过 4096 列，没有检查'],
    },
    {
      unreadable: { kind: 'too-large', what: 'seconds', found: 6, limit: 6 },
      fires: ['文件读取超过 6 秒没有完成，没有检查'],
    },
    {
      unreadable: { kind: 'too-large', what: 'memory', found: 512, limit: 512 },
      fires: ['文件读取占用的内存超过 512 MB 的上限，没有检查'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { unreadable } of problemsOf(report, 'unreadable')) {
      if (unreadable.kind !== 'too-large') continue;
      const { what, found, limit } = unreadable;
      if (what === 'seconds' || what === 'memory') yield { message: say(what, { limit }) };
      else if (what === 'ratio') yield { message: say('ratio', { found, limit }) };
      else if (what === 'bytes' || what === 'unpackedBytes')
        yield {
          message: say('size', { what: SIZES[what], found: megabytes(found), limit: megabytes(limit) }),
        };
      else yield { message: say('count', { what: COUNTED[what], limit }) };
    }
  },
});

const SIZES = {
  bytes: { zh: '文件', en: 'file' },
  unpackedBytes: { zh: '文件解压后', en: 'unpacked file' },
} satisfies Record<string, Bilingual>;

const COUNTED: Readonly<
  Record<Exclude<Bound, keyof typeof SIZES | 'ratio' | 'seconds' | 'memory'>, Bilingual>
> = {
  rows: { zh: '行', en: 'lines' },
  columns: { zh: '列', en: 'columns' },
  cells: { zh: '个单元格', en: 'cells' },
  nodes: { zh: '个网页元素', en: 'page elements' },
  elements: { zh: '个 XML 元素', en: 'XML elements' },
  entries: { zh: '个压缩条目', en: 'packed entries' },
  nesting: { zh: '层嵌套', en: 'levels of nesting' },
  sheets: { zh: '张工作表', en: 'sheets' },
  pages: { zh: '页', en: 'pages' },
  operators: { zh: '个绘图指令', en: 'drawing operators' },
  glyphs: { zh: '个字符', en: 'characters' },
  rulings: { zh: '条线', en: 'drawn lines' },
};

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
