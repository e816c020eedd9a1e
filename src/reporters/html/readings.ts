// Of figures that were read out of a picture: how, and what the picture shows of them.

import type { ReportResult } from '../../diagnostic/diagnostic.js';
import type { Recognition } from '../../diagnostic/recognition.js';
import type { FigureCell } from '../../diagnostic/table-view.js';
import { type FormatWords, formatWords } from '../../i18n/format-words.js';
import type { Language } from '../../i18n/language.js';
import { csvText } from '../../text/csv-text.js';
import { escapeMarkup } from '../../text/markup.js';
import type { Block } from '../frame/blocks.js';

type Words = FormatWords['html']['reading'];

/** Beside a figure that a person may doubt; empty for all others. */
export function readingMarkup(read: Recognition | undefined, language: Language): string {
  if (!read || read.how === 'read') return '';
  const words = formatWords[language].html.reading;
  return `${pictureMarkup(read, words)}<small class="reading">${escapeMarkup(words[read.how])}</small>`;
}

/** The pictures of all cells that a finding speaks of, each with its name and what was read. */
export function seenMarkup(block: Block, figures: readonly FigureCell[], language: Language): string {
  const words = formatWords[language].html.reading;
  const items = picturedIn(block, figures).flatMap(({ name, raw, read }) => {
    if (!read) return [];
    const text = [name, raw, words[read.how]].filter((one) => one).join(' · ');
    return [`<figure>${pictureMarkup(read, words)}<figcaption>${escapeMarkup(text)}</figcaption></figure>\n`];
  });
  return items.length === 0 ? '' : `<div class="seen">\n${items.join('')}</div>\n`;
}

/** The cells that a finding speaks of, and of which there is a picture. */
export function picturedIn({ diagnostics }: Block, figures: readonly FigureCell[]): FigureCell[] {
  const ids = new Set(diagnostics.flatMap(({ cells }) => cells.map(({ id }) => id)));
  return figures.filter(({ id, read }) => ids.has(id) && read?.picture !== undefined);
}

/** What a person has to look at, as a file of corrections would say it. */
export function answersMarkup({ tables = [] }: ReportResult, language: Language): string {
  const words = formatWords[language].html.reading;
  const lines = tables.flatMap(({ rows }) =>
    rows.flat().flatMap((cell) => {
      if (cell.kind !== 'figure' || !cell.read || !['check', 'workedOut'].includes(cell.read.how)) return [];
      return [[...cell.id.split('/'), cell.raw ?? '']];
    }),
  );
  if (lines.length === 0) return '';
  const file = escapeMarkup(csvText([['table', 'row', 'column', 'value'], ...lines]).trimEnd());
  return `<details>\n<summary>${escapeMarkup(words.answers)}</summary>\n<p>${escapeMarkup(words.howToAnswer)}</p>\n<pre>${file}</pre>\n</details>\n`;
}

function pictureMarkup({ picture }: Recognition, { picture: alt }: Words): string {
  return picture === undefined
    ? ''
    : `<img src="data:image/png;base64,${escapeMarkup(picture)}" alt="${escapeMarkup(alt)}">`;
}
