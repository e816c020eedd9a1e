// The option `--corrections`: what a person says of doubtful figures of a scan.

import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import type { Answers } from '../../scan/extra.js';
import { RunError } from '../run-error.js';

/** Of the run, which has to be about one report then. @throws {RunError} */
export async function correctionsFor(
  { corrections }: { readonly corrections?: string },
  inputs: readonly unknown[],
  language: Language,
): Promise<Answers | undefined> {
  if (corrections === undefined) return undefined;
  const { errors, hints } = cliWords[language];
  if (inputs.length > 1) throw new RunError(errors.onlyForOne('--corrections'), hints.onlyOneScan);
  return (await import('./read-corrections.js')).readCorrections(corrections, language);
}
