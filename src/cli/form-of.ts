// The form that the user has defined, for commands that print no findings: its faults are told on standard error.

import type { EditionData } from '../edition/data.js';
import { definedForm } from './defined-form.js';
import { writeError } from './io/standard-error.js';
import { refusals } from './refusals.js';
import type { Context } from './run.js';

export interface FormOf {
  readonly form: EditionData | undefined;
  /** The definition cannot be followed: the run ends with 2. */
  readonly refused: boolean;
}

/** `besides` as in `definedForm`. @throws {RunError} for an edition that nothing defines */
export async function formOf(
  asked: Parameters<typeof definedForm>[0],
  context: Context,
  besides?: readonly string[],
): Promise<FormOf> {
  const loaded = await definedForm(asked, context.language, besides);
  if (loaded && 'fault' in loaded) {
    writeError(await refusals(loaded.fault, context));
    return { form: undefined, refused: true };
  }
  return { form: loaded?.data, refused: false };
}
