// One fault is one result, the same in every format: each output is read back, and says what the diagnosis says.

import Papa from 'papaparse';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { isText } from '../../src/diagnostic/place.js';
import { type Format, lint, type ReportResult, render } from '../../src/index.js';
import { blocksOf } from '../../src/reporters/frame/blocks.js';
import { createRandom } from '../../src/selftest/random.js';
import { cleanReports, spoil } from '../../src/selftest/selftest.js';
import { SLIPS_BY_NAME } from '../../src/selftest/slips.js';
import { edition, form, TITLE } from '../testing/reports.js';

/** What a format says of a fault: where it stands, what is wrong, and the corrections that are equals. */
interface Said {
  readonly line: number;
  /** Where the format has it. */
  readonly column?: number;
  readonly message: string;
  readonly options?: readonly string[];
  readonly grade?: string;
}

const MOST_OPTIONS = 5;
const GRADES = new Map([
  ['确定', 'certain'],
  ['很可能', 'likely'],
  ['有多种改法', 'tie'],
  ['无法推断', 'open'],
]);

/** What the diagnosis says, fault by fault, in the order of the findings. */
function truthOf(result: ReportResult): Required<Said>[] {
  return blocksOf(result).map(({ location, message, story }) => {
    if (!isText(location)) throw new Error('a text has lines');
    const options = story?.grade === 'tie' ? story.candidates : [];
    return {
      line: location.line,
      column: location.column,
      message,
      options: options.slice(0, MOST_OPTIONS).map((candidate) => candidate.message),
      grade: story?.grade ?? '',
    };
  });
}

const numbered = (text: string) =>
  [...text.matchAll(/改法\d：(.*?)(?=；改法\d：|；另有 \d+ 种|$)/gmu)].map(([, one]) => one!);
const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const plain = (markup: string) => unescaped(markup.replace(/<[^>]*>/gu, ''));
/** Markdown keeps its signs from acting by a backslash or an entity. */
const undone = (text: string) => unescaped(text.replace(/\\(?=[^\w\s])/gu, ''));

/** The headline up to its corrections, where both stand in one line. */
function ofLine(text: string): Pick<Said, 'message' | 'options'> {
  const at = text.search(/：改法1：/u);
  return at < 0
    ? { message: text, options: [] }
    : { message: text.slice(0, at), options: numbered(text.slice(at + 1)) };
}

const placed = (text: string) => {
  const [, line, column] = /:(\d+):(\d+)$/u.exec(text.trim()) ?? [];
  return { line: Number(line), column: Number(column) };
};

