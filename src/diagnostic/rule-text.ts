// What the outputs may say about a rule, in the language of the messages.

import type { Severity } from './diagnostic.js';

export interface RuleText {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly severity: Severity;
  readonly title: string;
  /** What it checks, why, and how to mend it. */
  readonly what: string;
  readonly why: string;
  readonly mend: string;
  /** What to do, in one sentence. */
  readonly help: string;
}
