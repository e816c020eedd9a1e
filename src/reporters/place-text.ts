// Where a diagnostic stands, in one line: `path:14:30`, `path:Sheet1!D7`, or the path alone.

import { isSheet, isText, type Location } from '../diagnostic/place.js';
import { visible } from '../text/visible.js';

/** `path` is the report's own; a location in another file brings its own along. */
export function placeText(path: string, location: Location): string {
  const file = visible(location.path ?? path);
  if (isText(location)) return `${file}:${location.line}:${location.column}`;
  if (isSheet(location)) return `${file}:${visible(location.sheet)}!${visible(location.address)}`;
  return file;
}