const READERS: Readonly<Record<Format, (output: string) => Said[]>> = {
  pretty: (output) =>
    output
      .split('\n\n')
      .filter((block) => /^(?:错误|警告|提示) GR/u.test(block))
      .map((block) => {
        const [head, frame] = block.split('\n');
        return {
          ...placed(frame!),
          message: head!.replace(/^\S+ \S+(?: [a-z-]+)? {2}/u, ''),
          options: numbered(block),
        };
      }),
  concise: (output) =>
    output
      .trimEnd()
      .split('\n')
      .filter(Boolean)
      .map((row) => {
        const [, place, text] = /^(.*?:\d+:\d+): \S+ \S+ (.*)$/u.exec(row)!;
        return { ...placed(place!), ...ofLine(text!) };
      }),
  github: (output) =>
    [...output.matchAll(/^::(?:error|warning|notice) file=[^,]*,line=(\d+).*?col=(\d+).*?::(.*)$/gmu)].map(
      ([, line, column, data]) => {
        const [message, ...rest] = data!.replaceAll('%0A', '\n').replaceAll('%25', '%').split('\n');
        return {
          line: Number(line),
          column: Number(column),
          message: message!,
          options: numbered(rest.join('\n')),
        };
      },
    ),
  gitlab: (output) =>
    (JSON.parse(output) as { description: string; location: { lines: { begin: number } } }[]).map(
      ({ description, location }) => ({
        line: location.lines.begin,
        ...ofLine(description.replace(/^\S+ /u, '')),
      }),
    ),
  sarif: (output) =>
    (JSON.parse(output) as Log).runs[0]!.results!.map(({ message, locations, properties }) => {
      const [head, ...rest] = message.text!.split('\n');
      const { startLine, startColumn } = locations![0]!.physicalLocation!.region!;
      return {
        line: startLine!,
        column: startColumn!,
        message: head!,
        options: numbered(rest.join('\n')),
        grade: String(properties?.['grade'] ?? ''),
      };
    }),
  junit: (output) =>
    [...output.matchAll(/<(?:failure|system-out|error)[^>]*>(.*?)<\/(?:failure|system-out|error)>/gsu)].map(
      ([, text]) => {
        const [message, place, ...rest] = unescaped(text!).split('\n');
        return { ...placed(place!), message: message!, options: numbered(rest.join('\n')) };
      },
    ),
  csv: (output) =>
    Papa.parse<Record<string, string>>(output.replace('\ufeff', ''), {
      header: true,
      skipEmptyLines: true,
    }).data.map((row) => ({
      line: Number(row['行']),
      column: Number(row['列']),
      message: row['问题']!,
      grade: GRADES.get(row['把握']!) ?? '',
      ...(row['把握'] === '有多种改法' && { options: row['推断']!.split('；').slice(0, MOST_OPTIONS) }),
    })),
  markdown: (output) =>
    [
      ...output.matchAll(
        /^\*\*(?:错误|警告|提示) \S+\*\* (.*)\n\n`{3,}text\n(.*)\n([\s\S]*?)(?=^\*\*|<\/details>)/gmu,
      ),
    ].map(([, message, place, rest]) => ({
      ...placed(place!),
      message: undone(message!),
      options: numbered(undone(rest!)),
    })),
  html: (output) =>
    [...output.matchAll(/<h4>.*?<\/code> (.*?)<\/h4>\n<p class="place">(.*?)<\/p>(.*?)<\/article>/gsu)].map(
      ([, message, place, rest]) => ({
        ...placed(plain(place!)),
        message: plain(message!),
        options: numbered(plain(rest!)),
      }),
    ),
  json: (output) => diagnosed((JSON.parse(output) as { reports: Shape[] }).reports),
  ndjson: (output) => diagnosed([JSON.parse(output.split('\n')[0]!) as Shape]),
};

interface Shape {
  readonly diagnostics: {
    message: string;
    location: { line: number; column: number };
    suppressed?: unknown;
  }[];
  readonly diagnoses: {
    explains: number[];
    grade: string;
    message: string;
    location: { line: number; column: number };
    candidates: { message: string }[];
  }[];
}

/** The stories in place of the findings that they explain. */
function diagnosed(reports: readonly Shape[]): Said[] {
  return reports.flatMap(({ diagnostics, diagnoses }) =>
    diagnostics.flatMap(({ message, location }, i) => {
      const story = diagnoses.find(({ explains }) => explains.includes(i));
      if (!story) return [{ line: location.line, column: location.column, message, options: [], grade: '' }];
      if (Math.min(...story.explains) < i) return [];
      const options =
        story.grade === 'tie' ? story.candidates.slice(0, MOST_OPTIONS).map((one) => one.message) : [];
      const { line, column } = story.location;
      return [{ line, column, message: story.message, options, grade: story.grade }];
    }),
  );
}

const prose = (text: string, sentence: string) =>
  text.replace('\n', () => `\n\n一、总体情况\n\n${sentence}\n\n`);
const both = (row: string, text: string) => ({
  [`requests/${row}/naturalPerson`]: text,
  [`requests/${row}/total`]: text,
});

const COUNTED = {
  ...both('received', '9'),
  ...both('granted', '6'),
  ...both('other.misc', '3'),
  ...both('total', '9'),
};

const CASES: readonly (readonly [string, string])[] = [
  ['no fault', form()],
  ['a balance with several ways', form({ ...COUNTED, ...both('carriedOut', '3') })],
  [
    'a balance that a sentence decides',
    prose(
      form({ ...COUNTED, ...both('carriedOut', '3') }),
      '2024年，收到政府信息公开申请9件，办结6件，结转下年度3件。',
    ),
  ],
  ['a sum of 表四', form({ 'disputes/review/upheld': '1', 'disputes/review/total': '2' })],
  [
    'a total that is smaller than one of its figures',
    form({ 'disputes/review/upheld': '40', 'disputes/review/total': '7' }),
  ],
  ['a figure of the prose', prose(form(), '本年度，新收政府信息公开申请12件。')],
  [
    'blank and dressed cells beside a wrong total',
    form({ ...COUNTED, 'requests/partial/other': '', 'requests/total/total': '９0' }),
  ],
  ...spoiltForms(),
];

function spoiltForms(): (readonly [string, string])[] {
  const known = edition('2021');
  return Object.entries(SLIPS_BY_NAME).flatMap(([name, slip], i) => {
    const reports = cleanReports(known, 40 + i);
    const spoilt = [reports[1]!, reports[3]!].flatMap(
      (clean) => spoil(clean, slip, 1, createRandom(i)) ?? [],
    );
    return spoilt.map(({ report }, k) => {
      const textOf = (id: string) => report.cells[known.cellById.get(id)!.index]!.source.text;
      const cells = Object.fromEntries(known.cells.map(({ id }) => [id, textOf(id)]));
      return [`${name} ${k + 1}`, form(cells, '2021', TITLE)] as const;
    });
  });
}

describe.each(CASES)('%s', (_, text) => {
  it('is told alike by every format and the library', async () => {
    const results = await lint({ path: '某局-2024.tsv', bytes: text }, { tables: true });
    const truth = results.flatMap(truthOf);
    for (const [format, read] of Object.entries(READERS) as [Format, (output: string) => Said[]][]) {
      const output = await render(results, format, { width: 4000 });
      const said = read(output);
      const wanted = truth.map((one, i) =>
        Object.fromEntries(Object.keys(said[i] ?? one).map((key) => [key, one[key as keyof Said]])),
      );
      expect({ format, said }).toEqual({ format, said: wanted });
    }
  });

  it('names the figures of its correction where it is sure of one, and nowhere says what a figure should be beside that', async () => {
    const [result] = await lint({ path: '某局-2024.tsv', bytes: text });
    for (const { grade, candidates, message, location } of result.diagnoses ?? []) {
      if (grade !== 'certain' && grade !== 'likely') continue;
      const changes = candidates[0]!.changes;
      for (const { from, to } of changes) {
        expect(message).toContain(String(to));
        if (from !== null) expect(message).toContain(String(from));
      }
      expect(location).toEqual(changes[0]!.location);
    }
    const singles = blocksOf(result).filter(({ story }) => !story);
    expect(singles.filter(({ message, codes }) => codes[0]! >= 'GR3' && message.includes('应为'))).toEqual(
      [],
    );
  });
});

it('counts one fault for several findings that come of it, for people and for limits', async () => {
  const cells = { ...both('received', '16'), ...both('granted', '16'), ...both('total', '16') };
  const results = await lint({
    path: 'a.tsv',
    bytes: form({ ...cells, 'requests/granted/naturalPerson': '17' }),
  });
  const { summary } = JSON.parse(await render(results, 'json')) as { summary: Record<string, number> };
  expect(summary).toMatchObject({ errors: 2, faults: 1 });
  expect(await render(results, 'pretty')).toContain('1 个错误');
  expect(await render(results, 'junit')).toContain('failures="1"');
});
