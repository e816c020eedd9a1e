// What an OFD page may do to its text, how its parts name each other, and the files that are damaged or too much.

import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document, ReadResult } from '../../src/document/document.js';
import { readDocument } from '../../src/readers/index.js';
import { LIMITS } from '../../src/readers/limits.js';
import { packOfd } from '../testing/ofd.js';

type Parts = Readonly<Record<string, string | Uint8Array>>;

const PAGE = 'Doc_0/Pages/Page_0/Content.xml';

/** A document of pages that hold these objects, with other parts in the place of its own. */
function partsOf(pages: readonly string[], { resources = '', common = '', more = '' } = {}): Parts {
  return {
    'OFD.xml': '<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>',
    'Doc_0/Document.xml': `<Document><CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea><PublicRes>Res.xml</PublicRes>${common}</CommonData><Pages>${pages
      .map((_, i) => `<Page ID="${i + 1}" BaseLoc="Pages/Page_${i}/Content.xml"/>`)
      .join('')}</Pages>${more}</Document>`,
    'Doc_0/Res.xml': `<Res BaseLoc="Res">${resources}</Res>`,
    ...Object.fromEntries(
      pages.map((objects, i) => [
        `Doc_0/Pages/Page_${i}/Content.xml`,
        `<Page><Content><Layer>${objects}</Layer></Content></Page>`,
      ]),
    ),
  };
}

async function read(parts: Parts): Promise<ReadResult> {
  return readDocument('a.ofd', packOfd(parts));
}

async function documentOf(parts: Parts): Promise<Document> {
  const result = await read(parts);
  if ('unreadable' in result) throw new Error(JSON.stringify(result.unreadable));
  return result.document;
}

async function rowsOf(objects: string, others: Parameters<typeof partsOf>[1] = {}): Promise<string[]> {
  return rowsIn(await documentOf(partsOf([objects], others)));
}

function rowsIn({ rows }: Document): string[] {
  return rows.map(({ cells }) => cells.map(({ text }) => text).join('|'));
}

/** A text object with its upper left corner at 20 mm from the left. */
function object(top: number, content: string, attributes = ''): string {
  return `<TextObject Boundary="20 ${top} 100 5" Font="1" Size="5" ${attributes}>${content}</TextObject>`;
}

function text(words: string, top = 20, attributes = '', code = 'DeltaX="g 99 5"', inside = ''): string {
  return object(top, `${inside}<TextCode X="0" Y="4" ${code}>${words}</TextCode>`, attributes);
}

const WHITE = '<FillColor Value="255 255 255"/>';
const path = (data: string, attributes = '', inside = '') =>
  `<PathObject Boundary="20 20 100 100" LineWidth="0.2" ${attributes}>${inside}<AbbreviatedData>${data}</AbbreviatedData></PathObject>`;
/** Two rows of two cells, 30 mm wide and 10 high. */
const LINES = 'M 0 0 L 60 0 L 60 20 L 0 20 C M 0 10 L 60 10 M 30 0 L 30 20';
const GRID = path(LINES);
const CELLS = ['甲', '12', '乙', '34']
  .map((words, i) => text(words, 22 + 10 * (i >> 1), `CTM="1 0 0 1 ${2 + 30 * (i % 2)} 0"`, 'DeltaX="2.5"'))
  .join('');

