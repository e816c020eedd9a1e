// A Chromium of 2021, as browsers of offices have it, over its debugging pipe: newer drivers no longer know it.

import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { brotliDecompressSync } from 'node:zlib';

const PACKED = join(
  dirname(createRequire(import.meta.url).resolve('chrome-aws-lambda/package.json')),
  'bin/chromium.br',
);
const UNPACKED = join(tmpdir(), 'gov-report-chromium-92');

export interface OldPage {
  /** The value of an expression on the page, awaited. */
  evaluate<T>(expression: string): Promise<T>;
  choose(selector: string, files: readonly string[]): Promise<void>;
  /** Errors, violations of the policy, and requests that are not of the page itself. */
  readonly heard: string[];
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

export async function openOldPage(address: string): Promise<OldPage> {
  const program = spawn(
    executable(),
    [
      '--headless',
      '--no-sandbox',
      '--single-process',
      '--no-zygote',
      '--disable-gpu',
      '--lang=zh-CN',
      '--remote-debugging-pipe',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const heard: string[] = [];
  const call = connect(program, ({ method, params }) => {
    const told = JSON.stringify(params);
    if (method === 'Log.entryAdded' || method === 'Runtime.exceptionThrown') heard.push(told);
    const url = (params?.['request'] as { url: string } | undefined)?.url;
    if (url && url !== address && !/^(?:blob|data):/u.test(url)) heard.push(url);
  });
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method: string, params = {}) => call(method, params, String(sessionId));
  for (const domain of ['Page', 'Runtime', 'Log', 'Network', 'DOM']) await ask(`${domain}.enable`);
  await ask('Page.navigate', { url: address });
  return {
    heard,
    async evaluate<T>(expression: string) {
      const { result } = await ask('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return (result as { value: T }).value;
    },
    async choose(selector, files) {
      const { result } = await ask('Runtime.evaluate', {
        expression: `document.querySelector('${selector}')`,
      });
      const { objectId } = result as { objectId: string };
      await ask('DOM.setFileInputFiles', { files, objectId });
    },
    close: () => void program.kill('SIGKILL'),
  };
}

function executable(): string {
  if (existsSync(UNPACKED)) return UNPACKED;
  const own = `${UNPACKED}-${process.pid}`;
  writeFileSync(own, brotliDecompressSync(readFileSync(PACKED)));
  chmodSync(own, 0o755);
  renameSync(own, UNPACKED);
  return UNPACKED;
}

type Call = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>;

/** Messages are JSON, each with a NUL behind it. */
function connect(program: ChildProcess, told: (message: Message) => void): Call {
  const [, , , input, output] = program.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<
    number,
    { resolve(result: Record<string, unknown>): void; reject(error: Error): void }
  >();
  let rest = '';
  let last = 0;
  output.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      const asked = message.id === undefined ? undefined : waiting.get(message.id);
      if (!asked) told(message);
      else if (message.error) asked.reject(new Error(message.error.message));
      else asked.resolve(message.result ?? {});
    }
  });
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
}
