// Paths as other programs match them: relative to where the run began, with forward slashes.

const DRIVE = /^[A-Za-z]:\//u;

/** @example portablePath('.\\报告\\a.csv') // '报告/a.csv' */
export function portablePath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
}

/** A relative reference, or a `file:` address for an absolute path. */
export function uriOf(path: string): string {
  const portable = portablePath(path).replace(/\p{Cs}/gu, '\ufffd');
  const encoded = portable.split('/').map(encodeURIComponent).join('/');
  if (DRIVE.test(portable)) return `file:///${encoded.replace('%3A', ':')}`;
  return portable.startsWith('/') ? `file://${encoded}` : encoded;
}