describe('the text of an object', () => {
  it.each([
    ['steps that the last one goes on', text('收到申请', 20, '', 'DeltaX="5"'), '收到申请'],
    ['no steps', text('收到 38 件', 20, '', ''), '收到 38 件'],
    ['runs of steps', text('共38件', 20, '', 'DeltaX="5 g 2 2.5"'), '共38件'],
    ['a long step', text('甲乙丙', 20, '', 'DeltaX="5 30"'), '甲乙|丙'],
    ['digits of a wide font', text('1234', 90, '', 'DeltaX="g 3 3.2"'), '1234'],
    ['digits over each other', text('共 138 件', 20, '', 'DeltaX="5 2.5 0.5 2.5 2.5 2.5"'), '共 1\ufffd8 件'],
    ['a wide letter', text('WPS文字', 20, '', 'DeltaX="4.7 2.9 2.7 5"'), 'WPS文字'],
    [
      'two codes at one height',
      object(20, '<TextCode X="0" Y="4">甲</TextCode><TextCode X="5">乙</TextCode>'),
      '甲乙',
    ],
    ['entities and CDATA', text('甲&amp;&#x4e59;<![CDATA[<丙>]]>'), '甲&乙<丙>'],
    ['line ends of the file', text('\n    甲乙\n    '), '甲乙'],
    ['line ends within a text', text('甲\n      乙', 20, '', 'DeltaX="5"'), '甲乙'],
    ['characters beyond the basic plane', text('𠮷祥', 20, '', 'DeltaX="5"'), '𠮷祥'],
    ['narrow characters', text('1234', 90, 'HScale="0.5"', 'DeltaX="1.25"'), '1234'],
    [
      'one unit in a matrix',
      text('收到', 20, 'CTM="5 0 0 5 0 0"', 'DeltaX="1"').replace('Size="5"', 'Size="1"'),
      '收到',
    ],
    ['blocks in each other', `<PageBlock><PageBlock>${text('甲')}</PageBlock></PageBlock>`, '甲'],
    ['steps downwards', text('收到', 20, '', 'DeltaY="g 1 5"'), '收到'],
    [
      'lying characters downwards',
      text('收到', 20, 'CharDirection="90" ReadDirection="90"', 'DeltaY="5"'),
      '收到',
    ],
    [
      'characters turned upside down, from right to left',
      text('收到 38 件', 20, 'CharDirection="180" ReadDirection="180"', '').replace('X="0"', 'X="50"'),
      '收到 38 件',
    ],
    ['a character of the font’s own', text('共\ue001三件'), '共\ufffd三件'],
    [
      'numbers of glyphs only',
      text(
        '  ',
        20,
        '',
        'DeltaX="5"',
        '<CGTransform CodePosition="0" CodeCount="3"><Glyphs>20 21 19</Glyphs></CGTransform>',
      ),
      '\ufffd\ufffd\ufffd',
    ],
    [
      'blanks, and a list of glyphs that is empty',
      text('甲') + text('  ', 40, '', 'DeltaX="5"', '<CGTransform><Glyphs> </Glyphs></CGTransform>'),
      '甲',
    ],
    [
      'a blank with its glyph',
      text(
        '甲 乙',
        20,
        '',
        'DeltaX="5 2.5"',
        '<CGTransform CodeCount="3"><Glyphs>4 33 5</Glyphs></CGTransform>',
      ),
      '甲 乙',
    ],
  ])('%s', async (_, objects, expected) => {
    expect(await rowsOf(objects)).toEqual([expected]);
  });

  it('without a character that is known is told', async () => {
    const { damage } = await documentOf(partsOf([text('共\ue001件')]));
    expect(damage).toMatchObject([{ kind: 'broken-characters', count: 1, place: { page: 1 } }]);
  });
});

describe('what nobody sees', () => {
  const clip = (boundary: string, transform = '') =>
    `<Clips ${transform}><Clip><Area><Path Boundary="${boundary}"><AbbreviatedData/></Path></Area></Clip></Clips>`;
  const params = `<DrawParams><DrawParam ID="7" Relative="8"/><DrawParam ID="8">${WHITE}</DrawParam></DrawParams>`;

  it.each([
    ['an object', text('密', 40, 'Visible="false"')],
    ['a layer', `<PageBlock Visible="false">${text('密', 40)}</PageBlock>`],
    ['white text', text('密', 40, '', '', WHITE)],
    ['white by gray', text('密', 40, '', '', '<FillColor ColorSpace="3" Value="255"/>')],
    ['white by inks', text('密', 40, '', '', '<FillColor ColorSpace="4" Value="0 0 0 0"/>')],
    ['white in hexadecimal', text('密', 40, '', '', '<FillColor Value="#FF #FF #ff"/>')],
    ['white by parameters', text('密', 40, 'DrawParam="7"')],
    ['no ink', text('密', 40, 'Alpha="0"')],
    ['a colour without ink', text('密', 40, '', '', '<FillColor Value="0 0 0" Alpha="0"/>')],
    ['neither inside nor edge', text('密', 40, 'Fill="false"')],
    ['beside the page', text('密', 400)],
    ['beside its clip', text('密', 40, '', '', clip('20 0 50 50'))],
    [
      'beside its clip, apart from its matrix',
      text('密', 40, 'CTM="1 0 0 1 5 0"', '', clip('0 0 5 5', 'TransFlag="false"')),
    ],
    ['at an angle', text('密件', 40, 'CTM="0.7 -0.7 0.7 0.7 0 0"')],
  ])('%s', async (_, hidden) => {
    expect(await rowsOf(text('甲') + hidden, { resources: params })).toEqual(['甲']);
  });

  it.each([
    [
      'white text on a ground',
      path('M 0 0 L 90 0 L 90 30 L 0 30 C', 'Fill="true"') + text('见', 40, '', '', WHITE),
    ],
    ['inside its clip', text('见', 40, '', '', clip('0 0 50 50'))],
    ['a pattern', text('见', 40, '', '', '<FillColor><Pattern/></FillColor>')],
    ['edges only', text('见', 40, 'Fill="false" Stroke="true"')],
  ])('but %s is seen', async (_, shown) => {
    expect(await rowsOf(text('甲') + shown)).toEqual(['甲见']);
  });

  it('a figure that its clip cuts is not the whole', async () => {
    expect(await rowsOf(text('1234', 90, '', 'DeltaX="2.5"', clip('0 0 5 5')))).toEqual(['12\ufffd']);
  });
});

