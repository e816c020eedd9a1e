// `gov-report web`: writes the page that checks reports in a browser, for people without a command line.

import { existsSync } from 'node:fs';
import { cliWords } from '../../i18n/cli-words.js';
import { visible } from '../../text/visible.js';
import type { WebRequest } from '../command-line/invocation.js';
import type { Context, ExitCode } from '../context.js';
import { writeOutput } from '../io/output.js';
import { builtPage } from '../own-files.js';
import { RunError } from '../run-error.js';

export async function writeWeb({ out, force }: WebRequest, { language }: Context): Promise<ExitCode> {
  const { errors, hints, web } = cliWords[language];
  const file = out ?? web.file;
  const isFile = file !== '-';
  if (isFile && !force && existsSync(file))
    throw new RunError(errors.fileExists(visible(file)), hints.fileExists);
  const page = builtPage();
  if (!page) throw new RunError(errors.incomplete, hints.reinstall);
  await writeOutput(isFile ? file : undefined, page, language);
  if (isFile) await writeOutput(undefined, `${web.written(visible(file))}\n`, language);
  return 0;
}
