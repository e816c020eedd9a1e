// The mark of a note, set above or below the line: no digit of the figure before it.

const DIGIT_AT_END = /\d$/u;

/** The text so far, set apart from a mark that follows. */
export function beforeMark(text: string): string {
  return DIGIT_AT_END.test(text) ? `${text} ` : text;
}