describe('a table', () => {
  it.each([
    ['lines', GRID],
    ['lines written without blanks', path(LINES.replace(/ ?([MLC]) ?/gu, '$1'))],
    [
      'thin boxes',
      ['0 0 60 0.2', '0 10 60 0.2', '0 20 60 0.2', '0 0 0.2 20', '30 0 0.2 20', '60 0 0.2 20']
        .map((box) => box.split(' ').map(Number))
        .map(([x, y, w, h]) =>
          path(
            `M ${x} ${y} L ${x! + w!} ${y} L ${x! + w!} ${y! + h!} L ${x} ${y! + h!} C`,
            'Fill="true" Stroke="false"',
            '<FillColor Value="0 0 0"/>',
          ),
        )
        .join(''),
    ],
    ['curves at its corners', `${GRID}${path('M 0 0 Q 1 1 2 2 A 1 1 0 0 1 3 3 B 1 1 2 2 3 3')}`],
  ])('of %s', async (_, rulings) => {
    const { rows } = await documentOf(partsOf([rulings + CELLS]));
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['甲', '12'],
      ['乙', '34'],
    ]);
    expect(rows[1]!.cells[1]!.place).toEqual({ page: 1, table: 1, row: 2, cell: 2 });
  });

  it('is drawn behind a curve all the same', async () => {
    const lines = path('M 5 5 Q 2 2 0 0 L 60 0 L 60 20 L 0 20 L 0 0 M 0 10 L 60 10 M 30 0 L 30 20');
    expect(await rowsOf(lines + text('甲', 22, 'CTM="1 0 0 1 2 0"'))).toEqual(['甲|', '|']);
  });

  it('with lines that are white is none', async () => {
    const white = GRID.replace('<AbbreviatedData>', '<StrokeColor Value="255 255 255"/><AbbreviatedData>');
    expect((await documentOf(partsOf([white + CELLS]))).rows[0]!.cut).not.toBe('delimited');
  });

  it('stands in a template, and the page box begins elsewhere', async () => {
    const parts = partsOf([''], { common: '<TemplatePage ID="9" BaseLoc="Tpls/T.xml"/>' });
    const shifted = `<Area><PhysicalBox>10 10 190 277</PhysicalBox></Area>`;
    const document = await documentOf({
      ...parts,
      'Doc_0/Tpls/T.xml': `<Page>${shifted}<Content><Layer>${GRID}</Layer></Content></Page>`,
      [PAGE]: `<Page><Template TemplateID="9" ZOrder="Background"/><Content><Layer>${CELLS}${text('外', 5)}</Layer></Content></Page>`,
    });
    expect(rowsIn(document)).toEqual(['甲|12', '乙|34']);
  });

  it('is a drawing that is repeated', async () => {
    const unit = `<CompositeGraphicUnits><CompositeGraphicUnit ID="5"><Content>${GRID}${CELLS}</Content></CompositeGraphicUnit></CompositeGraphicUnits>`;
    const twice = [0, 50].map((y) => `<CompositeObject ResourceID="5" Boundary="0 ${y} 210 297"/>`).join('');
    expect(await rowsOf(twice, { resources: unit })).toEqual(['甲|12', '乙|34', '甲|12', '乙|34']);
  });
});

