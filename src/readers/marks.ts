// The signs of Markdown, and of drawn tables, in a cell.

const MAY_BE_MARKED = /[\\<*_~`&├┤┼┬┴┌┐└┘]/u;
/** How they write what is struck through, a line break, a blank, other print, and its own signs. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/~~[^~]{1,200}~~|<(s|del|strike)>[^<]{0,200}<\/\1>/giu, ''],
  // A rule that begins inside the line, where only some of its cells end.
  [/[├┤┼┬┴┌┐└┘][├┤┼┬┴┌┐└┘─]*/gu, ''],
  [/<br ?\/?>/giu, '\n'],
  [/&nbsp;/giu, ' '],
  [/<\/?(?:b|strong|i|em|u|span|font)(?:\s[^<>]{0,200})?>/giu, ''],
  [/^\s*(\*{1,3}|_{2,3}|`)([^*_`]+)\1\s*$/u, '$2'],
  [/\\([!-/:-@[-`{-~])/gu, '$1'],
];

/** The text of a cell without them. */
export function withoutMarks(source: string): string {
  if (!MAY_BE_MARKED.test(source)) return source;
  const text = MARKS.reduce((before, [mark, instead]) => before.replace(mark, instead), source);
  return text === source ? source : text.trim();
}
