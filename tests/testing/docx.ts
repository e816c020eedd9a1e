// Writes paragraphs and tables as a Word file, in the many ways in which Word and WPS write the same.

import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { encode } from './bytes.js';
import type { Block, MergedCell, MergedRow } from './merged.js';

export interface DocxOptions {
  /** Of Word's own namespace. */
  readonly prefix: string;
  readonly strict: boolean;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Every character is a run of its own, with what Word scatters between runs. */
  readonly split: boolean;
  /** Changes that nobody accepted: figures that were replaced, rows that went. */
  readonly tracked: 'none' | 'text' | 'rows';
  /** Content controls around runs, cells, rows or whole tables. */
  readonly controls: 'none' | 'run' | 'cell' | 'row' | 'block';
  /** Figures are results of fields. */
  readonly fields: boolean;
  /** Hidden text, comments and notes beside the figures. */
  readonly beside: boolean;
  /** Numbers of titles and labels come from lists. */
  readonly numbered: boolean;
  /** Tables stand in text boxes, or everything stands in a layout table. */
  readonly inside: 'page' | 'boxes' | 'layout';
  /** Merged sideways as Word 97 did it. */
  readonly legacy: boolean;
  /** A merged cell does not say that it begins. */
  readonly unmarked: boolean;
  /** Free columns left of each table. */
  readonly indent: number;
}

export const plainDocx: DocxOptions = {
  prefix: 'w',
  strict: false,
  encoding: 'utf-8',
  split: false,
  tracked: 'none',
  controls: 'none',
  fields: false,
  beside: false,
  numbered: false,
  inside: 'page',
  legacy: false,
  unmarked: false,
  indent: 0,
};

export const docxOptionsArbitrary: fc.Arbitrary<DocxOptions> = fc.record({
  prefix: fc.constantFrom('w', 'ns0', 'wps'),
  strict: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
  split: fc.boolean(),
  tracked: fc.constantFrom('none', 'text', 'rows'),
  controls: fc.constantFrom('none', 'run', 'cell', 'row', 'block'),
  fields: fc.boolean(),
  beside: fc.boolean(),
  numbered: fc.boolean(),
  inside: fc.constantFrom('page', 'boxes', 'layout'),
  legacy: fc.boolean(),
  unmarked: fc.boolean(),
  indent: fc.constantFrom(0, 0, 1),
});

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

export function writeDocx(blocks: readonly Block[], options: DocxOptions = plainDocx): Uint8Array {
  const lists = createLists();
  const body = bodyOf(blocks, options, lists);
  const bytes = (xml: string) => encode(`<?xml version="1.0"?>${inPrefix(xml, options)}`, options.encoding);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${options.strict ? STRICT : OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (...all: string[]) =>
    strToU8(`<Relationships xmlns="${OFFICE}/package/2006/relationships">${all.join('')}</Relationships>`);
  return zipDocx({
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'numbering', 'numbering.xml'),
      relation('rId2', 'styles', 'styles.xml'),
    ),
    'word/document.xml': bytes(
      `<w:document ${declared(options)}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    'word/numbering.xml': bytes(`<w:numbering ${declared(options)}>${lists.definitions()}</w:numbering>`),
    'word/styles.xml': bytes(`<w:styles ${declared(options)}/>`),
  });
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CONTENT_TYPES = [
  `<Types xmlns="${OFFICE}/package/2006/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>`,
  `<Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
  '</Types>',
].join('');

/** The same bytes for the same entries. */
export function zipDocx(entries: Zippable): Uint8Array {
  return zipSync(entries, { mtime: '2024-01-31T00:00:00' });
}

/** A body as it stands between the tags of `w:body`, zipped with the parts that are given. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
  const others = Object.entries(parts).map(([name, text]) => [name, xml(text)] as const);
  return zipDocx({
    'word/document.xml': xml(`<w:document ${declared(plainDocx)}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(others),
  });
}

