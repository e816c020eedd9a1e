// What a PDF page may do to its text, and the files that are no reports or too much.

import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document, ReadResult } from '../../src/document/document.js';
import { readDocument } from '../../src/readers/index.js';
import { LIMITS } from '../../src/readers/limits.js';
import { fontName, hexOf, type PdfPageSource, pdfFile, streamOf } from '../testing/pdf-file.js';

const ENCODING = 'UniGB-UCS2-H';

async function read(bytes: Uint8Array): Promise<ReadResult> {
  return readDocument('a.pdf', bytes);
}

async function documentOf(pages: readonly PdfPageSource[], extra?: readonly string[]): Promise<Document> {
  const result = await read(pdfFile(pages, extra));
  if ('unreadable' in result) throw new Error(JSON.stringify(result.unreadable));
  return result.document;
}

async function rowsOf(
  content: string,
  page: Partial<PdfPageSource> = {},
  extra?: readonly string[],
): Promise<string[]> {
  const { rows } = await documentOf([{ content, width: 400, height: 400, ...page }], extra);
  return rows.map(({ cells }) => cells.map(({ text }) => text).join('|'));
}

function text(words: string, x: number, y: number, state = ''): string {
  return `q BT ${state} /${fontName(ENCODING)} 10 Tf 1 0 0 1 ${x} ${y} Tm ${hexOf(words, ENCODING)} Tj ET Q\n`;
}

/** Two rows of two cells, 50 points wide and 20 high, from (50, 300) downwards. */
const GRID = [300, 280, 260]
  .map((y) => `50 ${y} m 150 ${y} l S`)
  .concat([50, 100, 150].map((x) => `${x} 300 m ${x} 260 l S`))
  .join('\n')
  .concat('\n');

const FIGURES = text('12', 60, 286) + text('34', 110, 286) + text('56', 60, 266) + text('78', 110, 266);
const LINE = '本机关全年收到政府信息公开申请并按时办结没有复议和诉讼的情况';
const BODY = [300, 285, 270].map((y) => text(LINE, 50, y)).join('');
const sized = (size: number, words: string, x: number, y: number) =>
  text(words, x, y).replace(' 10 Tf', ` ${size} Tf`);
const large = (words: string, x: number, y: number) => sized(20, words, x, y);

const IMAGE = streamOf(
  'abc',
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8',
);
const WITH_IMAGE = { resources: '/XObject << /Im0 100 0 R >>' };
const SCAN = 'q 400 0 0 400 0 0 cm /Im0 Do Q\n';

describe('a table without rulings', () => {
  const line = (y: number, ...cells: readonly (readonly [string, number])[]) =>
    cells.map(([words, x]) => text(words, x, y)).join('');
  const table = (...more: readonly string[]) =>
    line(300, ['行政许可', 50], ['38', 150], ['12', 200], ['7', 250]) +
    line(280, ['行政处罚', 50], ['3800', 150], ['1234', 200], ['7', 250]) +
    more.join('') +
    line(240, ['行政强制', 50], ['4', 150], ['5', 200], ['6', 250]);

  it('puts a figure together that goes on in the next line of its cell', async () => {
    expect(await rowsOf(table(line(268, ['5', 150])))).toContain('行政处罚|38005|1234|7');
    expect(await rowsOf(table(line(268, ['5', 150], ['9', 200])))).toContain('行政处罚|38005|12349|7');
  });

  it.each<[name: string, below: string]>([
    ['a row of its own', line(260, ['5', 150], ['9', 200], ['2', 250])],
    ['a word', line(268, ['余', 150])],
    ['a digit below the label', line(268, ['5', 50])],
    ['a digit right of the figure', line(268, ['5', 170])],
    ['more digits than one figure leaves over', line(268, ['512', 150])],
  ])('leaves %s alone', async (_, below) => {
    expect(await rowsOf(table(below))).toContain('行政处罚|3800|1234|7');
  });

  it('has columns that stand a little more than a character apart', async () => {
    const header = line(300, ['制发', 105], ['废止', 140], ['现行有效', 175]);
    const rows = [280, 260].map((y) => line(y, ['行政许可', 50], ['38', 105], ['12', 140], ['7', 175]));
    expect(await rowsOf(header + rows.join(''))).toEqual([
      '制发|废止|现行有效',
      ...Array(2).fill('行政许可|38|12|7'),
    ]);
  });
});

