// Fonts of binary workbooks, and the text of cells that hold runs of several.

import { beforeMark } from '../raised.js';
import type { ByteReader } from './bytes.js';

export interface Font {
  readonly struck: boolean;
  readonly raised: boolean;
}

/** A font's record. `between`: bytes from its flags to the position of its text. */
export function readFont(from: ByteReader, between: number): Font {
  from.word();
  const struck = (from.word() & 8) !== 0;
  from.skip(between);
  return { struck, raised: from.word() !== 0 };
}

/** Without the runs that are struck through, raised ones set apart: each goes from where it begins to the next one. */
export function textOfRuns(
  text: string,
  runs: readonly { readonly at: number; readonly font: Font | undefined }[],
): string {
  return runs.reduce(
    (before, { at, font }, i) => {
      const isMark = font?.raised && !runs[i - 1]?.font?.raised;
      return (isMark ? beforeMark(before) : before) + (font?.struck ? '' : text.slice(at, runs[i + 1]?.at));
    },
    text.slice(0, runs[0]?.at),
  );
}
