// How the page and its worker call each other: every message carries a tag, as libraries send some of their own.

import type { Desk, Progress } from './desk/desk.js';

const TAG = 'gov-report';

/** Scripts that the worker runs on demand, and its own. */
export const PARTS = ['core', 'pdf', 'cmaps'] as const;

/** `scan`: the model of the page that reads scans, see scan/page. */
export type Parts = Readonly<Record<(typeof PARTS)[number], Blob> & { scan?: Blob }>;

type Call =
  | { readonly tag: typeof TAG; readonly parts: Parts }
  | {
      readonly tag: typeof TAG;
      readonly id: number;
      readonly method: keyof Desk;
      readonly args: readonly unknown[];
    };

type Answer =
  | { readonly tag: typeof TAG; readonly id: number; readonly answer: unknown }
  | { readonly tag: typeof TAG; readonly id: number; readonly fault: string }
  | { readonly tag: typeof TAG; readonly progress: Progress };

function isOurs<T>(data: unknown): data is T {
  return typeof data === 'object' && data !== null && 'tag' in data && data.tag === TAG;
}

export interface Client {
  call<K extends keyof Desk>(method: K, ...args: Parameters<Desk[K]>): ReturnType<Desk[K]>;
  end(): void;
}

/** Starts another worker; undefined where a worker cannot have workers. */
export type Begin = (
  failed: (reason: string) => void,
  told?: (progress: Progress) => void,
) => Client | undefined;

/** A worker with a desk of its own. */
export function startDesk(
  parts: Parts,
  tell: (progress: Progress) => void,
  failed: (message: string) => void,
): Client {
  const address = URL.createObjectURL(parts.core);
  const worker = new Worker(address);
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
  worker.postMessage({ tag: TAG, parts } satisfies Call);
  return {
    call(method, ...args) {
      const id = ++last;
      const answer = new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
      });
      worker.postMessage({ tag: TAG, id, method, args } satisfies Call);
      return answer as ReturnType<Desk[typeof method]>;
    },
    end() {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}

/** The other side, in the worker. */
export function serveDesk(desk: Desk, arrived: (parts: Parts) => void): void {
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isOurs<Call>(data)) return;
    if ('parts' in data) arrived(data.parts);
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
}

export function tellProgress(progress: Progress): void {
  postMessage({ tag: TAG, progress });
}
