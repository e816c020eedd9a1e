// Matches paths with globs: the only file that knows picomatch.

import picomatch from 'picomatch';

/**
 * `path` is relative to the folder that the globs stand in, with forward slashes. A glob without a slash matches the
 * name of a file in any folder; one that names a folder matches what is in it.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => {
    const pattern = glob.replace(/^\.\//u, '').replace(/\/$/u, '/**');
    const options = { dot: true, basename: !pattern.includes('/') };
    const isMatch = picomatch(pattern, options);
    const isBelow = picomatch(`${pattern}/**`, { dot: true });
    return (path: string) => isMatch(path) || isBelow(path);
  });
  return (path) => matchers.some((isMatch) => isMatch(path));
}
