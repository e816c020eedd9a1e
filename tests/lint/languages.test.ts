// Both languages say the same: every finding in Chinese has one in English, without a Chinese sentence in it.

import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { rules } from '../../src/generated/rules/all.js';
import { exampleReport } from '../../src/lint/example.js';
import { lintReport } from '../../src/lint/lint.js';
import { form, lint } from '../testing/reports.js';

const examples = rules.flatMap((rule) =>
  rule.examples
    .filter(({ fires }) => fires.length > 0)
    .map((example) => [`${rule.code}: ${example.fires[0]}`, example] as const),
);

function words({ message, help, basis, notes, excerpt }: Diagnostic): string[] {
  const labels = excerpt?.marks.map(({ label }) => label) ?? [];
  return [message, help, basis, ...notes, ...labels];
}

/** Names of files and documents, and what the report itself says in brackets or quotes, stay as they are. */
function withoutNames(text: string): string {
  return text
    .replace(/\S+\.tsv(?::\d+)*/gu, '')
    .replace(/[国某]\p{Script=Han}{0,8}〔\d{4}〕\d+号(?: \([^)]*\)|, [^,]*$)?/gu, '')
    .replace(/"[^"]*"|\([^()]*\)/gu, '');
}

function figures(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/gu) ?? []).sort();
}

describe.each(examples)('%s', (_, example) => {
  const report = exampleReport(example);
  const chinese = lintReport(report, { language: 'zh' }).diagnostics;
  const english = lintReport(report, { language: 'en' }).diagnostics;

  it('is the same finding in both languages', () => {
    const facts = ({ code, severity, location, cells, expected, actual }: Diagnostic) => {
      return { code, severity, location, cells, expected, actual };
    };
    expect(english.map(facts)).toEqual(chinese.map(facts));
    for (const [i, diagnostic] of english.entries()) {
      expect(diagnostic.notes).toHaveLength(chinese[i]!.notes.length);
      expect(diagnostic.excerpt?.marks.length).toBe(chinese[i]!.excerpt?.marks.length);
    }
  });

  it('is said in English, with Chinese in names and units only', () => {
    for (const diagnostic of english) {
      for (const text of words(diagnostic)) {
        expect(withoutNames(text)).not.toMatch(/[\u3000-\u303f\uff00-\uffef]|[\u4e00-\u9fff]{3}/u);
      }
    }
  });

  it('leaves no hole and no empty word', () => {
    for (const diagnostic of [...chinese, ...english]) {
      expect(diagnostic.message).not.toBe('');
      expect(diagnostic.help).not.toBe('');
      for (const text of words(diagnostic)) {
        // A formula that is a text ends with a quotation mark of its own.
        expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object|“”|(?<!="\d+)""|\s{2}|（）|\(\)/u);
      }
    }
  });

  it('has the same figures in both headlines', () => {
    const pairs = chinese.map(({ message }, i) => [figures(message), figures(english[i]!.message)] as const);
    for (const [zh, en] of pairs) {
      // Labels of rows have numbers in Chinese only, so that English may have fewer.
      for (const figure of en.filter((text) => Number(text) > 9)) expect(zh).toContain(figure);
    }
  });
});

describe('a long list', () => {
  const text = form().replace(/(?:\t*\d\.(?:属于|其他法律|危及|保护).*\n|（三）不予公开\t1.*\n)+/u, '');

  it.each([
    ['zh', /^表三缺少 8 行：1\.属于国家秘密、2\.其他法律.*等8项$/u],
    ['en', /^Table 3 lacks 8 rows: refused: state secret, refused: forbidden by law, .* and \d more$/u],
  ] as const)('is cut, and its length told, in %s', (language, expected) => {
    const [found, ...others] = lint(text, 'report.tsv', language).diagnostics;
    expect(others).toEqual([]);
    expect(found!.message).toMatch(expected);
  });
});
