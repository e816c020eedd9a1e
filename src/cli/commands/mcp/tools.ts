// The tools that an assistant may call: what each takes, does and answers.

import { editions } from '../../../edition/editions.js';
import { reportTitle, writeForm } from '../../../edition/form.js';
import { extractReport } from '../../../extract/extract-report.js';
import { rules } from '../../../generated/rules/all.js';
import type { MCP } from '../../../i18n/mcp-words.js';
import type { Report } from '../../../report/report.js';
import { loadReporter } from '../../../reporters/index.js';
import { reportShape, summaryShape } from '../../../reporters/json-shape.js';
import { count, nothingYet } from '../../../reporters/summary.js';
import { jsonLine } from '../../../text/json-text.js';
import type { Context } from '../../context.js';
import { reporterOptions } from '../../io/reporter-options.js';
import { lintAlone, termsAt } from '../../report-terms.js';
import { explainRule } from '../explain.js';

/** A report as an assistant names it: a file, or its text. */
interface Source {
  readonly path?: string;
  readonly text?: string;
  readonly name?: string;
}

export type ReadSource = (source: Source) => Promise<Report>;

interface Answer {
  readonly text: string;
  readonly structured?: Readonly<Record<string, unknown>>;
}

type Given = Readonly<Record<string, unknown>>;

export interface Tool {
  readonly name: keyof typeof MCP;
  readonly inputSchema: { readonly type: 'object' } & Given;
  readonly outputSchema?: { readonly type: 'object' } & Given;
  readonly call: (given: Given, read: ReadSource, context: Context) => Promise<Answer>;
}

const string = { type: 'string' };
const SOURCE = { path: string, text: string, name: string };
const LANGUAGE = { enum: ['zh', 'en'] };
const REPORT = { type: 'object', required: ['path', 'diagnostics', 'diagnoses'] };
const LINTED = { type: 'object', required: ['report', 'summary'], properties: { report: REPORT } } as const;
const FIGURES = { type: 'object', required: ['path', 'cells'] } as const;
const YEARS = {
  type: 'object',
  required: ['report', 'summary', 'figures'],
  properties: {
    report: REPORT,
    figures: {
      type: 'array',
      items: { type: 'object', required: ['cell', 'previous', 'current'] },
    },
  },
} as const;

export const TOOLS: readonly Tool[] = [
  {
    name: 'lint',
    inputSchema: { type: 'object', properties: { ...SOURCE, language: LANGUAGE } },
    outputSchema: LINTED,
    call: async (given, read, context) => lint(await read(given), undefined, context),
  },
  {
    name: 'extract',
    inputSchema: { type: 'object', properties: { ...SOURCE, language: LANGUAGE } },
    outputSchema: FIGURES,
    async call(given, read) {
      const figures = extractReport(await read(given));
      return { text: jsonLine(figures), structured: { ...figures } };
    },
  },
  {
    name: 'compare',
    inputSchema: {
      type: 'object',
      required: ['current', 'previous'],
      properties: {
        current: { type: 'object', properties: SOURCE },
        previous: { type: 'object', properties: SOURCE },
        language: LANGUAGE,
      },
    },
    outputSchema: YEARS,
    async call({ current, previous }, read, context) {
      const [now, last] = [await read(current as Source), await read(previous as Source)];
      const { text, structured } = await lint(now, last, context);
      return { text, structured: { ...structured, figures: figuresOf(now, last) } };
    },
  },
  {
    name: 'explain',
    inputSchema: {
      type: 'object',
      required: ['rule'],
      properties: { rule: { enum: rules.map(({ code }) => code) }, language: LANGUAGE },
    },
    call: async ({ rule }, _, context) => ({
      text: explainRule(String(rule), await reporterOptions(context)),
    }),
  },
  {
    name: 'blank_form',
    inputSchema: {
      type: 'object',
      required: ['office', 'year'],
      properties: { office: string, year: { type: 'integer' }, language: LANGUAGE },
    },
    async call({ office, year }) {
      const edition = editions.findLast(({ data: { years } }) => years.from <= Number(year)) ?? editions[0]!;
      return { text: writeForm(edition, reportTitle(edition.data, String(office), Number(year)), () => '') };
    },
  },
];

/** In words the stories, for programs the shape of `--format json`. */
async function lint(report: Report, previous: Report | undefined, context: Context): Promise<Answer> {
  const result = lintAlone(report, previous, await termsAt(report.path, context));
  const summary = count(nothingYet, result);
  const reporter = (await loadReporter('pretty'))(await reporterOptions(context));
  return {
    text: reporter.begin() + reporter.report(result) + reporter.end(summary),
    structured: { report: reportShape(result), summary: summaryShape(summary) },
  };
}

/** Cells that both reports have. */
function figuresOf(current: Report, previous: Report) {
  const [now, last] = [extractReport(current).cells, extractReport(previous).cells];
  return Object.entries(now).flatMap(([cell, { value }]) =>
    last[cell] ? [{ cell, previous: last[cell].value, current: value }] : [],
  );
}
