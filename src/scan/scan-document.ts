// Makes rows of cells, as the form has them, of what was seen in the pictures of a report.

import type { Document, DocumentCell, DocumentRow } from '../document/document.js';
import { rowSource } from '../document/row-source.js';
import type { Edition } from '../edition/edition.js';
import { formLines } from '../edition/form.js';
import { toBase64 } from '../readers/base64.js';
import type { Answers, Concluder, Look, ReadFigure, Reading } from './extra.js';
import { formOf, scanEditions } from './forms.js';

/** Lines are taken for read where each character is as likely. */
const SURE_LINE = 0.9;
const TITLE = /[12]\d{3}年.*(?:报告|年报)$/u;

export function scanDocument(
  path: string,
  look: Extract<Look, { readonly pages: number }>,
  concluder: Concluder,
  answers: Answers,
): Document {
  const editions = scanEditions();
  const forms = editions.map(formOf);
  const reading = concluder.conclude(look.seen, forms, answers);
  const [edition] = reading.tables.map(({ form }) => editions[forms.indexOf(form)]);
  const title = titleIn(reading);
  const lines = [...(title === undefined ? [] : [[title]]), ...(edition ? formTexts(edition, reading) : [])];
  const cellOf = cellsOf(reading, concluder);
  const rows = lines.map((line, i) => rowOf(line.map(cellOf), i + 1));
  const placed = figuresOf(reading);
  return {
    ...rowSource(rows),
    path,
    format: 'scan',
    encoding: null,
    rows,
    damage: [],
    foreign: foreignRows(reading, lines),
    pictures: { unread: unreadPages(reading, look.pages), recognised: [] },
    unusedAnswers: [...answers.keys()].filter((id) => !placed.has(id)),
    answered: (given) =>
      scanDocument(path, look, concluder, new Map([...given].filter(([id]) => placed.has(id)))),
  };
}

/** From 1. Where a table is missing and no page shows why, it may be any of them. */
function unreadPages({ unread }: Reading, pages: number): number[] {
  const numbers = unread.length > 0 ? unread : [...Array(pages).keys()];
  return numbers.map((page) => page + 1);
}

function figuresOf({ tables }: Reading): ReadonlyMap<string, ReadFigure> {
  return new Map(tables.flatMap(({ figures }) => [...figures]));
}

/** In one line, or broken into two. */
function titleIn({ head }: Reading): string | undefined {
  const texts = head.map(({ text, p }) => (p < SURE_LINE ? '' : text));
  const lines = texts.flatMap((text, i) => [text, text && texts[i + 1] ? text + texts[i + 1] : '']);
  return lines.find((line) => TITLE.test(line));
}

type Line = readonly Omit<DocumentCell, 'place'>[];

/** Marks the id of a cell among the texts of a form. */
const MARK = '\0';

/** Without its title and the tables and rows that were not read. */
function formTexts(edition: Edition, { tables }: Reading): string[][] {
  const read = edition.data.tables.flatMap((table) => {
    const own = tables.find((one) => one.table.id === table.id);
    const seen = new Set([...(own?.figures.keys() ?? [])].map((id) => id.split('/')[1]));
    return own ? [{ ...table, rows: table.rows.filter(({ id }) => seen.has(id)) }] : [];
  });
  const data = { ...edition.data, tables: read };
  return formLines({ ...edition, data }, '', (id) => MARK + id).filter((line) => line.join('') !== '');
}

function cellsOf(reading: Reading, { pictureOf }: Concluder): (text: string) => Line[number] {
  const figures = figuresOf(reading);
  const doubtful = new Set(reading.failing.flat().map(({ id }) => id));
  return (text) => {
    const figure = text.startsWith(MARK) ? figures.get(text.slice(1)) : undefined;
    if (!figure) return { text };
    const { how, confidence, alternatives, box } = figure;
    const picture = how !== 'read' || doubtful.has(figure.id) ? pictureOf(figure) : undefined;
    const shown = picture && { picture: toBase64(picture) };
    return { text: figure.text, read: { how, confidence, alternatives, box, ...shown } };
  };
}

/** Each at the row above it, or the first of its table. */
function foreignRows(
  { tables }: Reading,
  lines: readonly (readonly string[])[],
): Document['foreign'] & object {
  return tables.flatMap(({ table, foreign }) =>
    foreign.map(({ label, below }) => {
      const start = `${MARK}${table.id}/${below === undefined ? '' : `${below}/`}`;
      const row = lines.findIndex((line) => line.some((text) => text.startsWith(start))) + 1;
      return { table: table.id, label: { text: label, place: { table: 1, row } } };
    }),
  );
}

function rowOf(line: Line, row: number): DocumentRow {
  const place = { table: 1, row };
  return {
    cells: line.map((cell, k) => ({ ...cell, place: { ...place, cell: k + 1 } })),
    cut: line.length === 1 ? 'single' : 'delimited',
    place,
    gapBefore: 0,
  };
}
