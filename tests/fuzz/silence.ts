// Random damage to the tables of whole and partial reports in every format, and what of it is not told at its place.

import fc from 'fast-check';
import type { Edition } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { type ExtractedReport, extract, lint, type ReportResult } from '../../src/index.js';
import { generateFigures, officeSizes } from '../../src/selftest/figures.js';
import { createRandom } from '../../src/selftest/random.js';
import { type FileWriter, fileWriters } from '../testing/files.js';
import { plainOptions } from '../testing/layouts.js';
import { mergedReport } from '../testing/merged.js';
import { plainWriters, writeLines } from '../testing/plain-lines.js';
import { damageTable, tableDamages } from '../testing/table-damage.js';

type Diagnostic = ReportResult['diagnostics'][number];

export interface Silence {
  readonly damage: string;
  readonly about: string;
  readonly silences: readonly string[];
  readonly path: string;
  readonly bytes: Uint8Array;
}

const formats = Object.values(fileWriters);
/** How many of the files are no plain text, and how many reports are whole. */
const CONTAINERS = 0.3;
const WHOLE = 0.5;

/** What is told of a file, of a table, or of some rows of a table that the message names or counts. */
const OF_FILE = /^GR1(?:0|10|25|31|32|41)/u;
const OF_TABLE = /^GR1(?:11|12|15|16|21)$/u;
const OF_ROWS = /^GR1(?:13|18|24)$/u;
const ALL_ROWS = /有 \d+ 行|数字行|等/u;

/** The case of this number; undefined where all is told, or where the damage changes no figure. */
export async function silenceOf(number: number): Promise<Silence | undefined> {
  const random = createRandom(number);
  const edition = random.pick([...editions, editions.at(-1)!, editions.at(-1)!]);
  const { texts } = generateFigures(edition, number, random.pick(officeSizes));
  const tables = random.chance(WHOLE) ? {} : { tables: [random.pick(edition.data.tables).id] };
  const around = random.pick(['report', 'titles', 'nothing'] as const);
  const blocks = mergedReport(texts, edition, { ...plainOptions, ...tables, around });
  const damage = random.pick(tableDamages);
  const damaged = damageTable(blocks, damage, random);
  if (!damaged) return undefined;
  const plain = random.pick(plainWriters);
  const writer: FileWriter = random.chance(CONTAINERS)
    ? fc.sample(random.pick(formats), { seed: number, numRuns: 1 })[0]!
    : { extension: plain.extension, about: plain.name, write: (given) => writeLines(given, plain) };
  const path = `report.${writer.extension}`;
  const input = { path, bytes: await writer.write([...damaged]) };
  const [before] = await extract({ path, bytes: await writer.write(blocks) });
  const [after] = await extract(input);
  const [linted] = await lint(input);
  const silences = untold(edition, before, after, linted);
  if (silences.length === 0) return undefined;
  const about = `${number}: ${edition.data.id}, ${around}, ${tables.tables ?? 'whole'}, ${writer.about}`;
  return { damage, about, silences, ...input };
}

/** The cells that lost their figure or have another, and that no finding speaks of. */
function untold(
  edition: Edition,
  before: ExtractedReport,
  after: ExtractedReport,
  { diagnostics, partial }: ReportResult,
): string[] {
  // What is left of a form may be all that another has of it: then rows are named as missing there.
  if (after.edition !== before.edition && diagnostics.some(({ code }) => OF_ROWS.test(code))) return [];
  const found = new Set(Object.keys(after.cells).map(tableOf));
  return Object.entries(before.cells).flatMap(([id, { value }]) => {
    const spec = edition.cellById.get(id);
    const now = after.cells[id]?.value ?? null;
    // What is optional is missed by nobody, nor a whole table in a report that says that it is a part.
    if (!spec || spec.row.optional || now === value || (partial && !found.has(tableOf(id)))) return [];
    const label = spec.row.short ?? spec.row.label;
    const isTold = diagnostics.some((one) => speaksOf(one, rowOf(id), label, now !== null));
    return isTold ? [] : [`${id}: ${value} is ${now}`];
  });
}

/** A figure under another name is told at its row only. */
function speaksOf(
  { code, cells, message }: Diagnostic,
  row: string,
  label: string,
  isOther: boolean,
): boolean {
  if (cells.some(({ id }) => rowOf(id) === row)) return true;
  if (isOther) return false;
  if (OF_FILE.test(code) || OF_TABLE.test(code)) return true;
  return OF_ROWS.test(code) && (ALL_ROWS.test(message) || message.includes(label));
}

function rowOf(id: string): string {
  return id.split('/').slice(0, 2).join('/');
}

function tableOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
