// Writes down the text of a page as a browser would lay it out in lines, each character with its place.

import type { Origin } from './origin.js';
import { SourcedText, type SourceSpan } from './sourced.js';

const PART = /[ \t\n\f\r]+|[^ \t\n\f\r]+/gu;
const PREFORMATTED = /[\n\r]|[^\n\r]+/gu;
const TABS = /^\t+$/u;
const FIRST_WIDE = 0x2e80;
/** A line of links with hardly anything else leads to other pages. */
const LINK_SHARE = 0.6;
const SENTENCE = /[。；！？]/u;
const WORDS = /[\p{L}\p{N}]/gu;
/** Where the page stands in its site. */
const TRAIL = /^\s*(?:(?:您|你)?(?:现在|当前|目前)?的?(?:所在)?(?:的)?位置\s*[:：]|首页\s*[>＞»›/])/u;

export class PageWriter {
  readonly #dropsLinks: boolean;
  #lines = new SourcedText();
  #line = new SourcedText();
  #space: (SourceSpan & { readonly text: string }) | undefined;
  #linked = 0;
  #isHeading = false;
  /** Inside so many links and headings. */
  links = 0;
  headings = 0;
  preformatted = 0;
  /** Grows with all that is written: an element during which it did not is empty. */
  written = 0;

  /** `dropsLinks`: lines that only lead to other pages are left out. */
  constructor(dropsLinks: boolean) {
    this.#dropsLinks = dropsLinks;
  }

  write(value: string, origin: Origin): void {
    const pattern = this.preformatted > 0 ? PREFORMATTED : PART;
    for (const { 0: part, index } of value.matchAll(pattern)) {
      const end = index + part.length;
      if (this.preformatted > 0) {
        if (part === '\n' || part === '\r') this.newLine();
        else this.#append(part, index, origin);
      } else if (part.trimStart() === '' && isAsciiSpace(part)) this.space(part, origin(index), origin(end));
      else {
        this.#writeSpace(part);
        this.#append(part, index, origin);
      }
    }
  }

  /** White space that may turn out to be nothing, a blank or tabs. */
  space(text: string, start: number, end: number): void {
    this.#space = this.#space ? { ...this.#space, text: this.#space.text + text, end } : { text, start, end };
  }

  #writeSpace(next: string): void {
    const space = this.#space;
    this.#space = undefined;
    const { text } = this.#line;
    if (!space || text === '') return;
    if (TABS.test(space.text)) this.#line.append(space.text, space.start, space.start + space.text.length);
    else if (!(space.text.includes('\n') && isWide(text, text.length - 1) && isWide(next, 0)))
      this.#line.append(' ', space.start, space.end);
  }

  #append(part: string, index: number, origin: Origin): void {
    this.written++;
    if (this.links > 0) this.#linked += wordsIn(part);
    if (this.headings > 0) this.#isHeading = true;
    for (let from = 0; from < part.length; ) {
      const start = origin(index + from);
      let to = from + 1;
      if (origin(index + to) === start + 1) {
        while (to < part.length && origin(index + to + 1) === start + to + 1 - from) to++;
      }
      this.#line.append(part.slice(from, to), start, origin(index + to));
      from = to;
    }
  }

  get last(): string {
    return this.#space ? '' : this.#line.text.slice(-1);
  }

  /** Ends the line if there is anything on it. */
  endLine(): void {
    if (this.#line.text !== '') this.newLine();
    this.#space = undefined;
  }

  /** Ends the line, be it empty. */
  newLine(): void {
    this.written++;
    const { text } = this.#line;
    const leadsAway = this.#dropsLinks && (TRAIL.test(text) || this.#isLinks(text));
    if (!leadsAway) this.#lines.add(this.#line);
    this.#lines.append('\n', this.#end, this.#end);
    this.#line = new SourcedText();
    this.#space = undefined;
    this.#linked = 0;
    this.#isHeading = false;
  }

  #isLinks(text: string): boolean {
    if (this.#linked === 0 || this.#isHeading || SENTENCE.test(text)) return false;
    return this.#linked >= LINK_SHARE * wordsIn(text);
  }

  get #end(): number {
    return this.#line.span(this.#line.text.length, this.#line.text.length).end;
  }

  /** All that was written, in lines; begins anew. */
  take(): SourcedText {
    this.endLine();
    const lines = this.#lines;
    this.#lines = new SourcedText();
    return lines;
  }
}

function wordsIn(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

function isAsciiSpace(part: string): boolean {
  const code = part.charCodeAt(0);
  return code === 32 || (code >= 9 && code <= 13);
}

/** Characters beside which a browser shows no blank for a line end of the source. */
function isWide(text: string, at: number): boolean {
  return text.charCodeAt(at) >= FIRST_WIDE;
}
