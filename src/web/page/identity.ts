// What a report says of itself, its file, its year and its form, and the dialog in which a person says it instead.

import type { View } from '../view.js';
import type { Context } from './context.js';
import { button, fill, h } from './dom.js';

/** Under the heading of the report. */
export function identityLine(view: View, { words }: Context, change: () => void): (Node | string)[] {
  const { isForm, path, hasTables, year, identity } = view;
  if (isForm) return [];
  const about = [words.report.file(path), words.identity.of(year, identity.form)].filter(Boolean).join(' · ');
  return [
    h('span', {}, about, ' '),
    ...(identity.isReadable
      ? [button(words.identity.change, change, { class: 'link', id: 'identity' })]
      : []),
    ...(hasTables && year === null ? [h('strong', {}, words.identity.noYear)] : []),
  ];
}

export function identityDialog({ words, actions }: Context) {
  const element = h('dialog', { 'aria-labelledby': 'identity-heading' });

  function show({ year, identity: { forms, given } }: View): void {
    const years = h('input', {
      id: 'report-year',
      type: 'number',
      min: '2008',
      max: '2100',
      value: String(given.year ?? year ?? ''),
    });
    const form = h(
      'select',
      { id: 'report-form' },
      h('option', { value: '' }, words.identity.byLabels),
      ...forms.map(({ id, title }) => h('option', { value: id, selected: id === given.edition }, title)),
    );
    const apply = () => {
      element.close();
      const named = Number(years.value);
      actions.revise(({ year: _, edition: __, ...others }) => ({
        ...others,
        ...(named > 0 && (given.year !== undefined || named !== year) && { year: named }),
        ...(form.value !== '' && { edition: form.value }),
      }));
    };
    fill(
      element,
      h('h2', { id: 'identity-heading' }, words.identity.heading),
      h('p', { class: 'field' }, h('label', { for: 'report-year' }, words.identity.year), years),
      h('p', { class: 'field' }, h('label', { for: 'report-form' }, words.identity.form), form),
      h(
        'p',
        { class: 'buttons' },
        button(words.identity.apply, apply, { class: 'main' }),
        button(words.fault.cancel, () => element.close()),
      ),
    );
    element.showModal();
  }

  return { element, show };
}
