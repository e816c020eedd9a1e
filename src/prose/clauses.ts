// Cuts the words of a sentence into clauses with at most one figure each, brackets and lists marked.

import type { Token } from './tokens.js';

export interface Clause {
  /** Before the figure; all words where there is none. */
  readonly left: readonly Token[];
  readonly figure: Token | undefined;
  /** Behind the figure. */
  readonly right: readonly Token[];
  /** Brackets around it. */
  readonly depth: number;
  /** The sign before it. */
  readonly sign: string;
}

const ENDS = ',;:。!?\n';
const QUOTES = '"“”‘’「」〈〉《》';

export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let sign = '';
  let words: Token[] = [];
  const flush = (next: string) => {
    clauses.push(...split(words, depth, sign));
    words = [];
    sign = next;
  };
  for (const [i, token] of tokens.entries()) {
    const last = words.at(-1);
    const hasFigure = words.some(({ kind }) => kind === 'figure');
    if (token.kind !== 'sign') {
      if (token.value === 'join' && last?.kind === 'figure') flush('、');
      else words.push(token);
    } else if (token.value === '(') {
      if (hasFigure || figureWithin(tokens, i)) {
        flush('(');
        depth++;
      }
    } else if (token.value === ')') {
      if (depth > 0) {
        flush(')');
        depth--;
      }
    } else if (token.value === ':' && !hasFigure && tokens[i + 1]?.kind === 'figure') continue;
    else if (token.value === '、' ? hasFigure : ENDS.includes(token.value)) flush(token.value);
    else if (token.value === '、') words.push({ ...token, kind: 'link', value: 'join' });
    else if (!QUOTES.includes(token.value)) words.push(token);
  }
  flush('');
  return clauses;
}

function figureWithin(tokens: readonly Token[], open: number): boolean {
  for (let i = open + 1; i < tokens.length; i++) {
    const { kind, value } = tokens[i]!;
    if (kind === 'figure') return true;
    if (kind === 'sign' && value === ')') return false;
  }
  return false;
}

/** Words between two figures belong to the one before where that one stands first in its clause. */
function split(words: readonly Token[], depth: number, sign: string): Clause[] {
  const at = words.flatMap(({ kind }, i) => (kind === 'figure' ? [i] : []));
  if (words.length === 0) return [];
  if (at.length === 0) return [{ left: words, figure: undefined, right: [], depth, sign }];
  const isFirst = !words.slice(0, at[0]).some(isWeighty) && words.slice(at.at(-1)! + 1).some(isWeighty);
  return at.map((place, i) => {
    const before = i === 0 ? 0 : at[i - 1]! + 1;
    const after = at[i + 1] ?? words.length;
    const isLast = i === at.length - 1;
    return {
      left: isFirst && i > 0 ? [] : words.slice(before, place),
      figure: words[place],
      right: isFirst || isLast ? words.slice(place + 1, after) : [],
      depth,
      sign: i === 0 ? sign : '、',
    };
  });
}

/** What says by itself what a figure counts. */
export function isWeighty({ kind }: Token): boolean {
  return kind === 'act' || kind === 'atom' || kind === 'topic' || kind === 'other' || kind === 'unknown';
}
