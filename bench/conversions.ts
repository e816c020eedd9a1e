// Random reports as other programs write them: each is converted, read, and compared with what was written.
// `npx tsx bench/conversions.ts [COUNT] [SEED]`; programs that are not installed are left out by name.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { editions } from '../src/edition/editions.js';
import { lintReport } from '../src/lint/lint.js';
import { readDocument } from '../src/readers/index.js';
import { bindReport } from '../src/report/assemble.js';
import { boundDifferences } from '../tests/testing/check.js';
import { docxOptionsArbitrary, plainDocx, writeDocx } from '../tests/testing/docx.js';
import { figuresArbitrary } from '../tests/testing/figures.js';
import { plainOptions } from '../tests/testing/layouts.js';
import { mergedReport } from '../tests/testing/merged.js';
import { convert, pageOf } from '../tests/testing/office.js';
import { shapes } from '../tests/testing/shapes.js';

type Texts = Readonly<Record<string, string>>;

interface Source {
  readonly texts: Texts;
  readonly files: Record<string, Uint8Array>;
}

interface Way {
  readonly name: string;
  /** Which file of the source it takes, and what the result is called. */
  readonly from: string;
  readonly to: string;
  /** `IN` and `OUT` stand for the files; without `OUT` the result is what is printed. */
  readonly command: readonly string[];
}

const [count = '3', seed = '1'] = process.argv.slice(2);
/** Columns of a terminal wide enough for the tables. */
const WIDE = '300';

const pandoc = (...formats: readonly string[]): Way[] =>
  formats.map((format) => ({
    name: `pandoc ${format}`,
    from: 'docx',
    to: format.startsWith('html')
      ? 'html'
      : (/odt|epub|rtf/u.exec(format)?.[0] ?? (/mark|gfm/u.test(format) ? 'md' : 'txt')),
    command: ['pandoc', '-s', '--columns=200', 'IN', '-t', format, '-o', 'OUT'],
  }));
const printed = (from: string, ...command: readonly string[]): Way => ({
  name: `${from}: ${command.join(' ')}`,
  from,
  to: 'txt',
  // These write a file unless they are told not to.
  command: [...command, 'IN', ...(['pdftotext', 'docx2txt'].includes(command[0]!) ? ['-'] : [])],
});

const WAYS: readonly Way[] = [
  ...pandoc(
    'markdown',
    'gfm',
    'commonmark_x',
    'markdown_mmd',
    'plain',
    'html4',
    'html5',
    'rtf',
    'odt',
    'org',
    'rst',
  ),
  ...pandoc(
    'textile',
    'mediawiki',
    'dokuwiki',
    'jira',
    'asciidoc',
    'latex',
    'docbook5',
    'man',
    'muse',
    'epub3',
    'opendocument',
  ),
  printed('pdf', 'pdftotext', '-layout'),
  printed('pdf', 'pdftotext', '-raw'),
  printed('pdf', 'pdftotext'),
  printed('pdf', 'mutool', 'draw', '-q', '-F', 'txt'),
  printed('pdf', 'mutool', 'draw', '-q', '-F', 'html'),
  printed('pdf', 'pdftohtml', '-s', '-i', '-noframes', '-stdout'),
  printed('doc', 'antiword', '-w', '0'),
  printed('doc', 'catdoc', '-w'),
  printed('docx', 'docx2txt'),
  printed('odt', 'odt2txt', '--width=-1'),
  printed('rtf', 'unrtf', '--html', '--quiet'),
  printed('html', 'w3m', '-dump', '-cols', WIDE, '-T', 'text/html'),
  printed(
    'html',
    'lynx',
    '-dump',
    `-width=${WIDE}`,
    '-force_html',
    '-display_charset=utf-8',
    '-assume_charset=utf-8',
  ),
  printed('html', 'elinks', '-dump', '-dump-charset', 'utf-8', '-dump-width', WIDE),
  printed('html', 'links', '-dump', '-codepage', 'utf-8', '-width', WIDE),
];

