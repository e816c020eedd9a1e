// The forms as the program hands them to the reader of scans.

import type { Edition } from '../../src/edition/edition.js';
import { editionById } from '../../src/edition/editions.js';
import { withMergedRows } from '../../src/edition/merged-rows.js';
import { layTable } from '../../src/forms/layout.js';
import type { Form } from '../src/form.js';

/** （六） as one row. */
export function mergedEdition(): Edition {
  const edition = editionById('2021')!;
  const table = edition.data.tables.find(({ id }) => id === 'requests')!;
  const rows = table.rows.flatMap(({ id }, i) => (id.startsWith('other.') ? [i] : []));
  return withMergedRows(edition, table, rows);
}

export function formsOf(): Form[] {
  return [editionById('2021')!, mergedEdition(), editionById('2019')!].map(formOf);
}

export function formOf(edition: Edition): Form {
  return {
    id: edition.id,
    tables: edition.data.tables.map((table) => ({ id: table.id, ...layTable(table) })),
    equations: edition.relations
      .filter(({ operator }) => operator === '=')
      .map(({ left, right }) => [
        ...left.map(({ cell, sign }) => ({ id: edition.cells[cell]!.id, sign })),
        ...right.map(
          ({ cell, sign }) => ({ id: edition.cells[cell]!.id, sign: sign === 1 ? -1 : 1 }) as const,
        ),
      ]),
  };
}
