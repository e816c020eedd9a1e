// A user's own definition of a form cannot be followed; nothing is checked then.

import { JSON_MESSAGES, sayJsonFault } from './kit/json-faults.js';
import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR906',
  name: 'definition-invalid',
  category: 'run',
  severity: 'error',
  aborts: true,
  title: { zh: '报表定义有误', en: 'Invalid definition of a form' },
  messages: {
    ...JSON_MESSAGES,
    repeated: { zh: 'id“{name}”重复', en: 'the id "{name}" stands twice' },
    taken: {
      zh: '名称“{name}”是本工具自带的版本，请另取一个',
      en: 'the name "{name}" is that of an edition of the program; choose another',
    },
    nowhere: { zh: '这里没有“{name}”', en: 'there is no "{name}" here' },
    nearby: {
      zh: '这里没有“{name}”，最接近的是“{near}”',
      en: 'there is no "{name}" here; the nearest is "{near}"',
    },
    ambiguous: {
      zh: '“{name}”同时是另一行（列）的名称，分不出是哪一行（列）；请用 groups 或 parent 区分',
      en: '"{name}" is the label of another row or column as well; tell them apart by groups or parent',
    },
    unknowable: {
      zh: '“{name}”不能作为栏目名称：至少要有两个汉字',
      en: '"{name}" cannot be known as a label: it takes two Chinese characters at least',
    },
    misfit: {
      zh: '“{name}”与其他内容不符：pairs 的表只有一列，choice 要有 choices，> 要有 when，to 不早于 from',
      en: '"{name}" does not go with the rest: a table of pairs has one column, a choice has choices, > has when, and to is not before from',
    },
  },
  help: {
    zh: '按提示改正定义文件；写法见 schemas/edition.schema.json。',
    en: 'Correct the definition; schemas/edition.schema.json says what may be written.',
  },
  docs: {
    what: {
      zh: '用 --definition 指定的报表定义读不出来、写法不对，或者引用了不存在的行、列、表。',
      en: 'The definition that --definition names cannot be read, breaks its schema, or names rows, columns or tables that it does not have.',
    },
    why: {
      zh: '定义有误时无法知道报表该是什么样，因此不作检查，退出码为 2。',
      en: 'With a wrong definition nobody knows what the form should be: nothing is checked and the exit code is 2.',
    },
    mend: {
      zh: '在定义开头写 "$schema"，指向 schemas/edition.schema.json，编辑器就能提示写法。',
      en: 'Let "$schema" point to schemas/edition.schema.json, and the editor lists what may be written.',
    },
  },
  examples: [
    { definition: { kind: 'syntax', data: {} }, fires: ['不是有效的 JSON'] },
    {
      definition: { kind: 'unreadable', data: { file: '表.json', reason: 'ENOENT' } },
      fires: ['无法读取 表.json（文件或文件夹不存在）'],
    },
    { definition: { kind: 'key-unknown', data: { key: 'x', near: '' } }, fires: ['没有“x”这项设置'] },
    {
      definition: { kind: 'key-unknown', data: { key: 'lable', near: 'label' } },
      fires: ['没有“lable”这项设置，最接近的是“label”'],
    },
    {
      definition: { kind: 'type', data: { key: 'rows', expected: 'array' } },
      fires: ['“rows”应为列表 [ ]'],
    },
    {
      definition: { kind: 'value', data: { key: 'rows', value: '[]', allowed: '' } },
      fires: ['“rows”不能是 []'],
    },
    {
      definition: { kind: 'value', data: { key: 'kind', value: '"cuont"', allowed: 'count' } },
      fires: ['“kind”不能是 "cuont"，可以是 count'],
    },
    {
      definition: { kind: 'value', data: { key: 'id', value: '"行"', about: '英文名称。/ A name.' } },
      fires: ['“id”不能是 "行"：英文名称'],
    },
    { definition: { kind: 'missing', data: { key: 'label' } }, fires: ['缺少“label”'] },
    { definition: { kind: 'id-repeated', data: { name: 'fines' } }, fires: ['id“fines”重复'] },
    {
      definition: { kind: 'id-taken', data: { name: '2021' } },
      fires: ['名称“2021”是本工具自带的版本，请另取一个'],
    },
    { definition: { kind: 'name-unknown', data: { name: 'total', near: '' } }, fires: ['这里没有“total”'] },
    {
      definition: { kind: 'name-unknown', data: { name: 'fine', near: 'fines' } },
      fires: ['这里没有“fine”，最接近的是“fines”'],
    },
    {
      definition: { kind: 'label-ambiguous', data: { name: '总数' } },
      fires: ['“总数”同时是另一行（列）的名称，分不出是哪一行（列）；请用 groups 或 parent 区分'],
    },
    {
      definition: { kind: 'label-unreadable', data: { name: 'A' } },
      fires: ['“A”不能作为栏目名称：至少要有两个汉字'],
    },
    {
      definition: { kind: 'misfit', data: { name: 'columns' } },
      fires: [
        '“columns”与其他内容不符：pairs 的表只有一列，choice 要有 choices，> 要有 when，to 不早于 from',
      ],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, problem, place } of problemsOf(report, 'definition')) {
      const { kind, data } = problem;
      const name = data['name'] ?? '';
      const own = () => {
        switch (kind) {
          case 'id-repeated':
            return say('repeated', { name });
          case 'id-taken':
            return say('taken', { name });
          case 'name-unknown':
            return data['near'] ? say('nearby', { name, near: data['near'] }) : say('nowhere', { name });
          case 'label-ambiguous':
            return say('ambiguous', { name });
          case 'label-unreadable':
            return say('unknowable', { name });
          case 'misfit':
            return say('misfit', { name });
          default:
            return undefined;
        }
      };
      const words = sayJsonFault(problem) ?? own();
      if (words) yield { message: words, at: { document, place } };
    }
  },
});
