// `gov-report lsp`: answers an editor about the reports that it has open.

import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import type { ReportResult } from '../../diagnostic/diagnostic.js';
import { actionsFor } from '../../editor/actions.js';
import { problemsOf } from '../../editor/diagnostics.js';
import { hoverAt } from '../../editor/hover.js';
import { formatOf } from '../../readers/index.js';
import { type Report, withFacts } from '../../report/report.js';
import { noReport } from '../../report/report-sign.js';
import type { Context, ExitCode } from '../context.js';
import type { Input } from '../io/inputs.js';
import { readInput } from '../io/read-reports.js';
import { lintAlone, termsAt } from '../report-terms.js';

interface Checked {
  readonly report: Report;
  readonly result: ReportResult;
  readonly problems: readonly Diagnostic[];
}

/** While somebody types. */
const PAUSE = 200;
/** Files beside a report that may be last year's. */
const MOST_BESIDE = 200;
const TEXTS: readonly string[] = ['csv', 'tsv', 'txt', 'md', 'html'];

export async function serveEditor(context: Context): Promise<ExitCode> {
  const { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } = await import(
    'vscode-languageserver/node'
  );
  const { TextDocument } = await import('vscode-languageserver-textdocument');
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  const checked = new Map<string, Checked>();
  const waiting = new Map<string, NodeJS.Timeout>();
  let { language } = context;

  const check = async (uri: string) => {
    waiting.delete(uri);
    const document = documents.get(uri);
    if (!document) return;
    const { version } = document;
    const before = checked.get(uri)?.report;
    const found = await checkText(pathOf(uri), document.getText(), { ...context, language }, before);
    if (documents.get(uri)?.version !== version) return;
    if (found) checked.set(uri, found);
    else checked.delete(uri);
    await connection.sendDiagnostics({ uri, version, diagnostics: [...(found?.problems ?? [])] });
  };

  connection.onInitialize(({ locale }) => {
    if (!context.isLanguageGiven && locale) language = locale.startsWith('zh') ? 'zh' : 'en';
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix'] },
      },
      serverInfo: { name: 'gov-report', version: PROGRAM_VERSION },
    };
  });
  connection.onHover(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    const report = checked.get(uri)?.report;
    const found = document && report && hoverAt(document.offsetAt(position), report, language);
    if (!found) return null;
    const range = { start: document.positionAt(found.start), end: document.positionAt(found.end) };
    return { contents: { kind: 'markdown', value: found.text }, range };
  });
  connection.onCodeAction(({ textDocument: { uri }, range }) => {
    const document = documents.get(uri);
    const found = checked.get(uri);
    if (!document || !found) return [];
    const source = {
      uri,
      rangeOf: (start: number, end: number) => ({
        start: document.positionAt(start),
        end: document.positionAt(end),
      }),
      textAt: (place: typeof range) => document.getText(place),
    };
    return actionsFor(range, found.result, found.problems, source, language);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => void check(uri), PAUSE),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    checked.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  documents.listen(connection);
  connection.listen();
  return new Promise((resolve) => connection.onExit(() => resolve(0)));
}

/** A file without a name yet is known by its address. */
function pathOf(uri: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri) : uri;
}

/** Undefined for a text that shows no sign of a report. */
async function checkText(
  path: string,
  text: string,
  context: Context,
  before: Report | undefined,
): Promise<Checked | undefined> {
  const terms = await termsAt(path, context);
  const input = { kind: 'stdin', read: { bytes: new TextEncoder().encode(text) } } as const;
  for await (const report of readInput(input, terms)) {
    if (noReport(report)) return undefined;
    const isSame = before?.office === report.office && before.year === report.year;
    const previous = isSame ? before.previous : await lastYearBeside(path, report);
    const result = lintAlone(report, previous, terms);
    const problems = problemsOf(result, (one) => pathToFileURL(one).href);
    return { report: previous ? withFacts(report, { previous }) : report, result, problems };
  }
  return undefined;
}

/** The report of the same office on the year before, in the same folder; undefined where there is not just one. */
async function lastYearBeside(path: string, { office, year }: Report): Promise<Report | undefined> {
  if (office === null || year === null) return undefined;
  const found: Report[] = [];
  for (const name of namesBeside(path)) {
    const input: Input = { kind: 'file', path: join(dirname(path), name) };
    for await (const other of readInput(input, { edition: 'auto' }))
      if (other.office === office && other.year === year - 1) found.push(other);
  }
  return found.length === 1 ? found[0] : undefined;
}

function namesBeside(path: string): string[] {
  try {
    return readdirSync(dirname(path))
      .filter((name) => name !== basename(path) && TEXTS.includes(formatOf(name)))
      .slice(0, MOST_BESIDE);
  } catch {
    return [];
  }
}
