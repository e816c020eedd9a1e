// Figures that belong to several words together: 行政复议、行政诉讼各2件, 近三年分别为5件、6件、7件.

import type { Clause } from './clauses.js';
import { type Context, isTelling } from './context.js';
import { SEVERAL } from './times.js';
import { is, type Token, type Tokens } from './tokens.js';

/** The figures, and a clause of each thing that they count; none where it is not known what belongs to which. */
export function sharedBy(context: Context, { left, figure, right, depth }: Clause) {
  const at = left.findLastIndex(is('link', 'each', 'all', 'respectively'));
  if (at < 0) return undefined;
  const isRespective = left[at]!.value === 'respectively';
  const items = divided(left.slice(0, at)).filter((item) => item.some(isTelling));
  // That follow each other with nothing between.
  const more = context.words.slice(context.words.indexOf(figure!));
  const end = more.findIndex((word) => !word.figure && !['、', ',', 'join'].includes(word.value));
  const figures = more.slice(0, end < 0 ? undefined : end).filter(is('figure'));
  if (items.length < 2) {
    if (!isRespective || figures.length < 2) return undefined;
    const isOfYears = figures.length === yearsIn(context.text, left);
    const own = {
      left: left.filter(({ kind }) => kind !== 'time'),
      figure: figures.at(-1),
      right: [],
      depth,
      sign: '',
    };
    return { figures, clauses: isOfYears ? [own] : [] };
  }
  const isOne = figures.length === 1 && !isRespective;
  if (!isOne && figures.length !== items.length) return undefined;
  // 行政许可、行政处罚决定各2件
  const last = items.at(-1)!;
  const shared = last.slice(last.findLastIndex(isTelling) + 1);
  const clauses = items.map((item, i) => {
    const behind = item === last ? right : [...shared, ...right];
    return { left: item, figure: figures[isOne ? 0 : i], right: behind, depth, sign: '' };
  });
  return { figures, clauses };
}

/** How many years are named, up to the report's own: 近三年, 2023年、2024年. */
function yearsIn(text: string, words: Tokens): number | undefined {
  const times = words.filter(is('time'));
  const { value, start = 0, end } = times.at(-1) ?? {};
  if (value === 'own') return times.length;
  if (value !== SEVERAL) return undefined;
  const [first, last] = text.slice(start, end).match(/20[0-9]{2}/gu) ?? [];
  if (last) return Number(last) - Number(first) + 1;
  return '一二三四五'.indexOf(text[start + 1]!.replace('两', '二')) + 1;
}

/** Things that are joined. */
export function divided(words: Tokens): Token[][] {
  const items: Token[][] = [[]];
  for (const word of words) {
    if (word.value === 'join') items.push([]);
    else items.at(-1)!.push(word);
  }
  return items.filter((item) => item.length > 0);
}
