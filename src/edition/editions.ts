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

/** A form of the user's own is known from now on, in place of one of the same name. */
export function defineEdition(data: EditionData): Edition {
  const known = defined.get(data.id);
  if (known?.data === data) return known;
  const edition = compileEdition(data);
  defined.set(data.id, edition);
  return edition;
}

/** Those of users come last, the newest of the program's own before them. */
export function knownEditions(): readonly Edition[] {
  return defined.size === 0 ? editions : [...editions, ...defined.values()];
}

export function editionById(id: string): Edition | undefined {
  return defined.get(id) ?? editions.find((edition) => edition.id === id);
}
