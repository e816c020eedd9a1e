// Places and excerpts: every span holds what the finding speaks of, in every layout.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, ReportResult } from '../../src/diagnostic/diagnostic.js';
import { isText, type Location } from '../../src/diagnostic/place.js';
import type { Edition } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { readText } from '../../src/readers/text.js';
import { bindReport } from '../../src/report/assemble.js';
import { generateFigures } from '../testing/figures.js';
import { choiceArbitrary, createInput, type InputChoice } from '../testing/inputs.js';
import { edited, form, lint } from '../testing/reports.js';
import { runs } from '../testing/runs.js';

const LINE_END = /\r\n|\r|\n/u;

function between(lines: readonly string[], location: Location): string {
  if (!isText(location)) throw new Error('no place in a text');
  const { line, column, endLine, endColumn } = location;
  if (line === endLine) return lines[line - 1]!.slice(column - 1, endColumn - 1);
  const inner = lines.slice(line, endLine - 1);
  return [lines[line - 1]!.slice(column - 1), ...inner, lines[endLine - 1]!.slice(0, endColumn - 1)].join(
    '\n',
  );
}

/** What is wrong with the places of a finding; empty where all hold what they should. */
function misplaced({ cells, location, excerpt, code }: Diagnostic, lines: readonly string[]): string[] {
  const wrong: string[] = [];
  for (const cell of cells) {
    const found = between(lines, cell.location);
    if (found !== cell.raw.replace(/\r\n?/gu, '\n'))
      wrong.push(`${code} ${cell.id}: ${found} is not ${cell.raw}`);
  }
  const subject = cells.find(({ role }) => role === 'subject');
  if (subject && JSON.stringify(subject.location) !== JSON.stringify(location))
    wrong.push(`${code}: not at its subject`);
  if (isText(location) && !excerpt) return [...wrong, `${code}: no excerpt`];
  for (const { line, text } of excerpt?.lines ?? []) {
    if (lines[line - 1] !== text) wrong.push(`${code}: line ${line} is ${text}`);
  }
  const shown = new Set(excerpt?.lines.map(({ line }) => line));
  for (const { line, column, endColumn } of excerpt?.marks ?? []) {
    if (!shown.has(line)) wrong.push(`${code}: a mark on line ${line}, which is not shown`);
    if (column < 1 || endColumn < column || endColumn > lines[line - 1]!.length + 1)
      wrong.push(`${code}: a mark beyond its line`);
  }
  const primary = excerpt?.marks.filter((mark) => mark.primary) ?? [];
  if (excerpt && primary.length === 0) wrong.push(`${code}: nothing is marked`);
  if (isText(location) && excerpt) {
    const covers = primary.some(({ line, column, endColumn }) => {
      return line === location.line && column <= location.column && location.column <= endColumn;
    });
    if (!covers) wrong.push(`${code}: the mark is not where the finding stands`);
  }
  return wrong;
}

const DAMAGE = ['', '/', '若干', '-1', '1.5', '７', '12件', '1,234'] as const;

/** Without money, of which the shape differs; dressed figures need cells that are marked. */
function damaged(
  edition: Edition,
  seed: number,
  choice: InputChoice,
  texts: readonly string[],
  at: readonly number[],
) {
  const figures = generateFigures(edition, seed, 'county');
  const changed = { ...figures.texts };
  at.forEach((index, i) => {
    changed[edition.cells[index % edition.cells.length]!.id] = texts[i % texts.length]!;
  });
  return createInput(edition, { ...figures, texts: changed }, choice);
}

function lintInput(input: ReturnType<typeof createInput>): ReportResult {
  const result = readText(input.path, input.bytes, input.extension);
  if ('unreadable' in result) throw new Error(result.unreadable.kind);
  return lintReport(bindReport(input.path, [result.document], { editions }), { language: 'zh' });
}

describe('the places of all findings', () => {
  it.each(editions.map((edition) => [edition.data.id, edition] as const))(
    'of a damaged report of %s hold what the findings speak of, in every layout',
    (_, edition) => {
      let seen = 0;
      fc.assert(
        fc.property(
          fc.nat(1000),
          choiceArbitrary(edition),
          fc.array(fc.constantFrom(...DAMAGE), { minLength: 1, maxLength: 4 }),
          fc.array(fc.nat(edition.cells.length - 1), { minLength: 1, maxLength: 6 }),
          (seed, choice, texts, at) => {
            const input = damaged(edition, seed, choice, texts, at);
            const lines = input.text.split(LINE_END);
            const { diagnostics } = lintInput(input);
            seen += diagnostics.length;
            expect(
              diagnostics.flatMap((diagnostic) => misplaced(diagnostic, lines)),
              input.about,
            ).toEqual([]);
          },
        ),
        { numRuns: runs(80) },
      );
      expect(seen).toBeGreaterThan(runs(160));
    },
  );
});

