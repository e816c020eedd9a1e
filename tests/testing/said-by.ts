// Reads the outputs of all formats back, in both languages: what each says of every fault.

import Papa from 'papaparse';
import type { Log } from 'sarif';
import type { ReportResult } from '../../src/diagnostic/diagnostic.js';
import { isText } from '../../src/diagnostic/place.js';
import { formatWords } from '../../src/i18n/format-words.js';
import type { Language } from '../../src/i18n/language.js';
import { reporterWords } from '../../src/i18n/reporter-words.js';
import { blocksOf } from '../../src/reporters/frame/blocks.js';
import type { Format } from '../../src/reporters/index.js';

/** What a format says of a fault: where it stands, what is wrong, and the corrections that are equals. */
export interface Said {
  readonly line: number;
  /** Where the format has it. */
  readonly column?: number;
  readonly message: string;
  readonly options?: readonly string[];
  readonly grade?: string;
}

const MOST_OPTIONS = 5;
/** What the diagnosis says, fault by fault, in the order of the findings. */
export function truthOf(result: ReportResult): Required<Said>[] {
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

const placed = (text: string) => {
  const [, line, column] = /:(\d+):(\d+)$/u.exec(text.trim()) ?? [];
  return { line: Number(line), column: Number(column) };
};

const CORRECTION: Readonly<Record<Language, { readonly first: RegExp; readonly each: RegExp }>> = {
  zh: { first: /：改法1：/u, each: /改法\d：(.*?)(?=；改法\d：|；另有 \d+ 种|$)/gmu },
  en: { first: /: correction 1: /u, each: /correction \d: (.*?)(?=; correction \d: |; \d+ further|$)/gmu },
};

/** The readers of all formats for outputs in one language. */
export function readersIn(language: Language): Readonly<Record<Format, (output: string) => Said[]>> {
  const words = reporterWords[language];
  const { csv } = formatWords[language];
  const severities = Object.values(words.severity);
  const { first, each } = CORRECTION[language];
  const numbered = (text: string) => [...text.matchAll(each)].map(([, one]) => one!);

  /** The headline up to its corrections, where both stand in one line. */
  function ofLine(text: string): Pick<Said, 'message' | 'options'> {
    const at = text.search(first);
    return at < 0
      ? { message: text, options: [] }
      : { message: text.slice(0, at), options: numbered(text.slice(at + 1)) };
  }
  const grades = new Map(Object.entries(words.grade).map(([grade, word]) => [word, grade]));
  const gradeOf = (word: string) => grades.get(word) ?? '';

  return {
    pretty: (output) =>
      output
        .split('\n\n')
        .filter((block) => severities.some((word) => block.startsWith(`${word} GR`)))
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
        line: Number(row[csv.line]),
        column: Number(row[csv.column]),
        message: row[csv.message]!,
        grade: gradeOf(row[csv.grade]!),
        ...(row[csv.grade] === words.grade.tie && {
          options: row[csv.guess]!.split(words.separator).slice(0, MOST_OPTIONS),
        }),
      })),
    markdown: (output) =>
      [
        ...output.matchAll(/^\*\*\S+ GR\S+\*\* (.*)\n\n`{3,}text\n(.*)\n([\s\S]*?)(?=^\*\*|<\/details>)/gmu),
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
}

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
