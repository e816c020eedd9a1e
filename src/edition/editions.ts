// The editions that the program knows, oldest first, each with the validator of its canonical figures.

import edition2019 from '../../schemas/editions/2019.json' with { type: 'json' };
import edition2021 from '../../schemas/editions/2021.json' with { type: 'json' };
import type { EditionData } from './data.js';
import { compileEdition, type Edition } from './edition.js';
import validate2019 from './validators/figures-2019.js';
import validate2021 from './validators/figures-2021.js';

export const editions: readonly Edition[] = [
  compileEdition(edition2019 as EditionData, validate2019),
  compileEdition(edition2021 as EditionData, validate2021),
];

export function editionById(id: string): Edition | undefined {
  return editions.find((edition) => edition.data.id === id);
}
