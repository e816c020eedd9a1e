// A report on the page: the verdict and what to do next, the faults beside the tables, and what to take along.

import type { View } from '../view.js';
import type { Context, Shown } from './context.js';
import { button, fill, h } from './dom.js';
import { createFaults } from './faults.js';
import { handledOf } from './handled.js';
import { identityLine } from './identity.js';
import { previousOf } from './previous.js';
import { picker } from './start.js';
import { createTables, type Tables } from './tables.js';
import { takeAlong } from './take-along.js';
import { verdictOf } from './verdict.js';

export type ReportScreen = ReturnType<typeof reportScreen>;

export function reportScreen(context: Context) {
  const { words, actions } = context;
  let tables: Tables | undefined;
  let view: View | undefined;
  let showsLastYear = true;
  /** A table that is about to be drawn, to be filled in. */
  let begun: string | undefined;
  const heading = h('h1', { tabindex: '-1' });
  const meta = h('p', { class: 'meta soft' });
  const verdict = h('div', { class: 'verdict', role: 'status' });
  const tools = h('div', { class: 'tools' });
  const place = h('div', { class: 'place' });
  const front = h('section', { class: 'front', 'aria-label': words.report.tables }, place);
  const handled = h('div', { class: 'handled' });
  const beside = h('section', { class: 'previous' });
  const files = picker(([file]) => actions.compare(file));

  const faults = createFaults(context, {
    looked(fault, goes) {
      tables?.point(fault.cells, true);
      if (goes && fault.cells[0] !== undefined) tables?.focus(fault.cells[0]);
    },
  });
  const edited = (cell: string, text: string) =>
    actions.revise((revision) => ({ ...revision, texts: { ...revision.texts, [cell]: text } }));

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
    const isOpen = tools.querySelector('details')?.open ?? false;
    fill(
      tools,
      lines.length > 1 && button(words.report.back, actions.showList, { 'data-focus': 'back' }),
      next.hasTables && button(words.report.undo, actions.undo, { disabled: !canUndo, 'data-focus': 'undo' }),
      next.hasTables && button(words.report.redo, actions.redo, { disabled: !canRedo, 'data-focus': 'redo' }),
      next.hasTables && takeAlong(next, context, isOpen),
    );
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
  );
  return {
    element,
    update(shown: Shown): void {
      const next = shown.view;
      const isNew = next.id !== view?.id;
      if (!tables || isNew || shapeOf(next) !== (view && shapeOf(view))) drawTables(next);
      view = next;
      element.classList.toggle('bare', !next.hasTables);
      heading.textContent = next.title;
      fill(meta, ...identityLine(next, context));
      fill(verdict, ...verdictOf(next, context));
      drawTools(shown, next);
      fill(handled, ...handledOf(next, context));
      faults.update(next);
      tables?.update(next, showsLastYear, shown.typing);
      const first = begun && place.querySelector<HTMLElement>(`[data-cell^="${begun}/"]`);
      if (first) {
        begun = undefined;
        first.focus();
      }
      beside.classList.toggle('none', !next.previous);
      const last = previousOf(next, context, {
        choose: () => files.click(),
        shows: showsLastYear,
        show(shows) {
          showsLastYear = shows;
          tables?.update(next, shows, undefined);
        },
      });
      fill(beside, ...last);
    },
    /** Once it stands on the page: goes to the first fault. */
    begin(): void {
      // Where the page itself would scroll, the verdict stays in view.
      tables?.point(view?.faults[0]?.cells ?? [], front.scrollHeight > front.clientHeight);
    },
  };
}

/** Drawn anew only where cells come or go, or the language changes. */
function shapeOf({ tables }: View): string {
  return tables.map(({ id, name, rows }) => `${id} ${name} ${rows.flat().length}`).join();
}