const OFFICE: readonly (readonly [from: string, to: string, reading?: string])[] = [
  ...['pdf', 'doc', 'odt', 'rtf', 'fodt', 'html', 'txt:Text (encoded):UTF8', 'xml:MS Word 2003 XML'].map(
    (to) => ['docx', to] as const,
  ),
  ...[
    'xlsx',
    'xls',
    'ods',
    'fods',
    'csv:Text - txt - csv (StarCalc):44,34,76',
    'xls:MS Excel 2003 XML',
    'html',
    'pdf',
  ].map((to) => ['html', to, 'HTML (StarCalc)'] as const),
];

const merged = shapes.filter(
  ({ office, repeat, shifted, header }) => !office && !repeat && !shifted && Number(header) > 0,
);
/** Those that were compared with an official copy. */
const known = editions.filter(({ data }) => data.status !== 'preview');
const sources: Source[] = fc.sample(
  fc.constantFrom(...known).chain((edition) =>
    fc
      .tuple(figuresArbitrary(edition), fc.constantFrom(...merged), docxOptionsArbitrary)
      .map(([{ texts }, shape, { numbered }]) => {
        const blocks = mergedReport(texts, edition, plainOptions, shape);
        const page = new TextEncoder().encode(pageOf(blocks));
        return { texts, files: { docx: writeDocx(blocks, { ...plainDocx, numbered }), html: page } };
      }),
  ),
  { numRuns: Number(count), seed: Number(seed) },
);

const scratch = mkdtempSync(join(tmpdir(), 'gov-report-conversions-'));
let faults = 0;
try {
  for (const [from, to, reading] of OFFICE) {
    const made = convert(
      sources.map(({ files }) => files[from]!),
      from,
      to,
      reading,
    );
    const name = to.split(':')[0]!;
    await tell(`LibreOffice ${reading ? 'Calc ' : ''}${to}`, name, made);
    if (!reading) for (const [i, bytes] of made.entries()) sources[i]!.files[name] ??= bytes;
  }
  for (const way of WAYS) {
    const made = sources.map(({ files }) => convertBy(way, files[way.from]!));
    if (made.some((one) => one === undefined)) console.log(`${way.name}: left out, not installed or failed`);
    else await tell(way.name, way.to, made as Uint8Array[]);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = faults === 0 ? 0 : 1;

function convertBy({ from, to, command }: Way, bytes: Uint8Array): Uint8Array | undefined {
  const files: Readonly<Record<string, string>> = {
    IN: join(scratch, `in.${from}`),
    OUT: join(scratch, `out.${to}`),
  };
  writeFileSync(files['IN']!, bytes);
  const [program, ...args] = command.map((part) => files[part] ?? part);
  const { status, stdout } = spawnSync(program!, args, { maxBuffer: 1 << 28, timeout: 60_000 });
  if (status !== 0) return undefined;
  return command.includes('OUT') ? readFileSync(files['OUT']!) : stdout;
}

/** A figure that is not there has to be told; one that stands elsewhere must not be. */
async function tell(name: string, extension: string, made: readonly Uint8Array[]): Promise<void> {
  let [all, missing, wrong, silent] = [0, 0, 0, 0];
  const codes = new Map<string, number>();
  for (const [i, bytes] of made.entries()) {
    const { texts } = sources[i]!;
    all += Object.keys(texts).length;
    const result = await readDocument(`a.${extension}`, bytes);
    if ('unreadable' in result) {
      missing += Object.keys(texts).length;
      codes.set(result.unreadable.kind, 1);
      continue;
    }
    const differences = boundDifferences(result.document, texts);
    const lost = differences.filter((one) => one.endsWith('bound nothing'));
    const { diagnostics } = lintReport(bindReport(`a.${extension}`, [result.document], { editions }), {
      language: 'zh',
    });
    for (const { code } of diagnostics) codes.set(code, (codes.get(code) ?? 0) + 1);
    missing += lost.length;
    wrong += differences.length - lost.length;
    if (lost.length > 0 && !diagnostics.some(({ severity }) => severity === 'error')) silent++;
    if (process.env['SHOW'])
      for (const one of differences.filter((one) => !one.endsWith('bound nothing')).slice(0, 8))
        console.log(`    ${one}`);
  }
  faults += wrong + silent;
  const told = [...codes].map(([code, times]) => `${code}×${times}`).join(' ');
  console.log(`${name}: ${all} figures, ${missing} missing, ${wrong} wrong, ${silent} silent   ${told}`);
}
