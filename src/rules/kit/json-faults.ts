// What the rules on JSON files share: the words for faults of grammar and of a schema.

import { type Bilingual, bothLanguages } from '../../i18n/language.js';
import type { Datum, Message } from '../../i18n/say.js';
import { systemWords } from '../../i18n/system-words.js';
import type { ConfigProblem } from '../../report/problems.js';

/** By the names of JSON Schema. */
const EXPECTED: Readonly<Record<string, Bilingual>> = {
  object: { zh: '一组设置 { }', en: 'an object { }' },
  array: { zh: '列表 [ ]', en: 'a list [ ]' },
  string: { zh: '文字', en: 'a text' },
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
};

export const JSON_MESSAGES = {
  syntax: { zh: '不是有效的 JSON', en: 'not valid JSON' },
  unreadable: { zh: '无法读取 {file}（{reason}）', en: 'cannot read {file} ({reason})' },
  unknown: { zh: '没有“{key}”这项设置', en: 'there is no setting "{key}"' },
  near: {
    zh: '没有“{key}”这项设置，最接近的是“{near}”',
    en: 'there is no setting "{key}"; the nearest is "{near}"',
  },
  type: { zh: '“{key}”应为{expected}', en: '"{key}" should be {expected}' },
  value: { zh: '“{key}”不能是 {value}', en: '"{key}" cannot be {value}' },
  allowed: {
    zh: '“{key}”不能是 {value}，可以是 {allowed}',
    en: '"{key}" cannot be {value}, but {allowed}',
  },
  missing: { zh: '缺少“{key}”', en: '"{key}" is missing' },
  described: {
    zh: '“{key}”不能是 {value}：{about}',
    en: '"{key}" cannot be {value}: {about}',
  },
} as const satisfies Record<string, Bilingual>;

/** Undefined for a problem of another kind. */
export function sayJsonFault({ kind, data }: ConfigProblem): Message | undefined {
  const say = (message: keyof typeof JSON_MESSAGES, facts: Message['data']): Message => ({
    template: JSON_MESSAGES[message],
    data: facts,
  });
  const hole = (name: string): Datum => data[name] ?? '';
  const key = hole('key');
  switch (kind) {
    case 'syntax':
      return say('syntax', {});
    case 'unreadable':
      return say('unreadable', { file: hole('file'), reason: systemWords(String(hole('reason'))) });
    case 'key-unknown':
      return data['near'] ? say('near', { key, near: hole('near') }) : say('unknown', { key });
    case 'type': {
      const types = String(data['expected']).split('|');
      return say('type', { key, expected: types.flatMap((type) => EXPECTED[type] ?? []) });
    }
    case 'value': {
      const value = hole('value');
      if (data['about']) return say('described', { key, value, about: bothLanguages(String(data['about'])) });
      return data['allowed']
        ? say('allowed', { key, value, allowed: hole('allowed') })
        : say('value', { key, value });
    }
    case 'missing':
      return say('missing', { key });
    default:
      return undefined;
  }
}
