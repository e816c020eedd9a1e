// What of a Word file counts as its text, how its tables are laid out, and which files are refused.

import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentRow, Unreadable } from '../../src/document/document.js';
import { readDocument } from '../../src/readers/index.js';
import { LIMITS } from '../../src/readers/limits.js';
import { declared, docxOf, plainDocx, zipDocx } from '../testing/docx.js';

async function read(bytes: Uint8Array): Promise<readonly DocumentRow[] | Unreadable> {
  const result = await readDocument('a.docx', bytes);
  return 'document' in result ? result.document.rows : result.unreadable;
}

/** Rows as their cells' texts, `#` for what a merged cell covers. */
async function rows(
  body: string,
  parts?: Readonly<Record<string, string>>,
): Promise<string[][] | Unreadable> {
  const found = await read(docxOf(body, parts));
  if ('kind' in found) return found;
  return found.map(({ cells }) => cells.map(({ text, covered }) => (covered ? '#' : text)));
}

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const p = (content: string) => `<w:p>${content}</w:p>`;
const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`;
const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...lines: readonly string[]) => `<w:tbl>${lines.join('')}</w:tbl>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe('the text of a paragraph', () => {
  it.each([
    ['runs put together', run('1') + run('2'), '12'],
    ['spaces kept', '<w:r><w:t xml:space="preserve"> 1 </w:t></w:r>', ' 1 '],
    [
      'characters that are elements',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>c</w:t></w:r>',
      'a\tb-c',
    ],
    ['a page break is none of the text', '<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>', 'ab'],
    ['digits of a symbol font', '<w:r><w:sym w:font="Symbol" w:char="F031"/></w:r>', '1'],
    [
      'the first and the last of the signs of a symbol font',
      '<w:r><w:sym w:font="Symbol" w:char="F028"/><w:sym w:font="Symbol" w:char="F03B"/></w:r>',
      '(;',
    ],
    [
      'a character of a picture font as it is',
      '<w:r><w:sym w:font="Wingdings" w:char="F06E"/></w:r>',
      '\uf06e',
    ],
    ['entities of XML', run('&lt;&#19968;&amp;'), '<一&'],
    ['inserted text', `<w:ins>${run('5')}</w:ins>`, '5'],
    ['not deleted text', `${run('5')}<w:del><w:r><w:delText>4</w:delText></w:r></w:del>`, '5'],
    [
      'text at the place it was moved to',
      `<w:moveFrom>${run('4')}</w:moveFrom><w:moveTo>${run('5')}</w:moveTo>`,
      '5',
    ],
    ['not hidden text', `<w:r><w:rPr><w:vanish/></w:rPr><w:t>4</w:t></w:r>${run('5')}`, '5'],
    [
      'text that is said not to be hidden',
      '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>4</w:t></w:r>',
      '4',
    ],
    [
      'the result of a field',
      `${field('begin')}<w:r><w:instrText>PAGE</w:instrText><w:t>0</w:t></w:r>${field('separate')}${run('5')}${field('end')}${run('6')}`,
      '56',
    ],
    [
      'a field within the code of a field',
      `${field('begin')}${field('begin')}${field('separate')}${run('1')}${field('end')}${field('separate')}${run('5')}${field('end')}`,
      '5',
    ],
    ['a simple field', `<w:fldSimple w:instr="PAGE">${run('5')}</w:fldSimple>`, '5'],
    [
      'links, tags and controls',
      `<w:hyperlink>${run('1')}</w:hyperlink><w:smartTag>${run('2')}</w:smartTag><w:sdt><w:sdtContent>${run('3')}</w:sdtContent></w:sdt>`,
      '123',
    ],
    [
      'not the hint of an empty control',
      `${run('1')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处')}</w:sdtContent></w:sdt>`,
      '1',
    ],
    [
      'the base of ruby',
      `<w:r><w:ruby><w:rt>${run('yi')}</w:rt><w:rubyBase>${run('一')}</w:rubyBase></w:ruby></w:r>`,
      '一',
    ],
    [
      'one of two alternatives',
      `<mc:AlternateContent><mc:Choice>${run('1')}</mc:Choice><mc:Fallback>${run('2')}</mc:Fallback></mc:AlternateContent>`,
      '1',
    ],
    [
      'the other where there is no first',
      `<mc:AlternateContent><mc:Fallback>${run('2')}</mc:Fallback></mc:AlternateContent>`,
      '2',
    ],
  ])('%s', async (_, content, text) => {
    expect(await rows(p(content))).toEqual([[text]]);
  });

  it('goes on behind a deleted paragraph mark', async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('1')}</w:p>${p(run('2'))}${p(run('3'))}`;
    expect(await rows(body)).toEqual([['12'], ['3']]);
  });

  it('is not swallowed by a field that never ends', async () => {
    expect(await rows(p(field('begin') + run('1')) + p(run('2')))).toEqual([['2']]);
  });

  it('is cut at its line breaks, each line at the place of the paragraph', async () => {
    const found = await read(
      docxOf(p(run('')) + p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>') + p(run('c'))),
    );
    expect(found).toMatchObject([
      { cells: [{ text: 'a' }], place: { paragraph: 1 } },
      { cells: [{ text: 'b' }], place: { paragraph: 1 } },
      { cells: [{ text: 'c' }], place: { paragraph: 2 } },
    ]);
  });

  it.each([
    ['several parts', ['甲', '1', '2']],
    ['a label and its figure', ['甲', '1']],
    ['empty parts', ['', '甲', '', '1', '', '2']],
    ['a number before a title', ['一、\t总体情况'], ['一、', '总体情况']],
    ['an indent', ['\t我局认真落实条例'], ['', '我局认真落实条例']],
  ])('is a row where tabs set it apart: %s', async (_, cells, parts = cells) => {
    expect(await rows(p(parts.map(run).join('<w:r><w:tab/></w:r>')))).toEqual([cells]);
  });

  it('stands before the text boxes that hang on it', async () => {
    const box = `<w:r><w:pict><w:txbxContent>${p(run('b'))}${tbl(tr(tc('1'), tc('2')))}</w:txbxContent></w:pict></w:r>`;
    expect(await rows(p(box + run('a')))).toEqual([['a'], ['b'], ['1', '2']]);
  });
});

describe('a table', () => {
  it('gives the cells that span columns and rows, and counts cells as the eye does', async () => {
    const found = await read(
      docxOf(
        tbl(
          tr(tc('a', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), tc('b')),
          tr(tc('', '<w:gridSpan w:val="2"/><w:vMerge/>'), tc('c')),
        ),
      ),
    );
    expect(found).toMatchObject([
      { cells: [{ text: 'a' }, { covered: true }, { text: 'b' }] },
      {
        cells: [
          { covered: true, place: { row: 1 } },
          { covered: true },
          { text: 'c', place: { table: 1, row: 2, cell: 2 } },
        ],
      },
    ]);
  });

  it('takes a lower part of another width for a cell of its own', async () => {
    const upper = tc('a', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>');
    expect(await rows(tbl(tr(upper, tc('b')), tr(tc('', '<w:vMerge/>'), tc('c'), tc('d'))))).toEqual([
      ['a', '#', 'b'],
      ['', 'c', 'd'],
    ]);
  });

  it('leaves deleted and hidden rows and deleted cells out', async () => {
    const gone = (mark: string) => `<w:tr><w:trPr>${mark}</w:trPr>${tc('x')}${tc('y')}</w:tr>`;
    const cell = tc('z', '<w:cellDel/>');
    expect(
      await rows(tbl(gone('<w:del/>'), gone('<w:hidden/>'), gone('<w:ins/>'), tr(tc('1'), cell, tc('2')))),
    ).toEqual([
      ['x', 'y'],
      ['1', '2'],
    ]);
  });

  it('begins where the row begins', async () => {
    const row = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('b')}</w:tr>`;
    expect(await rows(tbl(tr(tc('a'), tc('c')), row))).toEqual([
      ['a', 'c'],
      ['', 'b'],
    ]);
  });

  it('that only arranges others is not counted, and what it arranges stands by itself', async () => {
    const inner = tbl(tr(tc('1'), tc('2')));
    const found = await read(docxOf(tbl(`<w:tr><w:tc>${p(run('a'))}${inner}${p('')}</w:tc></w:tr>`)));
    expect(found).toMatchObject([{ place: { paragraph: 1 } }, { place: { table: 1, row: 1 } }]);
  });

  it('joins the paragraphs of a cell, empty ones left out', async () => {
    const cell = `<w:tc>${p(run('行政'))}${p('')}${p(run('许可'))}</w:tc>`;
    expect(await rows(tbl(tr(cell, tc('1'))))).toEqual([['行政\n许可', '1']]);
  });
});

