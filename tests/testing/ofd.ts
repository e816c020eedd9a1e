// Writes OFD files from pages as they were drawn, in the ways in which programs lay their text and rulings down.

import fc from 'fast-check';
import type { Glyph, PageContent } from '../../src/readers/layout/canvas.js';
import type { Segment } from '../../src/readers/layout/paths.js';
import { packArchive } from '../../src/readers/zip/archive.js';
import { encode } from './bytes.js';

export interface OfdOptions {
  /** One object a line, with or without the short form of equal steps; or one a character. */
  readonly text: 'steps' | 'runs' | 'single';
  /** Sizes in the object, or one unit of the font and the rest in a matrix. */
  readonly matrix: boolean;
  readonly rulings: 'lines' | 'boxes' | 'thin' | 'one-path';
  /** Rulings stand in a template, in the page, or in a drawing that is repeated. */
  readonly table: 'template' | 'page' | 'unit';
  readonly prefix: string;
  readonly namespace: string;
  /** How parts name each other. */
  readonly places: 'relative' | 'absolute' | 'backslash';
  /** Each page has its box, or the document one for all. */
  readonly boxes: 'page' | 'document';
  readonly glyphs: boolean;
}

export const ofdOptionsArbitrary: fc.Arbitrary<OfdOptions> = fc.record({
  text: fc.constantFrom('steps', 'runs', 'single'),
  matrix: fc.boolean(),
  rulings: fc.constantFrom('lines', 'boxes', 'thin', 'one-path'),
  table: fc.constantFrom('template', 'page', 'unit'),
  prefix: fc.constantFrom('ofd:', '', 'n0:'),
  namespace: fc.constantFrom('http://www.ofdspec.org/2016', 'http://www.ofdspec.org'),
  places: fc.constantFrom('relative', 'absolute', 'backslash'),
  boxes: fc.constantFrom('page', 'document'),
  glyphs: fc.boolean(),
});

export const plainOfd: OfdOptions = {
  text: 'steps',
  matrix: false,
  rulings: 'lines',
  table: 'page',
  prefix: 'ofd:',
  namespace: 'http://www.ofdspec.org/2016',
  places: 'relative',
  boxes: 'document',
  glyphs: false,
};

const MM = 25.4 / 72;
/** Share of the font's size from the top of a character to its line. */
const ASCENT = 0.8;

const mm = (points: number) => String(Math.round(points * MM * 1e4) / 1e4);
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function writeOfd(pages: readonly PageContent[], options: OfdOptions): Uint8Array {
  const { table, boxes } = options;
  const size = ({ width, height }: PageContent) => `0 0 ${mm(width)} ${mm(height)}`;
  const area = (page: PageContent) => `<PhysicalBox>${size(page)}</PhysicalBox>`;
  const isOneSize = pages.every((page) => size(page) === size(pages[0]!));
  const parts: Record<string, string> = {};
  pages.forEach((page, i) => {
    const id = 100 * (i + 1);
    const text = textObjects(page.glyphs, options);
    const rulings = pathObjects(page.segments, options);
    const layer = (objects: string) => `<Content><Layer ID="${id}" Type="Body">${objects}</Layer></Content>`;
    const own = boxes === 'page' || !isOneSize ? `<Area>${area(page)}</Area>` : '';
    const unit = `<CompositeObject ID="${id + 1}" ResourceID="${id + 2}" Boundary="${size(page)}"/>`;
    const template = table === 'template' ? `<Template TemplateID="${id + 3}" ZOrder="Background"/>` : '';
    const drawn = { page: rulings + text, unit: unit + text, template: text }[table];
    parts[`Doc_0/Pages/Page_${i}/Content.xml`] = `<Page>${template}${own}${layer(drawn)}</Page>`;
    if (table === 'template') parts[`Doc_0/Tpls/Tpl_${i}/Content.xml`] = `<Page>${layer(rulings)}</Page>`;
  });
  const units = pages.map(
    (page, i) =>
      `<CompositeGraphicUnit ID="${100 * (i + 1) + 2}" Width="${mm(page.width)}" Height="${mm(page.height)}">` +
      `<Content>${pathObjects(page.segments, options)}</Content></CompositeGraphicUnit>`,
  );
  const fonts = '<Fonts><Font ID="1" FontName="宋体" FamilyName="宋体"/></Fonts>';
  parts['Doc_0/PublicRes.xml'] = `<Res BaseLoc="Res">${fonts}</Res>`;
  parts['Doc_0/DocumentRes.xml'] =
    `<Res BaseLoc="Res">${table === 'unit' ? `<CompositeGraphicUnits>${units.join('')}</CompositeGraphicUnits>` : ''}</Res>`;
  const at = (path: string) => placed(path, 'Doc_0/', options);
  const templates = table === 'template' ? pages : [];
  parts['Doc_0/Document.xml'] = [
    `<Document><CommonData><PageArea>${area(pages[0]!)}</PageArea>`,
    `<PublicRes>${at('PublicRes.xml')}</PublicRes><DocumentRes>${at('DocumentRes.xml')}</DocumentRes>`,
    ...templates.map(
      (_, i) => `<TemplatePage ID="${100 * (i + 1) + 3}" BaseLoc="${at(`Tpls/Tpl_${i}/Content.xml`)}"/>`,
    ),
    '</CommonData><Pages>',
    ...pages.map((_, i) => `<Page ID="${i + 1}" BaseLoc="${at(`Pages/Page_${i}/Content.xml`)}"/>`),
    '</Pages></Document>',
  ].join('');
  const root = placed('Doc_0/Document.xml', '', options);
  parts['OFD.xml'] =
    `<OFD Version="1.1" DocType="OFD"><DocBody><DocInfo><DocID>0</DocID></DocInfo><DocRoot>${root}</DocRoot></DocBody></OFD>`;
  return packOfd(parts, options);
}

