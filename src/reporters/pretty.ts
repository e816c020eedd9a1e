// For people at a terminal: each diagnostic with its source lines, its reasons and what to do.

import { reporterWords } from '../i18n/reporter-words.js';
import { visible } from '../text/visible.js';
import { displayWidth, wrap } from '../text/width.js';
import { type Block, blocksOf } from './frame/blocks.js';
import { frameRows, gutterOf } from './frame/frame.js';
import { placeText } from './frame/place-text.js';
import { remarksOf } from './frame/remarks.js';
import { shown } from './frame/shown.js';
import type { OutputFormat, Reporter, ReporterOptions } from './reporter.js';

/** Below this, frames and labels cannot be read; the terminal may wrap them. */
const NARROWEST = 40;

export function createPrettyReporter(given: ReporterOptions): Reporter {
  const options = { ...given, width: Math.max(given.width, NARROWEST) };
  const { style, language, quiet } = options;
  return {
    begin: () => '',
    report: (result) =>
      shown(blocksOf(result), quiet)
        .map((block) => `${[...rows(result.path, block, options)].join('\n')}\n\n`)
        .join(''),
    end(summary) {
      const clean = summary.errors + summary.warnings + summary.infos + summary.failed === 0;
      const paint = clean && summary.reports > 0 ? style.success : style.strong;
      return `${paint(reporterWords[language].tally(summary))}\n`;
    },
  };
}

function* rows(path: string, diagnostic: Block, options: ReporterOptions): Generator<string> {
  const { style, width } = options;
  const { severity, location } = diagnostic;
  const excerpt = diagnostic.excerpt?.lines.length ? diagnostic.excerpt : undefined;
  const gutter = gutterOf(excerpt);
  const margin = ' '.repeat(gutter + 1);
  yield* headline(diagnostic, options);
  yield `${margin}${style.dim(excerpt ? '╭─' : '──')} ${style.path(placeText(path, location, options.language))}`;
  if (excerpt) {
    yield `${margin}${style.dim('│')}`;
    yield* frameRows(excerpt, { style, severity, width, gutter });
    yield `${margin}${style.dim('│')}`;
  }
  yield* remarks(diagnostic, margin, options);
}

function* headline(diagnostic: Block, { style, language, width }: ReporterOptions): Generator<string> {
  const { severity, codes, name } = diagnostic;
  const code = [codes.join('+'), name].filter(Boolean).join(' ');
  const level = reporterWords[language].severity[severity];
  const taken = displayWidth(`${level} ${code}  `);
  const [first = '', ...more] = wrap(visible(diagnostic.message), width - 2, width - taken);
  const head = `${style[severity](level)} ${style.code(codes.join('+'))}${name && ` ${style.dim(name)}`}`;
  yield first === '' ? head : `${head}  ${style.strong(first)}`;
  for (const line of more) yield `  ${style.strong(line)}`;
}

function* remarks(
  block: Block,
  margin: string,
  { style, language, width }: ReporterOptions,
): Generator<string> {
  for (const { heading, text, isCommand } of remarksOf(block, language)) {
    const paint = isCommand ? style.code : style.text;
    const hang = margin.length + 2 + displayWidth(heading);
    const [first = '', ...more] = wrap(visible(text), width - hang);
    yield `${margin}${style.dim('=')} ${style.strong(heading)}${paint(first)}`;
    for (const line of more) yield ' '.repeat(hang) + paint(line);
  }
}

export const pretty = {
  create: createPrettyReporter,
  brief: { zh: '供人阅读（默认）', en: 'for people (the default)' },
  about: {
    zh: '每个问题附上原文和下划线、依据和处理办法；一处填错引起的多个问题合并成一条。',
    en: 'Each finding with its source underlined, its authority and what to do; findings that come of one slip are told as one.',
  },
} satisfies OutputFormat;
