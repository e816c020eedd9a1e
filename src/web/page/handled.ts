// What a person has done with the faults of a report, or is about to fill in, each with a way back.

import type { Revision } from '../revision.js';
import type { View } from '../view.js';
import type { Context } from './context.js';
import { button, buttons, type Child, h } from './dom.js';

type Change = (revision: Revision) => Revision;

export function handledOf(view: View, context: Context): Child[] {
  const { words, actions } = context;
  const changed = view.isForm ? [] : view.changes;
  /** `key` names the way back for the focus; `name` tells it from others. */
  const back = (label: string, key: string, without: Change, name?: string) =>
    button(label, () => actions.revise(without), { class: 'link', 'aria-label': name, 'data-focus': key });
  const added = view.added.map(({ id, name, figures }) =>
    h(
      'li',
      {},
      words.changes.added(name, figures),
      back(words.changes.remove, `added-${id}`, (now) => withoutTable(now, id)),
    ),
  );
  const changes = changed.map(({ cell, name, from, to }) => {
    const without: Change = (now) => ({ ...now, texts: omitted(now.texts, (id) => id === cell) });
    const { undo, change } = words.changes;
    return h('li', {}, change(name, from, to), back(undo, `change-${cell}`, without, `${undo} ${name}`));
  });
  const answers = view.answers.map(({ cell, name, from, to }) => {
    const without: Change = (now) => ({ ...now, texts: omitted(now.texts, (id) => id === cell) });
    const { undo, change, same } = words.changes;
    const text = from === to ? same(name, to) : change(name, from, to);
    return h('li', {}, text, back(undo, `answer-${cell}`, without, `${undo} ${name}`));
  });
  const explained = view.explained.map(({ key, message, reason }) => {
    const without: Change = (now) => ({ ...now, reasons: omitted(now.reasons, (id) => id === key) });
    const way = back(words.explained.remove, `explained-${key}`, without);
    return h('li', {}, message, h('br'), h('q', {}, reason), way);
  });
  return [
    filling(view, context),
    ...listed(undefined, added),
    ...listed(words.changes.answered(answers.length), answers),
    ...listed(words.changes.heading(changes.length), changes),
    ...listed(words.explained.heading(explained.length), explained),
  ];
}

function listed(heading: string | undefined, items: readonly HTMLElement[]): Child[] {
  if (items.length === 0) return [];
  return [heading !== undefined && h('h2', {}, heading), h('ul', { class: 'changes' }, ...items)];
}

function filling(
  { filling: { blanks, expected, zeros } }: View,
  { words, actions }: Context,
): HTMLElement | undefined {
  if (blanks === 0) return undefined;
  const known = Object.keys(expected).length;
  const fill = (texts: Revision['texts']) =>
    actions.revise((now) => ({ ...now, texts: { ...now.texts, ...texts } }));
  const take = () => fill(expected);
  const fillZeros = () => fill(Object.fromEntries(zeros.map((cell) => [cell, '0'])));
  return buttons(
    known > 0 &&
      button(words.cell.takeExpected(known), take, {
        class: 'take',
        'data-focus': 'expected',
        id: 'take-expected',
      }),
    zeros.length > 0 &&
      button(words.cell.fillZero(zeros.length), fillZeros, { 'data-focus': 'zeros', id: 'fill-zeros' }),
  );
}

function withoutTable(now: Revision, table: string): Revision {
  return {
    ...now,
    added: now.added.filter((id) => id !== table),
    texts: omitted(now.texts, (cell) => cell.startsWith(`${table}/`)),
  };
}

function omitted<T>(all: Readonly<Record<string, T>>, isMeant: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !isMeant(key)));
}
