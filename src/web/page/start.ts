// The first thing a person sees: where to put a report, and what else can be done.

import { chosen, pasted } from './bring.js';
import type { Context } from './context.js';
import { button, h } from './dom.js';

export function startScreen(context: Context): HTMLElement {
  const { words, actions } = context;
  const { start } = words;
  const files = picker((list) => actions.bring(chosen(list)), { multiple: true });
  const folder = picker((list) => actions.bring(chosen(list)), { webkitdirectory: true });
  const paste = pasteDialog(context);
  const fill = fillDialog(context);
  return h(
    'div',
    { class: 'start' },
    h('h1', { tabindex: '-1' }, start.heading),
    h('p', { class: 'lead' }, start.lead),
    h(
      'div',
      { class: 'drop' },
      h('p', { class: 'drop-here' }, start.drop),
      h(
        'p',
        { class: 'buttons' },
        button(start.files, () => files.click(), { class: 'main' }),
        button(start.folder, () => folder.click()),
        button(start.paste, () => paste.showModal()),
      ),
      h('p', { class: 'soft' }, start.formats),
    ),
    h('ol', { class: 'steps' }, ...start.steps.map((step) => h('li', {}, step))),
    h(
      'div',
      { class: 'others' },
      other(start.fill, start.fillAbout, () => fill.showModal()),
      other(start.example, start.exampleAbout, () => actions.openExample()),
    ),
    files,
    folder,
    paste,
    fill,
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

function pasteDialog({ words: { pasting, fault, working }, actions }: Context): HTMLDialogElement {
  let html = '';
  const said = h('p', { role: 'status' });
  const area = h('textarea', {
    id: 'paste',
    rows: '10',
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
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'paste-heading' },
    h('h2', { id: 'paste-heading' }, pasting.heading),
    h('p', {}, pasting.about),
    h('label', { for: 'paste' }, pasting.label),
    area,
    said,
    h(
      'p',
      { class: 'buttons' },
      button(pasting.check, check, { class: 'main' }),
      button(fault.cancel, () => dialog.close()),
    ),
  );
  dialog.setAttribute('data-working', working.reading);
  return dialog;
}

/** The one that reports are written on. */
export function lastYear(): number {
  return new Date().getFullYear() - 1;
}

function fillDialog({ words: { filling, fault }, actions }: Context): HTMLDialogElement {
  const office = h('input', { id: 'office', autocomplete: 'off', value: '' });
  const year = h('input', {
    id: 'year',
    type: 'number',
    min: '2008',
    max: '2100',
    value: String(lastYear()),
  });
  const last = picker(([file]) => {
    dialog.close();
    if (file) actions.begin({ office: office.value.trim(), year: Number(year.value) || lastYear() }, file);
  });
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'fill-heading' },
    h('h2', { id: 'fill-heading' }, filling.heading),
    h('h3', {}, filling.fromLast),
    h('p', { class: 'soft' }, filling.lastAbout),
    h(
      'p',
      { class: 'buttons' },
      button(filling.chooseLast, () => last.click(), { class: 'main' }),
    ),
    h('h3', {}, filling.fromEmpty),
    h('p', { class: 'field' }, h('label', { for: 'office' }, filling.office), office),
    h('p', { class: 'field' }, h('label', { for: 'year' }, filling.year), year),
    h(
      'p',
      { class: 'buttons' },
      button(filling.begin, () => {
        dialog.close();
        actions.begin({ office: office.value.trim(), year: Number(year.value) || lastYear() });
      }),
      button(fault.cancel, () => dialog.close()),
    ),
    last,
  );
  return dialog;
}
