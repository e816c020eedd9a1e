// The parts of a Word document that is written: its package, styles, paragraphs and plain tables.

import { strToU8, zipSync } from 'fflate';
import { escapeMarkup } from '../text/markup.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Any instant will do, so that the same document has the same bytes; zip knows none before 1980. */
const MADE = '2021-09-26T12:00:00';

/** Twentieths of a point, as all lengths here. */
const PAGE = { width: 11_906, height: 16_838, margin: 1134 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** `body` and `styles` are markup. */
export function packDocument(body: string, styles: string): Uint8Array {
  const page = `<w:sectPr><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/><w:pgMar w:top="${PAGE.margin}" w:right="${PAGE.margin}" w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`;
  const parts = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${HEAD}<w:styles xmlns:w="${WORD}">${styles}</w:styles>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body}${page}</w:body></w:document>`,
  };
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: MADE });
}

export const FONTS = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>';

/** How a document looks; sizes are half points. */
interface Look {
  readonly fonts: string;
  readonly size: number;
  readonly cellSize: number;
  /** Properties of a plain paragraph. */
  readonly paragraph?: string;
}

/** Title, heading, text and cells of tables; `more` are styles besides. */
export function documentStyles({ fonts, size, cellSize, paragraph = '' }: Look, more = ''): string {
  const cell = `<w:sz w:val="${cellSize}"/>`;
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="${size}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`,
    style('Normal', 'Normal', paragraph, ''),
    style(
      'Title',
      'Title',
      '<w:spacing w:before="240" w:after="360"/><w:jc w:val="center"/>',
      `${FONTS}<w:b/><w:sz w:val="36"/>`,
    ),
    style(
      'Heading1',
      'heading 1',
      '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>',
      '<w:b/><w:sz w:val="28"/>',
    ),
    style('Cell', 'Table Cell', '<w:jc w:val="center"/>', cell),
    style('Label', 'Table Label', '', cell),
    more,
  ].join('');
}

/** A paragraph style; `paragraph` and `run` are its properties. */
function style(id: string, name: string, paragraph: string, run: string): string {
  const isDefault = id === 'Normal' ? ' w:default="1"' : '';
  return `<w:style w:type="paragraph"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

export function styledParagraph(text: string, name: string): string {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${name}"/></w:pPr>${run}</w:p>`;
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join(
  '',
);
export const SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>';

/** `lines` are the markup of the rows. */
export function tableMarkup(widths: readonly number[], lines: readonly string[], margin: number): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const about = `<w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
  return `<w:tbl>${about}<w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

/** A header that is repeated on every page, and rows of lines in the styles `Cell` and `Label`; `shares` are of the width. */
export function plainTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
): string {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / sum));
  const line = (texts: readonly string[], isHeader: boolean) => {
    const cells = texts.map((text, i) => {
      const style = isHeader || i === 0 ? 'Cell' : 'Label';
      const paragraphs = text.split('\n').map((one) => styledParagraph(one, style));
      return `<w:tc><w:tcPr><w:tcW w:w="${widths[i]}" w:type="dxa"/>${isHeader ? SHADE : ''}</w:tcPr>${paragraphs.join('')}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  };
  return tableMarkup(widths, [line(header, true), ...rows.map((row) => line(row, false))], 80);
}

const LINES = '<w:spacing w:line="460" w:lineRule="exact"/>';

/** Of a letter from one office to another. */
export const LETTER_STYLES = documentStyles(
  {
    fonts: '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋"/>',
    size: 28,
    cellSize: 20,
    paragraph: LINES,
  },
  style('Body', 'Body Text', `${LINES}<w:ind w:firstLineChars="200" w:firstLine="560"/>`, '') +
    style('Signature', 'Signature', `${LINES}<w:jc w:val="right"/>`, ''),
);
