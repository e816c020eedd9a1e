// Turns the facts of a finding into words of a language.

import { formatExact } from '../text/quantity.js';
import { fillTemplate } from '../text/template.js';
import type { Bilingual, Language } from './language.js';

/** An exact number: `units / 10 ** scale`. */
interface Figure {
  readonly units: number;
  readonly scale: number;
}

/** A label of the form; the short one is for messages. */
interface Named {
  readonly label: string;
  readonly short?: string;
  readonly en: string;
}

/** A sum to be shown term by term; zeros are left out where there are many terms. */
export interface Sum {
  readonly terms: readonly { readonly sign: 1 | -1; readonly figure: Figure }[];
  readonly total: Figure;
}

export type Datum =
  | string
  | number
  | Figure
  | Named
  | Sum
  | Bilingual
  | { readonly name: Bilingual }
  | readonly Datum[];

/** A message of a rule with what fills its holes. */
export interface Message {
  readonly template: Bilingual;
  readonly data: Readonly<Record<string, Datum>>;
}

/** Between the parts of a list. */
export const JOINER: Bilingual = { zh: '、', en: ', ' };
const MOST_LISTED = 7;
const MORE: Bilingual = { zh: '等{count}项', en: ' and {count} more' };
const OTHERS_ZERO: Bilingual = { zh: '（其余 {count} 项为 0）', en: ' (the other {count} are 0)' };
const MOST_TERMS = 7;

export function say({ template, data }: Message, language: Language): string {
  return fillTemplate(template[language], (name) => {
    const datum = data[name];
    return datum === undefined ? '' : sayDatum(datum, language);
  });
}

function sayDatum(datum: Datum, language: Language): string {
  if (typeof datum === 'string') return datum;
  if (typeof datum === 'number') return String(datum);
  if (isList(datum)) return sayList(datum, language);
  if ('units' in datum) return formatExact(datum);
  if ('terms' in datum) return saySum(datum, language);
  if ('name' in datum) return datum.name[language];
  if ('label' in datum) return language === 'zh' ? (datum.short ?? datum.label) : datum.en;
  return datum[language];
}

function isList(datum: Datum): datum is readonly Datum[] {
  return Array.isArray(datum);
}

function sayList(list: readonly Datum[], language: Language): string {
  const shown = list.slice(0, MOST_LISTED).map((datum) => sayDatum(datum, language));
  const joined = shown.join(JOINER[language]);
  if (list.length <= MOST_LISTED) return joined;
  const count = language === 'zh' ? list.length : list.length - MOST_LISTED;
  return joined + fillTemplate(MORE[language], () => String(count));
}

function saySum({ terms, total }: Sum, language: Language): string {
  const shown = terms.length > MOST_TERMS ? terms.filter(({ figure }) => figure.units !== 0) : terms;
  const text = shown
    .map(({ sign, figure }, i) => {
      const operator = sign < 0 ? '−' : i > 0 && '+';
      return `${operator || ''}${formatExact(figure)}`;
    })
    .join('');
  const left = terms.length - shown.length;
  const rest = left > 0 ? fillTemplate(OTHERS_ZERO[language], () => String(left)) : '';
  const equation = shown.length > 1 ? `${text} = ${formatExact(total)}` : formatExact(total);
  return equation + rest;
}
