// What every command gets and gives: the language and the colour that were asked for, and the exit code.

import type { Language } from '../i18n/language.js';
import type { Summary } from '../reporters/reporter.js';

/** What every command needs to know besides its own options. */
export interface Context {
  readonly language: Language;
  /** It was asked for on the command line. */
  readonly isLanguageGiven: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
}

/** 0: nothing found, 1: findings, 2: the run failed. */
export type ExitCode = 0 | 1 | 2;

/** A failed run outweighs findings; reports that cannot be read are failures of `lint`, and findings of an audit. */
export function exitCodeOf(
  { failed, errors, faults }: Summary,
  {
    mostWarnings = Infinity,
    failedAre = 2,
  }: { readonly mostWarnings?: number | undefined; readonly failedAre?: 1 | 2 } = {},
): ExitCode {
  if (failed > 0) return failedAre;
  return errors > 0 || faults.warnings > mostWarnings ? 1 : 0;
}
