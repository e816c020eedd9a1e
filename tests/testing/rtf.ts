// Writes paragraphs and tables as rich text, in the ways in which programs write the same.

import fc from 'fast-check';
import { encode } from './bytes.js';
import type { Block, MergedRow } from './merged.js';

export interface RtfOptions {
  readonly characters: 'code page' | 'font' | 'unicode' | 'unicode with substitutes';
  /** Where a row says what its cells are. */
  readonly shapes: 'before' | 'behind' | 'both';
  /** Each paragraph and each run is a group. */
  readonly grouped: boolean;
  /** Hidden and deleted text, notes and fields beside the figures. */
  readonly beside: boolean;
  /** Cells end some twips from where they should. */
  readonly uneven: boolean;
  /** Merged sideways by marks in place of widths. */
  readonly marked: boolean;
  readonly lineEnds: boolean;
}

export const rtfOptionsArbitrary: fc.Arbitrary<RtfOptions> = fc.record({
  characters: fc.constantFrom('code page', 'font', 'unicode', 'unicode with substitutes'),
  shapes: fc.constantFrom('before', 'behind', 'both'),
  grouped: fc.boolean(),
  beside: fc.boolean(),
  uneven: fc.boolean(),
  marked: fc.boolean(),
  lineEnds: fc.boolean(),
});

const WIDTH = 700;
const FONTS =
  '{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f13\\fnil\\fcharset134 SimSun{\\*\\falt 1};}}';
const BESIDE = '{\\v 88}{\\deleted 88}{\\*\\bkmkstart a}{\\footnote 8}{\\field{\\*\\fldinst{8}}{\\fldrslt }}';

export function writeRtf(blocks: readonly Block[], options: RtfOptions): Uint8Array {
  const body = blocks.map((block) =>
    'paragraph' in block
      ? paragraph(block.paragraph, '\\pard', '\\par', options)
      : tableOf(block.table, options),
  );
  const page = options.characters === 'code page' ? 936 : 1252;
  const text = `{\\rtf1\\ansi\\ansicpg${page}\\deff0${FONTS}{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}}${body.join('')}}`;
  return Uint8Array.from(options.lineEnds ? text.replaceAll('\\par}', '\\par\r\n}') : text, (one) =>
    one.charCodeAt(0),
  );
}

function paragraph(text: string, begin: string, end: string, options: RtfOptions): string {
  const run = characters(text, options) + (options.beside ? BESIDE : '');
  const written = text
    .split('\n')
    .map((line) => characters(line, options))
    .join('\\line ');
  const whole = text.includes('\n') ? written : run;
  return options.grouped ? `{${begin} {${whole}}${end}}` : `${begin} ${whole}${end}`;
}

function characters(text: string, { characters: kind }: RtfOptions): string {
  const pieces = text.split(/([^\0-\x7f]+)/u).map((piece) => {
    if (/^[\0-\x7f]*$/u.test(piece)) return piece.replace(/[\\{}]/gu, '\\$&');
    if (kind.startsWith('unicode')) {
      const substitute = kind === 'unicode' ? '' : ' ?';
      const codes = Array.from(
        { length: piece.length },
        (_, i) => `\\u${(piece.charCodeAt(i) << 16) >> 16}${substitute}`,
      );
      return `{\\uc${substitute === '' ? 0 : 1}${codes.join('')}${substitute === '' ? ' ' : ''}}`;
    }
    const bytes = [...encode(piece, 'gb18030')]
      .map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`)
      .join('');
    return kind === 'font' ? `{\\loch\\af0\\dbch\\f13 ${bytes}}` : bytes;
  });
  return pieces.join('');
}

interface Part {
  readonly text: string;
  readonly columns: number;
  readonly mark: string;
}

function tableOf(rows: readonly MergedRow[], options: RtfOptions): string {
  return partsOf(rows)
    .map((parts) => {
      let right = 0;
      const ends = parts.flatMap(({ columns, mark }) =>
        Array.from({ length: options.marked ? columns : 1 }, (_, i) => {
          right += options.marked ? 1 : columns;
          const across = options.marked && columns > 1 ? ['\\clmgf', '\\clmrg'][Math.min(i, 1)] : '';
          return `${mark}${across}\\clbrdrt\\brdrs\\cellx${right * WIDTH + (options.uneven ? (right % 3) * 4 : 0)}`;
        }),
      );
      const shape = `\\trowd\\trgaph108\\trleft0${ends.join('')}`;
      const cells = parts.flatMap(({ text, columns }) => [
        paragraph(text, '\\pard\\intbl', '\\cell', options),
        ...Array.from({ length: options.marked ? columns - 1 : 0 }, () => '\\pard\\intbl\\cell'),
      ]);
      const [before, behind] = [options.shapes !== 'behind', options.shapes !== 'before'];
      return `${before ? shape : ''}${cells.join('')}${behind ? shape : ''}\\row`;
    })
    .join('\n');
}

/** With the lower parts of merged cells. */
function partsOf(rows: readonly MergedRow[]): Part[][] {
  const reaches = new Map<number, { readonly columns: number; rows: number }>();
  return rows.map((row) => {
    const parts: Part[] = [];
    let column = 0;
    const continueAbove = () => {
      for (let reach = reaches.get(column); reach && reach.rows > 0; reach = reaches.get(column)) {
        reach.rows--;
        parts.push({ text: '', columns: reach.columns, mark: '\\clvmrg' });
        column += reach.columns;
      }
    };
    continueAbove();
    for (const { text, columns, rows: height } of row) {
      if (height > 1) reaches.set(column, { columns, rows: height - 1 });
      parts.push({ text, columns, mark: height > 1 ? '\\clvmgf' : '' });
      column += columns;
      continueAbove();
    }
    return parts;
  });
}
