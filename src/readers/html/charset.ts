// The encoding that a page declares for itself.

/** Bytes in which a declaration stands; browsers look at the first 1,024. */
const HEAD = 4096;
const DECLARED =
  /<(?:meta\b[^>]{0,400}?\bcharset|\?xml\b[^>]{0,200}?\bencoding)\s*=\s*["']?\s*([\w-]{2,20})/iu;

/** As the page spells it; undefined where it says nothing. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  return DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1];
}
