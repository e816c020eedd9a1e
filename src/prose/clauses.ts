// Cuts the text into sentences, each under its heading, and their words into clauses with at most one figure each.

import { APPLICATIONS, type Names } from './state.js';
import { NUMBERED } from './text.js';
import { is, isDenial, PERCENT, type Token, type Tokens } from './tokens.js';

const SENTENCE = /[^。!?\n]+[。!?]?|[。!?]/g;
const POINT = /^[一二三四五六七八九十]是/u;
/** A line of its own that ends no sentence. */
const SHORT = 30;
const ON_REQUEST = /依(?:法)?申请|处理政府信息公开申请|申请公开/u;

/** Each with what the heading above says that is counted, and whether it is the first of its paragraph. */
export function splitSentences(text: string) {
  let heading: Names = [];
  let isPoint = false;
  return Array.from(text.matchAll(SENTENCE), ({ index: start, 0: words }) => {
    const isFirst = start === 0 || text[start - 1] === '\n';
    // 二是…。三是…: each point of a paragraph says what it is about.
    if (isFirst) isPoint = POINT.test(words);
    // A short line that says what the next ones are about, or the first words of a numbered paragraph.
    const isShort = words.length <= SHORT && !/[,。;]|[0-9][件条份宗起]/u.test(words);
    if (isFirst ? isShort || NUMBERED.test(words) : isPoint && POINT.test(words))
      heading = ON_REQUEST.test(words.slice(0, SHORT)) ? [APPLICATIONS] : [];
    return { start, end: start + words.length, isFirst, heading };
  });
}

export interface Clause {
  /** Before the figure; all words where there is none. */
  readonly left: Tokens;
  readonly figure: Token | undefined;
  /** Behind the figure. */
  readonly right: Tokens;
  /** Brackets around it. */
  readonly depth: number;
  /** The sign before it. */
  readonly sign: string;
}

const ENDS = ',;:。!?\n';
/** Words in brackets among which a figure is looked for. */
const LONGEST_BRACKETS = 80;
const QUOTES = '"“”‘’「」〈〉《》';
const isReach = is('link', 'reach');
const isFigure = is('figure');

/** The words are without quotes, and without brackets that have no figure in them. */
export function clausesOf(told: Tokens): { readonly words: Tokens; readonly clauses: readonly Clause[] } {
  const tokens = asOfNow(told);
  const all: Token[] = [];
  const clauses: Clause[] = [];
  let depth = 0;
  let sign = '';
  let words: Token[] = [];
  const flush = (token?: Token) => {
    if (words.length > 0) split(words, depth, sign, clauses);
    words = [];
    sign = token?.kind === 'sign' ? token.value : '、';
    if (token) all.push(token);
  };
  const add = (token: Token) => {
    words.push(token);
    all.push(token);
  };
  const hasFigure = () => words.some((word) => isFigure(word) || word.value === PERCENT);
  for (const [i, token] of tokens.entries()) {
    const { kind, value } = token;
    const next = tokens[i + 1];
    if (kind !== 'sign') {
      if (value === 'join' && isFigure(words.at(-1))) flush(token);
      else add(token);
    } else if (value === '(') {
      // 申请(12件): the figure of the words before.
      const isBare = isFigure(next) && tokens[i + 2]?.value === ')';
      const inner = tokens
        .slice(i + 1, i + LONGEST_BRACKETS)
        .find((one) => isFigure(one) || one.value === ')');
      if (!hasFigure() && (isBare || !isFigure(inner))) continue;
      flush(token);
      depth++;
    } else if (value === ')') {
      if (depth === 0) continue;
      flush(token);
      depth--;
    } else if (value === '、') {
      // 公民、法人
      const joinsApplicants = tokens[i - 1]?.kind === 'who' && next?.kind === 'who';
      if (hasFigure() && !joinsApplicants) flush(token);
      else add({ ...token, kind: 'link', value: 'join' });
    } else if (value === ':' && !hasFigure() && (isFigure(next) || isDenial(next))) {
    } else if (ENDS.includes(value)) flush(token);
    else if (!QUOTES.includes(value)) add(token);
  }
  flush();
  return { words: all, clauses };
}

/** 由上年的8件增至12件: what it was before says nothing of what it is. */
function asOfNow(tokens: Tokens): Tokens {
  if (!tokens.some(isReach)) return tokens;
  const kept: Token[] = [];
  let from = -1;
  for (const token of tokens) {
    if (is('filler', 'from')(token)) from = kept.length;
    else if (token.kind === 'sign' && token.value !== '、') from = -1;
    if (isReach(token) && from >= 0 && kept.slice(from).some(isFigure)) kept.length = from;
    else kept.push(token);
  }
  return kept;
}

/** Words between two figures belong to the one before where that one stands first in its clause. */
function split(words: Tokens, depth: number, sign: string, clauses: Clause[]): void {
  const at = words.flatMap((word, i) => (isFigure(word) ? [i] : []));
  const isFirst = !words.slice(0, at[0]).some(isWeighty) && words.slice(at.at(-1)! + 1).some(isWeighty);
  let from = 0;
  for (const [i, place] of at.entries()) {
    const end = at[i + 1] ?? words.length;
    const left = isFirst && i > 0 ? [] : words.slice(from, place);
    const right = isFirst || end === words.length ? words.slice(place + 1, end) : [];
    clauses.push({ left, figure: words[place], right, depth, sign: i === 0 ? sign : '、' });
    from = place + 1;
  }
  if (at.length === 0) clauses.push({ left: words, figure: undefined, right: [], depth, sign });
}

/** What says by itself what a figure counts. */
export function isWeighty({ kind }: Token): boolean {
  return ['act', 'atom', 'topic', 'other', 'unknown'].includes(kind);
}
