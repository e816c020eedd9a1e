// Damaged containers are never silent: where a figure is lost or moved, the file is refused or something is said of it.
// `DAMAGES=20000 npx vitest run tests/properties/damage.test.ts` tries many more than CI does.

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { editionById, editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { readDocument } from '../../src/readers/index.js';
import { bindReport } from '../../src/report/assemble.js';
import { toNumber } from '../../src/text/quantity.js';
import { generateFigures, officeSizes } from '../testing/figures.js';
import { type FileWriter, fileWriters } from '../testing/files.js';
import { plainOptions } from '../testing/layouts.js';
import { mergedReport } from '../testing/merged.js';

const RUNS = Number(process.env['DAMAGES'] ?? 60);
const edition = editionById('2021')!;

/** Of the figures, of the place, of what is damaged there; with prose and tables, or tables alone. */
type Given = readonly [seed: number, at: number, size: number, whole: boolean];
type Damage = (bytes: Uint8Array, at: number, size: number) => Uint8Array;

const DAMAGES: Readonly<Record<string, Damage>> = {
  'cut off': (bytes, at) => bytes.slice(0, Math.floor(at * bytes.length)),
  'a sector of zeros'(bytes, at) {
    const copy = bytes.slice();
    const sector = Math.floor((at * bytes.length) / 512) * 512;
    return copy.fill(0, sector, sector + 512);
  },
  'some bytes changed'(bytes, at, size) {
    const copy = bytes.slice();
    for (let i = 0; i <= size % 3; i++) {
      const place = Math.floor(((at + i * 0.37) % 1) * bytes.length);
      copy[place] = (copy[place]! + 1 + size) % 256;
    }
    return copy;
  },
  'some bytes missing'(bytes, at, size) {
    const from = Math.floor(at * bytes.length);
    return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + 1 + size)]);
  },
  'a part gone': (bytes, at) => repacked(bytes, at, () => undefined),
  'a part cut off': (bytes, at, size) =>
    repacked(bytes, at, (text) => text.slice(0, Math.floor((text.length * size) / 256))),
  'a row gone': (bytes, at, size) =>
    repacked(bytes, at, (text) => {
      const rows = [...text.matchAll(/<(row|w:tr|table:table-row)\b[^>]*?(?<!\/)>.*?<\/\1>/gsu)];
      const row = rows[size % Math.max(1, rows.length)];
      return row ? text.slice(0, row.index) + text.slice(row.index + row[0].length) : text;
    }),
};

/** The zip with one of its parts changed; no other file changes. */
function repacked(bytes: Uint8Array, at: number, change: (text: string) => string | undefined): Uint8Array {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes;
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /document|sheet|content|workbook|Strings/u.test(name));
  const name = names[Math.floor(at * names.length)]!;
  const changed = change(strFromU8(parts[name]!, true));
  const { [name]: _, ...others } = parts;
  return zipSync(changed === undefined ? others : { ...others, [name]: strToU8(changed, true) });
}

/** What was lost or moved without a word. */
async function silence(
  writer: FileWriter,
  damage: Damage,
  [seed, at, size, whole]: Given,
): Promise<string[]> {
  const { texts } = generateFigures(edition, seed, officeSizes[seed % officeSizes.length]!);
  const blocks = mergedReport(texts, edition, plainOptions);
  const bytes = await writer.write(whole ? blocks : blocks.filter((block) => 'table' in block));
  const result = await readDocument(`a.${writer.extension}`, damage(bytes, at, size));
  if ('unreadable' in result) return [];
  const report = bindReport(result.document.path, [result.document], { editions });
  const { diagnostics } = lintReport(report, { language: 'zh' });
  if (diagnostics.some(({ severity }) => severity !== 'info')) return [];
  const found = new Map(
    report.cells.flatMap((cell) => (cell ? [[cell.spec.id, toNumber(cell.quantity)]] : [])),
  );
  const different = Object.entries(texts).filter(([id, text]) => found.get(id) !== Number(text));
  // One other digit is another figure, which no reader can tell.
  const lost = different.filter(([id]) => (found.get(id) ?? null) === null);
  return lost.length > 0 || different.length > 1 ? different.map(([id]) => id) : [];
}

const writers = fc.oneof(
  { arbitrary: fileWriters.workbook, weight: 4 },
  { arbitrary: fileWriters.docx, weight: 2 },
  { arbitrary: fileWriters.pdf, weight: 1 },
  { arbitrary: fileWriters.ofd, weight: 1 },
);
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it.each(Object.entries(DAMAGES))(
  '%s',
  async (name, damage) => {
    // Tables alone are a part of a report: of what is not there nobody can say that it was.
    const whole = name === 'a row gone' ? fc.constant(true) : fc.boolean();
    const about = fc.tuple(fc.nat(1_000_000), share, fc.nat(255), whole);
    await fc.assert(
      fc.asyncProperty(writers, about, async (writer, given) => {
        expect(await silence(writer, damage, given)).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / Object.keys(DAMAGES).length) },
    );
  },
  60_000 + RUNS * 1000,
);
