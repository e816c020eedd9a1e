// The editions that the program knows, oldest first; each is made ready when a report needs it.

import form2014 from '../../schemas/editions/2014.json' with { type: 'json' };
import form2019 from '../../schemas/editions/2019.json' with { type: 'json' };
import form2021 from '../../schemas/editions/2021.json' with { type: 'json' };
import website from '../../schemas/editions/website.json' with { type: 'json' };
import validator2019 from '../generated/edition/figures-2019.js';
import validator2021 from '../generated/edition/figures-2021.js';
import { compileEdition } from './compile.js';
import type { EditionData } from './data.js';
import type { Edition } from './edition.js';

/** The checks of a user's own form do for a preview, which has no validator. */
export const editions: readonly Edition[] = [
  compileEdition(form2014 as unknown as EditionData),
  compileEdition(website as unknown as EditionData),
  compileEdition(form2019 as unknown as EditionData, validator2019),
  compileEdition(form2021 as unknown as EditionData, validator2021),
];

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
