// The proposed corrections of a result: as a list, and as comments in a copy of the workbook.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import type { Language } from '../i18n/language.js';
import { type Suggestion, suggestionsOf } from '../lint/suggestions.js';
import { markedCopy } from '../marking/marked-copy.js';

/** The corrections that the diagnoses of a result propose, one figure each, for a person to accept. */
export function suggestions(result: ReportResult, language: Language = 'zh'): readonly Suggestion[] {
  return suggestionsOf(result, language);
}

/**
 * A copy of the workbook (xlsx, xlsm) in which the cells of the proposed corrections are coloured and carry comments; no
 * figure is changed.
 *
 * @example
 * const [result] = await lint({ path: '某局-2024.xlsx', bytes });
 * await writeFile('某局-2024-标注.xlsx', mark(bytes, result));
 *
 * @throws where the bytes are no workbook of these kinds
 */
export function mark(bytes: Uint8Array, result: ReportResult, language: Language = 'zh'): Uint8Array {
  return markedCopy(bytes, suggestionsOf(result, language), language).bytes;
}
