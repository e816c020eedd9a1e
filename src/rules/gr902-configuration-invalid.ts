// GR902: a configuration says something that cannot be followed; nothing is checked then.

import type { Bilingual } from '../i18n/language.js';
import type { Datum } from '../i18n/say.js';
import { notesOf } from './notes.js';
import { defineRule } from './rule.js';

/** By the names of JSON Schema. */
const EXPECTED: Readonly<Record<string, Bilingual>> = {
  object: { zh: '一组设置 { }', en: 'an object { }' },
  array: { zh: '列表 [ ]', en: 'a list [ ]' },
  string: { zh: '文字', en: 'a text' },
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
};

export default defineRule({
  code: 'GR902',
  name: 'configuration-invalid',
  category: 'run',
  severity: 'error',
  aborts: true,
  title: { zh: '配置有误', en: 'Invalid configuration' },
  messages: {
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
    cycle: { zh: 'extends 绕回到了 {file}', en: 'extends comes back to {file}' },
    fixed: {
      zh: '{rule} 表示没有完成检查，不能降低级别、关闭或列为例外；不检查的文件请写入 ignore',
      en: '{rule} says that a check could not be done: it cannot be lowered, switched off or accepted; list files to leave out under ignore',
    },
    line: { zh: '这一行不是基线的条目', en: 'this line is no entry of a baseline' },
  },
  help: {
    zh: '按提示改正配置；--no-config 可以不用配置。',
    en: 'Correct the configuration; --no-config goes without.',
  },
  docs: {
    what: {
      zh: '配置文件（gov-report.config.json、package.json 的 gov-report）或基线文件读不出来，或写法不对。',
      en: 'A configuration (gov-report.config.json, gov-report in package.json) or a baseline cannot be read or followed.',
    },
    why: {
      zh: '配置写错时，检查的结果不可信，因此不作检查，退出码为 2。',
      en: 'With a wrong configuration no result can be trusted: nothing is checked and the exit code is 2.',
    },
    mend: {
      zh: '在配置开头写 "$schema"，指向 schemas/config.schema.json，编辑器就能提示可用的设置。',
      en: 'Let "$schema" point to schemas/config.schema.json, and the editor lists what may be written.',
    },
  },
  examples: [
    { problem: { kind: 'syntax', data: {} }, fires: ['不是有效的 JSON'] },
    {
      problem: { kind: 'unreadable', data: { file: '基础.json', reason: 'ENOENT' } },
      fires: ['无法读取 基础.json（ENOENT）'],
    },
    { problem: { kind: 'key-unknown', data: { key: 'x', near: '' } }, fires: ['没有“x”这项设置'] },
    {
      problem: { kind: 'key-unknown', data: { key: 'rule', near: 'rules' } },
      fires: ['没有“rule”这项设置，最接近的是“rules”'],
    },
    {
      problem: { kind: 'type', data: { key: 'ignore', expected: 'string|array' } },
      fires: ['“ignore”应为文字、列表 [ ]'],
    },
    {
      problem: { kind: 'value', data: { key: 'reason', value: '" "', allowed: '' } },
      fires: ['“reason”不能是 " "'],
    },
    {
      problem: { kind: 'value', data: { key: 'GR301', value: '"warn"', allowed: 'warning' } },
      fires: ['“GR301”不能是 "warn"，可以是 warning'],
    },
    { problem: { kind: 'missing', data: { key: 'reason' } }, fires: ['缺少“reason”'] },
    { problem: { kind: 'extends-cycle', data: { file: 'a.json' } }, fires: ['extends 绕回到了 a.json'] },
    {
      problem: { kind: 'rule-fixed', data: { rule: 'GR101' } },
      fires: ['GR101 表示没有完成检查，不能降低级别、关闭或列为例外；不检查的文件请写入 ignore'],
    },
    { problem: { kind: 'baseline-line', data: {} }, fires: ['这一行不是基线的条目'] },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, problem, place } of notesOf(report, 'configuration')) {
      const { kind, data } = problem;
      const hole = (name: string): Datum => data[name] ?? '';
      const key = hole('key');
      const said = () => {
        switch (kind) {
          case 'syntax':
            return say('syntax', {});
          case 'unreadable':
            return say('unreadable', { file: hole('file'), reason: hole('reason') });
          case 'key-unknown':
            return data['near'] ? say('near', { key, near: hole('near') }) : say('unknown', { key });
          case 'type': {
            const types = String(data['expected']).split('|');
            return say('type', { key, expected: types.flatMap((type) => EXPECTED[type] ?? []) });
          }
          case 'value': {
            const value = hole('value');
            return data['allowed']
              ? say('allowed', { key, value, allowed: hole('allowed') })
              : say('value', { key, value });
          }
          case 'missing':
            return say('missing', { key });
          case 'extends-cycle':
            return say('cycle', { file: hole('file') });
          case 'rule-fixed':
            return say('fixed', { rule: hole('rule') });
          case 'baseline-line':
            return say('line', {});
          case 'expired':
          case 'unused':
          case 'baseline-unused':
            return undefined;
        }
      };
      const words = said();
      if (words) yield { said: words, at: { document, place } };
    }
  },
});
