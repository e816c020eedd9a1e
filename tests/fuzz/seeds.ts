// What the fuzzer damages: the fixtures without a finding, and a report in every format of which there is no fixture.

import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { editions } from '../../src/edition/editions.js';
import { generateFigures } from '../../src/selftest/figures.js';
import { plainOptions } from '../testing/layouts.js';
import { mergedReport } from '../testing/merged.js';
import { plainWorkbook, writeWorkbook } from '../testing/workbooks.js';

export interface Seed {
  /** With the dot. */
  readonly extension: string;
  readonly bytes: Uint8Array;
}

const CONTAINERS = /^\.(?:docx|odt|doc|pdf|ofd|xlsx|xls|ods|xlsb)$/u;

/** `fixtures`: the folder of that name. */
export async function seedsOf(kind: 'text' | 'container', fixtures: string): Promise<readonly Seed[]> {
  const files = ['ok', 'tricky', 'years', 'ok/three-files'].flatMap((folder) =>
    readdirSync(join(fixtures, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'figures.json')
      .map(({ name }) => join(fixtures, folder, name)),
  );
  const kept = files
    .sort()
    .map((path) => ({ extension: extname(path), bytes: new Uint8Array(readFileSync(path)) }));
  if (kind === 'text') return kept.filter(({ extension }) => !CONTAINERS.test(extension));
  const edition = editions.at(-1)!;
  const blocks = mergedReport(generateFigures(edition, 1, 'county').texts, edition, plainOptions);
  const workbooks = (['xlsx', 'xls', 'ods', 'xlsb'] as const).map(async (writer) => ({
    extension: `.${writer}`,
    bytes: await writeWorkbook(blocks, { ...plainWorkbook, writer }),
  }));
  return [...kept.filter(({ extension }) => CONTAINERS.test(extension)), ...(await Promise.all(workbooks))];
}