export function declared({ strict }: Pick<DocxOptions, 'strict'>): string {
  const w = strict ? `${STRICT}/wordprocessingml/main` : `${OFFICE}/wordprocessingml/2006/main`;
  return `xmlns:w="${w}" xmlns:mc="${OFFICE}/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;
}

/** `wps` is what WPS might call Word's namespace; whatever else has the name gets another. */
function inPrefix(xml: string, { prefix }: DocxOptions): string {
  if (prefix === 'w') return xml;
  const free = prefix === 'wps' ? xml.replaceAll(/(<\/?|xmlns:)wps(?=[:=])/gu, '$1shape') : xml;
  return free.replaceAll(/(<\/?| )w:/gu, `$1${prefix}:`).replaceAll('xmlns:w=', `xmlns:${prefix}=`);
}

function bodyOf(blocks: readonly Block[], options: DocxOptions, lists: Lists): string {
  const written = blocks.map((block) => {
    if ('paragraph' in block) return paragraph(block.paragraph, 'label', options, lists);
    const table = tableOf(block.table, options, lists);
    const inControl = options.controls === 'block' ? control(table) : table;
    return options.inside === 'boxes' ? boxed(inControl) : inControl;
  });
  if (options.inside !== 'layout') return written.join('');
  const empty = '<w:tc><w:p/></w:tc>';
  const rows = written.map((content) => `<w:tr>${empty}<w:tc>${content}<w:p/></w:tc></w:tr>`);
  // Word's layout tables: everything in one cell, or a row for each part.
  return blocks.length % 2 === 0
    ? `<w:tbl><w:tr>${empty}<w:tc>${written.join('')}<w:p/></w:tc></w:tr></w:tbl>`
    : `<w:tbl>${rows.map((row, i) => ('table' in blocks[i]! ? row : '')).join('')}</w:tbl>`.replace(
        '<w:tbl>',
        `${written
          .filter((_, i) => 'paragraph' in blocks[i]!)
          .slice(0, 1)
          .join('')}<w:tbl>`,
      );
}

function boxed(content: string): string {
  const box = `<w:txbxContent>${content}<w:p/></w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

function control(content: string): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

// ---- tables

interface Reach {
  readonly columns: number;
  rows: number;
}

function tableOf(rows: readonly MergedRow[], options: DocxOptions, lists: Lists): string {
  const reaches = new Map<number, Reach>();
  const written = rows.map((row) => {
    let column = 0;
    let cells = '';
    const continueAbove = () => {
      for (let reach = reaches.get(column); reach && reach.rows > 0; reach = reaches.get(column)) {
        reach.rows--;
        cells += cellOf(undefined, reach.columns, 'continue', options, lists);
        column += reach.columns;
      }
    };
    for (const cell of row) {
      continueAbove();
      const merge = cell.rows > 1 ? 'restart' : '';
      if (merge) reaches.set(column, { columns: cell.columns, rows: cell.rows - 1 });
      cells += cellOf(cell, cell.columns, merge, options, lists);
      column += cell.columns;
    }
    continueAbove();
    const properties = `<w:trPr>${options.indent > 0 ? `<w:gridBefore w:val="${options.indent}"/>` : ''}${options.tracked === 'rows' ? '<w:ins w:id="1"/>' : ''}</w:trPr>`;
    const written = `<w:tr>${properties}${cells}</w:tr>`;
    const gone = `<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cells}</w:tr>`;
    return (
      (options.tracked === 'rows' ? gone : '') + (options.controls === 'row' ? control(written) : written)
    );
  });
  const width = Math.max(
    ...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, options.indent)),
  );
  const grid = '<w:gridCol w:w="700"/>'.repeat(width);
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`;
}

function cellOf(
  cell: MergedCell | undefined,
  columns: number,
  merge: '' | 'restart' | 'continue',
  options: DocxOptions,
  lists: Lists,
): string {
  const begins = merge === 'restart' && !options.unmarked ? ' w:val="restart"' : '';
  const down = merge === '' ? '' : `<w:vMerge${begins}/>`;
  const content = cell
    ? cell.text
        .split('\n')
        .map((line) => paragraph(line, cell.kind, options, lists))
        .join('')
    : '<w:p/>';
  const one = (across: string, inner: string) => `<w:tc><w:tcPr>${across}${down}</w:tcPr>${inner}</w:tc>`;
  const written =
    options.legacy && columns > 1
      ? one('<w:hMerge w:val="restart"/>', content) +
        one('<w:hMerge w:val="continue"/>', '<w:p/>').repeat(columns - 1)
      : one(columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '', content);
  return options.controls === 'cell' && cell && !options.legacy ? control(written) : written;
}

// ---- paragraphs

function paragraph(text: string, kind: MergedCell['kind'], options: DocxOptions, lists: Lists): string {
  const listed = options.numbered && kind !== 'figure' ? lists.take(text) : undefined;
  const properties = listed
    ? `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${listed.id}"/></w:numPr></w:pPr>`
    : '';
  return `<w:p>${properties}${runsOf(listed?.rest ?? text, kind === 'figure', options)}</w:p>`;
}

