// The first thing a person sees: where to put a report, and what else can be done.

import { chosen, pasted } from './bring.js';
import type { Context } from './context.js';
import { button, buttons, field, h, openDialog } from './dom.js';

export function startScreen(context: Context): HTMLElement {
  const { words, actions, readsScans } = context;
  const { start } = words;
  const files = picker((list) => actions.bring(chosen(list)), { multiple: true });
  const folder = picker((list) => actions.bring(chosen(list)), { webkitdirectory: true });
  return h(
    'div',
    { class: 'start' },
    h('h1', { tabindex: '-1' }, start.heading),
    h('p', { class: 'lead' }, start.lead),
    h(
      'div',
      { class: 'drop' },
      h('p', { class: 'drop-here' }, start.drop),
      buttons(
        button(start.files, () => files.click(), { class: 'main' }),
        button(start.folder, () => folder.click()),
        button(start.paste, () => askToPaste(context)),
      ),
      h('p', { class: 'soft' }, readsScans ? start.formatsWithScans : start.formats),
    ),
    h('ol', { class: 'steps plain' }, ...start.steps.map((step) => h('li', {}, step))),
    h(
      'div',
      { class: 'others' },
      other(start.fill, start.fillAbout, () => askToFill(context)),
      other(start.example, start.exampleAbout, () => actions.openExample()),
    ),
    files,
    folder,
  );
}

function other(label: string, about: string, act: () => void): HTMLElement {
  return h('div', {}, button(label, act), h('p', { class: 'soft' }, about));
}

/** A file input that is never seen: buttons open it. */
export function picker(
  take: (files: readonly File[]) => void,
  attributes: Readonly<Record<string, boolean>> = {},
): HTMLInputElement {
  const input = h('input', { type: 'file', hidden: true, ...attributes, on: { change: () => taken() } });
  const taken = () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) take(files);
  };
  return input;
}

function askToPaste({ words: { start, pasting, fault }, actions }: Context): void {
  let html = '';
  const said = h('p', { role: 'status' });
  const area = h('textarea', {
    id: 'paste',
    rows: '10',
    'aria-label': pasting.label,
    on: {
      paste(event) {
        html = event.clipboardData?.getData('text/html') ?? '';
      },
      input() {
        if (area.value === '') html = '';
      },
    },
  });
  const check = () => {
    if (area.value.trim() === '' && html === '') {
      said.textContent = pasting.nothing;
      area.focus();
      return;
    }
    dialog.close();
    actions.bring(pasted({ html, text: area.value }, pasting.name));
  };
  const dialog = openDialog(
    start.paste,
    h('p', {}, pasting.about),
    area,
    said,
    buttons(
      button(pasting.check, check, { class: 'main' }),
      button(fault.cancel, () => dialog.close()),
    ),
  );
}

/** The one that reports are written on. */
export function lastYear(): number {
  return new Date().getFullYear() - 1;
}

export function yearInput(year: number | null): HTMLInputElement {
  return h('input', { type: 'number', min: '2008', max: '2100', value: String(year ?? '') });
}

function askToFill({ words: { start, filling, fault }, actions }: Context): void {
  const office = h('input', { autocomplete: 'off' });
  const year = yearInput(lastYear());
  const begin = (last?: File) => {
    dialog.close();
    actions.begin({ office: office.value.trim(), year: Number(year.value) || lastYear() }, last);
  };
  const last = picker(([file]) => begin(file));
  const dialog = openDialog(
    start.fill,
    h('h3', {}, filling.fromLast),
    h('p', { class: 'soft' }, filling.lastAbout),
    buttons(button(filling.chooseLast, () => last.click(), { class: 'main' })),
    h('h3', {}, filling.fromEmpty),
    field([filling.office, office], [filling.year, year]),
    buttons(
      button(filling.begin, () => begin()),
      button(fault.cancel, () => dialog.close()),
    ),
    last,
  );
}
