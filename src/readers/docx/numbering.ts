// Automatic numbers of paragraphs: 一、 or 1. may stand in no text, only in the definition of a list.

import { listNumber } from '../../text/list-number.js';
import { childOf, childrenOf, wholeNumber, type XmlElement } from '../xml/tree.js';
import { isOn, setting } from './names.js';

/** What stands before the text of a paragraph with these properties; each call counts on. */
export type NumberParagraph = (properties: XmlElement | undefined) => string;

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1` stands for the number of the first level. */
  readonly text: string;
  readonly style: string | undefined;
  readonly legal: boolean;
}

interface List {
  /** Lists made from one definition count on together. */
  readonly counters: (number | undefined)[];
  readonly levels: readonly (Level | undefined)[];
  /** Starts of its own, each taken once. */
  readonly restarts: Map<number, number>;
}

interface Membership {
  readonly list: string | undefined;
  readonly level: string | undefined;
  readonly style: string;
}

const LEVELS = 9;
const LARGEST = 100_000;
/** Styles based on styles. */
const LONGEST_CHAIN = 16;
const NO_NUMBER: NumberParagraph = () => '';

export function createNumbering(
  numbering: XmlElement | undefined,
  styles: XmlElement | undefined,
): NumberParagraph {
  if (!numbering) return NO_NUMBER;
  const lists = listsOf(numbering);
  const styleOf = new Map(
    childrenOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'], style]),
  );
  const usual = [...styleOf.values()].find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId'];
  return (properties) => {
    const member = membershipOf(properties, styleOf, setting(properties, 'w:pStyle') ?? usual);
    const list = lists.get(member?.list ?? '');
    if (!member || !list) return '';
    const byStyle = list.levels.findIndex((level) => level !== undefined && level.style === member.style);
    return countOn(list, wholeNumber(member.level, Math.max(0, byStyle), LEVELS - 1));
  };
}

/** Of the paragraph itself, or of the nearest style that says anything. */
function membershipOf(
  properties: XmlElement | undefined,
  styleOf: ReadonlyMap<string | undefined, XmlElement>,
  style: string | undefined,
): Membership | undefined {
  let name = style;
  let holder = properties;
  let level: string | undefined;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const own = childOf(holder, 'w:numPr');
    level ??= setting(own, 'w:ilvl');
    const list = setting(own, 'w:numId');
    if (list !== undefined) return { list, level, style: name ?? '' };
    const above = step === 0 ? name : setting(styleOf.get(name), 'w:basedOn');
    const found = styleOf.get(above);
    if (!found) return undefined;
    name = above;
    holder = childOf(found, 'w:pPr');
  }
  return undefined;
}

function countOn({ counters, levels, restarts }: List, at: number): string {
  const level = levels[at];
  if (!level) return '';
  const restart = restarts.get(at);
  restarts.delete(at);
  const before = restart === undefined ? counters[at] : undefined;
  counters[at] = before === undefined ? (restart ?? level.start) : before + 1;
  counters.fill(undefined, at + 1);
  if (level.format === 'bullet') return '';
  const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const upper = Number(digit) - 1;
    const number = counters[upper] ?? levels[upper]?.start ?? 1;
    return listNumber(number, level.legal && upper < at ? 'decimal' : (levels[upper]?.format ?? 'decimal'));
  });
  // A number without punctuation would grow together with the text.
  return /[\p{L}\p{N}]$/u.test(text) ? `${text} ` : text;
}

function listsOf(numbering: XmlElement): Map<string, List> {
  const definitions = new Map(
    childrenOf(numbering, 'w:abstractNum').map((definition) => [
      definition.attributes['w:abstractNumId'],
      definition,
    ]),
  );
  const byLink = new Map([...definitions.values()].map((one) => [setting(one, 'w:styleLink'), one]));
  const counters = new Map<XmlElement, (number | undefined)[]>();
  return new Map(
    childrenOf(numbering, 'w:num').flatMap((num) => {
      const named = definitions.get(setting(num, 'w:abstractNumId'));
      const link = setting(named, 'w:numStyleLink');
      const definition = (link !== undefined && byLink.get(link)) || named;
      if (!definition) return [];
      const shared = counters.get(definition) ?? Array<undefined>(LEVELS).fill(undefined);
      counters.set(definition, shared);
      return [[num.attributes['w:numId'] ?? '', listOf(num, definition, shared)] as const];
    }),
  );
}

function listOf(num: XmlElement, definition: XmlElement, counters: (number | undefined)[]): List {
  const overrides = childrenOf(num, 'w:lvlOverride');
  const restarts = new Map<number, number>();
  const levels = levelsOf(definition);
  for (const override of overrides) {
    const at = wholeNumber(override.attributes['w:ilvl'], 0, LEVELS - 1);
    levelsOf(override).forEach((level, i) => {
      levels[i] = level ?? levels[i];
    });
    const start = setting(override, 'w:startOverride');
    if (start !== undefined) restarts.set(at, wholeNumber(start, 1, LARGEST));
  }
  return { counters, levels, restarts };
}

function levelsOf(holder: XmlElement): (Level | undefined)[] {
  const levels = Array<Level | undefined>(LEVELS).fill(undefined);
  for (const level of childrenOf(holder, 'w:lvl')) {
    levels[wholeNumber(level.attributes['w:ilvl'], 0, LEVELS - 1)] = {
      start: wholeNumber(setting(level, 'w:start'), 0, LARGEST),
      format: formatOf(level),
      text: setting(level, 'w:lvlText') ?? '',
      style: setting(level, 'w:pStyle'),
      legal: isOn(level, 'w:isLgl'),
    };
  }
  return levels;
}

/** Newer formats are wrapped as an alternative to the nearest old one. */
function formatOf(level: XmlElement): string {
  const wrapped = childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback');
  return setting(level, 'w:numFmt') ?? setting(wrapped, 'w:numFmt') ?? 'decimal';
}
