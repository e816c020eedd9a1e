// What an audit says of each fault is what the diagnosis says, in both languages: its lists, letters,
// records, page and SARIF are read back.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { FindingData } from '../../src/audit/outputs/html/page-data.js';
import { editionById } from '../../src/edition/editions.js';
import { auditFormatWords } from '../../src/i18n/audit-format-words.js';
import { formatWords } from '../../src/i18n/format-words.js';
import { reporterWords } from '../../src/i18n/reporter-words.js';
import { type Language, lint, type ReportResult } from '../../src/index.js';
import { blocksOf } from '../../src/reporters/frame/blocks.js';
import { folder, gov } from '../cli/program.js';
import { FAULTY_FORMS, WORKED_DEFINITION } from '../testing/faulty-forms.js';
import { readersIn, truthOf } from '../testing/said-by.js';

const REPORTS = FAULTY_FORMS.map(({ text, edition }, i) => ({
  path: `r/${100 + i}.tsv`,
  text: text.replace('青石县水利局', `青石县水利${100 + i}局`),
  edition,
}));

/** A row of a list, with all that its column for the right figure has to name. */
interface Row {
  readonly path: string;
  readonly message: string;
  readonly grade: string;
  readonly cell: readonly string[];
  readonly actual: string;
  readonly expected: readonly string[];
}

/** The rows that a list should have of the faults of a report. */
function rowsOf(result: ReportResult, language: Language): Row[] {
  const { cellById } = editionById(result.edition!)!;
  const { blank } = auditFormatWords[language];
  const named = ({ label, en }: { label: string; en: string }) => (language === 'zh' ? label : en);
  return blocksOf(result).flatMap(({ message, story }): Row[] => {
    const about = {
      path: result.path,
      message,
      grade: story ? reporterWords[language].grade[story.grade] : '',
    };
    const [best] = story?.candidates ?? [];
    if (story?.grade !== 'certain' && story?.grade !== 'likely') {
      const options = story?.candidates.slice(0, 5).map((candidate) => candidate.message) ?? [];
      return [{ ...about, cell: [], actual: '', expected: options }];
    }
    return best!.changes.map(({ cell, from, to }) => {
      const { table, row, column } = cellById.get(cell)!;
      return {
        ...about,
        cell: [table.name[language], named(row), named(column)],
        actual: from === null ? blank : String(from),
        expected: [String(to)],
      };
    });
  });
}

type Texts = Readonly<Record<keyof (typeof auditFormatWords)['zh']['columns'], string>>;

/** The rows of a list by its header. */
function listed([head, ...rows]: readonly (readonly unknown[])[], language: Language): Texts[] {
  const columns = Object.entries(auditFormatWords[language].columns);
  expect(head).toEqual(columns.map(([, word]) => word));
  return rows.map(
    (row) => Object.fromEntries(columns.map(([key], i) => [key, String(row[i] ?? '')])) as Texts,
  );
}

/** Findings across reports are not the diagnosis's. */
const isOwn = ({ code }: Pick<Texts, 'code'>) => !/^GR(?:4|6)/u.test(code);

/** As a row should be, with what it names of that. */
function saidBy(texts: Texts, { cell, expected, actual }: Row, language: Language): Row {
  const isCertain = texts.grade === reporterWords[language].grade.certain;
  const named = expected.filter((one) => (isCertain ? texts.expected === one : texts.expected.includes(one)));
  return {
    path: texts.path,
    message: texts.message,
    grade: texts.grade,
    cell: cell.length > 0 ? [texts.table, texts.row, texts.column] : cell,
    actual: cell.length > 0 ? texts.actual : actual,
    expected: named,
  };
}

