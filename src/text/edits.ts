// Changes to a text: replaced spans, put together without ever overlapping.

/** The characters from `start` up to `end` (offsets in UTF-16 units) become `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits in order, each once; of two that overlap the first one stays. */
export function disjoint<T extends TextEdit>(edits: readonly T[]): T[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: T[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (!last || edit.start >= last.end) kept.push(edit);
  }
  return kept;
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let done = '';
  let from = 0;
  for (const { start, end, text: put } of disjoint(edits)) {
    done += text.slice(from, start) + put;
    from = end;
  }
  return done + text.slice(from);
}