describe('a line through text', () => {
  const line = (from: number, to: number, y: number) => `${from} ${y} m ${to} ${y} l S\n`;
  it.each([
    ['strikes the text out that it is as long as', line(60, 65, 289), ['2|34', '56|78']],
    ['drawn as a thin box', '60 288.7 10 0.6 re f\n', ['|34', '56|78']],
    ['below it', line(60, 70, 285), ['12|34', '56|78']],
    ['longer than it', line(55, 95, 289), ['12|34', '56|78']],
    ['shorter than it', line(62, 68, 289), ['12|34', '56|78']],
  ])('%s', async (_, drawn, rows) => {
    expect(await rowsOf(GRID + FIGURES + drawn)).toEqual(rows);
  });
});

describe('text of a page', () => {
  it.each<[name: string, content: string, rows: string[], page?: Partial<PdfPageSource>, extra?: string[]]>([
    [
      'digits as separate items are one figure',
      GRID + text('1', 110, 286) + text('2', 115, 286),
      ['|12', '|'],
    ],
    ['figures in neighbouring cells are two', GRID + text('1', 92, 286) + text('2', 103, 286), ['1|2', '|']],
    [
      'a figure over a ruling belongs to the cell of its middle',
      GRID + text('12345', 80, 286),
      ['12345|', '|'],
    ],
    [
      'a character over a ruling belongs to its word',
      GRID + text('行政许可', 67, 286) + text('73', 112, 286),
      ['行政许可|73', '|'],
    ],
    [
      'words of neighbouring cells that touch are two',
      GRID + text('行政许可', 60, 286) + text('行政处罚', 100, 286),
      ['行政许可|行政处罚', '|'],
    ],
    ['bold by drawing twice', GRID + text('11', 60, 286) + text('11', 60.3, 286), ['11|', '|']],
    [
      'two figures over each other cannot be read',
      GRID + text('17', 60, 286) + text('42', 60.5, 286),
      ['1\ufffd7\ufffd|', '|'],
    ],
    [
      'figures above each other in one cell are two',
      '50 300 m 350 300 l S 50 260 m 350 260 l S 50 300 m 50 260 l S 200 300 m 200 260 l S 350 300 m 350 260 l S\n' +
        text('3', 60, 286) +
        text('5', 60, 268),
      ['3 5|'],
    ],
    [
      'Chinese goes on in the next line',
      GRID + text('行政复', 55, 288) + text('议', 55, 282),
      ['行政复议|', '|'],
    ],
    [
      'units of a fraction of a point',
      `q 0.05 0 0 0.05 0 0 cm ${text('行政许可', 1000, 7000).replace(' 10 Tf', ' 200 Tf')}Q\n`,
      ['行政许可'],
    ],
    [
      'a large title goes on in the next line, both in the middle',
      large('某县水利局政府信息公开', 90, 370) + large('工作年度报告', 140, 345) + BODY,
      ['某县水利局政府信息公开工作年度报告', LINE.repeat(3)],
    ],
    [
      'large titles that begin at one edge are two',
      large('信息公开', 50, 370) + large('某县水利局年度报告', 50, 345) + BODY,
      ['信息公开', '某县水利局年度报告', LINE.repeat(3)],
    ],
    ...[
      [13, 12.5],
      [12.5, 13],
    ].map(([one, other]): [string, string, string[]] => [
      `titles of which one is just a quarter larger than the text are not large enough: ${one} and ${other}`,
      sized(one!, '某县水利局', 175, 370) + sized(other!, '工作年度报告', 165, 355) + BODY,
      ['某县水利局', '工作年度报告', LINE.repeat(3)],
    ]),
    [
      'short lines in the middle are two where they are not large',
      text('某县水利局', 175, 370) + text('一月二十日', 175, 355) + BODY,
      ['某县水利局', '一月二十日', LINE.repeat(3)],
    ],
    [
      'rulings in pieces',
      [300, 280, 260]
        .flatMap((y) => [50, 75, 100, 125].map((x) => `${x} ${y} m ${x + 25} ${y} l S\n`))
        .concat(
          [50, 100, 150].flatMap((x) => [290, 280, 270, 260].map((y) => `${x} ${y} m ${x} ${y + 10} l S\n`)),
        )
        .join('') + FIGURES,
      ['12|34', '56|78'],
    ],
    [
      'the last line of a frame is the one that closes it',
      `50 300 m 150 300 l 150 260 l 50 260 l h S 50 280 m 150 280 l S 100 300 m 100 260 l S\n${FIGURES}`,
      ['12|34', '56|78'],
    ],
    [
      'cells that hang together without a line between them, in no rectangle',
      `50 300 m 150 300 l 150 260 l 50 260 l h S 100 280 m 150 280 l S 100 280 m 100 260 l S\n${FIGURES}`,
      ['12 34|', '56|78'],
    ],
    [
      'rows that have only the line between them in common are of one table',
      `50 300 m 150 300 l S 50 280 m 150 280 l S 50 260 m 150 260 l S 100 300 m 100 280 l S 120 280 m 120 260 l S\n${text('12', 60, 286)}${text('34', 110, 286)}${text('56', 60, 266)}${text('78', 125, 266)}`,
      ['12|34|', '56||78'],
    ],
    ['full-width digits stay', GRID + text('１２', 60, 286), ['１２|', '|']],
    ['nothing outside of the page', text('内', 50, 350) + text('外', 450, 350) + text('下', 50, -30), ['内']],
    [
      'nothing outside of the crop box',
      text('内', 50, 350) + text('外', 350, 50),
      ['内'],
      { entries: '/CropBox [0 200 300 400]' },
    ],
    [
      'a figure that the edge cuts off cannot be read',
      text('件数', 50, 350) + text('12345', 383, 300),
      ['件数', '123\ufffd'],
    ],
    ['no white text on white', `${text('有', 50, 350)}${text('无', 50, 300, '1 1 1 rg')}`, ['有']],
    ['white text on a ground', `0 0 1 rg 40 290 60 30 re f\n${text('有', 50, 300, '1 1 1 rg')}`, ['有']],
    ['no invisible text without a picture', text('有', 50, 350) + text('无', 50, 300, '3 Tr'), ['有']],
    [
      'no recognised text over real text',
      SCAN + text('有', 50, 350) + text('冇', 50, 350, '3 Tr'),
      ['有'],
      WITH_IMAGE,
      [IMAGE],
    ],
    [
      'nor a little beside it',
      SCAN + text('有', 50, 350) + text('冇', 51, 348, '3 Tr'),
      ['有'],
      WITH_IMAGE,
      [IMAGE],
    ],
  ])('%s', async (_, content, rows, page, extra) => {
    expect(await rowsOf(content, page, extra)).toEqual(rows);
  });

  it.each([
    ['in the middle stay', 250, '（一）公开', ['（一）公开', '一、甲', '（一）公开', '二、乙']],
    ['at the edge are a running title', 390, '某局年度报告', ['一、甲', '二、乙']],
    ['at the edge that count the pages are their numbers', 10, '- $ -', ['一、甲', '二、乙']],
    ['at the edge that count something else stay', 10, '$$', ['一、甲11', '二、乙22']],
  ])('the same words at one height %s', async (_, y, words, expected) => {
    const { rows } = await documentOf(
      ['一、甲', '二、乙'].map((own, i) => ({
        content: text(own, 50, 150) + text(words.replaceAll('$', `${i + 1}`), 50, y),
        width: 400,
        height: 400,
      })),
    );
    expect(rows.map(({ cells }) => cells.map(({ text }) => text).join('|'))).toEqual(expected);
  });

  it('reads form fields by what they show', async () => {
    const appearance = streamOf(
      `BT /${fontName(ENCODING)} 10 Tf 2 5 Td ${hexOf('27', ENCODING)} Tj ET`,
      `/Type /XObject /Subtype /Form /BBox [0 0 40 16] /Resources << /Font << /${fontName(ENCODING)} 5 0 R >> >>`,
    );
    const field =
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (27) /Rect [105 282 145 298] /F 4 /AP << /N 100 0 R >> >>';
    expect(await rowsOf(GRID, { entries: '/Annots [101 0 R]' }, [appearance, field])).toEqual(['|27', '|']);
  });

  it('leaves out layers that are switched off', async () => {
    const bytes = pdfFile(
      [
        {
          content: `/OC /L0 BDC ${text('无', 50, 300)} EMC ${text('有', 50, 350)}`,
          width: 400,
          height: 400,
          resources: '/Properties << /L0 100 0 R >>',
        },
      ],
      ['<< /Type /OCG /Name (a) >>'],
    );
    const source = new TextDecoder('latin1').decode(bytes);
    const off = source.replace(
      '/Pages 2 0 R >>',
      '/Pages 2 0 R /OCProperties << /OCGs [100 0 R] /D << /OFF [100 0 R] >> >> >>',
    );
    const result = await read(Uint8Array.from(off, (one) => one.charCodeAt(0)));
    expect('document' in result && result.document.rows.map(({ cells }) => cells[0]!.text)).toEqual(['有']);
  });

  it('gives each cell its page, table, row and cell, and what stands there', async () => {
    const document = await documentOf([
      { content: text('二、主动公开政府信息情况', 50, 350), width: 400, height: 400 },
      { content: GRID + text('规章', 55, 286) + text('7', 120, 266), width: 400, height: 400 },
    ]);
    const { place } = document.rows[2]!.cells[1]!;
    expect(document.locate(place)).toEqual({ page: 2, table: 1, row: 2, cell: 2 });
    expect(document.raw(place)).toBe('7');
    expect(document.locate(document.rows[0]!.place)).toEqual({ page: 1, paragraph: 1 });
  });
});

