// What came of the check, and what to do next.

import type { View } from '../view.js';
import type { Context } from './context.js';
import { button, type Child, h } from './dom.js';
import { lastYear } from './start.js';

export function verdictOf(view: View, { words, actions }: Context): Child[] {
  const { report } = words;
  const { failed, faults, errors, hasTables, isForm, changes, added, tables, isScan } = view;
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
  const gravest = errors > 0 ? 'error' : 'warning';
  const changed = added.reduce((sum, { figures }) => sum + figures, changes.length);
  const lacksTable = tables.some(({ rows }) => rows.length === 0);
  const next = () => {
    if (blanks > 0) return report.next.form(blanks, Object.keys(expected).length);
    if (errors > 0) {
      if (faults.some(({ cells }) => cells.length > 0))
        return faults.some(({ sentence }) => sentence) ? report.next.lookAndRead : report.next.look;
      return lacksTable ? report.next.missing : report.next.elsewhere;
    }
    if (!isSound) return isScan ? report.next.scan : report.next.doubt;
    if (isScan) return report.next.scanSound;
    if (isForm) return report.next.formDone;
    if (changed > 0) return report.next.changed(changed);
    return lacksTable || view.checked.sentences === 0 ? report.next.part : report.next.take;
  };
  // Of a form that is still being filled in nothing more can be said.
  const isOpen = blanks > 0 && isSound;
  const isDone = isSound && !isOpen && (isForm || changed > 0);
  return [
    !isOpen &&
      h('p', { class: `result ${isSound ? 'good' : gravest}` }, isSound ? report.sound : report.counts(view)),
    h('p', { class: 'next' }, next()),
    isDone &&
      button(words.takeAlong.kinds.formXlsx.label, () => actions.take('formXlsx'), { id: 'take-form' }),
    !isOpen && h('p', { class: 'soft' }, report.checked(view.checked)),
  ];
}
