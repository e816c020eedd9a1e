// Short ways to make elements; text is never markup.

export type Child = Node | string | undefined | false;

type Handlers = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

interface Given {
  readonly on?: Handlers;
  readonly [attribute: string]: string | boolean | undefined | Handlers;
}

/** `true` is an attribute without a value; undefined and `false` are none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { on = {}, ...attributes }: Given = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string') made.setAttribute(key, value);
    else if (value === true) made.setAttribute(key, '');
  }
  for (const [type, handler] of Object.entries(on)) made.addEventListener(type, handler as EventListener);
  made.append(...present(children));
  return made;
}

function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((child): child is Node | string => child !== undefined && child !== false);
}

/** The focus stays where it was, by the name that the focused element has in `data-focus`. */
export function fill(parent: HTMLElement, ...children: readonly Child[]): void {
  const active = document.activeElement;
  const name = active instanceof HTMLElement && parent.contains(active) ? active.dataset['focus'] : undefined;
  parent.replaceChildren(...present(children));
  if (name === undefined) return;
  const named = [...parent.querySelectorAll<HTMLElement>('[data-focus]')];
  named.find((one) => one.dataset['focus'] === name)?.focus({ preventScroll: true });
}

export function button(label: string, act: () => void, attributes: Given = {}): HTMLButtonElement {
  return h('button', { type: 'button', ...attributes, on: { click: act } }, label);
}

/** Buttons in a row. */
export function buttons(...children: readonly Child[]): HTMLElement {
  return h('p', { class: 'buttons' }, ...children);
}

/** Inputs with their labels in a row, and what else stands there. */
export function field(
  ...children: readonly (Child | readonly [label: string, input: HTMLElement])[]
): HTMLElement {
  const labelled = children.map((child) =>
    Array.isArray(child) ? h('label', {}, ...child) : (child as Child),
  );
  return h('p', { class: 'field' }, ...labelled);
}

/** Asks or tells something before all else, until it is closed. */
export function openDialog(heading: string, ...children: readonly Child[]): HTMLDialogElement {
  const close = () => dialog.remove();
  const dialog = h('dialog', { 'aria-label': heading, on: { close } }, h('h2', {}, heading), ...children);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
