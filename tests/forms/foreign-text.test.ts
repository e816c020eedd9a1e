// Names with characters that XML may not hold, or that a workbook takes for escapes: what is written can be read again.

import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { editionById } from '../../src/edition/editions.js';
import { writeFormDocument } from '../../src/forms/docx.js';
import { writeWorkbook } from '../../src/forms/xlsx.js';
import { readDocument } from '../../src/readers/index.js';
import { LIMITS } from '../../src/readers/limits.js';
import { openArchive } from '../../src/readers/zip/archive.js';

const NAME = '甲\ufffe乙\uffff丙\ud800丁\u0001戊_x000d_己<&>';
const READ = '甲\ufffd乙\ufffd丙\ufffd丁\ufffd戊_x000d_己<&>';

/** @throws where a part is not well formed */
function parseAll(bytes: Uint8Array): void {
  const archive = openArchive(bytes, LIMITS.zip);
  for (const name of archive.names) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(new TextDecoder().decode(archive.read(name))).close();
  }
}

test('a workbook', async () => {
  const cells = new Map([['1,0', { value: NAME }]]);
  const bytes = await writeWorkbook([{ name: '表', rows: [[NAME, 1]], cells }]);
  parseAll(bytes);
  const result = await readDocument('a.xlsx', bytes);
  if ('unreadable' in result) throw new Error('unreadable');
  expect(result.document.rows.map((row) => row.cells[0]!.text)).toEqual([READ, READ]);
});

test('a Word document', async () => {
  const bytes = writeFormDocument(editionById('2021')!, NAME);
  parseAll(bytes);
  const result = await readDocument('a.docx', bytes);
  if ('unreadable' in result) throw new Error('unreadable');
  expect(result.document.rows[0]!.cells[0]!.text).toBe(READ);
});
