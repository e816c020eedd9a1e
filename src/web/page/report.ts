// A report on the page: the verdict and what to do next, the faults beside the tables, and what to take along.

import { KINDS } from '../desk/kinds.js';
import type { Revision } from '../revision.js';
import type { View } from '../view.js';
import type { Context, Shown } from './context.js';
import { button, fill, h, keepingFocus } from './dom.js';
import { createFaults } from './faults.js';
import { identityDialog, identityLine } from './identity.js';
import { lastYear, picker } from './start.js';
import { createTables, type Tables } from './tables.js';

export interface ReportScreen {
  readonly element: HTMLElement;
  update(shown: Shown): void;
  /** Once it stands on the page: goes to the first fault. */
  begin(): void;
}

export function reportScreen(context: Context): ReportScreen {
  const { words, actions } = context;
  let tables: Tables | undefined;
  let view: View | undefined;
  let showsLastYear = true;
  /** A table that is about to be drawn, to be filled in. */
  let begun: string | undefined;
  const heading = h('h1', { tabindex: '-1' });
  const meta = h('p', { class: 'meta' });
  const verdict = h('div', { class: 'verdict', role: 'status' });
  const tools = h('div', { class: 'tools' });
  const place = h('div', { class: 'place' });
  const front = h('section', { class: 'front', 'aria-label': words.report.tables }, place);
  const handled = h('div', { class: 'handled' });
  const beside = h('section', { class: 'previous' });
  const identity = identityDialog(context);
  const files = picker(([file]) => actions.compare(file));

  const faults = createFaults(context, {
    looked(fault, goes) {
      tables?.point(fault.cells, true);
      if (goes && fault.cells[0] !== undefined) tables?.focus(fault.cells[0]);
    },
  });
  const edited = (cell: string, text: string) =>
    actions.revise((revision) => {
      const { [cell]: _, ...others } = revision.texts;
      const isBack = text.trim() === originalOf(cell);
      return { ...revision, texts: isBack ? others : { ...others, [cell]: text } };
    });
  const originalOf = (cell: string) => {
    const change = view?.changes.find((one) => one.cell === cell);
    if (change) return change.original;
    for (const { rows } of view?.tables ?? [])
      for (const one of rows.flat())
        if (one.kind === 'figure' && one.id === cell) return one.raw?.trim() ?? '';
    return '';
  };

  function drawTables(next: View): void {
    tables = createTables(next.tables, context, {
      edited,
      added(table) {
        begun = table;
        actions.revise((now) => ({ ...now, added: [...now.added, table] }));
      },
      entered(cell) {
        faults.point(cell);
        const numbers = view?.marks[cell]?.numbers ?? [];
        const fault = view?.faults.find(({ number }) => number === numbers[0]);
        tables?.point(fault?.cells ?? [], false);
      },
      asked: (number) => faults.focus(number),
    });
    fill(place, tables.element);
  }

  function drawTools({ canUndo, canRedo, lines }: Shown, next: View): void {
    keepingFocus(tools, () => {
      const isOpen = tools.querySelector('details')?.open ?? false;
      fill(
        tools,
        lines.length > 1 && button(words.report.back, actions.showList, { 'data-focus': 'back' }),
        next.hasTables &&
          button(words.report.undo, actions.undo, { disabled: !canUndo, 'data-focus': 'undo', id: 'undo' }),
        next.hasTables &&
          button(words.report.redo, actions.redo, { disabled: !canRedo, 'data-focus': 'redo', id: 'redo' }),
        next.hasTables && takeAlong(next, context, isOpen),
      );
    });
  }

  const element = h(
    'div',
    { class: 'report' },
    h('div', { class: 'top' }, h('div', {}, heading, meta), tools),
    verdict,
    h(
      'div',
      { class: 'parts' },
      h('section', { class: 'side', 'aria-label': words.report.faults }, handled, faults.element, beside),
      front,
    ),
    files,
    identity.element,
  );
  return {
    element,
    update(shown) {
      const next = shown.view;
      const isNew = next.id !== view?.id;
      if (!tables || isNew || shapeOf(next) !== (view && shapeOf(view))) drawTables(next);
      view = next;
      element.classList.toggle('bare', !next.hasTables);
      heading.textContent = next.title;
      fill(meta, ...identityLine(next, context, () => identity.show(next)));
      fill(verdict, ...verdictOf(next, context));
      drawTools(shown, next);
      keepingFocus(handled, () => fill(handled, ...handledOf(next, context)));
      faults.update(next);
      tables?.update(next, showsLastYear, shown.typing);
      const first = next.tables
        .find(({ id }) => id === begun)
        ?.rows.flat()
        .find((cell) => cell.kind === 'figure');
      if (first?.kind === 'figure') {
        begun = undefined;
        tables?.focus(first.id);
      }
      beside.classList.toggle('none', !next.previous);
      keepingFocus(beside, () => {
        fill(
          beside,
          ...previousOf(next, context, {
            choose: () => files.click(),
            shows: showsLastYear,
            show(shows) {
              showsLastYear = shows;
              tables?.update(next, shows, undefined);
            },
          }),
        );
      });
    },
    begin() {
      // Where the page itself would scroll, the verdict stays in view.
      tables?.point(view?.faults[0]?.cells ?? [], front.scrollHeight > front.clientHeight);
    },
  };
}

