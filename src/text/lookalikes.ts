// Radicals that look like characters, as they come out of a PDF by copying: the characters that they stand for.

/** Radicals of the supplement that fonts give in place of the character; the others NFKC knows. */
const SUPPLEMENT: Readonly<Record<string, string>> = Object.fromEntries([
  ['⺁', '厂'],
  ['⺎', '兀'],
  ['⺏', '尣'],
  ['⺒', '巳'],
  ['⺓', '幺'],
  ['⺝', '月'],
  ['⺟', '母'],
  ['⺠', '民'],
  ['⺩', '王'],
  ['⺫', '罒'],
  ['⺮', '竹'],
  ['⺼', '月'],
  ['⻁', '虎'],
  ['⻄', '西'],
  ['⻅', '见'],
  ['⻆', '角'],
  ['⻉', '贝'],
  ['⻋', '车'],
  ['⻑', '長'],
  ['⻒', '镸'],
  ['⻓', '长'],
  ['⻔', '门'],
  ['⻘', '青'],
  ['⻙', '韦'],
  ['⻚', '页'],
  ['⻛', '风'],
  ['⻜', '飞'],
  ['⻝', '食'],
  ['⻢', '马'],
  ['⻣', '骨'],
  ['⻤', '鬼'],
  ['⻥', '鱼'],
  ['⻦', '鸟'],
  ['⻧', '卤'],
  ['⻨', '麦'],
  ['⻩', '黄'],
  ['⻪', '黾'],
  ['⻬', '齐'],
  ['⻮', '齿'],
  ['⻰', '龙'],
  ['⻳', '龟'],
]);

const RADICAL = /[\u2e80-\u2eff]/gu;

/** Radicals, ideographs of compatibility, and Latin ligatures. */
export const LOOKALIKE = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/u;

/** The text in NFKC, its radicals as the characters that people type. */
export function typed(text: string): string {
  const plain = text.normalize('NFKC');
  return LOOKALIKE.test(plain) ? plain.replace(RADICAL, (one) => SUPPLEMENT[one] ?? one) : plain;
}

const UNSEEN = /[\s\p{Cf}]+/gu;

/** The same without white space and what nobody sees: what titles and labels are compared by. */
export function compact(text: string): string {
  return typed(text).replace(UNSEEN, '');
}
