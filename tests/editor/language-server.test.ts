// The language server as an editor meets it: the program started, spoken to over its standard input and output.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  type CodeAction,
  createProtocolConnection,
  type Hover,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { command, folder, form } from '../cli/program.js';

const TITLE = '某县教育局2024年政府信息公开工作年度报告';
const LAST = '某县教育局2023年政府信息公开工作年度报告';

/** An editor that has opened a file of the folder. */
async function open(cwd: string, name: string, text: string, locale = 'zh-cn') {
  const server = spawn(...command('lsp', '--stdio'), { cwd });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  onTestFinished(() => {
    connection.dispose();
    server.kill();
  });
  const uri = pathToFileURL(join(cwd, name)).href;
  const waiting: ((params: PublishDiagnosticsParams) => void)[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
    waiting.shift()?.(params),
  );
  const problems = () => new Promise<PublishDiagnosticsParams>((resolve) => waiting.push(resolve));
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, locale });
  await connection.sendNotification('initialized', {});
  const first = problems();
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  });
  return {
    uri,
    first: (await first).diagnostics,
    hover: (line: number, character: number) =>
      connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: { line, character },
      }),
    actions: (range: { start: object; end: object }) =>
      connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [] },
      }),
    async change(next: string) {
      const answer = problems();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ text: next }],
      });
      return (await answer).diagnostics;
    },
    async close() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return new Promise<number | null>((resolve) => server.once('exit', resolve));
    },
  };
}

function at(text: string, label: string, column: number) {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes(label));
  const start = lines[line]!.split('\t').slice(0, column).join('\t').length + 1;
  return { line, character: start };
}

describe('an editor', () => {
  test('is told of a wrong total at its cell, and puts it right with the proposal', async () => {
    const text = form({ 'requests/received/total': '12', 'requests/received/naturalPerson': '2' }, TITLE);
    const editor = await open(folder({}), '年报.tsv', text);
    const wrong = editor.first.filter(({ severity }) => severity === 1);
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong[0]).toMatchObject({ source: 'gov-report', code: expect.stringMatching(/GR30/u) });
    expect(wrong.flatMap(({ relatedInformation }) => relatedInformation).length).toBeGreaterThan(0);
    const offers = (await editor.actions(wrong[0]!.range)).filter(({ title }) => title.startsWith('改正'));
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.every(({ isPreferred }) => !isPreferred)).toBe(true);
    expect(await editor.change(form({}, TITLE))).toEqual([]);
    expect(await editor.close()).toBe(0);
  }, 30_000);

  test('shows what a cell means and whether its relations hold', async () => {
    const text = form({ 'requests/received/total': '12' }, TITLE);
    const editor = await open(folder({}), '年报.tsv', text);
    const { line, character } = at(text, '一、本年新收', 7);
    const hover = await editor.hover(line, character);
    expect(JSON.stringify(hover)).toContain('不符');
    expect(await editor.hover(0, 0)).toBeNull();
  }, 30_000);

  test('speaks English where the editor does, and compares with last year’s report beside', async () => {
    const cwd = folder({ '2023.tsv': form({ 'requests/carriedOut/total': '3' }, LAST) });
    const editor = await open(cwd, '2024.tsv', form({}, TITLE), 'en');
    const [problem] = editor.first;
    expect(problem).toMatchObject({ code: 'GR401', message: expect.stringMatching(/last year/u) });
  }, 30_000);

  test('hears nothing of a text that is no report, and goes by the configuration', async () => {
    const wrong = form({ 'requests/received/total': '12' }, TITLE);
    const codesIn = async (cwd: string) => {
      const { first } = await open(cwd, '年报.tsv', wrong);
      return first.flatMap(({ code }) => String(code).split(' '));
    };
    const cwd = folder({ 'gov-report.config.json': '{ "rules": { "GR301": "off" } }' });
    expect((await open(cwd, '说明.md', '# 说明\n')).first).toEqual([]);
    expect(await codesIn(folder({}))).toContain('GR301');
    expect(await codesIn(cwd)).not.toContain('GR301');
  }, 30_000);
});
