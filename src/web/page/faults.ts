// The faults of a report beside its tables, one card each: what is wrong, how to mend it, or why it is right.

import type { Revision } from '../revision.js';
import type { Fault, Option, View } from '../view.js';
import type { Context } from './context.js';
import { button, buttons, fill, h } from './dom.js';

interface FaultEvents {
  /** A person looks at a fault; `goes` into the table. */
  looked(fault: Fault, goes: boolean): void;
}

export function createFaults(context: Context, events: FaultEvents) {
  const { words } = context;
  const heading = h('h2', {}, words.report.faults);
  const help = h('p', { class: 'soft keys' }, words.report.faultsHelp);
  const list = h('ol', { class: 'plain' });
  /** The finding that somebody is writing a reason for. */
  let explaining: string | undefined;
  let view: View | undefined;

  const cards = () => [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const focus = (number: number) => {
    const card = cards()[number - 1];
    card?.focus();
    card?.scrollIntoView({ block: 'nearest' });
  };
  const draw = () => {
    if (view) fill(list, ...view.faults.map((fault) => card(fault)));
  };
  const explain = (key: string | undefined) => {
    explaining = key;
    draw();
    list.querySelector('textarea')?.focus();
  };

  function card(fault: Fault): HTMLElement {
    const { number, severity, grade, message, place, sums, sentence, cells, key } = fault;
    const isExplaining = key !== undefined && key === explaining;
    const element = h(
      'li',
      {
        class: `card ${severity}`,
        tabindex: '0',
        'data-focus': `card-${number}`,
        'aria-label': `${words.fault.number(number)}, ${words.severity[severity]}: ${message}`,
        on: {
          focus: () => events.looked(fault, false),
          click: (event) => {
            if (!(event.target as Element).closest('button, summary, textarea, input'))
              events.looked(fault, false);
          },
          keydown: (event) => moved(event, fault, element),
        },
      },
      h(
        'p',
        { class: 'head' },
        h('span', { class: 'badge' }, String(number)),
        h('span', { class: `level ${severity}` }, words.severity[severity]),
        grade && h('span', { class: 'soft' }, words.grade[grade]),
      ),
      h('p', { class: 'message' }, message),
      ...sums.map((sum) => h('p', { class: 'sum' }, sum)),
      sentence &&
        h('blockquote', {}, ...sentence.map(({ text, marked }) => (marked ? h('mark', {}, text) : text))),
      fault.seen.length > 0 &&
        h('div', { class: 'seen' }, ...fault.seen.map((cell) => seenCell(cell, number))),
      ways(fault),
      isExplaining && key !== undefined && reason(key),
      buttons(
        cells.length > 0 &&
          button(words.fault.show, () => events.looked(fault, true), { 'data-focus': `show-${number}` }),
        key !== undefined &&
          !isExplaining &&
          button(words.fault.explain, () => explain(key), { 'data-focus': `explain-${number}` }),
      ),
      more(fault, place, view?.hasTables === false),
    );
    return element;
  }

  /** What stands in a cell of the original, and what it may say. */
  function seenCell(cell: string, number: number): HTMLElement | undefined {
    const read = view?.read[cell];
    if (!read?.picture) return undefined;
    const { name, text, label, picture, choices } = read;
    const caption = [name, text, label].filter((part) => part !== '').join(' · ');
    const say = (choice: string, at: number) =>
      button(words.fault.original(choice), () => answered({ [cell]: choice }), {
        class: at === 0 ? 'take' : undefined,
        'data-focus': `original-${number}-${cell}-${choice}`,
      });
    return h(
      'figure',
      {},
      h('img', { src: picture.source, alt: picture.about }),
      h('figcaption', {}, caption),
      choices.length > 0 && buttons(...choices.map(say)),
    );
  }

  function moved(event: KeyboardEvent, fault: Fault, element: HTMLElement): void {
    if (event.target !== element) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      focus(fault.number + step);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      events.looked(fault, true);
    }
  }

  function ways({ options, ways: all, number, grade }: Fault): HTMLElement | undefined {
    if (options.length === 0) return undefined;
    const isSure = options.length === 1 && grade !== 'tie';
    const take = (option: Option, label: string, at: number) =>
      button(label, () => taken(option), {
        class: isSure ? 'take' : 'way',
        'data-focus': `take-${number}-${at}`,
      });
    const [only] = options;
    if (isSure && only) return buttons(take(only, briefly(only), 1));
    return h(
      'div',
      { class: 'ways' },
      h('p', { class: 'soft' }, advice(options.length, all)),
      ...options.map((option, i) => take(option, words.fault.takeOption(i + 1, option.text), i + 1)),
    );
  }

  function advice(listed: number, all: number): string {
    if (listed < all) return words.fault.chooseOf(listed, all);
    return listed > 1 ? words.fault.choose : words.fault.fewest;
  }

  /** The message names the cells. */
  function briefly({ changes }: Option): string {
    const [only] = changes;
    if (changes.length > 1 || !only) return words.fault.takeAll(changes.length);
    return words.fault.take(`${only.from} → ${only.to}`);
  }

  function taken({ changes }: Option): void {
    answered(Object.fromEntries(changes.map(({ cell, to }) => [cell, to])));
  }

  function answered(texts: Revision['texts']): void {
    context.actions.revise((revision) => ({ ...revision, texts: { ...revision.texts, ...texts } }));
  }

  function reason(key: string): HTMLElement {
    const text = h('textarea', { rows: '2', id: 'reason', placeholder: words.fault.explainHint });
    const save = () => {
      const said = text.value.trim();
      if (said === '') {
        text.focus();
        return;
      }
      explaining = undefined;
      context.actions.revise((revision) => ({ ...revision, reasons: { ...revision.reasons, [key]: said } }));
    };
    return h(
      'div',
      { class: 'reason' },
      h('label', {}, words.fault.explainLabel, text),
      buttons(
        button(words.fault.save, save, { class: 'take' }),
        button(words.fault.cancel, () => explain(undefined)),
      ),
    );
  }

  function more({ remarks, codes, number }: Fault, place: string, isOnly: boolean): HTMLElement {
    return h(
      'details',
      { class: 'more', open: isOnly },
      h('summary', { class: 'soft', 'data-focus': `why-${number}` }, words.fault.why),
      h(
        'ul',
        {},
        place !== '' && h('li', {}, h('b', {}, words.fault.place), place),
        ...remarks.map(({ heading, text }) => h('li', {}, h('b', {}, heading), text)),
      ),
      buttons(
        ...codes.map((code) =>
          button(words.fault.rule(code), () => context.actions.openRule(code), { class: 'link' }),
        ),
      ),
    );
  }

  return {
    element: h('div', { class: 'fault-list' }, heading, help, list),
    update(next: View): void {
      view = next;
      const isEmpty = next.faults.length === 0;
      heading.hidden = isEmpty;
      help.hidden = isEmpty || !next.hasTables;
      draw();
    },
    /** Goes to the card of a fault. */
    focus,
    /** Shows which faults a cell has. */
    point(cell: string): void {
      const numbers = view?.marks[cell]?.numbers ?? [];
      cards().forEach((one, i) => {
        one.classList.toggle('here', numbers.includes(i + 1));
      });
      const first = numbers[0] === undefined ? undefined : cards()[numbers[0] - 1];
      first?.scrollIntoView({ block: 'nearest' });
    },
  };
}
