// Results as the command line prints them, in any of its formats.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import type { Language } from '../i18n/language.js';
import { type Format, loadReporter } from '../reporters/index.js';
import { plainOptions, rendered } from './rendered.js';

export interface RenderOptions {
  /** Of the words around the messages, which have that of `lint`; Chinese where it is left out. */
  readonly language?: Language;
  /** Columns that a line for people may take; 100 where it is left out. */
  readonly width?: number;
}

/**
 * The text of one output with all results, without colours. `html` draws the tables of results that have them: ask
 * `lint` for `tables`.
 *
 * @example
 * const results = await lint(inputs, { tables: true });
 * await writeFile('年报.html', await render(results, 'html'));
 */
export async function render(
  results: readonly ReportResult[],
  format: Format,
  { language = 'zh', width }: RenderOptions = {},
): Promise<string> {
  return rendered(await loadReporter(format), results, plainOptions(language, width));
}
