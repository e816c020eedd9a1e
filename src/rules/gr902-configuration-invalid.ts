// A configuration says something that cannot be followed; nothing is checked then.

import type { Datum } from '../i18n/say.js';
import { JSON_MESSAGES, sayJsonFault } from './kit/json-faults.js';
import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR902',
  name: 'configuration-invalid',
  category: 'run',
  severity: 'error',
  aborts: true,
  title: { zh: '配置有误', en: 'Invalid configuration' },
  messages: {
    ...JSON_MESSAGES,
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
      fires: ['无法读取 基础.json（文件或文件夹不存在）'],
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
      problem: { kind: 'value', data: { key: 'baseline', value: '"*"', about: '文件名。/ A name.' } },
      fires: ['“baseline”不能是 "*"：文件名'],
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
    for (const { document, problem, place } of problemsOf(report, 'configuration')) {
      const { kind, data } = problem;
      const hole = (name: string): Datum => data[name] ?? '';
      const own = () => {
        switch (kind) {
          case 'extends-cycle':
            return say('cycle', { file: hole('file') });
          case 'rule-fixed':
            return say('fixed', { rule: hole('rule') });
          case 'baseline-line':
            return say('line', {});
          default:
            return undefined;
        }
      };
      const words = sayJsonFault(problem) ?? own();
      if (words) yield { message: words, at: { document, place } };
    }
  },
});
