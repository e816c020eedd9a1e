// Pictures that are the pages of one report: their names differ in the last number only.

import type { Input } from './inputs.js';

const PICTURE = /\.(?:png|jpe?g|tiff?)$/iu;
const NUMBERED = /^(.*?)(\d+)(\.[^.]+)$/su;

export function isPictureName(path: string): boolean {
  return PICTURE.test(path);
}

/** The first of them stands for all, the others in the order of their numbers. */
export function joinPages(inputs: readonly Input[]): Input[] {
  const joined: Input[] = [];
  const pages = new Map<string, string[]>();
  for (const input of inputs) {
    const stem =
      input.kind === 'file' && isPictureName(input.path) ? NUMBERED.exec(input.path)?.[1] : undefined;
    const known = stem === undefined ? undefined : pages.get(stem);
    if (input.kind === 'file' && known) {
      known.push(input.path);
      continue;
    }
    joined.push(input);
    if (stem !== undefined && input.kind === 'file') pages.set(stem, [input.path]);
  }
  return joined.map((input) => {
    const stem = input.kind === 'file' ? NUMBERED.exec(input.path)?.[1] : undefined;
    const all = stem === undefined ? undefined : pages.get(stem);
    if (!all || all.length === 1) return input;
    const [path, ...others] = all.toSorted((a, b) => numberOf(a) - numberOf(b)) as [string, ...string[]];
    return { ...input, path, pages: others } as Input;
  });
}

function numberOf(path: string): number {
  return Number(NUMBERED.exec(path)![2]);
}
