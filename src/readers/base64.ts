// Bytes packed as text.

/** Undefined where it is not base64; white space does not matter. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    const unpacked = atob(text.replace(/\s+/gu, ''));
    const bytes = new Uint8Array(unpacked.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = unpacked.charCodeAt(i);
    return bytes;
  } catch {
    return undefined;
  }
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
