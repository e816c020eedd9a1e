// Foreign text in Markdown: nothing in it is markup, a mention or a link.

import { escapeMarkup } from '../text/markup.js';
import { visible } from '../text/visible.js';

const JOINER = '&#8288;';
const SPECIAL = /:\/\/|www\.|[&<>"']|[@#%!~$]|[\\`*_{[\]|]/giu;

/**
 * One line. GitHub and GitLab look for mentions and references (`@`, `#`, `!`, `~`, `%`, `$`) and for addresses in the
 * text itself, where no escape reaches: an unseen joiner breaks them up.
 */
export function markdownText(text: string): string {
  return visible(text).replace(SPECIAL, escaped);
}

function escaped(special: string): string {
  if (special === '://') return `:${JOINER}//`;
  if (special.length > 1) return `${special.slice(0, -1)}${JOINER}.`;
  if (/[&<>"']/u.test(special)) return escapeMarkup(special);
  return /[@#%!~$]/u.test(special) ? `\\${special}${JOINER}` : `\\${special}`;
}

/** Lines as they are, in a fence longer than any in them. */
export function fenced(text: string, language = 'text'): string {
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}\n`;
}