/** Drawn anew only where cells come or go, or the language changes. */
function shapeOf({ tables }: View): string {
  return tables.map(({ id, name, rows }) => `${id} ${name} ${rows.flat().length}`).join();
}

function verdictOf(view: View, { words, actions }: Context): (Node | string)[] {
  const { report } = words;
  const { failed, faults, errors, hasTables, isForm, changes, added, tables } = view;
  const { blanks, expected } = view.filling;
  if (failed || !hasTables) {
    const { office, year } = view;
    return [
      h('p', { class: 'result error' }, report.notRead),
      h('p', { class: 'next' }, report.next.unread),
      button(words.start.fill, () => actions.begin({ office: office ?? '', year: year ?? lastYear() }), {
        id: 'fill-instead',
      }),
    ];
  }
  const isSound = faults.length === 0;
  const counts = report.counts(view);
  const level = errors > 0 ? 'error' : 'warning';
  const result = isSound
    ? h('p', { class: 'result good' }, report.sound)
    : h('p', { class: `result ${level}` }, counts);
  const lacksTable = tables.some(({ rows }) => rows.length === 0);
  const next = () => {
    if (blanks > 0) return report.next.form(blanks, Object.keys(expected).length);
    if (errors > 0) {
      if (faults.some(({ cells }) => cells.length > 0))
        return faults.some(({ sentence }) => sentence) ? report.next.lookAndRead : report.next.look;
      return lacksTable ? report.next.missing : report.next.elsewhere;
    }
    if (!isSound) return report.next.doubt;
    if (isForm) return report.next.formDone;
    const changed = added.reduce((sum, { figures }) => sum + figures, changes.length);
    if (changed > 0) return report.next.changed(changed);
    return lacksTable || view.checked.sentences === 0 ? report.next.part : report.next.take;
  };
  const about = [h('p', { class: 'next' }, next()), h('p', { class: 'soft' }, report.checked(view.checked))];
  return blanks > 0 && isSound ? about : [result, ...about];
}

