// Hands the shown content of an element to a page writer: text, line breaks, blocks, links.

import { originOf } from './origin.js';
import type { PageWriter } from './page-writer.js';
import { isBlock, type Survey } from './shown.js';
import type { SourceSpan } from './sourced.js';
import { attribute, type Element, isText, type Root, type TextNode, walk } from './tree.js';

export interface Page {
  readonly source: string;
  readonly root: Root;
  readonly survey: Survey;
}

const HEADING = /^h[1-6]$/u;
const PREFORMATTED = /white-space\s*:\s*(?:pre|break-spaces)/iu;
const DIGIT = /\d/u;

/** `onTable` gets the tables of figures, whose content is then not written. */
export function writeContent(
  page: Page,
  root: Root,
  writer: PageWriter,
  onTable?: (table: Element) => void,
): void {
  const begun: number[] = [];
  const { anchors, isLink } = linksOnce();
  const { source, survey } = page;
  walk(root, {
    enter(element) {
      const { tagName } = element;
      // Tables that are filled in on the screen are saved with their figures in fields; others are the site's search.
      const field = onTable ? undefined : FIELDS[tagName];
      if (field && !survey.isHidden(element)) writeText(field(element), source, writer);
      if (field || !survey.isShown(element)) return false;
      if (onTable && survey.isTable(element)) {
        writer.endLine();
        onTable(element);
        return false;
      }
      if (tagName === 'br') writer.newLine();
      // A footnote's mark is no digit of the figure before it.
      else if (DIGIT.test(writer.last) && survey.isRaised(element)) {
        const at = element.sourceCodeLocation?.startOffset ?? 0;
        writer.space(' ', at, at);
      }
      if (isBlock(element)) writer.endLine();
      if (isLink(element)) writer.links++;
      if (HEADING.test(tagName)) writer.headings++;
      if (isPreformatted(element)) writer.preformatted++;
      begun.push(writer.written);
      return true;
    },
    leave(element) {
      if (anchors.has(element)) writer.links--;
      if (HEADING.test(element.tagName)) writer.headings--;
      if (isPreformatted(element)) writer.preformatted--;
      const isEmpty = begun.pop() === writer.written;
      if (!isBlock(element)) return;
      writer.endLine();
      if (isEmpty) writer.newLine();
    },
    text(node) {
      const place = node.sourceCodeLocation;
      if (!place) return;
      const { value } = node;
      writer.write(value, originOf(value, source, place.startOffset, place.endOffset));
    },
  });
}

/** A link that was never closed takes in all that follows, or goes on in it as copies of the same tag: these are none. */
function linksOnce() {
  const anchors = new Set<Element>();
  const starts = new Set<number>();
  const isLink = (element: Element) => {
    if (element.tagName !== 'a' || attribute(element, 'href') === undefined) return false;
    const { startOffset: start = -1, endTag } = element.sourceCodeLocation ?? {};
    if (!endTag || starts.has(start)) return false;
    starts.add(start);
    anchors.add(element);
    return true;
  };
  return { anchors, isLink };
}

function isPreformatted(element: Element): boolean {
  if (element.tagName === 'pre' || element.tagName === 'xmp') return true;
  const style = attribute(element, 'style');
  return style !== undefined && PREFORMATTED.test(style);
}

type FieldValue = TextNode | { readonly element: Element; readonly name: string } | undefined;

/** Where the value of a field stands. */
const FIELDS: Readonly<Record<string, (field: Element) => FieldValue>> = {
  input(element) {
    const type = (attribute(element, 'type') ?? 'text').toLowerCase();
    return ['text', 'number', 'tel'].includes(type) ? { element, name: 'value' } : undefined;
  },
  textarea: (field) => field.childNodes.find(isText),
  select(field) {
    const options: Element[] = [];
    walk(field, {
      enter(element) {
        if (element.tagName === 'option') options.push(element);
        return true;
      },
    });
    const chosen = options.find((one) => attribute(one, 'selected') !== undefined) ?? options[0];
    return chosen?.childNodes.find(isText);
  },
};

function writeText(value: FieldValue, source: string, writer: PageWriter): void {
  if (!value) return;
  if ('nodeName' in value) {
    const place = value.sourceCodeLocation;
    if (place) writer.write(value.value, originOf(value.value, source, place.startOffset, place.endOffset));
    return;
  }
  const text = attribute(value.element, value.name);
  const span = attributeSpan(value.element, value.name, source);
  if (text !== undefined && span) writer.write(text, originOf(text, source, span.start, span.end));
}

const BEFORE_VALUE = /^[^=]{1,80}=\s*["']?/u;
const QUOTE = /["']$/u;

/** Where the value of an attribute stands, without its quotes. */
export function attributeSpan(element: Element, name: string, source: string): SourceSpan | undefined {
  const place = element.sourceCodeLocation?.attrs?.[name];
  if (!place) return undefined;
  const { startOffset, endOffset } = place;
  const written = source.slice(startOffset, endOffset);
  const before = BEFORE_VALUE.exec(written)?.[0] ?? '';
  const quoted = QUOTE.test(before) && QUOTE.test(written);
  return { start: startOffset + before.length, end: endOffset - (quoted ? 1 : 0) };
}
