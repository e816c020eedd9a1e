// Matches paths with globs: the only file that knows picomatch.

import picomatch from 'picomatch';

/** What matching may take: `*` in a part of a path, parts that are `**`, and ways to expand braces. */
const MOST = { stars: 5, deep: 3, ways: 1000, characters: 1000 } as const;

/** Matching such a glob could take longer than anyone waits. */
export function isHostileGlob(glob: string): boolean {
  const parts = glob.split(/[\\/]/u);
  const deep = parts.filter((part, i) => part === '**' && parts[i - 1] !== '**').length;
  const ways = [...glob.matchAll(/\{[^{}]*\}/gu)].reduce((all, [group]) => all * waysOf(group), 1);
  return (
    glob.length > MOST.characters ||
    deep > MOST.deep ||
    ways > MOST.ways ||
    parts.some((part) => (part.match(/\*+/gu) ?? []).length > MOST.stars) ||
    /[*+@!?]\([^)]*[*+(]/u.test(glob) ||
    /\{[^}]*\{/u.test(glob)
  );
}

/** `{a,b}` has two, `{1..9}` nine. */
function waysOf(group: string): number {
  const [, from, to] = /^\{(-?\d+)\.\.(-?\d+)/u.exec(group) ?? [];
  return from === undefined ? group.split(',').length : Math.abs(Number(to) - Number(from)) + 1;
}

/** Many `**` in a row are one. */
export function withoutRuns(glob: string): string {
  return glob.replace(/(?:\*\*\/){2,}/gu, '**/').replace(/\*{3,}/gu, '**');
}

/**
 * `path` is relative to the folder that the globs stand in, with forward slashes. A glob without a slash matches the
 * name of a file in any folder; one that names a folder matches what is in it.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => {
    const pattern = withoutRuns(glob.replace(/^\.\//u, '').replace(/\/$/u, '/**'));
    const options = { dot: true, basename: !pattern.includes('/') };
    const isMatch = picomatch(pattern, options);
    const isBelow = picomatch(`${pattern}/**`, { dot: true });
    return (path: string) => isMatch(path) || isBelow(path);
  });
  return (path) => matchers.some((isMatch) => isMatch(path));
}
