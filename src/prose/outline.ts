// The sections of a report as its text has them: titles in the order of the text, each with what stands below it.

import type { Edition } from '../edition/edition.js';
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
const TITLE_END = /[。:;!?\n]/u;
/** A title differs from the canonical one in at most this share of its characters. */
const NEAR = 1 / 3;

export function readHeadings({ text, lines }: Flow, titles: Titles): Heading[] {
  const found: Omit<Heading, 'until'>[] = [];
  const free = new Set(titles.own);
  for (const { start, end } of lines) {
    const line = text.slice(start, Math.min(end, start + LONGEST_TITLE + 1));
    const numbered = NUMBERED.exec(line);
    const title = line.split(TITLE_END, 1)[0]!;
    if (title.length > LONGEST_TITLE || (!numbered && title.length < line.length)) continue;
    const { core } = labelKey(title.replace(PART, ''));
    const exact = titles.sections.get(core);
    if (exact === undefined && !numbered) continue;
    const ordinal = numbered?.[1] ?? numbered?.[2] ?? '';
    const section = exact ?? misnamed(core, ordinal, [...free]);
    for (const title of free) if (title.section === section) free.delete(title);
    const isNear = section !== undefined && exact === undefined;
    found.push({ section, isNear, ordinal, start, end: start + title.length });
  }
  // Sub-headings may have the words of a section: they end none where the sections have numbers of their own.
  const isInner = ({ start }: { readonly start: number }) => text[start] === '(';
  const outer = found.filter((heading) => heading.section !== undefined && !isInner(heading)).length;
  // A section reaches to the title of the next one; titles of its own parts are within it.
  let until = text.length;
  const headings = found.filter((heading) => outer <= 2 || !isInner(heading)).toReversed();
  const whole = headings.map((heading) => {
    const end = until;
    if (heading.section !== undefined) until = heading.start;
    return { ...heading, until: end };
  });
  return whole.reverse();
}

interface OwnTitle {
  readonly section: number;
  /** The number that the form prints. */
  readonly ordinal: string;
  readonly core: string;
}

/** The titles of an edition's sections. */
export interface Titles {
  /** In the order of the sections. */
  readonly own: readonly OwnTitle[];
  /** By key, with their other spellings. */
  readonly sections: ReadonlyMap<string, number>;
}

export function titlesOf({ data }: Edition): Titles {
  const sections = new Map<string, number>();
  const own = data.sections.map(({ title, aliases = [] }, section) => {
    for (const text of [title, ...aliases]) sections.set(labelKey(text).core, section);
    return { section, ordinal: NUMBERED.exec(title)?.[1] ?? '', core: labelKey(title).core };
  });
  return { own, sections };
}

/** A title near a section's, or that begins as the one of its number does: it is misnamed, not missing. */
function misnamed(core: string, ordinal: string, free: readonly OwnTitle[]): number | undefined {
  const [close, ...others] = nearest(core, free, (title) => title.core, Math.floor(core.length * NEAR));
  if (close && others.length === 0) return close.item.section;
  const like = free.find((title) => ordinal !== '' && title.ordinal === ordinal);
  let same = 0;
  while (same < core.length && core[same] === like?.core[same]) same++;
  return like && same * 2 >= like.core.length && same >= SHORTEST_LIKE ? like.section : undefined;
}

const SHORTEST_LIKE = 4;
