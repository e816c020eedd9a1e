// The changes that are safe to make without asking: encoding, line ends, stray spaces, digits of another width.

import { editionById, editions } from '../edition/editions.js';
import { rules } from '../generated/rules/all.js';
import { lintReport } from '../lint/lint.js';
import { mendSafely, writtenText } from '../lint/mend.js';
import { bindReport } from '../report/assemble.js';
import { type Input, type ReadOptions, readInput } from './input.js';

export interface Fixed {
  /** The whole text, to be written as UTF-8; a byte order mark stands at its beginning where it is to have one. */
  readonly text: string;
  /** Findings that are gone with it. */
  readonly fixes: number;
}

/** Rules that look at a file only where it is to be fixed. */
const DORMANT = rules.filter(({ dormant }) => dormant).map(({ code }) => code);

/**
 * The text with all its safe changes: no figure reads differently after them. Undefined where there is nothing to
 * change, the file is no text, or a change could not be shown to be safe.
 *
 * @example
 * const fixed = await fix({ path: '某局-2024.csv', bytes });
 * if (fixed) await writeFile('某局-2024.csv', fixed.text);
 *
 * Rejects with a RangeError for an edition that does not exist.
 */
export async function fix(input: Input, options: ReadOptions = {}): Promise<Fixed | undefined> {
  const report = await readInput(input, options);
  const [document] = report.documents;
  const { diagnostics } = lintReport(report, { language: 'zh', awake: DORMANT });
  const fixes = diagnostics.flatMap(({ fix: change }) => change ?? []);
  if (!document || fixes.length === 0) return undefined;
  const forced = options.edition === undefined ? undefined : editionById(options.edition);
  const mended = await mendSafely(
    document,
    fixes.flatMap(({ edits }) => edits),
    (one) => bindReport(input.path, [one], { editions, forced }),
  );
  return typeof mended === 'string' ? undefined : { text: writtenText(mended), fixes: fixes.length };
}
