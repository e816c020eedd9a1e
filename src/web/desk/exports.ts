// What a person takes along of one report: lists, marked copies and filled forms, as files.

import { writeFormDocument } from '../../forms/docx.js';
import { writeFilledWorkbook } from '../../forms/figures.js';
import { writeFormHtml } from '../../forms/html.js';
import { listCell, listSheet } from '../../forms/list-sheet.js';
import { writeWorkbook } from '../../forms/xlsx.js';
import type { Language } from '../../i18n/language.js';
import { webWords } from '../../i18n/web-words.js';
import { plainOptions, rendered } from '../../library/rendered.js';
import type { Report } from '../../report/report.js';
import { createHtmlReporter } from '../../reporters/html.js';
import { createJsonReporter } from '../../reporters/json.js';
import type { CreateReporter } from '../../reporters/reporter.js';
import { csvText } from '../../text/csv-text.js';
import { toNumber } from '../../text/quantity.js';
import { correctionRows, type Row } from './corrections.js';
import type { Input } from './inputs.js';
import type { Kind } from './kinds.js';
import { markedWorkbook } from './marked.js';
import { exceptionsOf } from './revision.js';
import { proseBySection } from './sections.js';
import { type Checkable, viewOf } from './view-of.js';

export interface Product {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array | string;
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv;charset=utf-8',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
} as const;

type Extension = keyof typeof TYPES;

export function productOf(name: string, extension: Extension, content: Product['content']): Product {
  return { name: `${name}.${extension}`, type: TYPES[extension], content };
}

/** `read` gives the bytes of the file that the report was read from. */
export async function madeOf(
  kind: Kind,
  checked: Checkable,
  language: Language,
  read: Input['read'] | undefined,
): Promise<Product> {
  const { report } = checked;
  const words = webWords[language].files;
  const stem = stemOf(report);
  const product = (tail: string, extension: Extension, content: Product['content']): Product =>
    productOf(tail === '' ? stem : `${stem}-${tail}`, extension, content);
  switch (kind) {
    case 'listXlsx':
      return product(words.list, 'xlsx', await listWorkbook(rowsOf(checked, language), language));
    case 'listCsv':
      return product(words.list, 'csv', listCsv(rowsOf(checked, language), language));
    case 'marked':
      return product(words.marked, 'xlsx', markedWorkbook(await bytesOf(read), checked, language));
    case 'formXlsx':
    case 'formDocx':
    case 'formHtml': {
      const extension = FORMS[kind];
      return product(words.form, extension, await formOf(report, extension));
    }
    case 'page':
      return product(words.page, 'html', reported(createHtmlReporter, checked, language));
    case 'json':
      return product('', 'json', reported(createJsonReporter, checked, language));
    case 'config': {
      const exceptions = exceptionsOf(report, checked.revision);
      const content = `${JSON.stringify({ exceptions }, null, 2)}\n`;
      return productOf('gov-report.config', 'json', content);
    }
  }
}

async function bytesOf(read: Input['read'] | undefined): Promise<Uint8Array> {
  const file = await read?.();
  if (!file || 'unreadable' in file) throw new Error('the file is no longer there');
  return file.bytes;
}

/** Without what no name of a file may hold. */
function stemOf({ path }: Report): string {
  const name = path.split(/[\\/]/u).at(-1) ?? path;
  return name.replace(/\.[^.]{1,6}$/u, '').replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_') || 'report';
}

function rowsOf(checked: Checkable, language: Language): Row[] {
  return correctionRows(viewOf(checked, language), language);
}

/** Of the columns, in characters. */
const WIDTHS = [24, 8, 30, 14, 44, 20, 10, 10, 60, 60];

export function listWorkbook(rows: readonly Row[], language: Language): Promise<Uint8Array> {
  const { files, list } = webWords[language];
  const cells = rows.map((row) => row.map(listCell));
  return writeWorkbook([listSheet(files.list, list.head, cells, { widths: WIDTHS })]);
}

/** With a byte order mark: Excel opens it at a double click. */
export function listCsv(rows: readonly Row[], language: Language): string {
  return `\ufeff${csvText([webWords[language].list.head, ...rows])}`;
}

const FORMS = { formXlsx: 'xlsx', formDocx: 'docx', formHtml: 'html' } as const;

async function formOf(
  report: Report,
  format: (typeof FORMS)[keyof typeof FORMS],
): Promise<Product['content']> {
  const { edition, cells, paragraphs } = report;
  if (!edition) throw new Error('no table');
  const title = paragraphs[0]?.text.trim() || stemOf(report);
  /** As they stand there. */
  const texts = new Map(cells.flatMap((cell) => (cell ? [[cell.spec.id, cell.source.text.trim()]] : [])));
  const figure = (id: string) => texts.get(id);
  switch (format) {
    case 'xlsx': {
      const values = cells.flatMap((cell) =>
        cell ? [[cell.spec.id, toNumber(cell.quantity) ?? cell.source.text.trim()] as const] : [],
      );
      return writeFilledWorkbook({ name: stemOf(report), title, edition, figures: new Map(values) });
    }
    case 'docx': {
      const prose = proseBySection(report);
      return writeFormDocument(edition, title, { figure, text: (id) => prose.get(id) ?? [] });
    }
    case 'html':
      return writeFormHtml(edition, title, figure);
  }
}

function reported(create: CreateReporter, { result }: Checkable, language: Language): string {
  return rendered(create, [result], plainOptions(language));
}
