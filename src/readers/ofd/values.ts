// What elements of OFD say: numbers, boxes, colours, steps between characters, paths.

import { type Box, IDENTITY, type Matrix } from '../layout/matrix.js';
import { Refused } from '../refused.js';
import { isElement, type XmlElement } from '../xml/tree.js';

/** Of elements read without prefixes, as writers use several namespaces. */
const ANY = '?:';

export function nameOf({ name }: XmlElement): string {
  return name.slice(ANY.length);
}

export function all(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter(isElement).filter((child) => nameOf(child) === name) ?? [];
}

export function one(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return all(element, name)[0];
}

export function said(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[name];
}

/** What takes about as long as to draw a simple object. */
export const CHARACTERS = 64;

/** What an element costs with all that is in it, whenever it is drawn. */
export function weightOf(element: XmlElement): number {
  return Math.ceil(1 + lengthOf(element) / CHARACTERS);
}

/** Characters of all that is in it; the tags of an element count as much as a simple object. */
export function lengthOf({ attributes, children }: XmlElement): number {
  const inside = children.map((child) => (isElement(child) ? CHARACTERS + lengthOf(child) : child.length));
  return [...inside, ...Object.values(attributes).map(({ length }) => length)].reduce((a, b) => a + b, 0);
}

export function isSet(element: XmlElement, name: string, otherwise: boolean): boolean {
  const text = said(element, name);
  return text === undefined ? otherwise : !/^\s*(?:false|0)\s*$/iu.test(text);
}

/** @throws {Refused} where it is anything else than numbers, or less of them than `least` */
export function numbersIn(text: string, least = 0): number[] {
  const numbers = wordsOf(text).map(Number);
  if (numbers.length < least || !numbers.every(Number.isFinite)) throw new Refused('damaged');
  return numbers;
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,]+/u).filter((word) => word !== '');
}

export function numberOf(element: XmlElement, name: string, otherwise: number): number {
  return numbersIn(said(element, name) ?? String(otherwise), 1)[0]!;
}

export function matrixIn(element: XmlElement): Matrix {
  const text = said(element, 'CTM');
  return text === undefined ? IDENTITY : (numbersIn(text, 6).slice(0, 6) as unknown as Matrix);
}

/** Written as left, top, width and height. */
export function boxIn(text: string): Box {
  const [left, top, width, height] = numbersIn(text, 4) as [number, number, number, number];
  return { left, top, right: left + width, bottom: top + height };
}

/** By gray, by red, green and blue, or by the four inks; a pattern is no white. */
export function isWhite(colour: XmlElement | undefined): boolean {
  const values = wordsOf(said(colour, 'Value') ?? '');
  if (values.length === 4) return values.every((value) => Number(value) === 0);
  return values.length > 0 && values.every((value) => /^(?:255|#ff)$/iu.test(value));
}

/** From each character to the next, `count` of them; the last one goes on. `g 3 5` stands for `5 5 5`. */
export function stepsIn(text: string, count: number): number[] {
  const words = wordsOf(text);
  const steps: number[] = [];
  for (let i = 0; i < words.length && steps.length < count; i++) {
    const isRun = words[i]!.toLowerCase() === 'g';
    const [times, step] = numbersIn(isRun ? `${words[i + 1]} ${words[i + 2]}` : `1 ${words[i]}`, 2);
    for (let n = 0; n < times! && steps.length < count; n++) steps.push(step!);
    if (isRun) i += 2;
  }
  while (steps.length < count) steps.push(steps.at(-1) ?? 0);
  return steps;
}

const PIECE = /([SMLQBAC])([^SMLQBAC]*)/gu;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[Ee][-+]?\d+)?/gu;
/** How many numbers follow, and what the operator is for `segmentsOf`; of arcs and curves only the end counts. */
const OPERATORS: Readonly<Record<string, readonly [numbers: number, code: number]>> = {
  S: [2, 0],
  M: [2, 0],
  L: [2, 1],
  Q: [4, 3],
  B: [6, 3],
  A: [7, 3],
  C: [0, 4],
};

/** An abbreviated path as `segmentsOf` takes it, up to where it is none. */
export function pathIn(text: string): number[] {
  const data: number[] = [];
  for (const [, operator, rest] of text.matchAll(PIECE)) {
    const [count, code] = OPERATORS[operator!]!;
    const numbers = (rest!.match(NUMBER) ?? []).map(Number);
    if (numbers.length < count || !numbers.every(Number.isFinite)) break;
    const end = numbers.slice(count && count - 2, count);
    data.push(code, ...end, ...(code === 3 ? end : []));
  }
  return data;
}
