// The manual: the committed pages are what the program writes, and every link in them leads to a page.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import editionSchema from '../../schemas/edition.schema.json' with { type: 'json' };
import { configurationPage } from '../../src/docs/configuration-page.js';
import { objectsOf, type Schema, schemaTable } from '../../src/docs/schema-table.js';
import { rules } from '../../src/generated/rules/all.js';
import { formats } from '../../src/reporters/index.js';
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

  /** Where links may lead: `rules.md#gr301`. */
  const anchors = new Set(
    Object.entries(committed).flatMap(([name, text]) => [
      name,
      ...[...text.matchAll(/^<a id="([^"]+)"><\/a>$|^#+ (\w+)$/gmu)].map(
        ([, id, heading]) => `${name}#${id ?? heading!.toLowerCase()}`,
      ),
    ]),
  );

  test('every rule and every format can be linked to', () => {
    const wanted = [
      ...rules.map(({ code }) => `rules.md#${code.toLowerCase()}`),
      ...formats.map((format) => `formats.md#${format}`),
    ];
    expect(wanted.filter((link) => !anchors.has(link))).toEqual([]);
  });

  test('every link leads to a page and to its place there', () => {
    const links = Object.entries(committed).flatMap(([name, text]) =>
      [...text.replace(/^(`{3,})text\n[\s\S]*?^\1$/gmu, '').matchAll(/(?<!\\)\]\(([^)]+)\)/gu)].map(
        ([, to]) => (to!.startsWith('#') ? `${name}${to}` : to!),
      ),
    );
    expect(links.length).toBeGreaterThan(rules.length);
    expect(links.filter((link) => !anchors.has(link) && !existsSync(join(DOCS, lang, link)))).toEqual([]);
  });

  test('of a rule the page says what explain says', () => {
    const rule = rules.find(({ code }) => code === 'GR303')!;
    const [, page = ''] = committed['rules.md']!.split('<a id="gr303"></a>');
    expect(page).toContain(rule.title[lang]);
    expect(page).toContain(rule.docs.mend[lang]);
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
            items: {
              required: ['lang'],
              properties: { lang: { enum: ['zh', 'en'], description: '语言|x / language|x' } },
            },
          },
        },
      },
      lang,
    );
    const rows = text.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toEqual([
      `| \`quiet\` | boolean | ${lang === 'zh' ? '只列出错误' : 'list errors only'} |`,
      '| `overrides` | array:  |  |',
      `| \`overrides[].lang\` | \`"zh"\`, \`"en"\`${lang === 'zh' ? '，必填 | 语言' : ', required | language'}\\|x |`,
    ]);
  });

  test('every key of a definition is told, with its meaning', () => {
    const schema = editionSchema as Schema;
    for (const part of [schema, ...objectsOf(schema).map(([, object]) => object)]) {
      const rows = schemaTable(part, schema, lang).split('\n').slice(2, -1);
      const keys = rows.map((row) => /^\| `([^`]+)`/u.exec(row)?.[1]);
      expect(keys).toEqual(
        expect.arrayContaining(Object.keys(part.properties!).filter((key) => key !== '$schema')),
      );
      const cells = rows.map((row) => row.split(/(?<!\\)\|/u).map((cell) => cell.trim()));
      expect(cells.filter((row) => row.length !== 5 || row.slice(1, 4).includes(''))).toEqual([]);
    }
  });
});

test('a folder that cannot be made is told', () => {
  const cwd = folder({ taken: 'a file' });
  const { code, stderr } = gov(['docs', '--out', 'taken'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^错误：无法写入 taken（E\w+）\n提示：.+\n$/u);
});
