// Refuses to write a result over a file that the run reads, or over another result of the same run.

import { resolve } from 'node:path';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { visible } from '../../text/visible.js';
import { RunError } from '../run-error.js';
import { identityOf } from './identity.js';
import type { Input } from './inputs.js';
import { fileBehind } from './packed.js';

type Path = string | false | undefined;

/**
 * Whatever their names: links lead to the same file. `also` are files that are read besides.
 * @throws {RunError}
 */
export function refuseOverwrite(
  outputs: readonly Path[],
  inputs: readonly Input[],
  also: readonly Path[],
  language: Language,
): void {
  const { errors, hints } = cliWords[language];
  const paths = outputs.flatMap((path) => (path ? [resolve(path)] : []));
  const twice = paths.find((path, i) => paths.indexOf(path) < i);
  if (twice !== undefined) throw new RunError(errors.fileTwice(visible(twice)), hints.fileTwice);
  const written = new Map(outputs.flatMap((path) => (path ? identityOf(path).map((id) => [id, path]) : [])));
  if (written.size === 0) return;
  for (const path of [...also, ...inputs.flatMap(filesOf).map(fileBehind)]) {
    const hit = path && written.get(identityOf(path)[0] ?? '');
    if (hit) throw new RunError(errors.outputOverInput(visible(hit)), hints.outputOverInput);
  }
}

/** Where standard input comes from a file, its name leads there. */
const STANDARD_INPUT = '/dev/stdin';

function filesOf(input: Input): readonly string[] {
  if (input.kind === 'folder') return input.files;
  return [input.kind === 'stdin' ? STANDARD_INPUT : input.path];
}
