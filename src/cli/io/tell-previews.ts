// Says at the end of a run which of the editions that it used are not yet sure.

import { editionById } from '../../edition/editions.js';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { writeError } from './standard-error.js';

/** `ids` of the editions that were used; on standard error, so that the result stays as it is. */
export function tellPreviews(ids: Iterable<string | null>, language: Language): void {
  for (const id of new Set(ids)) {
    const edition = id === null ? undefined : editionById(id);
    if (edition?.isPreview) writeError(`${cliWords[language].said.preview(edition.data.title[language])}\n`);
  }
}