function handledOf(view: View, { words, actions }: Context): HTMLElement[] {
  const { changes, added, explained, isForm } = view;
  const { blanks, expected, zeros } = view.filling;
  const parts: HTMLElement[] = [];
  const ghosts = Object.keys(expected);
  if (blanks > 0) {
    parts.push(
      h(
        'p',
        { class: 'buttons' },
        ghosts.length > 0 &&
          button(
            words.cell.takeExpected(ghosts.length),
            () => actions.revise((now) => ({ ...now, texts: { ...now.texts, ...expected } })),
            { class: 'take', 'data-focus': 'expected', id: 'take-expected' },
          ),
        zeros.length > 0 &&
          button(
            words.cell.fillZero(zeros.length),
            () =>
              actions.revise((now) => ({
                ...now,
                texts: { ...now.texts, ...Object.fromEntries(zeros.map((cell) => [cell, '0'])) },
              })),
            { 'data-focus': 'zeros', id: 'fill-zeros' },
          ),
      ),
    );
  }
  if (added.length > 0) {
    parts.push(
      h(
        'ul',
        { class: 'changes' },
        ...added.map(({ id, name, figures }) =>
          h(
            'li',
            {},
            h('span', {}, words.changes.added(name, figures)),
            button(words.changes.remove, () => actions.revise((now) => withoutTable(now, id)), {
              class: 'link',
              'data-focus': `added-${id}`,
            }),
          ),
        ),
      ),
    );
  }
  if (changes.length > 0 && !isForm) {
    parts.push(
      h('h2', {}, words.changes.heading(changes.length)),
      h(
        'ul',
        { class: 'changes' },
        ...changes.map(({ cell, name, from, to }) =>
          h(
            'li',
            {},
            h('span', {}, words.changes.change(name, from, to)),
            button(
              words.changes.undo,
              () =>
                actions.revise((now) => {
                  const { [cell]: _, ...texts } = now.texts;
                  return { ...now, texts };
                }),
              {
                class: 'link',
                'aria-label': `${words.changes.undo} ${name}`,
                'data-focus': `change-${cell}`,
              },
            ),
          ),
        ),
      ),
    );
  }
  if (explained.length > 0) {
    parts.push(
      h('h2', {}, words.explained.heading(explained.length)),
      h(
        'ul',
        { class: 'changes' },
        ...explained.map(({ key, message, reason }) =>
          h(
            'li',
            {},
            h('span', {}, message, h('br'), h('q', {}, reason)),
            button(
              words.explained.remove,
              () =>
                actions.revise((now) => {
                  const { [key]: _, ...reasons } = now.reasons;
                  return { ...now, reasons };
                }),
              { class: 'link', 'data-focus': `explained-${key}` },
            ),
          ),
        ),
      ),
    );
  }
  return parts;
}

function withoutTable(now: Revision, table: string): Revision {
  return {
    ...now,
    added: now.added.filter((id) => id !== table),
    texts: Object.fromEntries(Object.entries(now.texts).filter(([cell]) => !cell.startsWith(`${table}/`))),
  };
}

function takeAlong(view: View, { words: { takeAlong }, actions }: Context, isOpen: boolean): HTMLElement {
  const kinds = KINDS.filter(
    (kind) => (kind !== 'marked' || view.isWorkbook) && (kind !== 'config' || view.explained.length > 0),
  );
  return h(
    'details',
    { class: 'menu', open: isOpen },
    h('summary', { 'data-focus': 'take-along' }, takeAlong.heading),
    h(
      'ul',
      {},
      ...kinds.map((kind) =>
        h(
          'li',
          {},
          button(takeAlong.kinds[kind].label, () => actions.take(kind), {
            'data-kind': kind,
            'data-focus': kind,
          }),
          h('span', { class: 'soft' }, takeAlong.kinds[kind].about),
        ),
      ),
      h(
        'li',
        {},
        button(takeAlong.print.label, () => print(), { 'data-focus': 'print' }),
        h('span', { class: 'soft' }, takeAlong.print.about),
      ),
    ),
  );
}

interface Beside {
  choose(): void;
  readonly shows: boolean;
  show(shows: boolean): void;
}

function previousOf(view: View, { words: { previous }, actions }: Context, beside: Beside): HTMLElement[] {
  if (!view.hasTables) return [];
  const { previous: last } = view;
  if (!last) {
    return [
      h('h2', {}, previous.heading),
      h('p', { class: 'soft' }, previous.about),
      h(
        'p',
        { class: 'buttons' },
        button(previous.choose, beside.choose, { id: 'add-last', 'data-focus': 'add-last' }),
      ),
    ];
  }
  const box = h('input', {
    type: 'checkbox',
    id: 'last-year',
    checked: beside.shows,
    'data-focus': 'last-year',
  });
  box.addEventListener('change', () => beside.show(box.checked));
  const { same, share } = last;
  return [
    h('h2', {}, previous.heading),
    h('p', {}, previous.using(last.path)),
    h('p', {}, box, h('label', { for: 'last-year' }, previous.show)),
    same.length > 0
      ? h(
          'details',
          {},
          h('summary', { 'data-focus': 'same' }, previous.same(same.length, share)),
          h('ul', {}, ...same.map((text) => h('li', {}, text))),
        )
      : h('p', { class: 'soft' }, previous.noneSame),
    h(
      'p',
      { class: 'buttons small' },
      button(previous.remove, () => actions.compare(undefined), { class: 'link' }),
    ),
  ];
}
