// The form that the user has defined, for commands that print no findings: its faults are told on standard error.

import type { EditionData } from '../edition/data.js';
import { refusals } from './refusals.js';
import type { Context } from './run.js';
import { writeError } from './standard-error.js';

interface Asked {
  readonly definition?: string;
  readonly edition?: string;
}

export interface FormOf {
  readonly form: EditionData | undefined;
  /** The definition cannot be followed: the run ends with 2. */
  readonly refused: boolean;
}

/** @throws {RunError} for an edition that nothing defines */
export async function formOf({ definition, edition }: Asked, context: Context): Promise<FormOf> {
  if (definition === undefined) return { form: undefined, refused: false };
  const { loadDefinition, requireEdition } = await import('./load-definition.js');
  const loaded = await loadDefinition(definition);
  if ('fault' in loaded) {
    writeError(await refusals(loaded.fault, context));
    return { form: undefined, refused: true };
  }
  requireEdition(edition, context.language);
  return { form: loaded.data, refused: false };
}