/** Parts without prefixes, which are added. */
export function packOfd(
  parts: Readonly<Record<string, string | Uint8Array>>,
  { prefix, namespace }: Pick<OfdOptions, 'prefix' | 'namespace'> = plainOfd,
): Uint8Array {
  const declared = `xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${namespace}"`;
  const written = Object.entries(parts).map(([path, part]) => {
    if (typeof part !== 'string') return [path, part] as const;
    const named = part
      .replace(/<(\/?)(?=[A-Z])/gu, `<$1${prefix}`)
      .replace(/^<[^\s/>]+/u, (top) => `${top} ${declared}`);
    return [path, encode(`<?xml version="1.0" encoding="UTF-8"?>\n${named}`, 'utf-8')] as const;
  });
  return packArchive(new Map(written));
}

function placed(path: string, folder: string, { places }: OfdOptions): string {
  if (places === 'relative') return path;
  return places === 'absolute' ? `/${folder}${path}` : path.replaceAll('/', '\\');
}

// ---- text

/** How far along its line a character begins, and where the line runs. */
function laid({ box: { left, top, right, bottom }, direction }: Glyph): [along: number, across: number] {
  return ({ right: [left, bottom], down: [top, left], left: [-right, top], up: [-bottom, right] } as const)[
    direction
  ].slice() as [number, number];
}

/** Characters of one line, in the order in which they were drawn. */
function linesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = lines.at(-1)?.at(-1);
    const [along, across] = laid(glyph);
    const [before, line] = last ? laid(last) : [0, 0];
    const goesOn =
      last?.direction === glyph.direction &&
      last.size === glyph.size &&
      Math.abs(across - line) < 0.1 &&
      along > before + 0.01;
    if (goesOn) lines.at(-1)!.push(glyph);
    else lines.push([glyph]);
  }
  return lines;
}

function textObjects(glyphs: readonly Glyph[], options: OfdOptions): string {
  const lines = options.text === 'single' ? glyphs.map((glyph) => [glyph]) : linesOf(glyphs);
  return lines.map((line, i) => textObject(line, 10_000 + i, options)).join('');
}

/** Matrices of text that runs so, and where its first character begins: shares of the font's size from its box. */
const TURNS = {
  right: { matrix: [1, 0, 0, 1], x: 'left', y: 'top', shift: [0, ASCENT] },
  down: { matrix: [0, 1, -1, 0], x: 'right', y: 'top', shift: [-ASCENT, 0] },
  left: { matrix: [-1, 0, 0, -1], x: 'right', y: 'bottom', shift: [0, -ASCENT] },
  up: { matrix: [0, -1, 1, 0], x: 'left', y: 'bottom', shift: [ASCENT, 0] },
} as const;

