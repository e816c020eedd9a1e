// The list of many reports: searched, filtered, and opened one by one.

import type { Line } from '../view.js';
import type { Context } from './context.js';
import { button, field, h } from './dom.js';
import { takeAllAlong } from './take-along.js';

/** Lines drawn at once; more are drawn when they are asked for. */
const PAGE = 200;

const FILTERS = {
  all: () => true,
  errors: ({ errors }) => errors > 0,
  doubts: ({ errors, warnings, infos }) => errors === 0 && warnings + infos > 0,
  failed: ({ failed }) => failed,
  sound: ({ errors, warnings, infos }) => errors + warnings + infos === 0,
} satisfies Record<string, (line: Line) => boolean>;

type Filter = keyof typeof FILTERS;

export type ManyScreen = ReturnType<typeof manyScreen>;

export function manyScreen(context: Context) {
  const { words } = context;
  const { many } = words;
  const { compare } = new Intl.Collator(context.language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  let all: readonly Line[] = [];
  let most = PAGE;
  const heading = h('h1', { tabindex: '-1' });
  const shown = h('p', { role: 'status', class: 'soft' });
  const body = h('tbody');
  const more = button(many.more, () => {
    most += PAGE;
    draw();
  });
  const search = h('input', { type: 'search', on: { input: () => draw() } });
  const names = Object.keys(FILTERS) as Filter[];
  const options = names.map((name) => h('option', { value: name }, many.filters[name]));
  const filter = h('select', { on: { change: () => draw() } }, ...options);
  /** Of lines that were drawn; a line that changes is another one. */
  const rows = new WeakMap<Line, HTMLElement>();
  const rowOf = (line: Line) => {
    const row = rows.get(line) ?? lineRow(line, context);
    rows.set(line, row);
    return row;
  };
  /** Rows that stay where they are need not be laid out again. */
  const drawRows = (wanted: readonly Line[]) => {
    const { children } = body;
    wanted.forEach((line, i) => {
      const row = rowOf(line);
      if (children[i] !== row) body.insertBefore(row, children[i] ?? null);
    });
    while (children.length > wanted.length) body.lastChild?.remove();
  };
  const draw = () => {
    const words = search.value.toLowerCase().split(/\s+/u).filter(Boolean);
    const wanted = all.filter(
      (line) =>
        FILTERS[filter.value as Filter](line) &&
        words.every((word) =>
          `${line.office ?? ''} ${line.path} ${line.year ?? ''}`.toLowerCase().includes(word),
        ),
    );
    wanted.sort((a, b) => weight(b) - weight(a) || compare(a.path, b.path));
    shown.textContent = many.shown(wanted.length);
    drawRows(wanted.slice(0, most));
    more.hidden = wanted.length <= most;
  };
  const head = Object.entries(many.head).map(([name, text]) =>
    h('th', { scope: 'col', class: name === 'file' && 'path' }, text),
  );
  const element = h(
    'div',
    { class: 'many' },
    heading,
    h('p', { class: 'next' }, many.next),
    field([many.search, search], [many.filter, filter]),
    takeAllAlong(context),
    shown,
    h('div', { class: 'sheet' }, h('table', { class: 'list' }, h('thead', {}, h('tr', {}, ...head)), body)),
    more,
  );
  return {
    element,
    update(lines: readonly Line[]): void {
      all = lines;
      heading.textContent = many.heading(lines.length);
      draw();
    },
  };
}

function weight({ failed, errors, warnings, infos }: Line): number {
  return Number(failed) * 1e9 + errors * 1e6 + warnings * 1e3 + infos;
}

function lineRow(line: Line, { words, actions }: Context): HTMLElement {
  const { id, office, path, year, failed } = line;
  const name = office ?? path.split('/').at(-1) ?? path;
  const counts = words.report.counts(line);
  const result = failed ? words.report.notRead : counts || words.report.sound;
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      button(name, () => actions.show(id), { class: 'link' }),
    ),
    h('td', {}, year === null ? '' : String(year)),
    h('td', { class: 'path' }, path),
    h('td', { class: `result ${levelOf(line)}` }, result),
  );
}

function levelOf({ failed, errors, warnings }: Line): string {
  if (failed || errors > 0) return 'error';
  return warnings > 0 ? 'warning' : 'good';
}
