// Holds every rule to its contract: complete words, and examples that fire it and nothing else.

import { describe, expect, test } from 'vitest';
import { rules } from '../../src/generated/rules/all.js';
import { exampleReport } from '../../src/lint/example.js';
import { lintReport } from '../../src/lint/lint.js';

const CODE = /^GR[1-9]\d{2}$/u;

test('codes and names are used once', () => {
  expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length);
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test('is complete', () => {
    expect(code).toMatch(CODE);
    expect(rule.name).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    for (const words of [
      rule.title,
      rule.help,
      ...Object.values(rule.docs),
      ...Object.values(rule.messages),
    ]) {
      expect(words.zh).not.toBe('');
      expect(words.en).not.toBe('');
      expect(words.en).not.toMatch(/[\u4e00-\u9fff]{6}/u);
    }
  });

  const examples = rule.examples.map((example) => [example.fires[0] ?? 'silent', example] as const);

  test.each(examples)('example: %s', (_, example) => {
    const { diagnostics } = lintReport(exampleReport(example), { language: 'zh', awake: [code] });
    expect(diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual(
      example.fires.map((text) => `${code} ${text}`),
    );
  });

  test('says of what it marks what is at fault', () => {
    const marked = rule.examples
      .flatMap((example) => [...rule.check(exampleReport(example))])
      .flatMap(({ highlights = [] }) => (highlights.length > 0 ? [highlights] : []));
    for (const highlights of marked) expect(highlights.some(({ primary }) => primary)).toBe(true);
  });

  test('has an example that is right, and fires every message', () => {
    expect(rule.examples.some((example) => example.fires.length === 0)).toBe(true);
    const said = new Set(
      rule.examples.flatMap((example) =>
        [...rule.check(exampleReport(example))].flatMap((finding) =>
          [
            finding.message,
            ...(finding.notes ?? []),
            ...(finding.highlights ?? []).map((h) => h.message),
          ].map((words) => words?.template),
        ),
      ),
    );
    const unsaid = Object.entries(rule.messages).filter(([, words]) => !said.has(words));
    expect(unsaid.map(([id]) => id)).toEqual([]);
  });
});
