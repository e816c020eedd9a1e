// The sections of a report as its text has them: titles in the order of the text, each with what stands below it.

import type { Edition } from '../edition/edition.js';
import { type Codes, codesOf } from '../text/codes.js';
import { labelKey } from '../text/label.js';
import { nearest } from '../text/similarity.js';
import type { Flow } from './text.js';

export interface Heading {
  /** Position among the edition's sections; undefined for a title that is none of theirs. */
  readonly section: number | undefined;
  /** The title is none of the known spellings, but near one. */
  readonly isNear: boolean;
  /** As written, `一`; empty where there is no number. */
  readonly ordinal: string;
  /** Of the title, in the flow. */
  readonly start: number;
  readonly end: number;
  /** Where the next title stands, or the text ends. */
  readonly until: number;
}

const LONGEST_TITLE = 40;
const NUMBERED = /^(?:第?([一二三四五六七八九十]{1,3})(?:部分)?[、,.:]|第([一二三四五六七八九十]{1,3})部分)/u;
/** What is no number of a label. */
const PART = /^第[一二三四五六七八九十]{1,3}部分/u;
const SENTENCE_SIGNS = '。:;!?';
const SENTENCE_ENDS = codesOf(SENTENCE_SIGNS);
const TITLE_END = new RegExp(`[${SENTENCE_SIGNS}\\n]`, 'u');
/** A title differs from the canonical one in at most this share of its characters. */
const NEAR = 1 / 3;

export function readHeadings({ text, lines }: Flow, titles: Titles): Heading[] {
  const found: Omit<Heading, 'until'>[] = [];
  const taken = new Set<number>();
  for (const { start, end } of lines) {
    const numbered = ORDINALS.has(text.charCodeAt(start))
      ? NUMBERED.exec(text.slice(start, Math.min(end, start + LONGEST_TITLE)))
      : null;
    if (!numbered && (end - start > LONGEST_TITLE || !endsTitle(text.charCodeAt(end - 1), titles))) continue;
    const line = text.slice(start, Math.min(end, start + LONGEST_TITLE + 1));
    const stop = line.search(TITLE_END);
    const title = stop < 0 ? line : line.slice(0, stop);
    if (title.length > LONGEST_TITLE || (!numbered && stop >= 0)) continue;
    const { core } = labelKey(title.replace(PART, ''));
    const exact = titles.sections.get(core);
    const ordinal = numbered?.[1] ?? numbered?.[2] ?? '';
    const section =
      exact ??
      (numbered
        ? (nearSection(core, titles, taken) ?? likeSection(core, ordinal, titles, taken))
        : undefined);
    if (section === undefined && !numbered) continue;
    if (section !== undefined) taken.add(section);
    found.push({
      section,
      isNear: section !== undefined && exact === undefined,
      ordinal,
      start,
      end: start + title.length,
    });
  }
  // Sub-headings may have the words of a section: they end none where the sections have numbers of their own.
  const isInner = ({ start }: { readonly start: number }) => text[start] === '(';
  const outer = found.filter((heading) => heading.section !== undefined && !isInner(heading)).length;
  return withEnds(outer > 2 ? found.filter((heading) => !isInner(heading)) : found, text.length);
}

/** What a section's number begins with. */
const ORDINALS = codesOf('第一二三四五六七八九十');

/** Signs at the end of a title are no part of its key, unless they end a sentence. */
function endsTitle(last: number, { lasts }: Titles): boolean {
  return lasts.has(last) || ((last < 0x4e00 || last > 0x9fff) && !SENTENCE_ENDS.has(last));
}

/** A section reaches to the title of the next one; titles of its own parts are within it. */
function withEnds(found: readonly Omit<Heading, 'until'>[], textEnd: number): Heading[] {
  const headings: Heading[] = [];
  let until = textEnd;
  for (let i = found.length - 1; i >= 0; i--) {
    const { section, isNear, ordinal, start, end } = found[i]!;
    headings.push({ section, isNear, ordinal, start, end, until });
    if (section !== undefined) until = start;
  }
  return headings.reverse();
}

/** The titles of an edition's sections. */
export interface Titles {
  /** In the order of the sections: the number that the form prints, and the title's key. */
  readonly own: readonly { readonly section: number; readonly ordinal: string; readonly core: string }[];
  /** By key, with their other spellings. */
  readonly sections: ReadonlyMap<string, number>;
  /** The last characters of the keys. */
  readonly lasts: Codes;
}

export function titlesOf({ data }: Edition): Titles {
  const sections = new Map<string, number>();
  data.sections.forEach(({ title, aliases = [] }, section) => {
    for (const text of [title, ...aliases]) sections.set(labelKey(text).core, section);
  });
  const own = data.sections.map(({ title }, section) => ({
    section,
    ordinal: NUMBERED.exec(title)?.[1] ?? '',
    core: labelKey(title).core,
  }));
  return { own, sections, lasts: codesOf([...sections.keys()].map((key) => key.at(-1)!)) };
}

function nearSection(core: string, { own }: Titles, taken: ReadonlySet<number>): number | undefined {
  const free = own.filter(({ section }) => !taken.has(section));
  const close = nearest(core, free, (title) => title.core, Math.floor(core.length * NEAR));
  return close.length === 1 ? close[0]!.item.section : undefined;
}

/** A title that begins as the section's does, under its number: it is misnamed, not missing. */
function likeSection(
  core: string,
  ordinal: string,
  { own }: Titles,
  taken: ReadonlySet<number>,
): number | undefined {
  const title = own.find((one) => ordinal !== '' && one.ordinal === ordinal);
  if (!title || taken.has(title.section)) return undefined;
  let same = 0;
  while (same < core.length && core[same] === title.core[same]) same++;
  return same * 2 >= title.core.length && same >= SHORTEST_LIKE ? title.section : undefined;
}

const SHORTEST_LIKE = 4;