describe('automatic numbers', () => {
  const numbered = (text: string, list: number, level = 0) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const parts = (definitions: string, styles = '') => ({
    '_rels/.rels': '<a/>',
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/numbering" Target="numbering.xml"/><Relationship Type="x/styles" Target="/word/styles.xml"/></Relationships>`,
    'word/numbering.xml': `<w:numbering ${declared(plainDocx)}>${definitions}</w:numbering>`,
    'word/styles.xml': `<w:styles ${declared(plainDocx)}>${styles}</w:styles>`,
  });
  const LIST = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')}</w:abstractNum>`;
  const NUM = '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>';

  it('count on by level and begin again below a higher one', async () => {
    const body = [
      numbered('a', 1),
      numbered('b', 1, 1),
      numbered('c', 1, 1),
      numbered('d', 1),
      numbered('e', 1, 1),
      numbered('f', 1, 2),
    ];
    expect(await rows(body.join(''), parts(LIST + NUM))).toEqual([
      ['一、a'],
      ['1.b'],
      ['2.c'],
      ['二、d'],
      ['1.e'],
      ['2.1.1 f'],
    ]);
  });

  it('go on through lists of one definition, but where a list has a start of its own', async () => {
    const other = '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>';
    const own =
      '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const body = [
      numbered('a', 1),
      numbered('b', 2),
      numbered('c', 3),
      numbered('d', 3),
      numbered('e', 0),
      numbered('f', 9),
    ];
    expect(await rows(body.join(''), parts(LIST + NUM + other + own))).toEqual([
      ['一、a'],
      ['二、b'],
      ['五、c'],
      ['六、d'],
      ['e'],
      ['f'],
    ]);
  });

  it('come from the style, or the style it is based on', async () => {
    const style = (id: string, inside: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`;
    const styles =
      style('base', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('title', '<w:basedOn w:val="base"/>') +
      style('round', '<w:basedOn w:val="round"/>');
    const styled = (id: string, text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${run(text)}</w:p>`;
    const body = styled('title', 'a') + styled('round', 'b') + styled('base', 'c');
    expect(await rows(body, parts(LIST + NUM, styles))).toEqual([['一、a'], ['b'], ['二、c']]);
  });

  it('are of the level that names the style, where the style names none', async () => {
    const style = (id: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const named = (id: string) => `<w:pStyle w:val="${id}"/>`;
    const list = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、', named('one'))}${level(1, 'decimal', '%2.', named('two'))}</w:abstractNum>`;
    const styled = (id: string, text: string) => `<w:p><w:pPr>${named(id)}</w:pPr>${run(text)}</w:p>`;
    const body = styled('one', 'a') + styled('two', 'b') + styled('two', 'c') + styled('one', 'd');
    expect(await rows(body, parts(list + NUM, style('one') + style('two')))).toEqual([
      ['一、a'],
      ['1.b'],
      ['2.c'],
      ['二、d'],
    ]);
  });

  it('fill a cell that holds nothing else', async () => {
    const cell = `<w:tc>${numbered('', 1, 1)}</w:tc>`;
    expect(await rows(tbl(tr(cell, tc('x'))), parts(LIST + NUM))).toEqual([['1.', 'x']]);
  });
});

describe('a hostile or broken file', () => {
  const main = (xml: string) => zipDocx({ 'word/document.xml': strToU8(xml) });
  const around = (body: string) => `<w:document ${declared(plainDocx)}><w:body>${body}</w:body></w:document>`;

  it.each([
    [
      'entities that grow',
      `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${around(p(run('&b;')))}`,
      'doctype',
    ],
    [
      'an external entity',
      `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${around(p(run('&x;')))}`,
      'doctype',
    ],
    ['an external document type', `<!DOCTYPE d SYSTEM "http://example.org/d.dtd">${around('')}`, 'doctype'],
    ['an entity that nobody defined', around(p(run('&x;'))), 'damaged'],
    ['XML that is cut off', around(p(run('1'))).slice(0, -30), 'damaged'],
    ['no XML', 'PK', 'damaged'],
    ['another XML', '<html/>', 'damaged'],
    ['nothing', '', 'damaged'],
    ['a document without text', around(p('')), 'empty'],
  ])('%s: refused', async (_, xml, kind) => {
    expect(await read(main(xml))).toMatchObject({ kind });
  });

  it.each([
    ['elements within elements', around('<w:p>'.repeat(30) + '</w:p>'.repeat(30)), 'nesting'],
    ['wide rows', around(tbl(tr(tc('1'), tc('2', '<w:gridSpan w:val="9999999"/>')).repeat(4))), 'cells'],
    ['elements', around(p('<w:r/>'.repeat(101))), 'elements'],
    ['lines', around(p(`<w:r>${'<w:t>1</w:t><w:br/>'.repeat(21)}</w:r>`)), 'rows'],
  ])('too many %s: refused', async (_, xml, what) => {
    const limits = {
      ...LIMITS,
      xml: { ...LIMITS.xml, elements: 100, nesting: 20 },
      word: { ...LIMITS.word, rows: 20, cells: 2000 },
    };
    expect(await readDocument('a.docx', main(xml), limits)).toMatchObject({
      unreadable: { kind: 'too-large', what },
    });
  });

  it('a numbering part with a document type: refused', async () => {
    const hostile = {
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/numbering" Target="numbering.xml"/></Relationships>',
      'word/numbering.xml': '<!DOCTYPE d><d/>',
    };
    expect(await rows(p(run('1')), hostile)).toEqual({ kind: 'doctype', format: 'DOCX' });
  });
});