const cellsIn = (markup: string, cell: RegExp) =>
  [...markup.matchAll(cell)].map(([, text]) =>
    text!
      .replace(/<[^>]*>/gu, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"'),
  );

describe.each(['zh', 'en'] as const)('an audit in %s', (language) => {
  it('says in lists, letters, records, page and SARIF what the library says of each report', async () => {
    const files = Object.fromEntries(REPORTS.map(({ path, text }) => [path, text]));
    const cwd = folder({ ...files, 'worked.json': JSON.stringify(WORKED_DEFINITION) });
    const outputs = [
      'csv=l.csv',
      'xlsx=l.xlsx',
      'sarif=l.sarif',
      'letters=letters',
      'ndjson=l.ndjson',
      'parquet=l.parquet',
      'html=l.html',
    ];
    const run = gov(
      ['audit', 'r', '--definition', 'worked.json', '--lang', language].concat(
        outputs.flatMap((output) => ['--format', output]),
      ),
      { cwd },
    );
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 1, stderr: '' });
    const bytesOf = (name: string) => readFileSync(join(cwd, name));

    const results: ReportResult[] = [];
    for (const { path, text, edition } of REPORTS)
      results.push(...(await lint({ path, bytes: text }, { language, ...(edition && { edition }) })));
    const truth = results.flatMap((result) => rowsOf(result, language));

    const csv = Papa.parse<string[]>(bytesOf('l.csv').toString().slice(1), { skipEmptyLines: true });
    const rows = listed(csv.data, language).filter(isOwn);
    expect(rows.map((row, i) => truth[i] && saidBy(row, truth[i], language))).toEqual(truth);

    const { Sheets, SheetNames } = read(bytesOf('l.xlsx'));
    const table = utils.sheet_to_json<unknown[]>(Sheets[SheetNames[0]!]!, { header: 1, defval: null });
    expect(listed(table, language).filter(isOwn)).toEqual(rows);

    const { buffer, byteOffset, length } = bytesOf('l-faults.parquet');
    const kept = await parquetReadObjects({
      file: buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer,
    });
    const asTexts = kept.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')])),
    );
    const alike = [
      'path',
      'message',
      'grade',
      'table',
      'row',
      'column',
      'actual',
      'expected',
      'how',
      'place',
      'code',
    ] as const;
    const only = (row: Readonly<Record<string, string>>) => alike.map((key) => row[key]);
    expect(asTexts.filter((row) => isOwn({ code: row['code']! })).map(only)).toEqual(rows.map(only));

    const records = bytesOf('l.ndjson')
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ReportResult);
    for (const { path, diagnoses = [], diagnostics } of results) {
      const record = records.find((one) => one.path === path)!;
      const plain = JSON.parse(
        JSON.stringify(diagnoses.map(({ message, grade, location }) => ({ message, grade, location }))),
      ) as object[];
      expect(record.diagnoses?.map(({ message, grade, location }) => ({ message, grade, location }))).toEqual(
        plain,
      );
      expect(record.diagnostics.filter(isOwn).map(({ message }) => message)).toEqual(
        diagnostics.map(({ message }) => message),
      );
    }

    const { correction } = formatWords[language].html;
    const onPage = bytesOf('l.html')
      .toString()
      .split('\n')
      .flatMap((line) => {
        const parts = /(\["r\/.*)\t(\[\{.*?)(?:\t|$)/u.exec(line);
        if (!parts) return [];
        const [path] = JSON.parse(parts[1]!) as [string];
        const findings = JSON.parse(parts[2]!) as FindingData[];
        return [{ path, findings: findings.filter(isOwn) }];
      });
    for (const result of results) {
      const { cellById } = editionById(result.edition!)!;
      const wanted = blocksOf(result).map(({ message, story }) => {
        const isOne = story?.grade === 'certain' || story?.grade === 'likely';
        const changes = isOne ? story.candidates[0]!.changes : [];
        return {
          message,
          corrected: changes.map(({ cell, to }) => [
            cellById.get(cell)!.index,
            correction(String(to), story!.grade === 'certain'),
          ]),
        };
      });
      const findings = onPage.find(({ path }) => path === result.path)?.findings ?? [];
      const said = findings.map(({ message, marks }) => ({
        message,
        corrected: marks.flatMap(([cell, , text]) => (text === undefined ? [] : [[cell, text]])),
      }));
      expect({ path: result.path, said }).toEqual({ path: result.path, said: wanted });
    }

    const log = JSON.parse(bytesOf('l.sarif').toString()) as Log;
    const [{ results: all = [] }] = log.runs as [Log['runs'][number]];
    for (const result of results) {
      const own = all.filter(
        ({ ruleId = '', locations }) =>
          isOwn({ code: ruleId }) &&
          locations![0]!.physicalLocation!.artifactLocation!.uri === encodeURI(result.path),
      );
      const said = readersIn(language).sarif(JSON.stringify({ runs: [{ results: own }] }));
      expect({ path: result.path, said }).toEqual({ path: result.path, said: truthOf(result) });
    }

    for (const office of new Set(rows.map((row) => row.office))) {
      const told = rows.filter(
        (row) => row.office === office && row.severity !== reporterWords[language].severity.info,
      );
      if (told.length === 0) continue;
      const page = cellsIn(bytesOf(`letters/${office}.letter.html`).toString(), /<td[^>]*>(.*?)<\/td>/gsu);
      // A correction a line.
      const inLines = (text: string) => text.replaceAll(/；|; /gu, '');
      expect(told.map((_, i) => page.slice(5 * i + 2, 5 * i + 4))).toEqual(
        told.map(({ actual, expected }) => [actual, inLines(expected)]),
      );
      const document = strFromU8(unzipSync(bytesOf(`letters/${office}.letter.docx`))['word/document.xml']!);
      const cells = cellsIn(document, /<w:tc>(.*?)<\/w:tc>/gsu);
      expect(cells.slice(-page.length)).toEqual(page);
    }
  });
});