describe('the marks of a sum', () => {
  const marks = (text: string, code: string) => {
    const lines = text.split('\n');
    const found = lint(text).diagnostics.find((diagnostic) => diagnostic.code === code)!;
    return found.excerpt!.marks.map(({ line, column, endColumn, primary, label }) => ({
      text: lines[line - 1]!.slice(column - 1, endColumn - 1),
      label,
      primary,
    }));
  };

  it('of a row are its columns and its total', () => {
    const text = form({
      'requests/granted/naturalPerson': '12',
      'requests/granted/business': '3',
      'requests/granted/total': '17',
    });
    expect(marks(text, 'GR301')).toEqual([
      { text: '12\t3\t0\t0\t0\t0', label: '12+3+0+0+0+0 = 15', primary: false },
      { text: '17', label: '填写 17，多 2', primary: true },
    ]);
  });

  it('of a column are the rows that add something, one mark each, and its total', () => {
    const text = form({
      'requests/granted/naturalPerson': '2',
      'requests/granted/total': '2',
      'requests/unprocessed.repeat/naturalPerson': '1',
      'requests/unprocessed.repeat/total': '1',
      'requests/total/naturalPerson': '1',
      'requests/total/total': '1',
    });
    expect(marks(text, 'GR302')).toEqual([
      { text: '2', label: '', primary: false },
      { text: '1', label: '2+1 = 3（其余 19 项为 0）', primary: false },
      { text: '1', label: '填写 1，少 2', primary: true },
    ]);
  });

  it('of the balance are its four figures, each side with its sum', () => {
    const text = form({ 'requests/received/other': '5', 'requests/received/total': '5' });
    expect(marks(text, 'GR303')).toEqual([
      { text: '5', label: '', primary: true },
      { text: '0', label: '一加二：5+0 = 5', primary: true },
      { text: '0', label: '', primary: true },
      { text: '0', label: '三加四：0+0 = 0', primary: true },
    ]);
  });

  it('of a bound are both sides', () => {
    const text = form({
      'proactive/normativeDocuments/issued': '5',
      'proactive/normativeDocuments/repealed': '1',
      'proactive/normativeDocuments/inForce': '3',
    });
    expect(marks(text, 'GR305')).toEqual([
      { text: '3', label: '应不小于 4', primary: true },
      { text: '5\t1', label: '5−1 = 4', primary: false },
    ]);
  });
});

describe('a place', () => {
  it('of a cell in quotes takes the quotes in', () => {
    const csv = form({ 'proactive/licensing/decisions': '"1,234"' }).replaceAll('\t', ',');
    const [found] = lint(csv, 'report.csv').diagnostics;
    expect(found).toMatchObject({ code: 'GR207', cells: [{ raw: '"1,234"', value: 1234 }] });
    expect(between(csv.split('\n'), found!.location)).toBe('"1,234"');
  });

  it('of a label broken over lines ends in its last line', () => {
    const csv = edited(form().replaceAll('\t', ','), [/2\.重复申请/u, '"2.重复\n的申请"']);
    const [found] = lint(csv, 'report.csv').diagnostics;
    expect(found).toMatchObject({ code: 'GR117' });
    expect(between(csv.split('\n'), found!.location)).toBe('"2.重复\n的申请"');
    expect(found!.excerpt!.marks).toHaveLength(1);
    expect(misplaced(found!, csv.split('\n'))).toEqual([]);
  });

  it('far along a very long line is still in the excerpt', () => {
    const text = form({ 'proactive/licensing/decisions': `${' '.repeat(5000)}\t-3` });
    const [found] = lint(text).diagnostics;
    expect(found).toMatchObject({ code: 'GR204', cells: [{ raw: '-3' }] });
    const { lines, marks } = found!.excerpt!;
    const shown = marks.map(({ line, column, endColumn }) =>
      lines.find((known) => known.line === line)?.text.slice(column - 1, endColumn - 1),
    );
    expect(shown).toEqual(['-3']);
  });
});
