// Shortens a long source line to the parts around its marks.

import { type Glyph, gap, glyphsOf, type Span, spanOf, widthOf } from './source-line.js';

/** The part of a line that must stay in sight: from 0, in UTF-16 units, the end excluded. */
interface MarkedPart {
  readonly from: number;
  readonly to: number;
  readonly primary: boolean;
}

/** How much is kept: columns beside each part, and the most columns a part may take before its middle goes. */
interface Allowance {
  readonly beside: number;
  readonly primary: number;
  readonly secondary: number;
}

const WHOLE = Number.POSITIVE_INFINITY;

/**
 * The line in at most `room` columns, `…` standing for what is left out. Parts stay whole where they fit, primary
 * ones before the others, and get as much around them as there is room for.
 */
export function cropLine(line: string, parts: readonly MarkedPart[], room: number): readonly Glyph[] {
  const glyphs = nearGlyphs(line, parts, 2 * room);
  if (widthOf(glyphs) <= room) return glyphs;
  const wanted = parts.length > 0 ? parts : [{ from: 0, to: 0, primary: false }];
  let spans = wanted
    .map(({ from, to, primary }) => ({ ...spanOf(glyphs, from, to), primary }))
    .sort((a, b) => Number(b.primary) - Number(a.primary));
  const fits = (allowance: Allowance) => widthOf(keep(glyphs, spans, allowance)) <= room;
  const narrowest = { beside: 0, primary: 1, secondary: 1 };
  while (spans.length > 1 && !fits(narrowest)) spans = spans.slice(0, -1);

  const around = (beside: number) => ({ beside, primary: WHOLE, secondary: WHOLE });
  if (fits(around(0))) return keep(glyphs, spans, around(largest(room, (n) => fits(around(n)))));
  const secondary = (most: number) => ({ beside: 0, primary: WHOLE, secondary: most });
  if (fits(secondary(1))) return keep(glyphs, spans, secondary(largest(room, (n) => fits(secondary(n)))));
  const primary = (most: number) => ({ beside: 0, primary: most, secondary: 1 });
  return keep(glyphs, spans, primary(largest(room, (n) => fits(primary(n)))));
}

/** Only what is near the parts of a very long line: its glyphs need not all be made to be dropped again. */
function nearGlyphs(line: string, parts: readonly MarkedPart[], reach: number): readonly Glyph[] {
  if (line.length <= 8 * reach) return glyphsOf(line);
  const edges = parts.length > 0 ? parts.flatMap(({ from, to }) => [from, to]) : [0];
  const glyphs: Glyph[] = [];
  let done = 0;
  for (const edge of edges.sort((a, b) => a - b)) {
    const from = Math.max(done, boundary(line, edge - reach));
    const to = boundary(line, edge + reach);
    if (to <= from) continue;
    if (from > done) glyphs.push(gap(done, from));
    glyphs.push(...glyphsOf(line, from, to));
    done = to;
  }
  if (done < line.length) glyphs.push(gap(done, line.length));
  return glyphs;
}

/** An offset inside the line that does not cut a surrogate pair. */
function boundary(line: string, offset: number): number {
  const inside = Math.min(Math.max(offset, 0), line.length);
  const code = line.charCodeAt(inside);
  return code >= 0xdc00 && code <= 0xdfff ? Math.max(inside - 1, 0) : inside;
}

function keep(
  glyphs: readonly Glyph[],
  spans: readonly (Span & { readonly primary: boolean })[],
  allowance: Allowance,
): readonly Glyph[] {
  const windows = spans.flatMap(({ start, end, primary }) => {
    const most = primary ? allowance.primary : allowance.secondary;
    if (end - start <= most) return [{ start: start - allowance.beside, end: end + allowance.beside }];
    const head = Math.ceil(most / 2);
    return [
      { start, end: start + head },
      { start: end - (most - head), end },
    ];
  });
  const kept: Glyph[] = [];
  let column = 0;
  for (const glyph of glyphs) {
    const next = column + glyph.width;
    const stays = glyph.kind !== 'gap' && windows.some(({ start, end }) => column < end && next > start);
    const before = kept.at(-1);
    if (stays) kept.push(glyph);
    else if (before?.kind === 'gap') kept[kept.length - 1] = gap(before.from, glyph.to);
    else kept.push(gap(glyph.from, glyph.to));
    column = next;
  }
  return kept;
}

/** The largest whole number up to `limit` for which `fits` holds, given that it holds up to some number; at least 0. */
function largest(limit: number, fits: (n: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
