// What a person has done with the faults of a report, or is about to fill in, each with a way back.

import type { Revision } from '../revision.js';
import type { View } from '../view.js';
import type { Actions, Context } from './context.js';
import { button, buttons, type Child, h } from './dom.js';

interface Done {
  /** Names the way back for the focus. */
  readonly key: string;
  readonly said: readonly Child[];
  readonly back: string;
  /** Of the way back, where there may be several. */
  readonly name?: string;
  without(revision: Revision): Revision;
}

export function handledOf(view: View, context: Context): (HTMLElement | undefined)[] {
  const { words, actions } = context;
  const { changes, added, explained, isForm } = view;
  const changed = isForm ? [] : changes;
  return [
    filling(view, context),
    ...doneList(
      undefined,
      added.map(({ id, name, figures }) => ({
        key: `added-${id}`,
        said: [words.changes.added(name, figures)],
        back: words.changes.remove,
        without: (now) => withoutTable(now, id),
      })),
      actions,
    ),
    ...doneList(
      words.changes.heading(changed.length),
      changed.map(({ cell, name, from, to }) => ({
        key: `change-${cell}`,
        said: [words.changes.change(name, from, to)],
        back: words.changes.undo,
        name: `${words.changes.undo} ${name}`,
        without: (now) => ({ ...now, texts: omitted(now.texts, (id) => id === cell) }),
      })),
      actions,
    ),
    ...doneList(
      words.explained.heading(explained.length),
      explained.map(({ key, message, reason }) => ({
        key: `explained-${key}`,
        said: [message, h('br'), h('q', {}, reason)],
        back: words.explained.remove,
        without: (now) => ({ ...now, reasons: omitted(now.reasons, (id) => id === key) }),
      })),
      actions,
    ),
  ];
}

function filling(
  { filling: { blanks, expected, zeros } }: View,
  { words, actions }: Context,
): HTMLElement | undefined {
  if (blanks === 0) return undefined;
  const known = Object.keys(expected).length;
  const fill = (texts: Revision['texts']) =>
    actions.revise((now) => ({ ...now, texts: { ...now.texts, ...texts } }));
  return buttons(
    known > 0 &&
      button(words.cell.takeExpected(known), () => fill(expected), {
        class: 'take',
        'data-focus': 'expected',
        id: 'take-expected',
      }),
    zeros.length > 0 &&
      button(
        words.cell.fillZero(zeros.length),
        () => fill(Object.fromEntries(zeros.map((cell) => [cell, '0']))),
        { 'data-focus': 'zeros', id: 'fill-zeros' },
      ),
  );
}

function doneList(heading: string | undefined, all: readonly Done[], actions: Actions): HTMLElement[] {
  if (all.length === 0) return [];
  const items = all.map(({ key, said, back, name, without }) =>
    h(
      'li',
      {},
      h('span', {}, ...said),
      button(back, () => actions.revise(without), {
        class: 'link',
        'aria-label': name,
        'data-focus': key,
      }),
    ),
  );
  const list = h('ul', { class: 'changes' }, ...items);
  return heading === undefined ? [list] : [h('h2', {}, heading), list];
}

function withoutTable(now: Revision, table: string): Revision {
  return {
    ...now,
    added: now.added.filter((id) => id !== table),
    texts: omitted(now.texts, (cell) => cell.startsWith(`${table}/`)),
  };
}

function omitted<T>(
  all: Readonly<Record<string, T>>,
  isMeant: (key: string) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !isMeant(key)));
}
