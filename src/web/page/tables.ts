// The tables of a report, drawn as the form is printed: every figure can be edited, the wrong ones carry numbers.

import type { FigureCell, LabelCell, TableView } from '../../diagnostic/table-view.js';
import type { View } from '../view.js';
import type { Context } from './context.js';
import { button, fill, h } from './dom.js';

export type Tables = ReturnType<typeof createTables>;

export interface TableEvents {
  edited(cell: string, text: string): void;
  /** A table that the file lacks is to be filled in. */
  added(table: string): void;
  /** A person went to a cell, or asked for the fault of this number. */
  entered(cell: string): void;
  asked(fault: number): void;
}

interface Drawn {
  readonly td: HTMLTableCellElement;
  readonly input: HTMLInputElement;
  readonly about: HTMLElement;
}

export function createTables(tables: readonly TableView[], context: Context, events: TableEvents) {
  const drawn = new Map<string, Drawn>();
  const sheets = tables.map((table) =>
    table.rows.length === 0 ? missingElement(table, context, events) : tableElement(table, drawn, events),
  );
  return {
    element: h('div', { class: 'tables' }, ...sheets),
    /** The cell that is being typed in keeps its text. */
    update(view: View, showsLastYear: boolean, typing: string | undefined): void {
      // In a form that is filled in everything is new.
      const changes = view.isForm ? [] : view.changes;
      const changed = new Map(changes.map((change) => [change.cell, change]));
      const last = showsLastYear ? view.previous?.figures : undefined;
      for (const cell of view.tables.flatMap(({ rows }) => rows.flat())) {
        const one = cell.kind === 'figure' ? drawn.get(cell.id) : undefined;
        if (!one || cell.kind !== 'figure') continue;
        const { id } = cell;
        const beside = { change: changed.get(id), lastYear: last?.[id], isTyping: id === typing };
        paint(one, cell, view, beside, context, events);
      }
    },
    /** Marks the cells of a fault, and brings the first of them into view. */
    point(cells: readonly string[], scrolls: boolean): void {
      for (const [id, { td }] of drawn) td.classList.toggle('here', cells.includes(id));
      const first = cells[0] === undefined ? undefined : drawn.get(cells[0]);
      if (scrolls) first?.td.scrollIntoView({ block: 'center', inline: 'nearest' });
    },
    focus(cell: string): void {
      const one = drawn.get(cell);
      one?.input.focus();
      one?.input.select();
    },
  };
}

function missingElement(
  { id, name, title }: TableView,
  { words }: Context,
  events: TableEvents,
): HTMLElement {
  return h(
    'div',
    { class: 'absent', 'data-table': id },
    h('p', { class: 'caption' }, `${name} ${title}`),
    h('p', {}, words.table.missing),
    button(words.table.add(name), () => events.added(id)),
  );
}

function tableElement(table: TableView, drawn: Map<string, Drawn>, events: TableEvents): HTMLElement {
  const rows = table.rows.map((cells) => {
    const elements = cells.map((cell) => {
      if (cell.kind === 'label') return labelElement(cell);
      const one = figureElement(cell, events);
      drawn.set(cell.id, one);
      return one.td;
    });
    return h('tr', {}, ...elements);
  });
  const element = h(
    'table',
    { 'aria-label': `${table.name} ${table.title}` },
    h('caption', {}, `${table.name} ${table.title}`),
    table.headRows > 0 && h('thead', {}, ...rows.slice(0, table.headRows)),
    h('tbody', {}, ...rows.slice(table.headRows)),
  );
  const inputs = [...element.querySelectorAll('input')];
  /** The keyboard comes to one cell of a table, and goes on by arrows. */
  const reach = (reached: HTMLInputElement | undefined) => {
    for (const input of inputs) input.tabIndex = input === reached ? 0 : -1;
  };
  reach(inputs[0]);
  for (const input of inputs) input.addEventListener('focus', () => reach(input));
  return h('div', { class: 'sheet', tabindex: '-1' }, element);
}

function spans({ columns, rows }: { readonly columns: number; readonly rows: number }) {
  return {
    colspan: columns > 1 ? String(columns) : undefined,
    rowspan: rows > 1 ? String(rows) : undefined,
  };
}

/** The form is Chinese, whatever the language of the page. */
function labelElement(cell: LabelCell): HTMLElement {
  return h(
    'th',
    { class: cell.scope, scope: scopeOf(cell), ...spans(cell) },
    h('span', { lang: 'zh-CN' }, cell.text),
    cell.gloss !== undefined && h('small', {}, cell.gloss),
  );
}