function textObject(line: readonly Glyph[], id: number, { text, matrix, glyphs }: OfdOptions): string {
  const { box, size, direction } = line[0]!;
  const edge = (side: keyof Glyph['box'], pick: (...values: number[]) => number) =>
    pick(...line.map((glyph) => glyph.box[side]));
  const [left, top] = [edge('left', Math.min), edge('top', Math.min)];
  const [right, bottom] = [edge('right', Math.max), edge('bottom', Math.max)];
  const turn = TURNS[direction];
  const [x, y] = [box[turn.x] - left + turn.shift[0] * size, box[turn.y] - top + turn.shift[1] * size];
  const unit = matrix ? size * MM : 1;
  const number = (points: number) => String(Math.round((points * MM * 1e4) / unit) / 1e4);
  const isPlain = direction === 'right' && !matrix;
  const ctm = isPlain ? '' : ` CTM="${turn.matrix.map((one) => one * unit).join(' ')} ${mm(x)} ${mm(y)}"`;
  const steps = line.slice(1).map((glyph, i) => number(laid(glyph)[0] - laid(line[i]!)[0]));
  const delta =
    steps.length === 0 ? '' : ` DeltaX="${(text === 'runs' ? shortened(steps) : steps).join(' ')}"`;
  const boundary = [left, top, right - left, bottom - top].map(mm).join(' ');
  const transform = glyphs
    ? `<CGTransform CodePosition="0" CodeCount="${line.length}" GlyphCount="${line.length}"><Glyphs>${line.map((_, i) => i + 3).join(' ')}</Glyphs></CGTransform>`
    : '';
  return (
    `<TextObject ID="${id}" Boundary="${boundary}" Font="1" Size="${number(size)}"${ctm}>` +
    `${transform}<TextCode X="${isPlain ? mm(x) : 0}" Y="${isPlain ? mm(y) : 0}"${delta}>${escaped(line.map((one) => one.text).join(''))}</TextCode></TextObject>`
  );
}

/** Equal steps as `g`, how often, and how far. */
function shortened(steps: readonly string[]): string[] {
  const short: string[] = [];
  for (let from = 0; from < steps.length; ) {
    let to = from;
    while (steps[to] === steps[from]) to++;
    short.push(...(to - from > 1 ? ['g', String(to - from), steps[from]!] : [steps[from]!]));
    from = to;
  }
  return short;
}

// ---- rulings

function pathObjects(segments: readonly Segment[], { rulings }: OfdOptions): string {
  const corners = segments.map(({ level, at, from, to }) =>
    level ? [from, at, to, at] : [at, from, at, to],
  );
  if (rulings === 'one-path') {
    const data = corners
      .map(([x0, y0, x1, y1]) => `M ${mm(x0!)} ${mm(y0!)} L ${mm(x1!)} ${mm(y1!)}`)
      .join(' ');
    return `<PathObject ID="5000" Boundary="0 0 1000 1000" LineWidth="0.1"><StrokeColor Value="0 0 0"/><AbbreviatedData>${data}</AbbreviatedData></PathObject>`;
  }
  const half = rulings === 'lines' ? 0 : 0.25;
  return corners
    .map(([x0, y0, x1, y1], i) => {
      const [left, top] = [x0! - half, y0! - half];
      const [right, bottom] = [mm(x1! - left + half), mm(y1! - top + half)];
      const boundary = `${mm(left)} ${mm(top)} ${right} ${bottom}`;
      const paint = {
        lines: ['LineWidth="0.2"', `M 0 0 L ${right} ${bottom}`],
        boxes: ['LineWidth="0.01"', `M 0 0 L ${right} 0 L ${right} ${bottom} L 0 ${bottom} C`],
        thin: ['Fill="true" Stroke="false"', `M 0 0 L ${right} 0 L ${right} ${bottom} L 0 ${bottom} C`],
      }[rulings];
      const colour = rulings === 'thin' ? '<FillColor Value="0 0 0"/>' : '';
      return `<PathObject ID="${5000 + i}" Boundary="${boundary}" ${paint[0]}>${colour}<AbbreviatedData>${paint[1]}</AbbreviatedData></PathObject>`;
    })
    .join('');
}
