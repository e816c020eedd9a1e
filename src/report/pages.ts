// Pictures that are the pages of one report: their names differ in the last number only.

const PICTURE = /\.(?:png|jpe?g|tiff?)$/iu;
const NUMBERED = /^(.*?)(\d+)(\.[^.]+)$/su;

export function isPictureName(path: string): boolean {
  return PICTURE.test(path);
}

/** The pages of one report together, in the order of their numbers, and everything else by itself; `pathOf` a file. */
export function joinPages<T>(
  items: readonly T[],
  pathOf: (item: T) => string | undefined,
): (readonly [T, ...T[]])[] {
  const joined: { readonly item: T; readonly number: number }[][] = [];
  const known = new Map<string, (typeof joined)[number]>();
  for (const item of items) {
    const path = pathOf(item) ?? '';
    const [, stem, number] = (isPictureName(path) && NUMBERED.exec(path)) || [];
    const page = { item, number: Number(number) };
    const pages = stem === undefined ? undefined : known.get(stem);
    if (pages) {
      pages.push(page);
      continue;
    }
    joined.push([page]);
    if (stem !== undefined) known.set(stem, joined.at(-1)!);
  }
  return joined.map(
    (pages) => pages.sort((a, b) => a.number - b.number).map(({ item }) => item) as [T, ...T[]],
  );
}
