// Last year's report beside this one, or the place to bring it.

import type { View } from '../view.js';
import type { Context } from './context.js';
import { button, buttons, type Child, h } from './dom.js';

interface Beside {
  choose(): void;
  readonly shows: boolean;
  show(shows: boolean): void;
}

export function previousOf(view: View, { words: { previous }, actions }: Context, beside: Beside): Child[] {
  if (!view.hasTables) return [];
  const { previous: last } = view;
  if (!last) {
    return [
      h('h2', {}, previous.heading),
      h('p', { class: 'soft' }, previous.about),
      buttons(button(previous.choose, beside.choose, { id: 'add-last', 'data-focus': 'add-last' })),
    ];
  }
  const box = h('input', {
    type: 'checkbox',
    id: 'last-year',
    checked: beside.shows,
    'data-focus': 'last-year',
    on: { change: () => beside.show(box.checked) },
  });
  const { same, share } = last;
  return [
    h('h2', {}, previous.heading),
    h('p', {}, previous.using(last.path)),
    h('p', {}, h('label', {}, box, previous.show)),
    // A form that is filled in here has no text yet.
    !view.isForm &&
      (same.length > 0
        ? h(
            'details',
            {},
            h('summary', { 'data-focus': 'same' }, previous.same(same.length, share)),
            h('ul', {}, ...same.map((text) => h('li', {}, text))),
          )
        : h('p', { class: 'soft' }, previous.noneSame)),
    buttons(button(previous.remove, () => actions.compare(undefined), { class: 'link' })),
  ];
}
