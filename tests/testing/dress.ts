// Figures as people dress them up: units, separators, full-width characters, stray spaces, each with its value kept.

import fc from 'fast-check';

const full = (text: string) =>
  text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const grouped = (comma: string) => (text: string) => {
  const [whole = '', ...decimals] = text.split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, comma), ...decimals].join('.');
};

/** By name; the ways that put a separator inside are for layouts that can hold one. */
const DRESSES = {
  none: (text: string) => text,
  unit: (text: string) => `${text}件`,
  'unit apart': (text: string) => `${text} 件`,
  'wide unit apart': (text: string) => `${text}\u3000件次`,
  amount: (text: string) => `${text}万元`,
  yuan: (text: string) => `${text}元`,
  full,
  'full with unit': (text: string) => `${full(text)}件`,
  grouped: grouped(','),
  'grouped wide': grouped('，'),
  'grouped full': (text: string) => full(grouped(',')(text)),
  'grouped by spaces': grouped(' '),
  'space before': (text: string) => ` ${text}`,
  'space behind': (text: string) => `${text}\u3000`,
  'no-break space': (text: string) => `\u00a0${text}`,
  invisible: (text: string) => `\u200b${text}`,
  'invisible inside': (text: string) => text.split('').join('\u2060'),
  everything: (text: string) => ` ${full(grouped(',')(text))} 件\ufeff`,
} as const satisfies Record<string, (text: string) => string>;

const names = Object.keys(DRESSES) as (keyof typeof DRESSES)[];

/** The texts with every few figures dressed up. */
export function dressedArbitrary(
  texts: Readonly<Record<string, string>>,
): fc.Arbitrary<Readonly<Record<string, string>>> {
  return fc
    .array(fc.tuple(fc.nat(), fc.constantFrom(...names)), { minLength: 1, maxLength: 12 })
    .map((choices) => {
      const ids = Object.keys(texts);
      const dressed = { ...texts };
      for (const [at, name] of choices) {
        const id = ids[at % ids.length]!;
        dressed[id] = DRESSES[name](texts[id]!);
      }
      return dressed;
    });
}
