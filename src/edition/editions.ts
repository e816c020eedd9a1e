// The editions that the program knows, oldest first, each with the validator of its canonical figures.

import edition2019 from '../../schemas/editions/2019.json' with { type: 'json' };
import edition2021 from '../../schemas/editions/2021.json' with { type: 'json' };
import type { EditionData } from './data.js';
import { compileEdition, type Edition } from './edition.js';

const data = [edition2019, edition2021] as readonly unknown[] as readonly EditionData[];

export const editions: readonly Edition[] = data.map(compileEdition);

export function editionById(id: string): Edition | undefined {
  return editions.find((edition) => edition.data.id === id);
}
