// The JSON Schema of a configuration, for completion in editors and for the program's own check.

import { editions } from '../src/edition/editions.js';
import { rules } from '../src/generated/rules/all.js';
import { officeLevels, officeScopes } from '../src/report/office-facts.js';
import { formats } from '../src/reporters/index.js';

const LEVELS = ['off', 'info', 'warning', 'error'];

function said(zh: string, en: string): { description: string } {
  return { description: `${zh} / ${en}` };
}

const text = { type: 'string', minLength: 1 };

/** One or several. */
function some(item: object, type: string): object {
  return { ...item, type: [type, 'array'], minItems: 1, items: { ...item, type } };
}

const globs = some({ minLength: 1 }, 'string');
const families = [...new Set(rules.map(({ code }) => code.slice(0, 3)))].sort();

function ruleKeys(): Record<string, object> {
  const level = { $ref: '#/definitions/level' };
  return Object.fromEntries([
    ...families.map((family) => [
      family,
      { ...said(`${family} 开头的全部规则`, `all rules ${family}xx`), ...level },
    ]),
    ...rules.flatMap(({ code, name, title }) =>
      [code, name].map((key) => [key, { ...said(title.zh, title.en), ...level }]),
    ),
  ]);
}

function thresholdKeys(): Record<string, object> {
  const declared = rules.filter(({ thresholds }) => Object.keys(thresholds).length > 0);
  return Object.fromEntries(
    declared.flatMap(({ code, name, thresholds }) => {
      const numbers = Object.entries(thresholds).map(([key, { preset, least, most, about }]) => [
        key,
        { ...said(about.zh, about.en), type: 'number', minimum: least, maximum: most, default: preset },
      ]);
      const schema = { type: 'object', additionalProperties: false, properties: Object.fromEntries(numbers) };
      return [code, name].map((key) => [key, schema]);
    }),
  );
}

/** With `any rule` the names of rules are left to the program: a validator that spells them all out is large. */
export function configSchema(names: 'each rule' | 'any rule' = 'each rule'): object {
  const labels = some({ minLength: 1 }, 'string');
  const scope = {
    files: {
      ...said('文件，通配符，相对于本配置所在的文件夹', 'globs, relative to the folder of this file'),
      ...globs,
    },
    office: { ...said('机关名称，* 代表任意文字', 'name of the office, * for any characters'), ...labels },
    year: { ...said('报告年度', 'year reported on'), ...some({}, 'integer') },
    table: { ...said('表，如“表三”或 requests', 'table, by label or id'), ...labels },
  };
  const object = (properties: object) => ({ type: 'object', additionalProperties: false, properties });
  const settings = {
    declare: {
      ...said(
        '报告的机关是什么，优先于标题和正文所说',
        'what the office of the reports is; outweighs their title and text',
      ),
      ...object({
        office: { ...said('机关名称', 'its name'), ...text },
        level: {
          ...said('级别：国务院部门、省、市、县、乡镇', 'its level'),
          enum: [...officeLevels],
        },
        scope: {
          ...said('数据是本机关的（own）还是全域的（area）', 'whose figures: its own, or those of its area'),
          enum: [...officeScopes],
        },
      }),
    },
    rules: {
      ...said('规则的级别，按代码、名称或类别（如 GR2）', 'levels of rules, by code, name or family (GR2)'),
      $ref: '#/definitions/rules',
    },
    thresholds: {
      ...said('规则的阈值，按代码或名称', 'thresholds of rules, by code or name'),
      $ref: '#/definitions/thresholds',
    },
  };
  const rule = { $ref: '#/definitions/rule' };
  const ruleOrRules =
    names === 'each rule'
      ? { type: ['string', 'array'], anyOf: [rule, { type: 'array', minItems: 1, items: rule }] }
      : some({}, 'string');
  const levels =
    names === 'each rule'
      ? object(ruleKeys())
      : { type: 'object', additionalProperties: { $ref: '#/definitions/level' } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'gov-report.config.json',
    ...object({
      $schema: { type: 'string' },
      extends: {
        ...said('沿用的配置文件，相对于本文件', 'configurations to start from, relative to this file'),
        ...globs,
      },
      ignore: { ...said('不检查的文件', 'files to leave out'), ...globs },
      language: { ...said('文字的语言', 'language of the output'), enum: ['zh', 'en'] },
      format: { ...said('输出格式', 'output format'), enum: [...formats] },
      quiet: { ...said('只列出错误', 'list errors only'), type: 'boolean' },
      edition: {
        ...said(
          '按哪一版格式读取；也可以是 definition 所定义的',
          'edition of the form to read by; that of `definition` will do as well',
        ),
        ...text,
        examples: ['auto', ...editions.map(({ id }) => id)],
      },
      definition: {
        ...said(
          '自定义报表的定义文件，相对于本文件',
          'definition of a form of your own, relative to this file',
        ),
        ...text,
      },
      maxWarnings: {
        ...said('警告超过这个数目时退出码为 1', 'more warnings end with exit code 1'),
        type: 'integer',
        minimum: 0,
      },
      previous: {
        ...said('上一年度的报告，相对于本文件', 'last year’s report, relative to this file'),
        ...text,
      },
      baseline: {
        ...said('基线文件，相对于本文件', 'file of accepted findings, relative to this file'),
        ...text,
      },
      ...settings,
      overrides: {
        ...said('只对一部分报告生效的设置，后写的优先', 'settings for some reports; later ones win'),
        type: 'array',
        items: object({ ...scope, ...settings }),
      },
      exceptions: {
        ...said('经核实、不再报出的问题', 'findings that are known and accepted'),
        type: 'array',
        items: {
          ...object({
            rule: {
              ...said('规则的代码、名称或类别', 'code, name or family'),
              ...ruleOrRules,
            },
            ...scope,
            row: { ...said('行', 'row, by label or id'), ...labels },
            column: { ...said('列', 'column, by label or id'), ...labels },
            value: {
              ...said(
                '核实过的数值；改成别的数就重新报出',
                'the figure that was checked: another one is told again',
              ),
              ...some({}, 'number'),
            },
            reason: { ...said('理由', 'why'), type: 'string', pattern: '\\S' },
            until: {
              ...said('有效至（含当日），如 2025-12-31', 'last day, such as 2025-12-31'),
              type: 'string',
              pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            },
          }),
          required: ['reason'],
        },
      },
    }),
    definitions: {
      level: { enum: LEVELS },
      ...(names === 'each rule' && { rule: { enum: ruleNames() } }),
      rules: { ...said('规则的级别', 'levels of rules'), ...levels },
      thresholds: { ...said('规则的阈值', 'thresholds of rules'), ...object(thresholdKeys()) },
    },
  };
}

function ruleNames(): string[] {
  return [...families, ...rules.flatMap(({ code, name }) => [code, name])];
}
