// The menus of what can be taken along, of one report or of all.

import { ALL_KINDS, KINDS } from '../desk/kinds.js';
import type { View } from '../view.js';
import type { Context } from './context.js';
import { button, h } from './dom.js';

interface Item {
  readonly label: string;
  readonly about: string;
  readonly kind: string;
  act(): void;
}

export function takeAlong(view: View, { words, actions }: Context, isOpen: boolean): HTMLElement {
  const { heading, kinds, print: paper } = words.takeAlong;
  const offered = KINDS.filter(
    (kind) => (kind !== 'marked' || view.isWorkbook) && (kind !== 'config' || view.explained.length > 0),
  );
  const items = offered.map((kind) => ({ ...kinds[kind], kind, act: () => actions.take(kind) }));
  return menu(heading, [...items, { ...paper, kind: 'print', act: () => print() }], isOpen);
}

export function takeAllAlong({ words, actions }: Context): HTMLElement {
  const { heading, kinds } = words.takeAlong;
  const items = ALL_KINDS.map((kind) => ({ ...kinds[kind], kind, act: () => actions.takeAll(kind) }));
  return menu(heading, items, false);
}

function menu(heading: string, items: readonly Item[], isOpen: boolean): HTMLElement {
  return h(
    'details',
    { class: 'menu', open: isOpen },
    h('summary', { 'data-focus': 'take-along' }, heading),
    h(
      'ul',
      { class: 'plain' },
      ...items.map(({ label, about, kind, act }) =>
        h(
          'li',
          {},
          button(label, act, { 'data-kind': kind, 'data-focus': kind }),
          h('span', { class: 'soft' }, about),
        ),
      ),
    ),
  );
}
