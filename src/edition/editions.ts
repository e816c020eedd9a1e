// The editions that the program knows, oldest first; each is made ready when a report needs it.

import { forms } from '../generated/edition/forms.js';
import { compileEdition } from './compile.js';
import type { EditionData } from './data.js';
import type { Edition } from './edition.js';

/** The checks of a user's own form do for a preview, which has no validator. */
export const editions: readonly Edition[] = forms.map(([data, validator]) => compileEdition(data, validator));

/** With the forms that users have defined, which hold for the whole run. The same list as long as these are. */
let known = editions;

/**
 * A form of the user's own is known from now on, in place of one of the same name. Told again, as threads are with each
 * of their inputs, it stays the same edition, with all that was learnt of it.
 */
export function defineEdition(data: EditionData): Edition {
  const before = editionById(data.id);
  if (before && (before.data === data || JSON.stringify(before.data) === JSON.stringify(data))) return before;
  const edition = compileEdition(data);
  known = [...known.filter(({ id }) => id !== data.id), edition];
  return edition;
}

/** Those of users come last, the newest of the program's own before them. */
export function knownEditions(): readonly Edition[] {
  return known;
}

export function editionById(id: string): Edition | undefined {
  return known.find((edition) => edition.id === id);
}
