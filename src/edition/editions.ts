// The editions that the program knows, oldest first; what they say is parsed when a report needs it.

import type { EditionData } from './data.js';
import { compileEdition, type Edition, openEdition } from './edition.js';
import edition2014 from './packed/2014.js';
import edition2019 from './packed/2019.js';
import edition2021 from './packed/2021.js';
import website from './packed/website.js';

export const editions: readonly Edition[] = [edition2014, website, edition2019, edition2021].map(openEdition);

/** Forms that users have defined: they hold for the whole run. */
const defined = new Map<string, Edition>();
/** The same list as long as nothing is defined: much is remembered by it. */
let known = editions;

/**
 * A form of the user's own is known from now on, in place of one of the same name. Told again, as threads are with each
 * of their inputs, it stays the same edition, with all that was learnt of it.
 */
export function defineEdition(data: EditionData): Edition {
  const before = defined.get(data.id);
  if (before && (before.data === data || JSON.stringify(before.data) === JSON.stringify(data))) return before;
  const edition = compileEdition(data);
  defined.set(data.id, edition);
  known = [...editions, ...defined.values()];
  return edition;
}

/** Those of users come last, the newest of the program's own before them. */
export function knownEditions(): readonly Edition[] {
  return known;
}

export function editionById(id: string): Edition | undefined {
  return defined.get(id) ?? editions.find((edition) => edition.id === id);
}
