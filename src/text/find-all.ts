// Where a pattern stands in a text.

/** Words of the text, and their place in it. */
export interface Found {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

interface Match extends Found {
  /** What the named groups of the pattern hold. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Without what the group `before` holds: a look-behind is an error to browsers before Safari 16.4. */
export function findAll(text: string, pattern: RegExp, most = Number.POSITIVE_INFINITY): Match[] {
  const found: Match[] = [];
  for (const { index, 0: whole, groups = {} } of text.matchAll(pattern)) {
    const start = index + (groups['before']?.length ?? 0);
    const end = index + whole.length;
    found.push({ words: text.slice(start, end), start, end, groups });
    if (found.length === most) break;
  }
  return found;
}
