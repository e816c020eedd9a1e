// The name of a sheet: short, without some characters, and different from the others in more than its case.

const LONGEST = 31;

/** `names` has those that are taken, in lower case; the new one is added. */
export function sheetName(wanted: string, names: Set<string>): string {
  const clean = wanted.replace(/[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff[\]:*?/\\']/gu, ' ').trim() || '-';
  for (let n = 1; ; n++) {
    const tail = n === 1 ? '' : ` (${n})`;
    const name = clean.slice(0, LONGEST - tail.length).replace(/\p{Cs}$/u, '') + tail;
    if (names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    return name;
  }
}
