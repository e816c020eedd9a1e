// Draws the objects of an OFD page: characters, paths, pictures, and drawings that are repeated.

import { ASCENT, type Canvas, DESCENT, type Spend } from '../layout/canvas.js';
import { type Box, boxOf, type Matrix, multiply } from '../layout/matrix.js';
import type { LayoutLimits } from '../limits.js';
import { Refused, within } from '../refused.js';
import { isElement, ownText, type XmlElement } from '../xml/tree.js';
import { clipOf } from './clips.js';
import type { Resources } from './package.js';
import {
  all,
  boxIn,
  isSet,
  isWhite,
  lengthOf,
  matrixIn,
  nameOf,
  numberOf,
  numbersIn,
  one,
  pathIn,
  said,
  stepsIn,
  weightOf,
} from './values.js';

export interface Drawing {
  readonly canvas: Canvas;
  readonly resources: Resources;
  readonly spend: Spend;
  readonly limits: LayoutLimits;
  /** Files of pictures that were drawn. */
  readonly shown: string[];
}

/** Where objects stand, and what those around them give them. */
export interface State {
  readonly space: Matrix;
  readonly depth: number;
  readonly clip: Box | undefined;
  /** Sets of colours that the object and those around it name, the nearest first. */
  readonly params: readonly XmlElement[];
  /** Something has no ink at all. */
  readonly faded: boolean;
}

type Draw = (element: XmlElement, state: State, drawing: Drawing) => void;

const HOLDERS = new Set(['Layer', 'PageBlock', 'Appearance']);
const OBJECTS: ReadonlyMap<string, Draw> = new Map([
  ['TextObject', drawText],
  ['PathObject', drawPath],
  ['ImageObject', drawPicture],
  ['CompositeObject', drawUnit],
]);

/** The objects in `holder`, and in its layers and blocks, that are shown. */
export function drawObjects(holder: XmlElement, outer: State, drawing: Drawing): void {
  for (const element of holder.children.filter(isElement)) {
    const isHolder = HOLDERS.has(nameOf(element));
    const draw = isHolder ? drawObjects : OBJECTS.get(nameOf(element));
    drawing.spend('operators', isHolder ? 1 : weightOf(element));
    if (draw && isSet(element, 'Visible', true)) draw(element, stateOf(element, outer, drawing), drawing);
  }
}

/** @throws {Refused} where what it repeats is missing */
function drawUnit(element: XmlElement, state: State, drawing: Drawing): void {
  const unit = drawing.resources(said(element, 'ResourceID'))?.element;
  if (!unit) throw new Refused('damaged');
  drawing.spend('operators', unit.children.length);
  for (const content of all(unit, 'Content')) drawObjects(content, state, drawing);
}

function stateOf(element: XmlElement, outer: State, { resources, spend, limits }: Drawing): State {
  within('nesting', outer.depth + 1, limits.saved);
  const { left, top } = boxIn(said(element, 'Boundary') ?? '0 0 0 0');
  const moved = multiply(outer.space, [1, 0, 0, 1, left, top]);
  const space = multiply(moved, matrixIn(element));
  const named = resources(said(element, 'DrawParam'))?.element;
  const base = resources(said(named, 'Relative'))?.element;
  const params = [...(named ? [named] : []), ...(base ? [base] : []), ...outer.params];
  for (const { children } of params) spend('operators', children.length);
  return {
    space,
    depth: outer.depth + 1,
    clip: clipOf(one(element, 'Clips'), moved, space, outer.clip),
    params,
    faded: outer.faded || isFaded(element),
  };
}

function isFaded(element: XmlElement): boolean {
  return numberOf(element, 'Alpha', 1) === 0;
}

/** How the insides or the edges of an object are painted. */
function inkOf(which: 'FillColor' | 'StrokeColor', element: XmlElement, { params, faded }: State) {
  const colour = [element, ...params].flatMap((style) => all(style, which))[0];
  return { white: isWhite(colour), faded: faded || (colour !== undefined && isFaded(colour)) };
}

// ---- text

/** Shares of the font's size: a longer step to the next character is a gap, a shorter one puts a digit over another. */
const WIDTHS = { digit: [0.4, 0.65], other: [0, 1] } as const;
const DIGIT = /^[0-9]$/u;

/** Fonts are not asked: a character is as wide as the step to the next one, or as its kind usually is. */
function widthOf(character: string, step: number, em: number): number {
  const [least, most] = WIDTHS[DIGIT.test(character) ? 'digit' : 'other'];
  return step > least * em && step <= most * em ? step : usualWidth(character, em);
}

/** In fonts for Chinese only letters and digits are narrow. */
function usualWidth(character: string, em: number): number {
  return character < '\x80' ? em / 2 : em;
}

