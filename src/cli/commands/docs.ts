// `gov-report docs`: writes the manual, as Markdown in the language of the run or as a site in both.

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import configSchema from '../../../schemas/config.schema.json' with { type: 'json' };
import { docsPages } from '../../docs/pages.js';
import { sitePages, startPage } from '../../docs/site.js';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { visible } from '../../text/visible.js';
import type { DocsRequest } from '../command-line/invocation.js';
import type { Context, ExitCode } from '../context.js';
import { errnoOf } from '../io/errno.js';
import { openOutput } from '../io/output.js';
import { builtPage } from '../own-files.js';
import { RunError } from '../run-error.js';

/** Files of the same names are replaced; what else is in the folder stays. */
export async function writeDocs({ out, format }: DocsRequest, { language }: Context): Promise<ExitCode> {
  const files = format === 'html' ? await site() : await docsPages({ language, configSchema });
  for (const { path, text } of files) await write(join(out, path), text, language);
  return 0;
}

/** With the page that checks in it, where it is built. */
async function site(): Promise<{ readonly path: string; readonly text: string }[]> {
  const page = builtPage();
  const languages = await Promise.all(
    (['zh', 'en'] as const).map(async (language) =>
      sitePages(await docsPages({ language, configSchema }), { language, hasPage: page !== undefined }),
    ),
  );
  const playground = page ? [{ path: 'gov-report.html', text: page }] : [];
  return [startPage(), ...languages.flat(), ...playground];
}

async function write(file: string, text: string, language: Language): Promise<void> {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    const { errors, hints } = cliWords[language];
    throw new RunError(errors.cannotWrite(visible(dirname(file)), errnoOf(error)), hints.cannotWrite);
  }
  const output = openOutput(file, language);
  await output.write(text);
  await output.close();
}
