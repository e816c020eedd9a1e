// The form that the user has defined, for commands that print no findings: its faults are told on standard error.

import type { EditionData } from '../edition/data.js';
import { refusals } from './refusals.js';
import { requireEdition } from './require-edition.js';
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

/** `besides` as in `requireEdition`. @throws {RunError} for an edition that nothing defines */
export async function formOf(
  { definition, edition }: Asked,
  context: Context,
  besides?: readonly string[],
): Promise<FormOf> {
  const loaded = definition === undefined ? undefined : await loadedFrom(definition);
  if (loaded && 'fault' in loaded) {
    writeError(await refusals(loaded.fault, context));
    return { form: undefined, refused: true };
  }
  requireEdition(edition, context.language, besides);
  return { form: loaded?.data, refused: false };
}

async function loadedFrom(path: string) {
  return (await import('./load-definition.js')).loadDefinition(path);
}
