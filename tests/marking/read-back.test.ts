// Marked copies and lists of corrections are read back, in both languages: cell, figures and certainty are those of the diagnosis.

import { read, utils, write } from '@e965/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { asCsv, asWorkbook } from '../../src/cli/commands/suggested-list.js';
import { isSheet } from '../../src/diagnostic/place.js';
import { suggestWords } from '../../src/i18n/suggest-words.js';
import { type Language, lint, mark, type ReportResult, suggestions } from '../../src/index.js';
import { FAULTY_FORMS } from '../testing/faulty-forms.js';

const SHEET = '年报';

/** Tab-separated text as a workbook, its figures as numbers. */
function workbookOf(text: string): Uint8Array {
  const rows = text
    .split('\n')
    .map((line) => line.split('\t').map((cell) => (/^-?\d+$/u.test(cell) ? Number(cell) : cell)));
  const sheet = utils.aoa_to_sheet(rows);
  return new Uint8Array(write({ SheetNames: [SHEET], Sheets: { [SHEET]: sheet } }, { type: 'array' }));
}

interface Proposed {
  readonly cell: string;
  readonly address: string;
  readonly grade: string;
  /** From 1, where there are several. */
  readonly option: string;
  readonly from: string;
  readonly to: string;
}

const MOST_OPTIONS = 5;

/** Every figure that a diagnosis would change, with the words of its grade. */
function proposedIn({ diagnoses = [] }: ReportResult, language: Language): Proposed[] {
  const { grades, blank } = suggestWords[language];
  return diagnoses.flatMap(({ grade, candidates }) =>
    grade === 'open'
      ? []
      : candidates
          .filter(({ changes }) => changes.length > 0)
          .slice(0, grade === 'tie' ? MOST_OPTIONS : 1)
          .flatMap(({ changes }, i) =>
            changes.map(({ cell, from, to, location }) => ({
              cell,
              address: isSheet(location) ? location.address : '',
              grade: grades[grade],
              option: grade === 'tie' ? String(i + 1) : '',
              from: from === null ? blank : String(from),
              to: String(to),
            })),
          ),
  );
}

const COMMENT: Readonly<Record<Language, RegExp>> = {
  zh: /^推断（(.*?)(?:，改法(\d))?）：(\S+) → (\S+?)（/gmu,
  en: /^Guess \((.*?)(?:, option (\d))?\): (.+?) → (\S+) \(/gmu,
};

function markedIn(bytes: Uint8Array, language: Language): Omit<Proposed, 'cell'>[] {
  const sheet = read(bytes).Sheets[SHEET]!;
  return Object.entries(sheet).flatMap(([address, cell]: [string, { c?: { t: string }[] }]) =>
    (cell.c ?? []).flatMap(({ t }) =>
      [...t.matchAll(COMMENT[language])].map(([, grade = '', option = '', from = '', to = '']) => ({
        address,
        grade,
        option,
        from,
        to,
      })),
    ),
  );
}

type Row = readonly (string | number | null)[];

/** By the order of the columns; only a tie has options. */
function listedIn([head, ...rows]: readonly Row[], language: Language): Omit<Proposed, 'address'>[] {
  const words = suggestWords[language];
  expect(head).toEqual(words.head);
  return rows.map((row) => {
    const [option, grade, from, to, cell] = [4, 5, 10, 11, 14].map((i) => String(row[i] ?? ''));
    return {
      cell: cell!,
      grade: grade!,
      option: grade === words.grades.tie ? option! : '',
      from: from || words.blank,
      to: to!,
    };
  });
}

const sorted = <T>(items: readonly T[]) => items.map((item) => JSON.stringify(item)).sort();

describe.each(FAULTY_FORMS)('$name', ({ text, edition }) => {
  it.each(['zh', 'en'] as const)('is told by marks and lists as by the library, in %s', async (language) => {
    const bytes = workbookOf(text);
    const options = { language, ...(edition !== undefined && { edition }) };
    const [result] = await lint({ path: '某局-2024.xlsx', bytes }, options);
    const proposed = proposedIn(result, language);
    const [asText] = await lint({ path: '某局-2024.tsv', bytes: text }, options);
    expect(proposed.map((one) => ({ ...one, address: '' }))).toEqual(proposedIn(asText, language));
    expect(sorted(markedIn(mark(bytes, result, language), language))).toEqual(
      sorted(proposed.map(({ cell: _, ...one }) => one)),
    );
    const found = suggestions(result, language);
    const wanted = proposed.map(({ address: _, ...one }) => one);
    const csv = Papa.parse<string[]>(asCsv(found, language).slice(1), { skipEmptyLines: true });
    expect(listedIn(csv.data, language)).toEqual(wanted);
    const book = read(await asWorkbook(found, language));
    const rows = utils.sheet_to_json<Row>(book.Sheets[book.SheetNames[0]!]!, { header: 1, defval: null });
    expect(listedIn(rows, language)).toEqual(wanted);
  });
});
