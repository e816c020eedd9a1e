// Forms of the editions as files: empty ones to fill in, and ones that hold figures.

import type { Edition } from '../edition/edition.js';
import { editionById } from '../edition/editions.js';
import { writeForm } from '../edition/form.js';
import type { Language } from '../i18n/language.js';

export const formFormats = ['xlsx', 'docx', 'html', 'csv', 'tsv'] as const;

export interface FormOptions {
  /** Id of an edition. */
  readonly edition: string;
  /** The first line, as 某局2024年政府信息公开工作年度报告. */
  readonly title: string;
  /** What stands in a cell, by `table/row/column`; without any the form is one to fill in. */
  readonly figures?: Readonly<Record<string, number | string>>;
  /** The paragraphs of a section, by its id; Word documents hold them. */
  readonly text?: Readonly<Record<string, readonly string[]>>;
  /** Of the advice at the cells of an empty workbook; Chinese where it is left out. */
  readonly language?: Language;
}

/**
 * The form as a file. An empty workbook has totals that are formulas, and checks what is typed.
 *
 * @example
 * const [{ edition, cells }] = await extract({ path: 'a.docx', bytes });
 * const figures = Object.fromEntries(Object.entries(cells).map(([id, { value, raw }]) => [id, value ?? raw]));
 * await writeFile('a.xlsx', await makeForm('xlsx', { edition, title: '某局2024年政府信息公开工作年度报告', figures }));
 *
 * Rejects with a RangeError for an edition that does not exist.
 */
export async function makeForm(
  format: (typeof formFormats)[number],
  { edition: id, title, figures, text = {}, language = 'zh' }: FormOptions,
): Promise<Uint8Array> {
  const edition = editionById(id);
  if (!edition) throw new RangeError(`no such edition: ${id}`);
  const figure = (cell: string) => (figures?.[cell] === undefined ? undefined : String(figures[cell]));
  switch (format) {
    case 'xlsx':
      return makeWorkbook(edition, title, figures, language);
    case 'docx': {
      const content = { figure, text: (section: string) => text[section] ?? [] };
      return (await import('../forms/docx.js')).writeFormDocument(edition, title, content);
    }
    case 'html':
      return encoded((await import('../forms/html.js')).writeFormHtml(edition, title, figure));
    case 'csv':
      return (await import('../forms/csv.js')).writeFormCsv(edition, title, figure);
    case 'tsv':
      return encoded(writeForm(edition, title, (cell) => figure(cell) ?? ''));
  }
}

async function makeWorkbook(
  edition: Edition,
  title: string,
  figures: FormOptions['figures'],
  language: Language,
): Promise<Uint8Array> {
  if (!figures)
    return (await import('../forms/empty-workbook.js')).writeFormWorkbook(edition, { title, language });
  const { writeFilledWorkbook } = await import('../forms/figures.js');
  return writeFilledWorkbook({ name: title, title, edition, figures: new Map(Object.entries(figures)) });
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