describe('parts', () => {
  const parts = partsOf([text('甲'), text('乙')]);
  const document = (change: (source: string) => string): Parts => ({
    ...parts,
    'Doc_0/Document.xml': change(String(parts['Doc_0/Document.xml'])),
  });

  it.each([
    ['from the root', document((source) => source.replaceAll('"Pages', '"/Doc_0/Pages'))],
    ['from the root without saying so', document((source) => source.replaceAll('"Pages', '"Doc_0/Pages'))],
    ['with backslashes', document((source) => source.replaceAll('Pages/Page_0/', 'Pages\\Page_0\\'))],
    ['through other folders', document((source) => source.replaceAll('"Pages', '"./../Doc_0/Pages'))],
    ['with a list of resources that is missing', document((source) => source.replace('Res.xml', 'No.xml'))],
  ])('named %s', async (_, named) => {
    expect(rowsIn(await documentOf(named))).toEqual(['甲乙']);
  });

  it('of two documents follow each other', async () => {
    const second = Object.fromEntries(
      Object.entries(partsOf([text('丙')])).map(([name, part]) => [name.replace('Doc_0', 'Doc_1'), part]),
    );
    const root = ['0', '1'].map((n) => `<DocBody><DocRoot>Doc_${n}/Document.xml</DocRoot></DocBody>`);
    const both = await documentOf({ ...second, ...parts, 'OFD.xml': `<OFD>${root.join('')}</OFD>` });
    expect(rowsIn(both)).toEqual(['甲乙丙']);
  });

  it('of the current version count', async () => {
    const versions =
      '<Versions><Version ID="1" BaseLoc="Doc_0/Vs/V1.xml"/><Version ID="2" Current="true" BaseLoc="/Doc_0/Vs/V2.xml"/></Versions>';
    const document = await documentOf({
      ...parts,
      'OFD.xml': `<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot>${versions}</DocBody></OFD>`,
      'Doc_0/Vs/V2.xml': '<DocVersion><DocRoot>../Two.xml</DocRoot></DocVersion>',
      'Doc_0/Two.xml': '<Document><Pages><Page BaseLoc="Pages/Page_1/Content.xml"/></Pages></Document>',
    });
    expect(rowsIn(document)).toEqual(['乙']);
  });

  it('of notes are read, watermarks are not', async () => {
    const note = (type: string, words: string) =>
      `<Annot Type="${type}"><Appearance Boundary="0 50 210 50">${text(words, 0)}</Appearance></Annot>`;
    const noted = {
      ...document((source) =>
        source.replace('</Document>', '<Annotations>Annots/List.xml</Annotations></Document>'),
      ),
      'Doc_0/Annots/List.xml':
        '<Annotations><Page PageID="1"><FileLoc>Page.xml</FileLoc></Page></Annotations>',
      'Doc_0/Annots/Page.xml': `<PageAnnot>${note('Stamp', '已审')}${note('Watermark', '内部')}</PageAnnot>`,
    };
    expect(rowsIn(await documentOf(noted))).toEqual(['甲已审乙']);
  });
});

describe('pictures', () => {
  const png = new Uint8Array(32);
  new DataView(png.buffer).setUint32(0, 0x89504e47);
  new DataView(png.buffer).setUint32(16, 1654);
  new DataView(png.buffer).setUint32(20, 2339);
  const image = '<ImageObject ResourceID="6" Boundary="0 0 210 297" CTM="210 0 0 297 0 0"/>';
  const scanned = (objects: string) => ({
    ...partsOf([objects], {
      resources: '<MultiMedias><MultiMedia ID="6"><MediaFile>a.png</MediaFile></MultiMedia></MultiMedias>',
    }),
    'Doc_0/Res/a.png': png,
  });

  it('that are pages are told, and given to whom reads them', async () => {
    const { rows, pictures } = await documentOf(scanned(image));
    expect(rows).toEqual([]);
    expect(pictures).toMatchObject({ unread: [1], recognised: [] });
    expect(pictures?.embedded?.()).toEqual([png]);
  });

  it('whose text a program recognised', async () => {
    const { rows, pictures } = await documentOf(scanned(image + text('收到', 20, 'Alpha="0"')));
    expect(rows.length).toBe(1);
    expect(pictures).toMatchObject({ unread: [], recognised: [1] });
  });

  it('of a format that nothing reads leave no text', async () => {
    expect(await read(partsOf([image, image]))).toEqual({ unreadable: { kind: 'pictures', pages: 2 } });
  });

  it('that are damaged show nothing, whenever they are asked for', async () => {
    const file = Buffer.from(packOfd(scanned(`${image}${text('甲')}`)));
    const start = file.indexOf('Doc_0/Res/a.png') + 'Doc_0/Res/a.png'.length;
    file.fill(0xff, start, start + 4);
    const result = await readDocument('a.ofd', file);
    expect('document' in result && result.document.pictures?.embedded?.()).toEqual([]);
  });

  it('that are stamps do not count', async () => {
    const stamp = image.replaceAll('210', '40').replaceAll('297', '40');
    const { pictures } = await documentOf(scanned(text('甲') + stamp));
    expect(pictures).toMatchObject({ unread: [], recognised: [] });
    expect(pictures?.embedded?.()).toEqual([]);
  });
});