function scopeOf({ scope, columns, rows }: LabelCell): string {
  if (scope === 'row') return rows > 1 ? 'rowgroup' : 'row';
  return columns > 1 ? 'colgroup' : 'col';
}

function figureElement(cell: FigureCell, events: TableEvents): Drawn {
  const about = h('span', { class: 'about', id: `about-${cell.id}` });
  const input = h('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': cell.name,
    'data-cell': cell.id,
    on: {
      input: () => events.edited(cell.id, input.value),
      focus: () => events.entered(cell.id),
      keydown(event) {
        const next = neighbour(input, event);
        if (!next) return;
        event.preventDefault();
        next.focus();
        next.select();
      },
    },
  });
  return { td: h('td', spans(cell), input), input, about };
}

interface Beside {
  readonly change: View['changes'][number] | undefined;
  readonly lastYear: string | undefined;
  readonly isTyping: boolean;
}

function paint(
  { td, input, about }: Drawn,
  { id, raw }: FigureCell,
  view: View,
  { change, lastYear, isTyping }: Beside,
  { words }: Context,
  events: TableEvents,
): void {
  const mark = view.marks[id];
  td.className = [mark?.level ?? '', change ? 'changed' : '', raw === null ? 'missing' : ''].join(' ').trim();
  input.title = raw === null ? words.cell.missing : '';
  const text = raw?.trim() ?? '';
  if (!isTyping && input.value !== text) input.value = text;
  input.size = Math.max(3, Math.min(12, text.length));
  const expected = text === '' ? view.expected[id] : undefined;
  const numbers = mark?.numbers ?? [];
  if (numbers.length > 0) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  const read = view.read[id];
  fill(
    about,
    read?.picture && !read.isSure && h('img', { src: read.picture.source, alt: read.picture.about }),
    read && !read.isSure && h('span', { class: 'reading' }, read.label),
    ...numbers.map((number) =>
      button(String(number), () => events.asked(number), {
        class: 'badge',
        tabindex: '-1',
        'aria-label': words.cell.faults(String(number)),
      }),
    ),
    mark?.correction !== undefined && h('span', { class: 'correction' }, mark.correction),
    change && h('span', { class: 'was' }, `${change.from} → ${change.to}`),
    expected !== undefined &&
      button(expected, () => events.edited(id, expected), {
        class: 'ghost',
        title: words.cell.expected(expected),
        'aria-label': words.cell.expected(expected),
        'data-expected': id,
      }),
    lastYear !== undefined &&
      (lastYear !== '0' || text !== '0') &&
      h(
        'span',
        { class: text === '' || lastYear === text ? 'last' : 'last differs' },
        words.cell.lastYear(lastYear),
      ),
  );
  // Most cells have nothing to tell.
  if (about.hasChildNodes()) {
    td.append(about);
    input.setAttribute('aria-describedby', about.id);
  } else {
    about.remove();
    input.removeAttribute('aria-describedby');
  }
}

/** The cell that a key leads to; undefined where it moves within the text. */
function neighbour(from: HTMLInputElement, event: KeyboardEvent): HTMLInputElement | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return undefined;
  const { selectionStart, selectionEnd, value } = from;
  const rows = [...from.closest('table')!.rows]
    .map((row) => [...row.querySelectorAll('input')])
    .filter((inputs) => inputs.length > 0);
  const at = rows.findIndex((inputs) => inputs.includes(from));
  const inRow = rows[at]!;
  const below = (step: number) => nearest(from, rows[at + step] ?? []);
  switch (event.key) {
    case 'ArrowLeft':
      return selectionStart === 0 ? inRow[inRow.indexOf(from) - 1] : undefined;
    case 'ArrowRight':
      return selectionEnd === value.length ? inRow[inRow.indexOf(from) + 1] : undefined;
    case 'ArrowUp':
      return below(-1);
    case 'ArrowDown':
    case 'Enter':
      return below(event.shiftKey ? -1 : 1);
    default:
      return undefined;
  }
}

/** By where they stand, as cells may take several columns. */
function nearest(from: HTMLElement, others: readonly HTMLInputElement[]): HTMLInputElement | undefined {
  const leftOf = (one: HTMLElement) => one.getBoundingClientRect().left;
  const distance = (one: HTMLElement) => Math.abs(leftOf(one) - leftOf(from));
  return [...others].sort((a, b) => distance(a) - distance(b))[0];
}
