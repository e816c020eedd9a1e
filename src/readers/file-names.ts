// What the name of a file tells before it is read: files that stand beside reports, and archives.

/** Locks of programs that have a file open, and files of systems: never inputs. */
export function isForeignName(path: string): boolean {
  return /(?:^|[\\/])(?:~\$|\.~lock|\._|__MACOSX(?:[\\/]|$)|Thumbs\.db$)/iu.test(path);
}

export function isArchiveName(path: string): boolean {
  return /\.zip$/iu.test(path);
}

/** Hidden files, and those in hidden folders, are never met. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => /^\.(?!\.?$)/u.test(part));
}
