// Writes the form of an edition as a Word document: title, all sections, and the tables as the official form has them.

import { strToU8, zipSync } from 'fflate';
import type { Edition } from '../edition/edition.js';
import { BLANKS } from '../i18n/form-words.js';
import { escapeMarkup } from '../text/markup.js';
import { type FormCell, type FormTable, layTable } from './layout.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Any instant will do, so that the same form has the same bytes; zip knows none before 1980. */
const MADE = '2021-09-26T12:00:00';

/** Twentieths of a point, as all lengths here. */
const PAGE = { width: 11_906, height: 16_838, margin: 1134 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** What a document says besides the form itself. */
export interface FormContent {
  /** What stands in a cell, by id; what the empty form prints there where it says nothing. */
  figure(id: string): string | undefined;
  /** The paragraphs of a section, by its id; a place to fill in where there are none. */
  text(section: string): readonly string[];
}

const EMPTY: FormContent = { figure: () => undefined, text: () => [] };

export function writeFormDocument(edition: Edition, title: string, content = EMPTY): Uint8Array {
  const parts = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${HEAD}<w:styles xmlns:w="${WORD}">${STYLES}</w:styles>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${bodyOf(edition, title, content)}</w:body></w:document>`,
  };
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: MADE });
}

const FONTS = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>';

const STYLES = [
  `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:sz w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  style('Normal', 'Normal', '', ''),
  style(
    'Title',
    'Title',
    '<w:spacing w:before="240" w:after="360"/><w:jc w:val="center"/>',
    '<w:b/><w:sz w:val="36"/>',
  ),
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:sz w:val="28"/>',
  ),
  style('Cell', 'Table Cell', '<w:jc w:val="center"/>', '<w:sz w:val="18"/>'),
  style('Label', 'Table Label', '', '<w:sz w:val="18"/>'),
].join('');

function style(id: string, name: string, paragraph: string, run: string): string {
  const isDefault = id === 'Normal' ? ' w:default="1"' : '';
  return `<w:style w:type="paragraph"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

function bodyOf(edition: Edition, title: string, { figure, text }: FormContent): string {
  const { sections, tables } = edition.data;
  const blocks = sections.flatMap((section) => {
    const table = tables.find(({ id }) => id === section.table);
    const written = text(section.id);
    const prose = written.length > 0 || table ? written : [BLANKS.text];
    return [
      paragraph(section.title, 'Heading1'),
      ...(table ? [tableOf(filled(layTable(table), figure))] : []),
      ...prose.map((words) => paragraph(words, 'Normal')),
    ];
  });
  const page = `<w:sectPr><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/><w:pgMar w:top="${PAGE.margin}" w:right="${PAGE.margin}" w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`;
  return [paragraph(title, 'Title'), ...blocks, page].join('');
}

function filled(table: FormTable, figure: FormContent['figure']): FormTable {
  const cells = table.cells.map((cell) => ({
    ...cell,
    text: (cell.id === undefined ? undefined : figure(cell.id)) ?? cell.text,
  }));
  return { ...table, cells };
}

function paragraph(text: string, name: string): string {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${name}"/></w:pPr>${run}</w:p>`;
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join(
  '',
);

function tableOf(table: FormTable): string {
  const widths = widthsOf(table);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const lines = Array.from({ length: table.rows }, (_, row) => {
    const isHeader = row < table.headerRows;
    const cells = table.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .sort((a, b) => a.column - b.column)
      .map((cell) => cellOf(cell, row, widths));
    const repeat = isHeader ? '<w:tblHeader/>' : '';
    return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="360"/>${repeat}</w:trPr>${cells.join('')}</w:tr>`;
  });
  const about = `<w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
  return `<w:tbl>${about}<w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

/** A cell over several rows stands in each of them, without its text but in the first. */
function cellOf(cell: FormCell, row: number, widths: readonly number[]): string {
  const isFirst = row === cell.row;
  const width = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, part) => sum + part, 0);
  const span = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : '';
  const restart = isFirst ? ' w:val="restart"' : '';
  const merge = cell.rows > 1 ? `<w:vMerge${restart}/>` : '';
  const shade = cell.kind === 'header' ? '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>' : '';
  const about = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${shade}<w:vAlign w:val="center"/></w:tcPr>`;
  const text = isFirst ? cell.text : '';
  return `<w:tc>${about}${paragraph(text, cell.kind === 'label' ? 'Label' : 'Cell')}</w:tc>`;
}

/** Labels take up to half of the width, the last of their columns most of it. */
function widthsOf({ columns, labelColumns, headerRows }: FormTable): number[] {
  const share = (column: number): number => {
    if (column >= labelColumns) return headerRows === 0 ? 2 : 1;
    return column === labelColumns - 1 ? 2.6 : 1;
  };
  const shares = Array.from({ length: columns }, (_, column) => share(column));
  const sum = shares.reduce((total, part) => total + part, 0);
  return shares.map((part) => Math.floor((TEXT_WIDTH * part) / sum));
}
