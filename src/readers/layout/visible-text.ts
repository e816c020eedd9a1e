// What of a page's text counts: recognised text only where a picture shows it, none that is struck out, and a sideways page
// upright.

import { centre, type Direction, type Glyph, type PageContent, type Spend } from './canvas.js';
import { type Box, contains } from './matrix.js';
import type { Segment } from './paths.js';

/** Points: the raster in which visible characters are looked up. */
const RASTER = 8;

/** Text without ink is what a program recognised in a picture; anywhere else, and over ink, it is nothing. */
export function readableText(content: PageContent): {
  readonly content: PageContent;
  readonly recognised: boolean;
} {
  const inked = content.glyphs.filter(({ invisible, text }) => !invisible && text.trim() !== '');
  if (content.glyphs.every(({ invisible }) => !invisible)) return { content, recognised: false };
  const raster = new Set(inked.flatMap(({ box }) => squaresOf(box)));
  const glyphs = content.glyphs.filter(({ invisible, box }) => {
    if (!invisible) return true;
    const [x, y] = centre(box);
    return content.pictures.some((picture) => contains(picture, x, y)) && !raster.has(squareOf(x, y));
  });
  return { content: { ...content, glyphs }, recognised: glyphs.some(({ invisible }) => invisible) };
}

function squareOf(x: number, y: number): string {
  return `${Math.floor(x / RASTER)},${Math.floor(y / RASTER)}`;
}

/** A character larger than a few squares is looked up by its corners and its centre. */
function squaresOf(box: Box): string[] {
  const [x, y] = centre(box);
  return [
    squareOf(x, y),
    squareOf(box.left, box.top),
    squareOf(box.right, box.top),
    squareOf(box.left, box.bottom),
    squareOf(box.right, box.bottom),
  ];
}

/** Shares of a character's height: between these a line strikes it out, and so far its ends may miss the text's. */
const [STRUCK_FROM, STRUCK_TO, STRUCK_ENDS] = [0.35, 0.7, 0.2];

/** Without text that has a line through its middle, from its first character to its last, and without these lines. */
export function withoutStruck(content: PageContent, spend: Spend): PageContent {
  const bands = new Map<number, Glyph[]>();
  for (const glyph of content.glyphs) {
    if (glyph.direction !== 'right') continue;
    const band = bandOf(centre(glyph.box)[1]);
    const known = bands.get(band);
    if (known) known.push(glyph);
    else bands.set(band, [glyph]);
  }
  const struck = new Set<Glyph>();
  const segments = content.segments.filter((segment) => {
    if (!segment.level) return true;
    const near = [-1, 0, 1].flatMap((step) => bands.get(bandOf(segment.at) + step) ?? []);
    spend('meetings', near.length);
    const crossed = near.filter((glyph) => isCrossed(glyph, segment));
    const isStrike = crossed.length > 0 && isAsLong(crossed, segment);
    if (isStrike) for (const glyph of crossed) struck.add(glyph);
    return !isStrike;
  });
  if (struck.size === 0) return content;
  return { ...content, segments, glyphs: content.glyphs.filter((glyph) => !struck.has(glyph)) };
}

function bandOf(y: number): number {
  return Math.floor(y / RASTER);
}

function isCrossed({ box }: Glyph, { at, from, to }: Segment): boolean {
  const share = (at - box.top) / (box.bottom - box.top);
  const [x] = centre(box);
  return share > STRUCK_FROM && share < STRUCK_TO && x > from && x < to;
}

function isAsLong(glyphs: readonly Glyph[], { from, to }: Segment): boolean {
  const [left, right, size] = glyphs.reduce(
    ([left, right, size], { box, size: own }) => [
      Math.min(left, box.left),
      Math.max(right, box.right),
      Math.max(size, own),
    ],
    [Number.POSITIVE_INFINITY, 0, 0] as [number, number, number],
  );
  const reach = STRUCK_ENDS * size;
  return Math.abs(left - from) < reach && Math.abs(right - to) < reach;
}

const TURNS: Readonly<Record<Direction, number>> = { right: 0, down: 1, left: 2, up: 3 };
const DIRECTIONS = Object.keys(TURNS) as Direction[];

/** A page on which most of the text runs sideways is turned until it runs to the right. */
export function upright(content: PageContent): PageContent {
  const counts = DIRECTIONS.map(
    (direction) => content.glyphs.filter((glyph) => glyph.direction === direction).length,
  );
  const turns = counts.indexOf(Math.max(...counts));
  let turned = content;
  for (let i = 0; i < turns; i++) turned = turnLeft(turned);
  return turned;
}

/** A quarter: what ran down runs to the right. */
function turnLeft({ width, height, glyphs, segments, pictures }: PageContent): PageContent {
  const box = ({ left, top, right, bottom }: Box): Box => ({
    left: top,
    right: bottom,
    top: width - right,
    bottom: width - left,
  });
  const segment = ({ level, at, from, to }: Segment): Segment =>
    level
      ? { level: false, at, from: width - to, to: width - from }
      : { level: true, at: width - at, from, to };
  return {
    width: height,
    height: width,
    glyphs: glyphs.map((glyph: Glyph) => ({
      ...glyph,
      box: box(glyph.box),
      direction: DIRECTIONS[(TURNS[glyph.direction] + 3) % 4]!,
    })),
    segments: segments.map(segment),
    pictures: pictures.map(box),
  };
}
