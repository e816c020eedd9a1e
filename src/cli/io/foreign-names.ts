// Names of files that stand beside reports and are never inputs.

/** Locks of programs that have a file open, and files of systems: never inputs. */
export function isForeignName(path: string): boolean {
  return /(?:^|[\\/])(?:~\$|\.~lock|\._|__MACOSX(?:[\\/]|$)|Thumbs\.db$)/iu.test(path);
}
