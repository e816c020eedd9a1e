// Refuses to write a result over a file that the run reads, or over another result of the same run.

import { resolve } from 'node:path';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { readDocument } from '../../readers/index.js';
import { isResult } from '../../report/report-sign.js';
import { visible } from '../../text/visible.js';
import { RunError } from '../run-error.js';
import { identityOf } from './identity.js';
import { type Input, isMet } from './inputs.js';
import { fileBehind } from './packed.js';
import { readFile } from './read-file.js';

type Path = string | false | undefined;

/**
 * Whatever their names: links lead to the same file. `also` are files that are read besides. What an earlier run wrote into a
 * folder of reports may be written again.
 * @throws {RunError}
 */
export async function refuseOverwrite(
  outputs: readonly Path[],
  inputs: readonly Input[],
  also: readonly Path[],
  language: Language,
): Promise<void> {
  const { errors, hints } = cliWords[language];
  const paths = outputs.flatMap((path) => (path ? [resolve(path)] : []));
  const twice = paths.find((path, i) => paths.indexOf(path) < i);
  if (twice !== undefined) throw new RunError(errors.fileTwice(visible(twice)), hints.fileTwice);
  const written = new Map(outputs.flatMap((path) => (path ? identityOf(path).map((id) => [id, path]) : [])));
  if (written.size === 0) return;
  const read = [
    ...also.map((path) => ({ path, isNamed: true })),
    ...inputs.flatMap((input) =>
      filesOf(input).map((file) => ({ path: fileBehind(file), isNamed: !isMet(input) })),
    ),
  ];
  for (const { path, isNamed } of read) {
    const hit = path ? written.get(identityOf(path)[0] ?? '') : undefined;
    if (!path || hit === undefined || (!isNamed && (await isOldResult(path)))) continue;
    throw new RunError(errors.outputOverInput(visible(hit)), hints.outputOverInput);
  }
}

/** Without a finding some results are empty. */
async function isOldResult(path: string): Promise<boolean> {
  const file = readFile(path);
  if (!('bytes' in file)) return false;
  const read = await readDocument(path, file.bytes);
  return file.bytes.length === 0 || ('document' in read && isResult(read.document));
}

/** Where standard input comes from a file, its name leads there. */
const STANDARD_INPUT = '/dev/stdin';

function filesOf(input: Input): readonly string[] {
  if (input.kind === 'folder') return input.files;
  return [input.kind === 'stdin' ? STANDARD_INPUT : input.path];
}