function drawText(element: XmlElement, state: State, { canvas, limits }: Drawing): void {
  const size = numberOf(element, 'Size', 0);
  const em = size * numberOf(element, 'HScale', 1);
  const turn = wayOf(numberOf(element, 'CharDirection', 0));
  const isFilled = isSet(element, 'Fill', true);
  const isStroked = isSet(element, 'Stroke', false);
  const { white, faded } = inkOf(isStroked && !isFilled ? 'StrokeColor' : 'FillColor', element, state);
  const ink = { white, invisible: faded || !(isFilled || isStroked), clip: state.clip };
  let [x, y] = [0, 0];
  for (const { characters, code } of codesOf(element, limits)) {
    x = numberOf(code, 'X', x);
    y = numberOf(code, 'Y', y);
    const steps = stepsOf(code, characters, em, wayOf(numberOf(element, 'ReadDirection', 0)));
    const end = steps.reduce<Way>((sum, [right, down]) => [sum[0] + right, sum[1] + down], [0, 0]);
    const along = end[0] === 0 && end[1] === 0 ? turn : end;
    let at: Way = [x, y];
    for (const [i, text] of characters.entries()) {
      const [right, down] = steps[i] ?? [0, 0];
      const width = widthOf(text, right * turn[0] + down * turn[1], em);
      const place: Matrix = [turn[0], turn[1], -turn[1], turn[0], ...at];
      const box = boxOf(place, 0, -ASCENT * size, width, DESCENT * size);
      canvas.glyph({ text, box, along, ...ink }, state.space);
      at = [at[0] + right, at[1] + down];
    }
  }
}

type Way = readonly [right: number, down: number];

const WAYS: readonly Way[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/** Clockwise, by quarters. */
function wayOf(degrees: number): Way {
  return WAYS[Math.round(degrees / 90) & 3]!;
}

/** Where the steps between characters are not stated, programs that show the file take the widths of the font. */
function stepsOf(code: XmlElement, characters: readonly string[], em: number, [x, y]: Way): Way[] {
  const between = characters.slice(1);
  const [right = '', down = ''] = [said(code, 'DeltaX'), said(code, 'DeltaY')];
  if (right.trim() === '' && down.trim() === '') {
    const widths = characters.map((character) => usualWidth(character, em));
    return between.map((_, i) => [x * widths[i]!, y * widths[i]!]);
  }
  const downward = stepsIn(down, between.length);
  return stepsIn(right, between.length).map((step, i) => [step, downward[i]!]);
}

interface Code {
  readonly characters: readonly string[];
  readonly code: XmlElement;
}

const UNKNOWN = '\ufffd';
/** What a character takes at most in a long text, with its step and the number of its glyph. */
const PER_GLYPH = 16;

/** The texts of an object. What only numbers of glyphs say nobody knows without the font. */
function codesOf(element: XmlElement, { glyphs: most }: LayoutLimits): Code[] {
  within('glyphs', Math.floor(lengthOf(element) / PER_GLYPH), most);
  const codes = all(element, 'TextCode').map((code) => ({ characters: charactersIn(ownText(code)), code }));
  const known = new Set(codes.flatMap(({ characters }) => characters));
  if ([...known].some((character) => character.trim() !== '')) return codes;
  const lists = all(element, 'CGTransform').flatMap((one) => all(one, 'Glyphs'));
  const glyphs = lists.flatMap((list) => numbersIn(ownText(list)));
  if (new Set(glyphs).size <= known.size) return codes;
  return [{ characters: glyphs.map(() => UNKNOWN), code: codes[0]?.code ?? element }];
}

/** Line ends, and what indents the lines of the file, are no part of the text. */
function charactersIn(text: string): string[] {
  const lines = text.split(/[\r\n]+/u);
  return [...(lines.length > 1 ? lines.map((line) => line.trim()).join('') : text)];
}

// ---- lines and pictures

function drawPath(element: XmlElement, state: State, { canvas }: Drawing): void {
  const isPainted = (which: 'FillColor' | 'StrokeColor') => {
    const { white, faded } = inkOf(which, element, state);
    return !white && !faded;
  };
  const path = all(element, 'AbbreviatedData').map(ownText).join(' ');
  canvas.path(pathIn(path), state.space, {
    stroked: isSet(element, 'Stroke', true) && isPainted('StrokeColor'),
    filled: isSet(element, 'Fill', false) && isPainted('FillColor'),
  });
}

/** A picture fills the unit square, or its boundary where no matrix says how large it is. */
function drawPicture(element: XmlElement, { space }: State, { canvas, resources, shown }: Drawing): void {
  const { left, top, right, bottom } = boxIn(said(element, 'Boundary') ?? '0 0 0 0');
  const [width, height] = said(element, 'CTM') === undefined ? [right - left, bottom - top] : [1, 1];
  canvas.picture(boxOf(space, 0, 0, width, height));
  const file = resources(said(element, 'ResourceID'))?.file;
  if (file !== undefined) shown.push(file);
}
