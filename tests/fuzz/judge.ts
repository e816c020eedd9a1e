// Reads and checks one file as the library does, and says what should never be: a crash, or a silence.

import { editionById } from '../../src/edition/editions.js';
import { type ExtractedReport, extract, lint } from '../../src/index.js';

/** So many figures under other names than before are no slip of a digit. */
const MOVED = 3;

/** Empty where all is well. `before`: the figures of the file before it was damaged, where it was without a finding. */
export async function faultsOf(
  path: string,
  bytes: Uint8Array,
  before?: ExtractedReport,
): Promise<readonly string[]> {
  const [{ diagnostics }] = await lint({ path, bytes });
  const crash = diagnostics.find(({ code }) => code === 'GR901');
  if (crash) return [`crash: ${crash.message}`];
  if (!before || diagnostics.length > 0) return [];
  const [after] = await extract({ path, bytes });
  return silencesIn(before, after);
}

/** What was lost or moved though nothing was said. A table that is gone as a whole leaves a partial report, which says so. */
function silencesIn(before: ExtractedReport, after: ExtractedReport): readonly string[] {
  if (after.edition !== before.edition)
    return [`silence: edition ${before.edition} is read as ${after.edition}`];
  const tableOf = (id: string) => id.slice(0, id.indexOf('/'));
  const tables = new Set(Object.keys(after.cells).map(tableOf));
  const known = editionById(before.edition ?? '')?.cellById;
  // What a form may leave out is missed by nobody.
  const kept = Object.entries(before.cells).filter(
    ([id]) => tables.has(tableOf(id)) && !known?.get(id)?.row.optional,
  );
  const lost = kept.filter(([id]) => !after.cells[id]).map(([id]) => id);
  const moved = kept
    .filter(([id, { value }]) => after.cells[id] && after.cells[id].value !== value)
    .map(([id]) => id);
  return [
    ...(lost.length > 0 ? [`silence: lost ${lost.join(' ')}`] : []),
    ...(moved.length >= MOVED ? [`silence: changed ${moved.join(' ')}`] : []),
  ];
}
