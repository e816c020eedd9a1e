// `lint --suggest`: the proposed corrections as a list, to be read or, in a file, as CSV.

import { readFileSync } from 'node:fs';
import { cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import { suggestWords } from '../i18n/suggest-words.js';
import { type Suggestion, suggestionsOf } from '../lint/suggestions.js';
import { placeText } from '../reporters/place-text.js';
import { csvText } from '../text/csv-text.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { checkInputs } from './check.js';
import { checkOptions, readPrevious } from './lint.js';
import { openOutput } from './output.js';
import type { Prepared } from './prepare.js';
import type { ExitCode } from './run.js';
import { RunError } from './run-error.js';
import { writeError } from './standard-error.js';
import { presentation } from './terminal.js';

export async function suggest(prepared: Prepared): Promise<ExitCode> {
  const { request, context } = prepared;
  const { language } = context;
  const file = typeof request.suggest === 'string' ? request.suggest : undefined;
  if (file !== undefined) refuseForeign(file, language);
  const { report: previous } = await readPrevious(prepared, language);
  const found: Suggestion[] = [];
  let hasFailed = false;
  const { threads } = request;
  for await (const result of checkInputs(prepared.inputs, checkOptions(prepared), {
    previous,
    ...(threads !== undefined && { threads }),
  })) {
    hasFailed ||= result.failed;
    found.push(...suggestionsOf(result, language));
  }
  const output = openOutput(file, language);
  const { width } = await presentation(false, file);
  await output.write(file === undefined ? asText(found, language, width) : asCsv(found, language));
  await output.close();
  if (file !== undefined) {
    writeError(`${cliWords[language].said.suggested(found.length, visible(file))}\n`);
  }
  if (hasFailed) return 2;
  return found.length > 0 ? 1 : 0;
}

/** With a byte order mark: Excel opens it at a double click. */
function asCsv(found: readonly Suggestion[], language: Language): string {
  const { head, grades } = suggestWords[language];
  const rows = found.map((one) => [
    one.path,
    one.office,
    one.year,
    one.mistake,
    one.option,
    grades[one.grade],
    one.table,
    one.row,
    one.column,
    placeText(one.path, one.location, language),
    one.from,
    one.to,
    one.slip,
    one.reason,
    one.cell,
    '',
  ]);
  return `\ufeff${csvText([head, ...rows])}`;
}

function asText(found: readonly Suggestion[], language: Language, width: number): string {
  const words = suggestWords[language];
  if (found.length === 0) return `${words.none}\n`;
  const lines: string[] = [];
  found.forEach((one, i) => {
    const before = found[i - 1];
    const isNewReport = before?.path !== one.path;
    const isNewMistake = isNewReport || before.mistake !== one.mistake;
    if (isNewReport) lines.push(...(i > 0 ? [''] : []), visible(one.path));
    if (isNewMistake) {
      lines.push(`  ${words.mistake(one.mistake, words.grades[one.grade])}`);
      lines.push(...indented(words.reason(visible(one.reason)), 5, width));
    }
    if (one.grade === 'tie' && (isNewMistake || before.option !== one.option)) {
      lines.push(`     ${words.option(one.option)}`);
    }
    const from = one.from === null ? words.blank : String(one.from);
    lines.push(...indented(words.change(one, from, String(one.to), one.slip), 7, width));
    lines.push(...indented(placeText(one.path, one.location, language), 9, width));
  });
  return `${[...lines, '', words.total(found.length)].join('\n')}\n`;
}

function indented(text: string, by: number, width: number): string[] {
  return wrap(text, width - by).map((line) => ' '.repeat(by) + line);
}

/** A report that stands where the list's name belongs must not be lost. @throws {RunError} */
function refuseForeign(file: string, language: Language): void {
  let head: string;
  try {
    head = readFileSync(file, 'utf8').slice(0, 200);
  } catch {
    return;
  }
  const isOurs = Object.values(suggestWords).some((words) =>
    head.startsWith(`\ufeff${words.head.join(',')}\n`),
  );
  if (isOurs || head === '') return;
  const { errors, hints } = cliWords[language];
  throw new RunError(errors.notOurs(visible(file)), hints.notOurs);
}
