// The ways in which real reports write the labels of the form.

import fc from 'fast-check';
import type { LabelData } from '../../src/edition/data.js';

export interface LabelStyle {
  /** `（一）`, `(一)` or `㈠`. */
  readonly brackets: 'wide' | 'narrow' | 'enclosed';
  /** Behind the number, inside the label, between the two characters of 总　计. */
  readonly spaces: 'none' | 'number' | 'number-nbsp' | 'inside' | 'wide';
  /** `1.` `1、` `1．` `（1）` `１.` */
  readonly numbers: 'dot' | 'comma' | 'wide-dot' | 'brackets' | 'wide-digit';
  /** Another name, with the form's number or without; the form's own name where it has none. */
  readonly aliases: 'none' | 'numbered' | 'bare';
  /** Which of the aliases. */
  readonly alias: number;
  readonly quotes: '“”' | '""' | '「」' | '‘’';
  readonly commas: 'wide' | 'narrow';
}

export const plainLabels: LabelStyle = {
  brackets: 'wide',
  spaces: 'none',
  numbers: 'dot',
  aliases: 'none',
  alias: 0,
  quotes: '“”',
  commas: 'wide',
};

export const labelStyleArbitrary: fc.Arbitrary<LabelStyle> = fc.record({
  brackets: fc.constantFrom('wide', 'narrow', 'enclosed'),
  spaces: fc.constantFrom('none', 'number', 'number-nbsp', 'inside', 'wide'),
  numbers: fc.constantFrom('dot', 'comma', 'wide-dot', 'brackets', 'wide-digit'),
  aliases: fc.constantFrom('none', 'numbered', 'bare'),
  alias: fc.nat(3),
  quotes: fc.constantFrom('“”', '""', '「」', '‘’'),
  commas: fc.constantFrom('wide', 'narrow'),
});

const NUMBER = /^(?:（[一二三四五六七八九十]）|[一二三四五六七八九十]、|\d\.)/u;
const ENCLOSED = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
const DIGITS = '一二三四五六七八九十';

export function writeLabel(data: Pick<LabelData, 'label' | 'aliases'> | string, style: LabelStyle): string {
  const named = typeof data === 'string' ? data : chooseName(data, style);
  const number = NUMBER.exec(named)?.[0] ?? '';
  const words = named.slice(number.length);
  return writeNumber(number, style) + writeBrackets(writeWords(words, style), style);
}

function chooseName(
  { label, aliases = [] }: Pick<LabelData, 'label' | 'aliases'>,
  style: LabelStyle,
): string {
  const alias = aliases[style.alias % Math.max(1, aliases.length)];
  if (style.aliases === 'none' || alias === undefined) return label;
  const name = (typeof alias === 'string' ? alias : alias.label).replace(NUMBER, '');
  return style.aliases === 'bare' ? name : (NUMBER.exec(label)?.[0] ?? '') + name;
}

function writeNumber(number: string, style: LabelStyle): string {
  if (number === '') return '';
  const space = { none: '', number: ' ', 'number-nbsp': '\u00a0', inside: '', wide: '' }[style.spaces];
  return writeBrackets(writeDigit(number, style), style) + space;
}

function writeDigit(number: string, style: LabelStyle): string {
  if (!/^\d/u.test(number)) return number;
  const digit = number.slice(0, -1);
  const wide = String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
  return {
    dot: number,
    comma: `${digit}、`,
    'wide-dot': `${digit}．`,
    brackets: `（${digit}）`,
    'wide-digit': `${wide}.`,
  }[style.numbers];
}

function writeBrackets(text: string, style: LabelStyle): string {
  if (style.brackets === 'wide') return text;
  const enclosed =
    style.brackets === 'enclosed'
      ? text.replace(/（([一二三四五六七八九十])）/gu, (_, digit: string) => ENCLOSED[DIGITS.indexOf(digit)]!)
      : text;
  return enclosed.replaceAll('（', '(').replaceAll('）', ')');
}

function writeWords(words: string, style: LabelStyle): string {
  const [open, close] = [style.quotes[0]!, style.quotes[1]!];
  const quoted = words.replaceAll('“', open).replaceAll('”', close);
  const punctuated = style.commas === 'narrow' ? quoted.replaceAll('，', ', ') : quoted;
  if (style.spaces === 'wide' && punctuated.length === 2) return `${punctuated[0]}\u3000${punctuated[1]}`;
  if (style.spaces !== 'inside') return punctuated;
  const middle = punctuated.length >> 1;
  return `${punctuated.slice(0, middle)} ${punctuated.slice(middle)}`;
}
