// Where a diagnostic stands, in one line: the path, and the place in it.

import type { Location } from '../../diagnostic/place.js';
import type { Language } from '../../i18n/language.js';
import { placeSuffix } from '../../i18n/place-words.js';
import { visible } from '../../text/visible.js';

/** `path` is the report's own; a location in another file brings its own along. */
export function placeText(path: string, location: Location, language: Language): string {
  return visible((location.path ?? path) + placeSuffix(location)[language]);
}
