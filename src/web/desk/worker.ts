// Runs in the worker: takes the page's calls to the desk, and loads the large libraries when a file needs them.

import '../old-browsers.js';
import './parts.js';
import { type Call, isOurs, TAG } from '../messages.js';
import { createDesk } from './desk.js';

const desk = createDesk((progress) => postMessage({ tag: TAG, progress }));

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  // pdf.js has messages of its own.
  if (!isOurs<Call>(data)) return;
  if ('parts' in data) (globalThis as { parts?: unknown }).parts = data.parts;
  else void answer(data);
});

async function answer({ id, method, args }: Extract<Call, { readonly method: unknown }>): Promise<void> {
  try {
    const ask = desk[method] as (...given: readonly unknown[]) => Promise<unknown>;
    postMessage({ tag: TAG, id, answer: await ask(...args) });
  } catch (error) {
    postMessage({ tag: TAG, id, fault: error instanceof Error ? error.message : String(error) });
  }
}
