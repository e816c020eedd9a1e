// What a reporter is told besides the findings.

import type { ReporterOptions } from '../../reporters/reporter.js';
import { ruleTexts } from '../../rules/kit/rule-texts.js';
import type { Context } from '../context.js';
import { presentation } from './terminal.js';

interface Wanted {
  /** Undefined for standard output. */
  readonly file?: string | undefined;
  readonly quiet?: boolean;
}

export async function reporterOptions(
  { language, color }: Context,
  { file, quiet = false }: Wanted = {},
): Promise<ReporterOptions> {
  const shown = await presentation(color, file);
  return { ...shown, language, quiet, version: PROGRAM_VERSION, rules: () => ruleTexts(language) };
}
