// The page's side of the desk: starts the worker and calls its methods.

import type { Desk, Progress } from '../desk/desk.js';
import { type Answer, isOurs, TAG } from '../messages.js';

/** Blocks of the page that hold scripts for the worker, by the names that it asks for them by. */
const PARTS = ['pdf', 'sheetjs', 'cmaps'] as const;

export interface Client {
  call<K extends keyof Desk>(method: K, ...args: Parameters<Desk[K]>): ReturnType<Desk[K]>;
}

export function startDesk(tell: (progress: Progress) => void, failed: (message: string) => void): Client {
  const worker = new Worker(URL.createObjectURL(scriptOf('core')));
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(reason: Error): void }>();
  let last = 0;
  worker.addEventListener('error', ({ message }) => failed(message));
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isOurs<Answer>(data)) return;
    if ('progress' in data) {
      tell(data.progress);
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('fault' in data) asked?.reject(new Error(data.fault));
    else asked?.resolve(data.answer);
  });
  const parts = Object.fromEntries(PARTS.map((name) => [name, scriptOf(name)]));
  worker.postMessage({ tag: TAG, parts });
  return {
    call(method, ...args) {
      const id = ++last;
      const answer = new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
      });
      worker.postMessage({ tag: TAG, id, method, args });
      return answer as ReturnType<Desk[typeof method]>;
    },
  };
}

function scriptOf(name: string): Blob {
  const text = document.getElementById(name)?.textContent ?? '';
  return new Blob([text], { type: 'text/javascript' });
}
