// The pages of the manual as HTML: what they hold of Markdown, and nothing else.

import { escapeMarkup } from '../text/markup.js';

/** A heading with what stands under it, up to the next one. */
interface Section {
  /** Of its element; links lead to it. */
  readonly id: string;
  readonly level: number;
  readonly heading: string;
  /** Without markup. */
  readonly text: string;
}

export interface HtmlText {
  readonly html: string;
  readonly sections: readonly Section[];
}

const ANCHOR = /^<a id="([^"]+)"><\/a>$/u;
const HEADING = /^(#+) (.*)$/u;
const FENCE = /^(`{3,})(\w*)\n([\s\S]*)\n\1$/u;

export function htmlOf(markdown: string): HtmlText {
  const sections: Section[] = [];
  const html: string[] = [];
  let anchor: string | undefined;
  for (const block of blocksOf(markdown)) {
    const named = ANCHOR.exec(block)?.[1];
    const [, marks, title] = HEADING.exec(block) ?? [];
    if (named) anchor = named;
    else if (marks && title !== undefined) {
      const id = anchor ?? idOf(title, sections.length);
      anchor = undefined;
      sections.push({ id, level: marks.length, heading: plain(title), text: '' });
      html.push(`<h${marks.length} id="${escapeMarkup(id)}">${inline(title)}</h${marks.length}>`);
    } else {
      html.push(blockHtml(block));
      const last = sections.pop();
      if (last) sections.push({ ...last, text: `${last.text} ${plain(block)}` });
    }
  }
  return { html: html.join('\n'), sections };
}

/** As pages are put together: with a blank line between blocks, but in code. */
function blocksOf(markdown: string): string[] {
  const blocks: string[] = [];
  for (const part of markdown.trimEnd().split('\n\n')) {
    const open = /^`{3,}/u.exec(blocks.at(-1) ?? '')?.[0];
    if (open && !blocks.at(-1)!.slice(open.length).endsWith(`\n${open}`))
      blocks.push(`${blocks.pop()}\n\n${part}`);
    else blocks.push(part.replace(/^\n+/u, ''));
  }
  return blocks;
}

function blockHtml(block: string): string {
  const [, , , code] = FENCE.exec(block) ?? [];
  if (code !== undefined) return `<pre tabindex="0"><code>${escapeMarkup(code)}</code></pre>`;
  const lines = block.split('\n');
  if (block.startsWith('| ')) return tableHtml(lines);
  if (lines.every((line) => line.startsWith('- ')))
    return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`;
  return `<p>${lines.map(inline).join('<br>')}</p>`;
}

function tableHtml([head = '', , ...rows]: readonly string[]): string {
  const cells = (line: string, tag: string) =>
    Array.from(
      line.matchAll(/\|((?:\\.|[^|\\])*)(?=\|)/gu),
      ([, cell = '']) => `<${tag}>${inline(cell.trim().replaceAll('\\|', '|'))}</${tag}>`,
    ).join('');
  const body = rows.map((line) => `<tr>${cells(line, 'td')}</tr>`).join('\n');
  return `<div class="wide"><table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Code, bold, links, and characters that stand for themselves. */
const INLINE = /`([^`]*)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\)|\\([\\*_<|[\]])|[^`*[\\]+|[\s\S]/gu;

function inline(text: string): string {
  return [...text.matchAll(INLINE)]
    .map(([whole, code, bold, label, to, literal]) => {
      if (code !== undefined) return `<code>${escapeMarkup(code)}</code>`;
      if (bold !== undefined) return `<strong>${inline(bold)}</strong>`;
      if (label !== undefined) return `<a href="${escapeMarkup(linkOf(to!))}">${inline(label)}</a>`;
      return escapeMarkup(literal ?? whole);
    })
    .join('');
}

function linkOf(to: string): string {
  return to.replace(/\bREADME\.md\b/u, 'index.html').replace(/\.md(?=#|$)/u, '.html');
}

function plain(text: string): string {
  return text
    .replace(/^`{3,}\w*$|^\|[ |-]+\|$/gmu, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/gu, '$1')
    .replace(/\\(?=[\\*_<|[\]])|\*\*|`/gu, '')
    .replace(/[|\s]+/gu, ' ')
    .trim();
}

/** Links within a page name headings of one word as they stand. */
function idOf(title: string, count: number): string {
  return /^\w+$/u.test(title) ? title.toLowerCase() : `s${count}`;
}
