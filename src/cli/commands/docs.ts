// `gov-report docs`: writes the manual as Markdown, a page a file.

import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { docsPages } from '../../docs/pages.js';
import type { Schema } from '../../docs/schema-table.js';
import { cliWords } from '../../i18n/cli-words.js';
import { visible } from '../../text/visible.js';
import type { DocsRequest } from '../command-line/invocation.js';
import type { Context, ExitCode } from '../context.js';
import { errnoOf } from '../io/errno.js';
import { openOutput } from '../io/output.js';
import { RunError } from '../run-error.js';

/** From the sources and from dist/chunks alike. */
const CONFIG_SCHEMA = new URL('../../../schemas/config.schema.json', import.meta.url);

/** Files of the same names are replaced; what else is in the folder stays. */
export async function writeDocs({ out }: DocsRequest, { language }: Context): Promise<ExitCode> {
  for (const { path, text } of await docsPages({ language, configSchema: readConfigSchema() })) {
    const file = join(out, path);
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
  return 0;
}

function readConfigSchema(): Schema | undefined {
  try {
    return JSON.parse(readFileSync(CONFIG_SCHEMA, 'utf8')) as Schema;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
