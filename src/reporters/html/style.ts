// The style that writes HTML: what a reporter sets off becomes a class, and every text is escaped.

import { escapeMarkup } from '../../text/markup.js';
import { plainStyle, type Style } from '../frame/style.js';

const paint =
  (name: string): Style['text'] =>
  (text) =>
    `<span class="${name}">${escapeMarkup(text)}</span>`;

const names = Object.keys(plainStyle) as (keyof Style)[];

export const htmlStyle: Style = {
  ...(Object.fromEntries(names.map((name) => [name, paint(`s-${name}`)])) as Record<
    keyof Style,
    Style['text']
  >),
  text: escapeMarkup,
};
