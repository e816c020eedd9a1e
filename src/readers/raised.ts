// The mark of a note, set above or below the line: no digit of the figure before it.

const DIGIT = /\d/u;
/** No paragraph with a figure is longer; to look at the end of a text that grows takes as long as the text is. */
const LONGEST = 10_000;

/** The text so far, set apart from a mark that follows. */
export function beforeMark(text: string): string {
  return text.length <= LONGEST && DIGIT.test(text.slice(-1)) ? `${text} ` : text;
}