describe('pictures', () => {
  it('tells a scan without text', async () => {
    const page = { content: SCAN, width: 400, height: 400, ...WITH_IMAGE };
    expect(await read(pdfFile([page, page], [IMAGE]))).toEqual({
      unreadable: { kind: 'pictures', pages: 2 },
    });
  });

  it('tells the pages with pictures', async () => {
    const { pictures } = await documentOf(
      [
        { content: text('见下表。', 50, 350), width: 400, height: 400 },
        { content: SCAN, width: 400, height: 400, ...WITH_IMAGE },
      ],
      [IMAGE],
    );
    expect(pictures).toEqual({ unread: [2], recognised: [] });
  });

  it('reads recognised text and says so', async () => {
    const { rows, pictures } = await documentOf(
      [{ content: SCAN + text('规章', 50, 300, '3 Tr'), width: 400, height: 400, ...WITH_IMAGE }],
      [IMAGE],
    );
    expect(rows.map(({ cells }) => cells[0]!.text)).toEqual(['规章']);
    expect(pictures).toEqual({ unread: [], recognised: [1] });
  });
});

describe('files that cannot be read', () => {
  const small = pdfFile([{ content: text('有', 50, 350), width: 400, height: 400 }]);
  const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
  const bytesOf = (source: string) => Uint8Array.from(source, (one) => one.charCodeAt(0));
  const page = (content: string): PdfPageSource => ({ content, width: 400, height: 400 });

  it('a damaged one', async () => {
    expect(await read(bytesOf('%PDF-1.7\nnothing of the kind'))).toEqual({
      unreadable: { kind: 'damaged', format: 'PDF' },
    });
  });

  it('one with a password', async () => {
    const secret = '(01234567890123456789012345678901)';
    const encrypted = latin(small).replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [(a) (a)] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >>`,
    );
    expect(await read(bytesOf(encrypted))).toEqual({ unreadable: { kind: 'encrypted', format: 'PDF' } });
  });

  it.each([
    ['pages', pdfFile(Array.from({ length: 4 }, () => page('')))],
    ['operators', pdfFile([page('q Q '.repeat(51))])],
    [
      'glyphs',
      pdfFile([page(`BT /${fontName(ENCODING)} 1 Tf ${`${hexOf('一二三', ENCODING)} Tj `.repeat(7)} ET`)]),
    ],
    ['rulings', pdfFile([page('1 1 m 9 1 l S '.repeat(11))])],
    ['unpackedBytes', pdfFile([page('')], [streamOf(zeros(100_001), '/Filter /FlateDecode')])],
  ])('one with too many %s', async (what, bytes) => {
    const pdf = { ...LIMITS.pdf, unpackedBytes: 100_000 };
    const layout = { ...LIMITS.layout, pages: 3, operators: 100, glyphs: 20, rulings: 10 };
    expect(await readDocument('a.pdf', bytes, { ...LIMITS, pdf, layout })).toMatchObject({
      unreadable: { kind: 'too-large', what },
    });
  });

  it('but marks too short for a ruling are none', async () => {
    const bytes = pdfFile([page(text('有', 50, 350) + '1 1 m 1.2 1 l S '.repeat(11))]);
    const layout = { ...LIMITS.layout, rulings: 10 };
    expect(await readDocument('a.pdf', bytes, { ...LIMITS, layout })).toHaveProperty('document');
  });

  function zeros(count: number): string {
    return Array.from(zlibSync(new Uint8Array(count)), (byte) => String.fromCharCode(byte)).join('');
  }

  it('one that nests without end', async () => {
    const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const bytes = bytesOf(
      latin(small).replace('/Type /Page /Parent', `/Type /Page /Nested ${nested} /Parent`),
    );
    expect(await read(bytes)).toEqual({ unreadable: { kind: 'damaged', format: 'PDF' } });
  }, 60_000);
});
