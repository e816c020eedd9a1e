// A fault a row, for spreadsheets.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import { isText } from '../diagnostic/place.js';
import { formatWords } from '../i18n/format-words.js';
import type { Language } from '../i18n/language.js';
import { placeWords } from '../i18n/place-words.js';
import { reporterWords } from '../i18n/reporter-words.js';
import { csvText } from '../text/csv-text.js';
import { visible } from '../text/visible.js';
import { type Block, blocksOf, correctionOf } from './frame/blocks.js';
import type { OutputFormat, Reporter, ReporterOptions } from './reporter.js';

/** Without it Excel takes the file for the system's own encoding. */
const BYTE_ORDER_MARK = '\ufeff';

export function createCsvReporter({ language }: ReporterOptions): Reporter {
  return {
    begin: () => BYTE_ORDER_MARK + csvText([Object.values(formatWords[language].csv)], '\r\n'),
    report(result) {
      const rows = blocksOf(result).map((block) => Object.values(rowOf(block, result, language)));
      return csvText(rows, '\r\n');
    },
    end: () => '',
  };
}

type Row = Readonly<Record<keyof (typeof formatWords)['zh']['csv'], string | number | null>>;

/** In the order of the header. */
function rowOf(block: Block, { path, office, year, edition }: ReportResult, language: Language): Row {
  const { codes, severity, message, help, basis, guesses, location, notes, story, diagnostics } = block;
  const words = reporterWords[language];
  const options = story?.grade === 'tie' ? story.candidates.map(({ message }) => message) : guesses;
  const [only, ...others] = correctionOf(block);
  const [first] = diagnostics;
  const [line, column] = isText(location) ? [location.line, location.column] : [null, null];
  return {
    path: visible(location.path ?? path),
    office: office && visible(office),
    year,
    edition,
    severity: words.severity[severity],
    code: codes.join('+'),
    message: visible(message),
    guess: visible(options.join(words.separator)),
    help,
    basis,
    line,
    column,
    place: visible(placeWords(location)[language]),
    cells: diagnostics.flatMap(({ cells }) => cells.map(({ id, raw }) => visible(`${id}=${raw}`))).join(' '),
    actual: only && others.length === 0 ? only.from : (first.actual ?? null),
    expected: expectedOf(block),
    grade: story ? words.grade[story.grade] : '',
    notes: visible(notes.join(' ')),
  };
}

export const csv = {
  create: createCsvReporter,
  extension: 'csv',
  brief: { zh: '电子表格', en: 'spreadsheets' },
  about: {
    zh: '一个问题一行，UTF-8 带字节顺序标记，Excel、WPS 双击即可打开。以 = + - @ 开头的文字前加撇号，不会当作公式运行。',
    en: 'A finding a row, UTF-8 with a byte order mark, so that a double click opens it. Text that begins with = + - @ gets an apostrophe and is never run as a formula.',
  },
} satisfies OutputFormat;

/** Only the diagnosis says what a figure should be; one side of a sum does not. */
export function expectedOf(block: Block): number | null {
  const { story, diagnostics } = block;
  const [only, ...others] = correctionOf(block);
  if (story?.grade === 'certain' && only && others.length === 0) return only.to;
  const [{ actual, expected }] = diagnostics;
  return (!story && actual === undefined && expected) || null;
}
