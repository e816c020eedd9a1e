// What a person takes along of one report: lists, marked copies and filled forms, as files.

import type { Edition } from '../../edition/edition.js';
import { writeFormDocument } from '../../forms/docx.js';
import { writeFilledWorkbook } from '../../forms/figures.js';
import { writeFormHtml } from '../../forms/html.js';
import { listCell, listSheet } from '../../forms/list-sheet.js';
import { writeWorkbook } from '../../forms/xlsx.js';
import type { Language } from '../../i18n/language.js';
import { webWords } from '../../i18n/web-words.js';
import type { Report } from '../../report/report.js';
import { plainStyle } from '../../reporters/frame/style.js';
import { createHtmlReporter } from '../../reporters/html.js';
import { createJsonReporter } from '../../reporters/json.js';
import type { CreateReporter } from '../../reporters/reporter.js';
import { count, nothingYet } from '../../reporters/summary.js';
import { ruleTexts } from '../../rules/kit/rule-texts.js';
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

export const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv;charset=utf-8',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
} as const;

type Extension = keyof typeof TYPES;

/** `read` gives the bytes of the file that the report was read from. */
export async function madeOf(
  kind: Kind,
  checked: Checkable,
  language: Language,
  read: Input['read'] | undefined,
): Promise<Product> {
  const { report, result } = checked;
  const words = webWords[language].files;
  const stem = stemOf(report);
  const product = (tail: string, extension: Extension, content: Product['content']): Product => ({
    name: `${stem}${tail === '' ? '' : `-${tail}`}.${extension}`,
    type: TYPES[extension],
    content,
  });
  switch (kind) {
    case 'listXlsx':
      return product(words.list, 'xlsx', await listWorkbook(rowsOf(checked, language), language));
    case 'listCsv':
      return product(words.list, 'csv', listCsv(rowsOf(checked, language), language));
    case 'marked':
      return product(words.marked, 'xlsx', markedWorkbook(await bytesOf(read), checked, language));
    case 'formXlsx': {
      const { title, edition, figures } = formOf(report);
      const values = new Map([...figures].map(([id, text]) => [id, numberIn(report, id) ?? text]));
      return product(
        words.form,
        'xlsx',
        await writeFilledWorkbook({ name: stem, title, edition, figures: values }),
      );
    }
    case 'formDocx': {
      const { title, edition, figures } = formOf(report);
      const prose = proseBySection(report);
      const content = { figure: (id: string) => figures.get(id), text: (id: string) => prose.get(id) ?? [] };
      return product(words.form, 'docx', writeFormDocument(edition, title, content));
    }
    case 'formHtml': {
      const { title, edition, figures } = formOf(report);
      return product(
        words.form,
        'html',
        writeFormHtml(edition, title, (id) => figures.get(id)),
      );
    }
    case 'page':
      return product(words.page, 'html', reported(createHtmlReporter, result, language));
    case 'json':
      return product('', 'json', reported(createJsonReporter, result, language));
    case 'config': {
      const exceptions = exceptionsOf(report, checked.revision);
      const content = `${JSON.stringify({ exceptions }, null, 2)}\n`;
      return { name: 'gov-report.config.json', type: TYPES.json, content };
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
  const { sheet, head } = webWords[language].list;
  const cells = rows.map((row) => row.map(listCell));
  return writeWorkbook([listSheet(sheet, head, cells, { widths: WIDTHS })]);
}

/** With a byte order mark: Excel opens it at a double click. */
export function listCsv(rows: readonly Row[], language: Language): string {
  return `\ufeff${csvText([webWords[language].list.head, ...rows])}`;
}

interface Filled {
  readonly title: string;
  readonly edition: Edition;
  /** By cell id, as they stand there. */
  readonly figures: ReadonlyMap<string, string>;
}

function formOf(report: Report): Filled {
  const { edition, cells, paragraphs } = report;
  if (!edition) throw new Error('no table');
  const figures = new Map(
    cells.flatMap((cell) => (cell ? [[cell.spec.id, cell.source.text.trim()] as const] : [])),
  );
  const title = paragraphs[0]?.text.trim() || stemOf(report);
  return { title, edition, figures };
}

function numberIn({ edition, cells }: Report, id: string): number | null {
  const spec = edition?.cellById.get(id);
  const cell = spec && cells[spec.index];
  return cell ? toNumber(cell.quantity) : null;
}

const WIDTH = 90;

export function reporterOptions(language: Language) {
  return {
    style: plainStyle,
    language,
    width: WIDTH,
    quiet: false,
    version: PROGRAM_VERSION,
    rules: () => ruleTexts(language),
  };
}

function reported(create: CreateReporter, result: Checkable['result'], language: Language): string {
  const reporter = create(reporterOptions(language));
  return reporter.begin() + reporter.report(result) + reporter.end(count(nothingYet, result));
}
