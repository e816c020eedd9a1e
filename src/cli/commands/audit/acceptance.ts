// What the configuration has accepted or asks for in the reports of an audit, and which of its exceptions nobody needs.

import { createHash } from 'node:crypto';
import type { FinishOptions } from '../../../audit/finish.js';
import type { Language } from '../../../i18n/language.js';
import type { CheckOptions } from '../../check.js';
import { termsOf } from '../../check.js';
import { tellProblems } from '../../io/refusals.js';
import type { RunOptions } from '../../run-options.js';
import type { UsageFacts } from '../../settings.js';

export interface Acceptance extends Pick<CheckOptions, 'policies' | 'accepted'> {
  /** Changes where what was accepted in the baseline changes. */
  readonly cacheSalt?: string;
  /** Remembers which exceptions a record, as a line of JSON, has made use of. */
  note(path: string, line: () => string): void;
  readonly finishing: Pick<FinishOptions, 'termsOf' | 'note'>;
  /** Tells of exceptions that have expired or met nothing; for a whole audit only. */
  tellLeftOver(language: Language): void;
}

export function acceptanceOf(
  { settings, baseline, context }: Pick<RunOptions<unknown>, 'settings' | 'baseline' | 'context'>,
  hasFolder: boolean,
): Acceptance {
  const policies = settings?.policies;
  const accepted = baseline?.accepted;
  const options = { language: context.language, edition: 'auto', policies, accepted };
  const hasExceptions = (path: string) => (policies?.get(path)?.exceptions.length ?? 0) > 0;
  return {
    policies,
    accepted,
    ...(accepted && { cacheSalt: digest([...accepted.fingerprints].sort().join('\n')) }),
    note(path, line) {
      if (hasExceptions(path)) settings!.note(JSON.parse(line()) as UsageFacts);
    },
    finishing: {
      termsOf(path) {
        const { policy, baseline: known } = termsOf({ path }, options);
        return { policy, baseline: known };
      },
      note(report, { diagnostics }) {
        if (hasExceptions(report.path)) settings!.note({ ...report, diagnostics });
      },
    },
    tellLeftOver(language) {
      if (!settings) return;
      tellProblems(settings.leftOver({ hasFolder, hasPrevious: true }), language, settings.own);
    },
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
