// The characters that a font gives, as people type them: radicals that look the same become the characters they stand for.

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

/**
 * Fonts for Chinese have one glyph for both, and of a glyph Chromium writes down the lesser character. Of all that are
 * in simplified use (GB/T 2312) these are the only ones.
 */
const TWINS: Readonly<Record<string, string>> = { 戶: '户', 㬵: '胶' };

const LOOKALIKE = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/u;
/** Where fonts of symbols have their characters: as text, signs of lists. Digits among them nobody can be sure of. */
const SYMBOL = /[\uf020-\uf02f\uf03a-\uf0ff]/u;
/** No font says what these are. */
const UNKNOWN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffe\uffff]/u;
const NOTHING = /^[\u200b-\u200f\u2060\ufeff\u00ad]*$/u;

/** Empty for what takes no room; U+FFFD where the file does not say which character it is. */
export function readCharacter(unicode: string): string {
  if (NOTHING.test(unicode)) return '';
  if (SYMBOL.test(unicode)) return '•';
  if (UNKNOWN.test(unicode)) return '\ufffd';
  if (!LOOKALIKE.test(unicode)) return asTyped(unicode);
  return [...unicode].map((one) => asTyped(SUPPLEMENT[one] ?? one.normalize('NFKC'))).join('');
}

function asTyped(character: string): string {
  return TWINS[character] ?? character;
}
