// The prose of a report by the sections of its form, for a document that is to hold it again.

import type { Report } from '../../report/report.js';

/** Paragraphs by the section's id, headings left out; those before the first heading belong to none. */
export function proseBySection({ edition, paragraphs }: Report): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const { text } of paragraphs) {
    const words = text.trim();
    const meaning = edition?.lookup(words)?.meanings.find(({ kind }) => kind === 'section');
    const section = meaning?.kind === 'section' ? edition?.data.sections[meaning.section] : undefined;
    if (section) {
      current = found.get(section.id) ?? [];
      found.set(section.id, current);
    } else if (current && words !== '') current.push(words);
  }
  return found;
}
