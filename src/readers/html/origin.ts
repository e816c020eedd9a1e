// Finds for each character of a parsed text where it stands in the source, entities and line ends undone.

const REFERENCE =
  /&(?:#[xX][\da-fA-F]+;?|#\d+;?|[a-zA-Z][a-zA-Z\d]{1,30};|(?:nbsp|amp|lt|gt|quot|middot|times|copy|reg);?)/y;

/** The offset of each character of `value`, and of the end: as many as it has characters, and one more. */
export type Origin = (index: number) => number;

/** `source` from `start` to `end` is what `value` was parsed from. */
export function originOf(value: string, source: string, start: number, end: number): Origin {
  if (end - start === value.length && source.startsWith(value, start)) return (index) => start + index;
  const offsets = new Uint32Array(value.length + 1);
  let at = start;
  for (let i = 0; i < value.length; i++) {
    offsets[i] = Math.min(at, end);
    at += unitLength(source, at, value, i);
    // The second half of a character that one reference stands for has no source of its own.
    if (source.charCodeAt(at - 1) !== value.charCodeAt(i) && isPair(value, i))
      offsets[++i] = Math.min(at, end);
  }
  offsets[value.length] = Math.min(Math.max(at, start), end);
  return (index) => offsets[index]!;
}

function unitLength(source: string, at: number, value: string, index: number): number {
  if (source[at] === '&') {
    REFERENCE.lastIndex = at;
    const reference = REFERENCE.exec(source)?.[0] ?? '&';
    // An ampersand that begins no reference is itself.
    return value[index] === '&' && !/^&(?:amp|#0*38|#x0*26)/iu.test(reference) ? 1 : reference.length;
  }
  return source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1;
}

function isPair(value: string, index: number): boolean {
  const code = value.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff;
}
