// The text of a Word paragraph as a reader of the page sees it, and the text boxes that hang on it.

import { beforeMark } from '../raised.js';
import { OBJECT } from '../word/flow.js';
import { childOf, childrenOf, isElement, ownText, type XmlElement } from '../xml/tree.js';
import { isOn, setting } from './names.js';
import type { RunStyles } from './run-styles.js';

interface ParagraphContent {
  readonly text: string;
  /** Text boxes: containers of paragraphs and tables. */
  readonly boxes: readonly XmlElement[];
}

/** Fields that are open: the code of one is not shown, its result is; they may go over several paragraphs. */
export type OpenFields = ('code' | 'result')[];

/** Elements that only mark what they hold: what is inserted or linked counts, what is deleted or moved away does not. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:hlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:rubyBase',
  'w:ruby',
]);

/** Word of 2003 marks sections, and dates and measures that it knows, by elements of other namespaces. */
function isForeign(name: string): boolean {
  return name.startsWith('wx:') || name.startsWith('?:');
}

/** Hidden text, and what is struck through. */
const NOT_READ = ['w:vanish', 'w:strike', 'w:dstrike'];
/** As print of another kind, or by so much. */
const RAISED = ['w:vertAlign', 'w:position'];

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** The elements inside, those in transparent ones among them; of alternatives the first. */
export function* contentOf({ children }: XmlElement): Generator<XmlElement> {
  for (const child of children) {
    if (!isElement(child)) continue;
    if (TRANSPARENT.has(child.name) || isForeign(child.name)) yield* contentOf(child);
    else if (child.name === 'w:sdt') {
      const content = childOf(child, 'w:sdtContent');
      // "Click here to enter text" is nothing that was entered.
      if (content && !isOn(childOf(child, 'w:sdtPr'), 'w:showingPlcHdr')) yield* contentOf(content);
    } else if (child.name === 'mc:AlternateContent') {
      const chosen = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
      if (chosen) yield* contentOf(chosen);
    } else yield child;
  }
}

export function readParagraph(
  paragraph: XmlElement,
  fields: OpenFields,
  styles: RunStyles,
): ParagraphContent {
  const style = setting(childOf(paragraph, 'w:pPr'), 'w:pStyle');
  let text = '';
  let wasRaised = false;
  const boxes: XmlElement[] = [];
  for (const element of contentOf(paragraph)) {
    if (element.name === 'm:oMath' || element.name === 'm:oMathPara') text += mathText(element);
    if (element.name !== 'w:r') continue;
    const properties = childOf(element, 'w:rPr');
    const isSet = (name: string) =>
      childOf(properties, name)
        ? isOn(properties, name)
        : (styles(setting(properties, 'w:rStyle'), name) ?? styles(style, name));
    const hidden = NOT_READ.some(isSet);
    const isRaised = RAISED.some(isSet);
    if (isRaised && !wasRaised) text = beforeMark(text);
    wasRaised = isRaised;
    for (const part of contentOf(element)) {
      if (part.name === 'w:fldChar') turnField(part, fields);
      else if (hidden || fields.includes('code')) continue;
      else if (part.name === 'w:r') text += childrenOf(part, 'w:t').map(ownText).join('');
      else if (part.name === 'w:drawing' || part.name === 'w:pict' || part.name === 'w:object') {
        const before = boxes.length;
        for (const box of boxesIn(part)) boxes.push(box);
        if (boxes.length === before) text += OBJECT;
      } else text += runText(part);
    }
  }
  // The code of a field ends with its paragraph; what does not is a field that never closes.
  fields.splice(0, fields.length, ...fields.filter((state) => state === 'result'));
  return { text, boxes };
}

function turnField({ attributes }: XmlElement, fields: OpenFields): void {
  const turn = attributes['w:fldCharType'];
  if (turn === 'begin') fields.push('code');
  else if (turn === 'separate') fields.splice(-1, 1, 'result');
  else fields.pop();
}

function runText(part: XmlElement): string {
  if (part.name === 'w:t') return ownText(part);
  if (part.name === 'w:sym') return symbolText(part);
  if (part.name === 'w:br' && (part.attributes['w:type'] ?? 'textWrapping') !== 'textWrapping') return '';
  return CHARACTERS[part.name] ?? '';
}

const PRIVATE = 0xf000;

/** Symbol fonts keep their characters from U+F000 on; digits and signs of the font Symbol are those of ASCII. */
function symbolText({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  const low = code - PRIVATE;
  const plain = low >= 0x28 && low <= 0x3b && attributes['w:font'] === 'Symbol';
  return String.fromCharCode(plain ? low : code);
}

function* boxesIn(element: XmlElement): Generator<XmlElement> {
  for (const child of contentOf(element)) {
    if (child.name === 'w:txbxContent') yield child;
    else yield* boxesIn(child);
  }
}

function mathText(element: XmlElement): string {
  if (element.name === 'm:t') return ownText(element);
  return element.children.filter(isElement).map(mathText).join('');
}

/** The mark at its end is deleted: the next paragraph goes on where this one ends. */
export function runsOn(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}
