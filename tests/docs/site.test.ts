// The manual as a site: every link leads somewhere, all that the Markdown says is there, the search finds it from the disk.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { htmlOf } from '../../src/docs/markdown-html.js';
import { rules } from '../../src/generated/rules/all.js';
import { gov } from '../cli/program.js';

const EXECUTABLE = '/usr/bin/chromium';
const PAGES = ['index', 'rules', 'formats', 'audit', 'definition', 'configuration'];

const cwd = mkdtempSync(join(tmpdir(), 'gov-report-site-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const { code, stderr } = gov(['docs', '--format', 'html', '--out', 'site'], { cwd });
const read = (path: string) => readFileSync(join(cwd, 'site', path), 'utf8');

test('it is written whole, with the page that checks', () => {
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(read('gov-report.html')).toMatch(/^<!doctype html>/iu);
});

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const pages = new Map(PAGES.map((name) => [`${name}.html`, read(`${language}/${name}.html`)]));

  test('every link leads to a page and its place there', () => {
    const links = [...pages].flatMap(([name, text]) =>
      [...text.matchAll(/<a [^>]*?href="([^"]+)"/gu)].map(([, to]) =>
        to!.startsWith('#') ? `${name}${to}` : to!,
      ),
    );
    expect(links.length).toBeGreaterThan(2 * rules.length);
    const broken = links.filter((link) => {
      const [file = '', id] = link.split('#');
      if (!existsSync(join(cwd, 'site', language, file))) return true;
      return id !== undefined && !pages.get(file)?.includes(` id="${id}"`);
    });
    expect(broken).toEqual([]);
  });

  test('each rule is told with its examples, as text', () => {
    const text = pages.get('rules.html')!;
    for (const { code, docs } of rules) {
      expect(text).toContain(`id="${code.toLowerCase()}"`);
      expect(text.replace(/<[^>]+>/gu, '')).toContain(
        docs.what[language].slice(0, 8).replace(/[`<>&"'].*/u, ''),
      );
    }
    expect(text).not.toMatch(/\*\*|```|\]\(/u);
  });
});

test.each([
  ['a `<b>` c', '<p>a <code>&lt;b&gt;</code> c</p>'],
  ['a \\* b \\[c\\](d)', '<p>a * b [c](d)</p>'],
  ['**was** [x](rules.md#gr1)', '<p><strong>was</strong> <a href="rules.html#gr1">x</a></p>'],
  ['```text\n<a>\n\n# no heading\n```', '<pre tabindex="0"><code>&lt;a&gt;\n\n# no heading</code></pre>'],
  ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
  ['<a id="x"></a>\n\n## Head', '<h2 id="x">Head</h2>'],
])('%j', (markdown, html) => {
  expect(htmlOf(markdown).html).toBe(html);
});

test('a stroke in code is no border of a cell', () => {
  const { html } = htmlOf('| a | b |\n| --- | --- |\n| `x\\|y` | 2 |');
  expect(html).toContain('<td><code>x|y</code></td><td>2</td>');
});

test.skipIf(!existsSync(EXECUTABLE))(
  'the search finds a rule by words of its text, from the disk',
  async () => {
    const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) errors.push(request.url());
      });
      await page.goto(pathToFileURL(join(cwd, 'site/zh/formats.html')).href);
      await page.fill('#search', 'gr303');
      await page.click('#found a >> nth=0');
      await page.waitForURL(/rules\.html#gr303$/u);
      await page.fill('#search', '没有这样的话');
      expect(await page.textContent('#found')).toBe('没有找到');
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);
