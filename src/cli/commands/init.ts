// `gov-report init`: writes an empty report to fill in.

import { existsSync } from 'node:fs';
import { seriesOf } from '../../edition/data.js';
import type { Edition } from '../../edition/edition.js';
import { editionById, editions, knownEditions } from '../../edition/editions.js';
import { reportTitle } from '../../edition/form.js';
import { cliWords } from '../../i18n/cli-words.js';
import { BLANKS } from '../../i18n/form-words.js';
import type { Language } from '../../i18n/language.js';
import { visible } from '../../text/visible.js';
import type { InitRequest } from '../command-line/invocation.js';
import type { Context, ExitCode } from '../context.js';
import { openOutput } from '../io/output.js';
import { tellProblems } from '../io/refusals.js';
import { refuseTerminal } from '../io/refuse-terminal.js';
import { tellPreviews } from '../io/tell-previews.js';
import { RunError } from '../run-error.js';
import { formOf } from '../run-options.js';

export async function init(given: InitRequest, context: Context): Promise<ExitCode> {
  const { language } = context;
  const { form, faults } = await formOf(given, language, []);
  tellProblems(faults, language);
  if (faults.length > 0) return 2;
  const request = form ? { edition: form.id, ...given } : given;
  const edition = chooseEdition(request, language);
  const file = request.output ?? nameOf(request);
  const toStandardOutput = file === '-';
  if (!toStandardOutput && !request.force) refuseExisting(file, language);
  if (toStandardOutput && request.format !== 'csv') refuseTerminal(language);
  const bytes = await writeEmpty(edition, request, language);
  const output = openOutput(toStandardOutput ? undefined : file, language);
  try {
    await output.write(bytes);
    await output.close();
  } catch (error) {
    output.discard();
    throw error;
  }
  tellPreviews([edition.id], language);
  if (!toStandardOutput) await tell(cliWords[language].init.written(visible(file)), language);
  return 0;
}

/** By its id, or of the newest edition's series the one for the year. @throws {RunError} where the year has another one */
function chooseEdition({ edition: id, year }: InitRequest, language: Language): Edition {
  const asked = id === undefined ? undefined : editionById(id);
  const newest = asked ?? editions.at(-1)!;
  const series = knownEditions().filter(({ data }) => seriesOf(data) === seriesOf(newest.data));
  const fitting = series.filter(
    ({ data: { years } }) =>
      year === undefined || (year >= years.from && (years.to === undefined || year <= years.to)),
  );
  const chosen = asked ?? fitting.at(-1) ?? newest;
  if (year === undefined || fitting.includes(chosen)) return chosen;
  const { errors, hints } = cliWords[language];
  const ids = (fitting.length > 0 ? fitting : series).map((edition) => edition.id);
  throw new RunError(errors.yearOutside(year, chosen.data.id), hints.yearOutside(ids));
}

/** The year of the name counts where the title has none: without one it has no number at all. */
function nameOf({ office, year, format }: InitRequest): string {
  const name = [office ?? '年度报告', ...(year === undefined ? [] : [year])].join('-');
  return `${name.replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_')}.${format}`;
}

function refuseExisting(file: string, language: Language): void {
  const { errors, hints } = cliWords[language];
  if (existsSync(file)) throw new RunError(errors.fileExists(visible(file)), hints.fileExists);
}

async function writeEmpty(edition: Edition, request: InitRequest, language: Language): Promise<Uint8Array> {
  const { office = BLANKS.office, year = BLANKS.year, format } = request;
  const title = reportTitle(edition.data, visible(office), year);
  switch (format) {
    case 'csv':
      return (await import('../../forms/csv.js')).writeFormCsv(edition, title);
    case 'xlsx':
      return (await import('../../forms/empty-workbook.js')).writeFormWorkbook(edition, { title, language });
    case 'docx':
      return (await import('../../forms/docx.js')).writeFormDocument(edition, title);
  }
}

async function tell(text: string, language: Language): Promise<void> {
  const output = openOutput(undefined, language);
  await output.write(`${text}\n`);
  await output.close();
}
