// Which formats a command line asks for, and where each of them goes.

import { resolve } from 'node:path';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { visible } from '../../text/visible.js';
import { RunError } from '../run-error.js';
import type { FormatTarget } from './invocation.js';
import { notEmpty, oneOf } from './option-values.js';

/** Reads `NAME` or `NAME=FILE`. */
export function formatTarget<const F extends string>(
  formats: readonly F[],
  language: Language,
): (value: string) => FormatTarget<F> {
  const formatOf = oneOf(formats, '--format', language);
  const fileOf = notEmpty('--format', language);
  return (value) => {
    const [name = '', ...rest] = value.split('=');
    const format = formatOf(name);
    return rest.length === 0 ? { format } : { format, file: fileOf(rest.join('=')) };
  };
}

/**
 * `output` is the file for the format that has none of its own.
 * @throws {RunError} where two formats would be mixed in one place, or `output` has nothing to take
 */
export function targetsOf<F extends string>(
  given: readonly FormatTarget<F>[],
  output: string | undefined,
  language: Language,
): readonly FormatTarget<F>[] {
  const { errors, hints } = cliWords[language];
  const free = given.filter(({ file }) => file === undefined);
  if (free.length > 1) {
    throw new RunError(
      errors.formatsMixed(free.map(({ format }) => format)),
      hints.formatFile(free[1]!.format),
    );
  }
  if (output !== undefined && free.length === 0) throw new RunError(errors.outputUnused, hints.outputUnused);
  const targets = given.map((target) => (output === undefined ? target : { file: output, ...target }));
  const files = targets.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, i) => files.slice(0, i).some((other) => resolve(other) === resolve(file)));
  if (twice !== undefined) throw new RunError(errors.fileTwice(visible(twice)), hints.fileTwice);
  return targets;
}
