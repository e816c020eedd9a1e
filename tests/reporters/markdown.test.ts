// The comment: no text of a report is markup, and it is never longer than a comment may be.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportResult } from '../../src/diagnostic/diagnostic.js';
import { createMarkdownReporter } from '../../src/reporters/markdown.js';
import { markdownText } from '../../src/reporters/markdown-text.js';
import { visible } from '../../src/text/visible.js';
import { balance, diagnostic, options, result } from './fixtures.js';
import { hostileRun, hostileText, write } from './hostile.js';

function comment(results: readonly ReportResult[], overrides = {}): string {
  return write(createMarkdownReporter(options(overrides)), results);
}

/** The lines outside of fenced code; a fence is closed by one as long. */
function outside(text: string): string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const found = /^(`{3,})(?:text)?$/u.exec(line)?.[1];
    if (fence === undefined && found) fence = found;
    else if (fence !== undefined && found === fence) fence = undefined;
    else if (fence === undefined) lines.push(line);
  }
  expect(fence).toBeUndefined();
  return lines;
}

const OWN = /^(?:### gov-report|<details>|<\/details>|<summary><code>.*<\/code>.*<\/summary>)$/u;

/** The renderer's view of a text without markup: escapes taken off. */
function rendered(text: string): string {
  return text
    .replaceAll('&#8288;', '')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

test('text is read back as it was, with nothing in it to obey', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = markdownText(text);
      expect(rendered(written)).toBe(visible(text));
      expect(written).not.toMatch(/[<>"'\n]|:\/\/|www\.|(?<!\\)[`*_[\]|]|[@#!~%$](?![8\d]|&#8288;)[\p{L}"]/u);
    }),
  );
});

test('whatever the reports hold', () => {
  fc.assert(
    fc.property(hostileRun, (results) => {
      const text = comment(results);
      expect(text.length).toBeLessThanOrEqual(65_536);
      const markup = outside(text).filter((line) => /^\s*[<#>]|<[a-z!/]/iu.test(line));
      expect(markup.filter((line) => !OWN.test(line))).toEqual([]);
      const tags = (tag: string) => outside(text).filter((line) => line === tag).length;
      expect(tags('<details>')).toBe(tags('</details>'));
    }),
  );
});

describe('a run', () => {
  test('is counted at the top; reports without findings are not listed', () => {
    const text = comment([result([], { path: 'sound.csv' }), result([diagnostic(), balance()])]);
    expect(text).toMatch(/^### gov-report\n\n共检查 2 份报告，其中 1 份有问题：2 个错误\n\n<details>\n/u);
    expect(text).toContain('<summary><code>某局-2024.csv</code> 2 个错误</summary>');
    expect(text).toContain('```text\n某局-2024.csv:14:21\n14 │ （一）予以公开,12,3,0,0,1,0,17\n');
    expect(text).toContain('- 处理：对照台账');
    expect(text).not.toContain('sound.csv');
  });

  test('without findings is the count alone', () => {
    expect(comment([result([])])).toBe('### gov-report\n\n共检查 1 份报告：未发现问题\n\n');
  });

  test.each([
    ['many reports', Array.from({ length: 2000 }, (_, i) => result([diagnostic()], { path: `${i}.csv` }))],
    ['one report with very many findings', [result(Array.from({ length: 2000 }, () => diagnostic()))]],
    [
      'one finding longer than a comment',
      [result([diagnostic({ notes: ['长'.repeat(70_000)] }), balance()])],
    ],
  ])('of %s is cut with a count of what is left out', (_, results) => {
    const text = comment(results);
    expect(text.length).toBeLessThanOrEqual(65_536);
    const all = results.flatMap(({ diagnostics }) => diagnostics).length;
    const listed = text.match(/^\*\*错误 /gmu)?.length ?? 0;
    expect(listed).toBeLessThan(all);
    expect(text).toMatch(
      new RegExp(`\\n另有 ${all - listed} 个问题没有列出：评论最长 65536 个字符。.+\\n$`, 'u'),
    );
    if (all === 2000) expect(text.length).toBeGreaterThan(60_000);
    expect(outside(text).filter((line) => line === '</details>')).toHaveLength(
      outside(text).filter((line) => line === '<details>').length,
    );
  });

  test('lists errors only when quiet', () => {
    const text = comment([result([balance({ severity: 'warning' }), diagnostic()])], { quiet: true });
    expect(text).toContain('GR301');
    expect(text).not.toContain('GR303');
  });
});
