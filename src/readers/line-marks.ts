// Takes the marks off that a quotation, a comment or a list has before every line: blanks stand in their place.

/** `> `, `>> `, `# `, `* `, `// `; a bar behind it is a cell's. */
const MARK = /^[ \t\u3000]*(?:>[> ]*|(?:[#*•·▪●◆-]|\/\/) +)(?![|│┃║｜ ])/gmu;
const LINE = /\S.*$/gmu;
/** So many lines are marked, and nearly all that hold anything. */
const [FEWEST_LINES, MOST_OF] = [10, 0.9];

export function withoutLineMarks(text: string): string {
  const marked = text.match(MARK)?.length ?? 0;
  if (marked < FEWEST_LINES || marked < MOST_OF * (text.match(LINE)?.length ?? 0)) return text;
  return text.replace(MARK, (mark) => ' '.repeat(mark.length));
}
