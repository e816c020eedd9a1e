// The editions that the program knows, oldest first; what they say is parsed when a report needs it.

import { type Edition, openEdition } from './edition.js';
import edition2019 from './packed/2019.js';
import edition2021 from './packed/2021.js';

export const editions: readonly Edition[] = [edition2019, edition2021].map(openEdition);

export function editionById(id: string): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}
