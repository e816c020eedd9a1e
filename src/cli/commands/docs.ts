// `gov-report docs`: writes the manual as Markdown, a page a file.

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import configSchema from '../../../schemas/config.schema.json' with { type: 'json' };
import { docsPages } from '../../docs/pages.js';
import { cliWords } from '../../i18n/cli-words.js';
import { visible } from '../../text/visible.js';
import type { DocsRequest } from '../command-line/invocation.js';
import type { Context, ExitCode } from '../context.js';
import { errnoOf } from '../io/errno.js';
import { openOutput } from '../io/output.js';
import { RunError } from '../run-error.js';

/** Files of the same names are replaced; what else is in the folder stays. */
export async function writeDocs({ out }: DocsRequest, { language }: Context): Promise<ExitCode> {
  for (const { path, text } of await docsPages({ language, configSchema })) {
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
