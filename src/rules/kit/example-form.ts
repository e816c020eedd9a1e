// A small form of another kind, for examples of what the report's own has none of: pairs, choices and conditions.

import type { EditionData } from '../../edition/data.js';

const TITLE = { zh: '留言办理情况表', en: 'Form on messages' };

export const EXAMPLE_FORM: EditionData = {
  id: 'messages',
  title: TITLE,
  titles: [TITLE.zh],
  years: { from: 2018 },
  basis: { document: '某办函〔2018〕1号', title: TITLE.zh },
  fingerprints: ['网上留言数量', '来信数量'],
  sections: [{ id: 'messages', title: TITLE.zh, table: 'messages' }],
  tables: [
    {
      id: 'messages',
      name: { zh: '留言表', en: 'Messages' },
      title: TITLE,
      layout: 'pairs',
      columns: [{ id: 'value', label: '填报内容', en: 'value' }],
      rows: [
        { id: 'received', label: '收到留言数量', en: 'messages received', unit: '条' },
        { id: 'online', label: '网上留言数量', en: 'online messages', unit: '条', parent: 'received' },
        { id: 'letters', label: '来信数量', en: 'letters', unit: '条', parent: 'received' },
        { id: 'closed', label: '办结留言数量', en: 'messages closed', unit: '条' },
        { id: 'days', label: '平均办理天数', en: 'average days', kind: 'decimal', unit: '天' },
        { id: 'platform', label: '是否使用统一平台', en: 'common platform used', kind: 'yesNo' },
        {
          id: 'answers',
          label: '答复方式',
          en: 'ways of answering',
          kind: 'choice',
          choices: ['电话', '信函', '当面'],
        },
      ],
    },
  ],
  relations: [
    {
      id: 'received-total',
      name: { zh: '收到留言数量合计', en: 'messages received' },
      table: 'messages',
      each: 'column',
      left: ['online', 'letters'],
      right: ['received'],
      basis: 'structural',
    },
    {
      id: 'closed-within',
      name: { zh: '办结留言数量上限', en: 'limit of messages closed' },
      table: 'messages',
      each: 'column',
      left: ['closed'],
      operator: '<=',
      right: ['received'],
      basis: 'structural',
    },
    {
      id: 'days-positive',
      name: { zh: '有办结留言而没有平均办理天数', en: 'messages closed, but no average days' },
      table: 'messages',
      each: 'column',
      when: { term: 'closed', is: 'positive' },
      left: ['days'],
      operator: '>',
      right: [],
      basis: 'structural',
    },
  ],
};

/** All zeros, with what has to be chosen chosen. */
export const EXAMPLE_CHOICES = {
  'messages/platform/value': '是',
  'messages/answers/value': '☑电话 □信函 □当面',
} as const;

/** Columns that add up in a row of its own, to one column or to two. */
export function formByQuarter(right: readonly string[]): EditionData {
  const title = { zh: '访问量表', en: 'Visits' };
  const column = (id: string, label: string, en: string) => ({ id, label, en });
  return {
    id: 'visits',
    title,
    years: { from: 2018 },
    basis: { document: '某办函〔2018〕2号', title: title.zh },
    fingerprints: ['上半年访问'],
    sections: [{ id: 'visits', title: title.zh, table: 'visits' }],
    tables: [
      {
        id: 'visits',
        name: title,
        title,
        layout: 'down',
        corner: '项目',
        columns: [
          column('first', '上半年访问', 'first half'),
          column('second', '下半年访问', 'second half'),
          column('total', '全年', 'year'),
          column('lost', '剔除', 'left out'),
        ],
        rows: [{ id: 'all', label: '访问量', en: 'visits' }],
      },
    ],
    relations: [
      {
        id: 'year',
        name: { zh: '全年访问量', en: 'visits of the year' },
        table: 'visits',
        each: 'row',
        left: ['first', 'second'],
        right,
        basis: 'structural',
      },
    ],
  };
}

/** Cells of table 4: a figure in each block, and the same as its total. */
export function upheldEverywhere(raw: string): Readonly<Record<string, string>> {
  const blocks = ['review', 'directSuit', 'suitAfterReview'];
  const ids = blocks.flatMap((block) => [`disputes/${block}/upheld`, `disputes/${block}/total`]);
  return Object.fromEntries(ids.map((id) => [id, raw]));
}
