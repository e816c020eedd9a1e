// Random damage to the tables of whole and partial reports in every format, and what of it passes in silence.

import fc from 'fast-check';
import { editions } from '../../src/edition/editions.js';
import { extract, lint } from '../../src/index.js';
import { generateFigures, officeSizes } from '../../src/selftest/figures.js';
import { createRandom } from '../../src/selftest/random.js';
import { fileWriters } from '../testing/files.js';
import { plainOptions } from '../testing/layouts.js';
import { mergedReport } from '../testing/merged.js';
import { plainWriters, writeLines } from '../testing/plain-lines.js';
import { damageTable, tableDamages } from '../testing/table-damage.js';
import { silencesIn } from './judge.js';

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

/** The case of this number; undefined where it is told, or where the damage changes no figure. */
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
  const writer = random.chance(CONTAINERS)
    ? fc.sample(random.pick(formats), { seed: number, numRuns: 1 })[0]!
    : {
        extension: plain.extension,
        about: plain.name,
        write: (given: typeof blocks) => writeLines(given, plain),
      };
  const path = `report.${writer.extension}`;
  const sound = { path, bytes: await writer.write(blocks) };
  const input = { path, bytes: await writer.write([...damaged]) };
  const [{ diagnostics }] = await lint(input);
  if (diagnostics.length > 0) return undefined;
  const [before] = await extract(sound);
  const [after] = await extract(input);
  const silences = silencesIn(before, after, 1);
  if (silences.length === 0) return undefined;
  const about = `${number}: ${edition.data.id}, ${around}, ${tables.tables ?? 'whole'}, ${writer.about}`;
  return { damage, about, silences, ...input };
}