const run = (text: string) =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

function runsOf(text: string, isFigure: boolean, options: DocxOptions): string {
  if (text === '') return '';
  let runs = options.split
    ? [...text]
        .map(run)
        .join(
          '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="a"/><w:r><w:lastRenderedPageBreak/></w:r>',
        )
    : run(text);
  if (options.fields && isFigure) {
    const turn = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    runs = `${turn('begin')}<w:r><w:instrText>=SUM(LEFT)</w:instrText><w:t>9</w:t></w:r>${turn('separate')}${runs}${turn('end')}`;
  }
  if (options.controls === 'run') runs = control(runs);
  if (options.beside) {
    runs = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>7</w:t></w:r>${runs}<w:r><w:commentReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r>`;
  }
  if (options.tracked === 'none') return runs;
  const gone = '<w:r><w:delText>8</w:delText><w:t>8</w:t></w:r>';
  return `<w:del w:id="1">${gone}</w:del><w:moveFrom w:id="3">${gone}</w:moveFrom><w:ins w:id="2">${runs}</w:ins>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// ---- lists

interface Lists {
  /** The list and the text without its number; undefined where the text has none. */
  take(text: string): { readonly id: number; readonly rest: string } | undefined;
  definitions(): string;
}

const KINDS = [
  { pattern: /^([一二三四五六七八九十]{1,2})、/u, text: '%1、', format: 'japaneseCounting' },
  { pattern: /^（([一二三四五六七八九十]{1,2})）/u, text: '（%1）', format: 'chineseCounting' },
  { pattern: /^(\d{1,2})\./u, text: '%1.', format: 'decimal' },
] as const;
const CHINESE = [...'一二三四五六七八九十'];

/** A list goes on as long as its numbers do; any other number begins a list that starts there. */
function createLists(): Lists {
  const lists: { kind: number; start: number; last: number }[] = [];
  return {
    take(text) {
      for (const [kind, { pattern }] of KINDS.entries()) {
        const found = pattern.exec(text);
        if (!found) continue;
        const number = kind === 2 ? Number(found[1]) : CHINESE.indexOf(found[1]!) + 1;
        if (number < 1 || String(number) !== (kind === 2 ? found[1] : String(number))) return undefined;
        const known = lists.findLastIndex((list) => list.kind === kind);
        const list = lists[known];
        const rest = text.slice(found[0].length);
        if (list && list.last + 1 === number) {
          list.last = number;
          return { id: known + 1, rest };
        }
        lists.push({ kind, start: number, last: number });
        return { id: lists.length, rest };
      }
      return undefined;
    },
    definitions() {
      const abstract = KINDS.map(
        ({ text, format }, i) =>
          `<w:abstractNum w:abstractNumId="${i}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`,
      );
      const nums = lists.map(
        ({ kind, start }, i) =>
          `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${kind}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
      );
      return [...abstract, ...nums].join('');
    },
  };
}
