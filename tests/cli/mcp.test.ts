// The tools for assistants, called by the protocol's own client over the started program.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { command, folder, form } from './program.js';

const TITLE = '某县教育局2024年政府信息公开工作年度报告';
const LAST = '某县教育局2023年政府信息公开工作年度报告';
const WRONG = form({ 'requests/received/total': '12' }, TITLE);

async function connect(cwd: string, ...folders: string[]) {
  const client = new Client({ name: 'test', version: '1' });
  const [file, args] = command('mcp', ...folders);
  const transport = new StdioClientTransport({
    command: file,
    args,
    cwd,
  });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return async (name: string, given: Record<string, unknown>) => {
    const answer = await client.callTool({ name, arguments: given });
    const [{ text }] = answer.content as [{ text: string }];
    return { text, isError: answer.isError === true, structured: answer.structuredContent };
  };
}

describe('an assistant', () => {
  test('is told the stories of a report in the language asked for, and the shape for programs', async () => {
    const call = await connect(folder({}));
    const zh = await call('lint', { text: WRONG, name: '年报.tsv' });
    expect(zh.text).toContain('本年新收');
    expect(zh.structured).toMatchObject({
      report: { path: '年报.tsv', year: 2024 },
      summary: { reports: 1 },
    });
    const en = await call('lint', { text: WRONG, name: '年报.tsv', language: 'en' });
    expect(en.text).toMatch(/should be|errors?/u);
  }, 30_000);

  test('reads files below the given folder, and no others', async () => {
    const cwd = folder({ 'reports/a.tsv': WRONG, 'other/b.tsv': WRONG });
    const call = await connect(cwd, 'reports');
    expect((await call('extract', { path: 'reports/a.tsv' })).structured).toMatchObject({
      cells: { 'requests/received/total': { value: 12 } },
    });
    for (const path of [
      'other/b.tsv',
      'reports/../other/b.tsv',
      join(cwd, 'other/b.tsv'),
      'reports/none.tsv',
    ]) {
      expect(await call('lint', { path })).toMatchObject({ isError: true, structured: undefined });
    }
  }, 30_000);

  test('compares two years, explains a rule and gets an empty form', async () => {
    const cwd = folder({ '2023.tsv': form({ 'requests/carriedOut/total': '3' }, LAST) });
    writeFileSync(join(cwd, '2024.tsv'), form({}, TITLE));
    const call = await connect(cwd, '.');
    const { structured, text } = await call('compare', {
      current: { path: '2024.tsv' },
      previous: { path: '2023.tsv' },
    });
    expect(text).toContain('GR401');
    expect(structured).toMatchObject({
      figures: expect.arrayContaining([{ cell: 'requests/carriedOut/total', previous: 3, current: 0 }]),
    });
    expect((await call('explain', { rule: 'GR401' })).text).toContain('carry-over-mismatch');
    const form2024 = await call('blank_form', { office: '某县教育局', year: 2024 });
    expect(form2024.text.split('\n')[0]).toBe(TITLE);
    expect((await call('lint', {})).isError).toBe(true);
    expect((await call('nothing', {})).isError).toBe(true);
  }, 30_000);
});