describe('a file that is refused', () => {
  const sound = partsOf([text('甲')]);
  const without = (name: string) =>
    Object.fromEntries(Object.entries(sound).filter(([path]) => path !== name));
  const unit = (content: string) =>
    `<CompositeGraphicUnits><CompositeGraphicUnit ID="5"><Content>${content}</Content></CompositeGraphicUnit></CompositeGraphicUnits>`;
  const again = '<CompositeObject ResourceID="5" Boundary="0 0 9 9"/>';

  it.each([
    ['a page is missing', without(PAGE)],
    ['the document is missing', without('Doc_0/Document.xml')],
    ['there are no pages', { ...sound, 'Doc_0/Document.xml': '<Document><Pages/></Document>' }],
    ['there is no document', { ...sound, 'OFD.xml': '<OFD/>' }],
    ['a page is no XML', { ...sound, [PAGE]: '<Page><Content>' }],
    ['a template is missing', { ...sound, [PAGE]: '<Page><Template TemplateID="9"/></Page>' }],
    ['a drawing that is repeated is missing', partsOf([again])],
    ['a place is no number', partsOf([text('甲').replace('Boundary="20', 'Boundary="x')])],
    ['a place is endless', partsOf([text('甲').replace('X="0"', 'X="1e999"')])],
    ['a size is no number', partsOf([text('甲').replace('Size="5"', 'Size="-"')])],
    ['a matrix is cut', partsOf([text('甲', 20, 'CTM="1 0 0 1"')])],
    ['a step is no number', partsOf([text('甲乙', 20, '', 'DeltaX="g 1"')])],
  ])('damaged: %s', async (_, parts) => {
    expect(await read(parts)).toEqual({ unreadable: { kind: 'damaged', format: 'OFD' } });
  });

  it('encrypted', async () => {
    const locked = { ...sound, 'Encryptions.xml': '<Encryptions/>' };
    expect(await read(locked)).toEqual({ unreadable: { kind: 'encrypted', format: 'OFD' } });
  });

  it('with a document type', async () => {
    const bytes = zipSync({
      ...unzipSync(packOfd(sound)),
      [PAGE]: new TextEncoder().encode('<!DOCTYPE a [<!ENTITY b "c">]><Page>&b;</Page>'),
    });
    expect(await readDocument('a.ofd', bytes)).toEqual({ unreadable: { kind: 'doctype', format: 'OFD' } });
  });

  const list = (data: string, times: number) => path(data.repeat(times));
  it.each([
    ['pages', partsOf(Array.from({ length: 4 }, () => ''))],
    ['operators', partsOf([path('').repeat(101)])],
    ['operators', partsOf([again.repeat(30)], { resources: unit(path('').repeat(30)) })],
    ['operators', partsOf([''], { resources: '<a/>'.repeat(3000) })],
    ['glyphs', partsOf([text('一'.repeat(21))])],
    ['glyphs', partsOf([again.repeat(8)], { resources: unit(text('一二三')) })],
    ['rulings', partsOf([list('M 0 0 L 9 0', 11)])],
    ['nesting', partsOf([again], { resources: unit(again) })],
  ])('too many %s', async (what, parts) => {
    const layout = { ...LIMITS.layout, pages: 3, operators: 150, glyphs: 20, rulings: 10, saved: 20 };
    expect(await readDocument('a.ofd', packOfd(parts), { ...LIMITS, layout })).toMatchObject({
      unreadable: { kind: 'too-large', what },
    });
  });

  it.each([
    ['operators', 68, partsOf([text('甲') + path('').repeat(10)])],
    ['glyphs', 20, partsOf([text('一'.repeat(20))])],
    ['rulings', 10, partsOf([text('甲') + list('M 0 0 L 9 0', 10)])],
    ['meetings', 15, partsOf([GRID + CELLS])],
    ['saved', 5, partsOf([`${'<PageBlock>'.repeat(3)}${text('甲')}${'</PageBlock>'.repeat(3)}`])],
  ])('just as many %s as are allowed, and no more', async (what, most, parts) => {
    const within = (limit: number) =>
      readDocument('a.ofd', packOfd(parts), { ...LIMITS, layout: { ...LIMITS.layout, [what]: limit } });
    expect(await within(most)).toHaveProperty('document');
    expect(await within(most - 1)).toMatchObject({ unreadable: { kind: 'too-large', limit: most - 1 } });
  });

  it('but counts of steps that no text has cost nothing', async () => {
    expect(await rowsOf(text('甲乙', 20, '', 'DeltaX="g 1000000000 5"'))).toEqual(['甲乙']);
  });
});
