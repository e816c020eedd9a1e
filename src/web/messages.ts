// How the page and its worker call each other: every message carries a tag, as libraries send some of their own.

import type { Desk, Progress } from './desk/desk.js';

export const TAG = 'gov-report';

export type Call =
  | { readonly tag: typeof TAG; readonly parts: Readonly<Record<string, Blob>> }
  | {
      readonly tag: typeof TAG;
      readonly id: number;
      readonly method: keyof Desk;
      readonly args: readonly unknown[];
    };

export type Answer =
  | { readonly tag: typeof TAG; readonly id: number; readonly answer: unknown }
  | { readonly tag: typeof TAG; readonly id: number; readonly fault: string }
  | { readonly tag: typeof TAG; readonly progress: Progress };

export function isOurs<T>(data: unknown): data is T {
  return typeof data === 'object' && data !== null && 'tag' in data && data.tag === TAG;
}
