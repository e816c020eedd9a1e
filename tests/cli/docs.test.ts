// The manual: the committed pages are what the program writes, and every link in them leads to a page.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configurationPage } from '../../src/docs/configuration-page.js';
import { formats } from '../../src/reporters/reporters.js';
import { rules } from '../../src/rules/all.js';
import { folder, gov } from './program.js';

const DOCS = join(import.meta.dirname, '../../docs');

function pagesOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  const committed = pagesOf(join(DOCS, lang));

  test('the program writes the committed pages and leaves other files alone', () => {
    const cwd = folder({ 'manual/notes.txt': 'mine' });
    expect(gov(['docs', '--out', 'manual', '--lang', lang], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(pagesOf(join(cwd, 'manual'))).toEqual(committed);
    expect(readFileSync(join(cwd, 'manual/notes.txt'), 'utf8')).toBe('mine');
  });

  test('every rule, every format and the exit codes have a page', () => {
    const wanted = [
      ...rules.map(({ code }) => join('rules', `${code}.md`)),
      ...formats.map((format) => join('formats', `${format}.md`)),
      'README.md',
      'exit-codes.md',
    ];
    expect(Object.keys(committed)).toEqual(expect.arrayContaining(wanted));
  });

  test('every link leads to a page', () => {
    const links = Object.entries(committed).flatMap(([name, text]) =>
      [...text.replace(/^(`{3,})text\n[\s\S]*?^\1$/gmu, '').matchAll(/(?<!\\)\]\(([^)]+)\)/gu)].map(
        ([, to]) => join(DOCS, lang, dirname(name), to!),
      ),
    );
    expect(links.length).toBeGreaterThan(rules.length);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  test('a page of a rule says what explain says', () => {
    const rule = rules.find(({ code }) => code === 'GR303')!;
    const page = committed[join('rules', 'GR303.md')]!;
    expect(page).toContain(rule.title[lang]);
    expect(page).toContain(rule.docs.mend[lang]);
    for (const { fires } of rule.examples) if (lang === 'zh' && fires[0]) expect(page).toContain('GR303');
    expect(page).toMatch(/```text\n(?:错误|error) GR303 /u);
  });

  test('the configuration is told key by key', () => {
    const { text } = configurationPage(
      {
        type: 'object',
        properties: {
          $schema: { type: 'string' },
          quiet: { type: 'boolean', description: '只列出错误 / list errors only' },
          overrides: {
            type: 'array',
            items: { properties: { lang: { enum: ['zh', 'en'], description: '语言|x / language|x' } } },
          },
        },
      },
      lang,
    );
    const rows = text.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toEqual([
      `| \`quiet\` | boolean | ${lang === 'zh' ? '只列出错误' : 'list errors only'} |`,
      '| `overrides` | array |  |',
      `| \`overrides[].lang\` | \`"zh"\`, \`"en"\` | ${lang === 'zh' ? '语言' : 'language'}\\|x |`,
    ]);
  });
});

test('a folder that cannot be made is told', () => {
  const cwd = folder({ taken: 'a file' });
  const { code, stderr } = gov(['docs', '--out', 'taken'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^错误：无法写入 taken（E\w+）\n提示：.+\n$/u);
});
