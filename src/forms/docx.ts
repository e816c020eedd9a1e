// Writes the form of an edition as a Word document: title, all sections, and the tables as the official form has them.

import type { Edition } from '../edition/edition.js';
import { BLANKS } from '../i18n/form-words.js';
import {
  documentStyles,
  FONTS,
  packDocument,
  SHADE,
  styledParagraph,
  TEXT_WIDTH,
  tableMarkup,
} from './document-parts.js';
import { type FormCell, type FormTable, layTable } from './layout.js';

/** What a document says besides the form itself. */
export interface FormContent {
  /** What stands in a cell, by id; what the empty form prints there where it says nothing. */
  figure(id: string): string | undefined;
  /** The paragraphs of a section, by its id; a place to fill in where there are none. */
  text(section: string): readonly string[];
}

const EMPTY: FormContent = { figure: () => undefined, text: () => [] };

export function writeFormDocument(edition: Edition, title: string, content = EMPTY): Uint8Array {
  return packDocument(bodyOf(edition, title, content), STYLES);
}

const STYLES = documentStyles({ fonts: FONTS, size: 24, cellSize: 18 });

function bodyOf(edition: Edition, title: string, { figure, text }: FormContent): string {
  const { sections, tables } = edition.data;
  const blocks = sections.flatMap((section) => {
    const table = tables.find(({ id }) => id === section.table);
    const written = text(section.id);
    const prose = written.length > 0 || table ? written : [BLANKS.text];
    return [
      styledParagraph(section.title, 'Heading1'),
      ...(table ? [tableOf(filled(layTable(table), figure))] : []),
      ...prose.map((words) => styledParagraph(words, 'Normal')),
    ];
  });
  return [styledParagraph(title, 'Title'), ...blocks].join('');
}

function filled(table: FormTable, figure: FormContent['figure']): FormTable {
  const cells = table.cells.map((cell) => ({
    ...cell,
    text: (cell.id === undefined ? undefined : figure(cell.id)) ?? cell.text,
  }));
  return { ...table, cells };
}

function tableOf(table: FormTable): string {
  const widths = widthsOf(table);
  const lines = Array.from({ length: table.rows }, (_, row) => {
    const isHeader = row < table.headerRows;
    const cells = table.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .sort((a, b) => a.column - b.column)
      .map((cell) => cellOf(cell, row, widths));
    const repeat = isHeader ? '<w:tblHeader/>' : '';
    return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="360"/>${repeat}</w:trPr>${cells.join('')}</w:tr>`;
  });
  return tableMarkup(widths, lines, 40);
}

/** A cell over several rows stands in each of them, without its text but in the first. */
function cellOf(cell: FormCell, row: number, widths: readonly number[]): string {
  const isFirst = row === cell.row;
  const width = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, part) => sum + part, 0);
  const span = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : '';
  const restart = isFirst ? ' w:val="restart"' : '';
  const merge = cell.rows > 1 ? `<w:vMerge${restart}/>` : '';
  const shade = cell.kind === 'header' ? SHADE : '';
  const about = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${shade}<w:vAlign w:val="center"/></w:tcPr>`;
  const text = isFirst ? cell.text : '';
  return `<w:tc>${about}${styledParagraph(text, cell.kind === 'label' ? 'Label' : 'Cell')}</w:tc>`;
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
