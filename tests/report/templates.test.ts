// What other documents have taught changes nothing: a binding by template is the binding that the document gets alone.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.js';
import type { Edition } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { readText } from '../../src/readers/text.js';
import { bindAfresh, bindDocument } from '../../src/report/bind.js';
import { templatesOf } from '../../src/report/templates.js';
import { figuresArbitrary } from '../testing/figures.js';
import { choiceArbitrary, createInput } from '../testing/inputs.js';
import { allLayouts, reorderedLayouts } from '../testing/layouts.js';
import { form } from '../testing/reports.js';

function documentOf(text: string, extension: string): Document {
  const read = readText(`report.${extension}`, new TextEncoder().encode(text), extension);
  if (!('document' in read)) throw new Error(JSON.stringify(read.unreadable));
  return read.document;
}

/** True where the binding came from a template. */
function holdsAgainst(document: Document, edition: Edition): boolean {
  const templates = templatesOf(edition);
  const outline = templates?.outline(document.rows);
  const known = outline !== undefined && templates?.find(outline, document) !== undefined;
  const { byText: _, ...alone } = bindAfresh(document, edition);
  const bound = bindDocument(document, edition);
  // A blank line that stands for a cell becomes a cell of its own at each reading.
  const differs = bound.cells.findIndex((cell, i) => cell !== alone.cells[i] && cell?.text !== '');
  expect(differs).toBe(-1);
  const facts = ({ cells, tables, decimals, notes, used, sections }: typeof bound) => ({
    cells,
    tables: [...tables].map(({ data }) => data.id),
    decimals: [...decimals],
    notes: notes.map(({ kind }) => kind),
    used,
    sections: [...sections],
  });
  expect(facts(bound)).toEqual(facts(alone));
  return known;
}

/** Something that an editor does to a line of a text; `at` and `other` choose lines and cells. */
type Change = (lines: string[], at: number, other: number) => void;

const FIGURE = /(?<![\d.（第])\d+(?![\d.）])/gu;

function replaceFigure(line: string, which: number, by: string): string {
  const { length } = line.match(FIGURE) ?? [];
  let seen = 0;
  return line.replace(FIGURE, (figure) => (seen++ === which % Math.max(1, length ?? 0) ? by : figure));
}

function exchange(lines: string[], a: number, b: number): void {
  [lines[a], lines[b]] = [lines[b]!, lines[a]!];
}

const changes: Readonly<Record<string, Change>> = {
  nothing: () => {},
  'a blank cell': (lines, at, other) => {
    lines[at] = replaceFigure(lines[at]!, other, '');
  },
  'text in a cell': (lines, at, other) => {
    lines[at] = replaceFigure(lines[at]!, other, '若干');
  },
  'a figure dressed up': (lines, at, other) => {
    lines[at] = replaceFigure(lines[at]!, other, '12件');
  },
  decimals: (lines, at, other) => {
    lines[at] = replaceFigure(lines[at]!, other, '3.25');
  },
  'a figure too many': (lines, at, other) => {
    lines[at] = replaceFigure(lines[at]!, other, '1\t2');
  },
  'the same figure everywhere': (lines, at) => {
    lines[at] = lines[at]!.replace(FIGURE, '4');
  },
  'lines exchanged': exchange,
  'a line again': (lines, at, other) => {
    lines.splice(other, 0, lines[at]!);
  },
  'a line gone': (lines, at) => {
    lines.splice(at, 1);
  },
  'a label cut': (lines, at) => {
    lines[at] = lines[at]!.slice(1);
  },
  'running text': (lines, at) => {
    lines.splice(at, 0, '全年举办培训3次。');
  },
  'words no label has': (lines, at) => {
    lines.splice(at, 0, '（二）监督保障');
  },
  'words that are half a label': (lines, at) => {
    lines.splice(at, 0, '其他法律行政法规');
  },
  'a row of nothing': (lines, at) => {
    lines.splice(at, 0, '\t\t');
  },
  'words in a row of nothing': (lines, at) => {
    lines.splice(at, 0, '\t（二）监督保障\t');
  },
  'running text in a row of nothing': (lines, at) => {
    lines.splice(at, 0, '全年举办培训3次。\t\t');
  },
  'a page number': (lines, at) => {
    lines.splice(at, 0, '- 3 -');
  },
  'a lone figure': (lines, at) => {
    lines.splice(at, 0, '7');
  },
  'a blank line': (lines, at) => {
    lines.splice(at, 0, '');
  },
};

