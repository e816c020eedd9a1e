// Reads which of some choices a text picks: by boxes that are ticked, or by naming them.

/** 是 and 否, as forms print them. */
export const YES_NO = ['是', '否'] as const;

/** Private-use characters are those that Word writes for symbols of its Wingdings fonts. */
const TICKED = '☑☒■●◉✓✔√▣◼✅R\uf052\uf0fe\uf0a4\uf0fd\uf06e';
const EMPTY = '□☐○◯▢◻£\uf0a3\uf0a8\uf02a\uf06f\uf071';
const LONGEST = 300;
const BRACKETED: readonly (readonly [RegExp, string])[] = [
  [/[[(（【][\s\u3000]*[xX√✓✔v][\s\u3000]*[\])）】]/gu, '☑'],
  [/[[(（【][\s\u3000]*[\])）】]/gu, '☐'],
];

/**
 * In the order of the choices; empty where boxes stand and none is ticked. Undefined where the text says something else.
 * A box stands before its choice, or behind it where the text does not begin with one.
 */
export function readChoices(text: string, choices: readonly string[]): readonly string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = BRACKETED.reduce((known, [form, sign]) => known.replace(form, sign), text).replace(
    /[\s\u3000:：、，,;；/|]+/gu,
    '',
  );
  const tokens = tokensOf(plain, choices);
  if (!tokens) return undefined;
  const named = tokens.filter((token) => choices.includes(token));
  if (named.length === tokens.length)
    return named.length > 0 && isSet(named) ? inOrder(named, choices) : undefined;
  const leads = !choices.includes(tokens[0]!);
  const ticked = tokens.flatMap((token, i) => {
    if (!choices.includes(token)) return [];
    return isTick(tokens[leads ? i - 1 : i + 1] ?? '') ? [token] : [];
  });
  return isSet(ticked) ? inOrder(ticked, choices) : undefined;
}

/** Choices and boxes one after the other; what stands behind the last choice is its explanation. */
function tokensOf(text: string, choices: readonly string[]): readonly string[] | undefined {
  const longestFirst = [...choices].sort((a, b) => b.length - a.length);
  const tokens: string[] = [];
  for (let at = 0; at < text.length; ) {
    const choice = longestFirst.find((candidate) => text.startsWith(candidate, at));
    const character = text.charAt(at);
    // The letters R and £ are boxes of a symbol font only before a choice.
    const isBox = TICKED.includes(character) || EMPTY.includes(character);
    if (!choice && !isBox)
      return tokens.some(isBoxSign) && tokens.includes(choices.at(-1)!) ? tokens : undefined;
    tokens.push(choice ?? character);
    at += choice?.length ?? 1;
  }
  return tokens;
}

function isTick(token: string): boolean {
  return token !== '' && TICKED.includes(token);
}

function isBoxSign(token: string): boolean {
  return token.length === 1 && (TICKED.includes(token) || EMPTY.includes(token));
}

function isSet(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

function inOrder(names: readonly string[], choices: readonly string[]): readonly string[] {
  return choices.filter((choice) => names.includes(choice));
}
