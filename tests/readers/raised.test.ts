// The mark of a note is no digit of the figure before it, in every format that sets it higher: 12 with note 1 is not 121.

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/readers/index.js';
import { docxOf } from '../testing/docx.js';
import { convertOne, hasOffice } from '../testing/office.js';
import { packXlsx } from '../testing/packages.js';

async function cells(bytes: Uint8Array): Promise<string[]> {
  const result = await readDocument('a', bytes);
  if ('unreadable' in result) throw new Error(JSON.stringify(result));
  return result.document.rows.flatMap((row) => row.cells.map(({ text }) => text.trim()));
}

const ascii = (text: string) => new TextEncoder().encode(text);
const cell = (content: string) => `<w:tc><w:p>${content}</w:p></w:tc>`;
const run = (text: string, align = '') =>
  `<w:r><w:rPr>${align && `<w:vertAlign w:val="${align}"/>`}</w:rPr><w:t>${text}</w:t></w:r>`;
const page = ascii('<table><tr><td>a<td>12<sup>1</sup><td><sub>3</sub><td>1<span>2</span></table>');
const docx = docxOf(
  `<w:tbl><w:tr>${cell(run('a'))}${cell(run('12') + run('1', 'superscript'))}${cell(run('3', 'subscript'))}${cell(run('1') + run('2', 'baseline'))}</w:tr></w:tbl>`,
);

describe('a raised mark', () => {
  it.each([
    ['HTML', page],
    ['DOCX', docx],
    [
      'RTF',
      ascii(
        '{\\rtf1\\trowd\\cellx1000\\cellx2000\\cellx3000\\cellx4000\\intbl a\\cell 12{\\super 1}\\cell {\\sub 3}\\cell 12\\cell\\row}',
      ),
    ],
    [
      'XLSX',
      packXlsx({
        sheets: [
          '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1"><v>12</v></c></row></sheetData>',
        ],
        strings:
          '<si><r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si><si><r><rPr><vertAlign val="subscript"/></rPr><t>3</t></r></si>',
      }),
    ],
  ])('%s', async (_, bytes) => {
    expect(await cells(bytes)).toEqual(['a', '12 1', '3', '12']);
  });

  it.skipIf(!hasOffice).each(['doc', 'rtf', 'docx'])('%s of LibreOffice', async (to) => {
    expect(await cells(convertOne(page, 'html', to))).toEqual(['a', '12 1', '3', '12']);
  });
});