function changed(text: string, name: string, at: number, other: number): string {
  const lines = text.split('\n');
  changes[name]!(lines, at % lines.length, other % lines.length);
  return lines.join('\n');
}

const changesArbitrary = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.nat(400), fc.nat(400)),
  { maxLength: 3 },
);

/** What irregular forms say decides as well: nothing of them is remembered. */
const regular = editions.filter(({ isIrregular }) => !isIrregular);

describe.each(regular.map((edition) => [edition.data.id, edition] as const))(
  'a template of the edition %s',
  (_, edition) => {
    const files = fc.tuple(
      choiceArbitrary(edition, [...allLayouts, ...reorderedLayouts]),
      fc.array(figuresArbitrary(edition), { minLength: 4, maxLength: 4 }),
      changesArbitrary,
      changesArbitrary,
    );

    it('binds other figures, and files changed in any way, as they are bound alone', () => {
      let byTemplate = 0;
      fc.assert(
        fc.property(files, ([choice, figures, inAll, inLast]) => {
          figures.forEach((each, i) => {
            const input = createInput(edition, each, { ...choice, lineEnd: 'lf', encoding: 'utf-8' });
            const all = i === figures.length - 1 ? [...inAll, ...inLast] : inAll;
            const text = all.reduce((before, change) => changed(before, ...change), input.text);
            if (holdsAgainst(documentOf(text, input.extension), edition)) byTemplate++;
          });
        }),
        { numRuns: 600 },
      );
      expect(byTemplate).toBeGreaterThan(100);
    });
  },
);

describe('a template of the form', () => {
  const edition = editions.at(-1)!;
  const prose = ['全年共受理申请3件。', '（一）监督保障工作', '青石县水利局', '组织培训2次，效果良好。'];

  it('is known again whatever text stands before and after the tables', () => {
    const text = form({ 'disputes/review/upheld': '3' });
    for (let i = 0; i < 3; i++) bindDocument(documentOf(text, 'tsv'), edition);
    const around = `${prose.join('\n')}\n${text}${prose.toReversed().join('\n')}\n`;
    for (let i = 0; i < 3; i++) holdsAgainst(documentOf(around, 'tsv'), edition);
    const more = `${prose.join('\n')}\n${around}${prose.join('\n')}\n`;
    expect(holdsAgainst(documentOf(more, 'tsv'), edition)).toBe(true);
  });

  it('is known again where an export has filled up rows of text with empty cells', () => {
    const padded = (lines: readonly string[]) => lines.map((line) => `${line}\t\t\n\t\t\n`).join('');
    const [first, ...others] = prose;
    const text = (lines: readonly string[]) =>
      `${padded([...lines, first!])}${form()}${padded([first!, ...lines])}`;
    bindDocument(documentOf(text(others), 'tsv'), edition);
    expect(holdsAgainst(documentOf(text(others.toReversed()), 'tsv'), edition)).toBe(true);
    expect(holdsAgainst(documentOf(text([]), 'tsv'), edition)).toBe(true);
  });

  it('is taken for documents that repeat merged figures, as long as they repeat them', () => {
    const merged = (a: string, b: string) => form().replace('行政许可\t0', `行政许可\t${a}\t${b}`);
    const cases = [
      ['5', '5', false],
      ['6', '6', true],
      ['3.50', '3.50', true],
      ['4.25', '4.25', true],
      ['8', '9', false],
      ['8', '08', false],
      ['7', '7', true],
    ] as const;
    for (const [a, b, isKnown] of cases) {
      expect([a, b, holdsAgainst(documentOf(merged(a, b), 'tsv'), edition)]).toEqual([a, b, isKnown]);
    }
  });

  it('is not made of a file that is much longer than a report', () => {
    const { rows } = documentOf(form().repeat(60), 'tsv');
    bindDocument(documentOf(form(), 'tsv'), edition);
    const templates = templatesOf(edition)!;
    expect(templates.outline(documentOf(form(), 'tsv').rows)).toBeDefined();
    expect(templates.outline(rows)).toBeUndefined();
  });

  it('is forgotten where there are too many, and learned anew', () => {
    const other = (i: number) => documentOf(`${form()}${'规章制度\n'.repeat(1 + i)}`, 'tsv');
    for (let i = 0; i < 1100; i++) bindDocument(other(i), edition);
    for (let i = 0; i < 3; i++) holdsAgainst(other(3), edition);
    expect(holdsAgainst(other(3), edition)).toBe(true);
  });
});
