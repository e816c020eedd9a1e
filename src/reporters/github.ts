// Annotations for GitHub Actions as workflow commands, and the readable text, as GitHub shows ten of a kind only.

import type { ReportResult, Severity } from '../diagnostic/diagnostic.js';
import { isText, type Location } from '../diagnostic/place.js';
import type { Language } from '../i18n/language.js';
import { visible } from '../text/visible.js';
import { type Block, blocksOf } from './frame/blocks.js';
import { remarksOf } from './frame/remarks.js';
import { shown } from './frame/shown.js';
import { portablePath } from './paths.js';
import { createPrettyReporter } from './pretty.js';
import type { OutputFormat, Reporter, ReporterOptions } from './reporter.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export function createGithubReporter(options: ReporterOptions): Reporter {
  const { language, quiet } = options;
  const pretty = createPrettyReporter(options);
  return {
    begin: () => '',
    report(result) {
      const annotations = shown(blocksOf(result), quiet).map((block) => annotation(result, block, language));
      return withoutCommands(pretty.report(result)) + annotations.join('');
    },
    end: (summary) => withoutCommands(pretty.end(summary)),
  };
}

function annotation({ path }: ReportResult, block: Block, language: Language): string {
  const { severity, codes, location } = block;
  const properties = {
    file: portablePath(location.path ?? path),
    ...lines(location),
    title: codes.join('+'),
  };
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const remarks = remarksOf(block, language).map(({ heading, text }) => heading + visible(text));
  const said = [visible(block.message), ...remarks].join('\n');
  return `::${COMMANDS[severity]} ${pairs.join(',')}::${escapeData(said)}\n`;
}

/** GitHub takes columns only where the lines are the same. */
function lines(location: Location) {
  if (!isText(location)) return {};
  const { line, endLine, column, endColumn } = location;
  return { line, endLine, ...(line === endLine && { col: column, endColumn }) };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The text quotes foreign files, in which a line may look like a command: none is obeyed until the token comes. */
function withoutCommands(text: string): string {
  if (!/::|##\[/u.test(text)) return text;
  let token = 'gov-report';
  while (text.includes(token)) token += '-text';
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}

export const github = {
  create: createGithubReporter,
  brief: { zh: 'GitHub Actions 的标注', en: 'annotations of GitHub Actions' },
  about: {
    zh: '每个问题输出一条标注命令，显示在改动的行上。GitHub 每类只显示十条，所以同时输出可读的文字。环境变量 GITHUB_STEP_SUMMARY 有值时，另把 Markdown 结果追加到运行摘要。',
    en: 'A workflow command a finding, shown at the changed line. GitHub shows ten of a kind, so the readable text is printed too. Where GITHUB_STEP_SUMMARY is set, the result is added to the job summary as Markdown.',
  },
} satisfies OutputFormat;
