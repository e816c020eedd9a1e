// Pieces of a generated Markdown page; the texts are the program's own.

/** A page and where it lies in the manual. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** Text that holds no markup but code between backticks. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/u)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[\\*_<|[\]]/gu, '\\$&')))
    .join('');
}

/** A heading that links lead to by a name that stays, whatever the heading says. */
export function anchored(name: string, heading: string): string {
  return `<a id="${name.toLowerCase()}"></a>\n\n${heading}`;
}

/** A stroke in code ends a cell as well. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const within = (cell: string) => cell.replace(/`[^`]*`/gu, (code) => code.replaceAll('|', '\\|'));
  const line = (cells: readonly string[]) => `| ${cells.map(within).join(' | ')} |\n`;
  return `${line(headings)}${line(headings.map(() => '---'))}${rows.map(line).join('')}`;
}

/** Blocks with a blank line between them; empty ones are left out. */
export function pageText(blocks: readonly string[]): string {
  return `${blocks
    .filter((block) => block !== '')
    .map((block) => block.trimEnd())
    .join('\n\n')}\n`;
}
