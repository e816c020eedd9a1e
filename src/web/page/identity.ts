// What a report says of itself, its file, its year and its form, and the dialog in which a person says it instead.

import type { View } from '../view.js';
import type { Context } from './context.js';
import { button, buttons, type Child, field, h, openDialog } from './dom.js';
import { yearInput } from './start.js';

/** Under the heading of the report. */
export function identityLine(view: View, context: Context): Child[] {
  const { isForm, path, hasTables, year, identity } = view;
  const { report, identity: words } = context.words;
  if (isForm) return [];
  const about = [report.file(path), words.of(year, identity.form)].filter(Boolean).join(' · ');
  return [
    h('span', {}, about, ' '),
    identity.isReadable &&
      button(words.change, () => askForIdentity(view, context), { class: 'link', id: 'identity' }),
    hasTables && year === null && h('strong', {}, words.noYear),
  ];
}

function askForIdentity({ year, identity: { forms, given } }: View, { words, actions }: Context): void {
  const years = yearInput(given.year ?? year);
  const form = h(
    'select',
    {},
    h('option', { value: '' }, words.identity.byLabels),
    ...forms.map(({ id, title }) => h('option', { value: id, selected: id === given.edition }, title)),
  );
  const apply = () => {
    dialog.close();
    const named = Number(years.value);
    actions.revise(({ year: _, edition: __, ...others }) => ({
      ...others,
      ...(named > 0 && (given.year !== undefined || named !== year) && { year: named }),
      ...(form.value !== '' && { edition: form.value }),
    }));
  };
  const dialog = openDialog(
    words.identity.heading,
    field([words.filling.year, years]),
    field([words.identity.form, form]),
    buttons(
      button(words.identity.apply, apply, { class: 'main' }),
      button(words.fault.cancel, () => dialog.close()),
    ),
  );
}
