// What an earlier run has written into a folder of reports is none of them, and may be written again.

import { readDocument } from '../../readers/index.js';
import { isResult } from '../../report/report-sign.js';
import { identityOf } from './identity.js';
import { type Input, isMet, withoutFiles } from './inputs.js';
import { fileBehind } from './packed.js';
import { readFile } from './read-file.js';

/** The inputs but for those that `outputs` will be written over. What is named on the command line stays. */
export async function withoutOldResults(
  inputs: readonly Input[],
  outputs: readonly (string | undefined)[],
): Promise<readonly Input[]> {
  const old = new Set<string>();
  for (const path of outputs)
    if (path && (await isOldResult(path))) for (const id of identityOf(path)) old.add(id);
  if (old.size === 0) return inputs;
  const isOld = (path: string) => old.has(identityOf(fileBehind(path))[0] ?? '');
  return inputs.flatMap((input) => (isMet(input) ? withoutFiles(input, isOld) : [input]));
}

/** Without a finding some results are empty. */
async function isOldResult(path: string): Promise<boolean> {
  if (identityOf(path).length === 0) return false;
  const file = readFile(path);
  if (!('bytes' in file)) return false;
  if (file.bytes.length === 0) return true;
  const read = await readDocument(path, file.bytes);
  return 'document' in read && isResult(read.document);
}
