// Tells what of a page a reader sees as its content, and which of its tables are tables of figures.

import { attribute, type Element, isText, type Root, walk } from './tree.js';

/** Nothing in these is text of the page. */
const NEVER = new Set(
  'head title script style template noscript noframes select datalist textarea button iframe object embed applet svg math canvas audio video map del s strike rp rt'.split(
    ' ',
  ),
);
/** What surrounds the text on every page of a site. */
const CHROME = new Set(['nav', 'aside', 'footer', 'menu', 'dialog']);
const CHROME_ROLES = new Set(['navigation', 'contentinfo', 'search', 'complementary', 'banner', 'dialog']);
const CHROME_NAMES =
  /^(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|sidebar|side-?bar|share|bdsharebuttonbox|pagination|toolbar)$/iu;
/** Switched off, of no ink or size, or far off the page. */
export const HIDDEN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0{1,9})?(?![\d.])|(?:left|top|text-indent)\s*:\s*-\d{4,9}(?:px|pt|em)|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\))/iu;
/** Of no size; what stands inside may have one of its own. */
export const SIZELESS = /(?:^|[;\s])font-size\s*:\s*0(?:\.0{1,9})?(?![\d.])/iu;
export const STRUCK = /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]{0,60}line-through/iu;
/** As print of another kind, or by so much. */
export const RAISED = /(?:^|[;\s])(?:vertical-align\s*:\s*su[pb]|mso-text-raise\s*:\s*-?[\d.]{0,9}[1-9])/iu;
const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|inline-block|flex|grid|table|list-item)/iu;
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol optgroup p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export function isBlock(element: Element): boolean {
  if (BLOCKS.has(element.tagName)) return true;
  const style = attribute(element, 'style');
  return style !== undefined && BLOCK_STYLE.test(style);
}

export interface Survey {
  /** Hidden by a style or an attribute, or struck through. */
  readonly isHidden: (element: Element) => boolean;
  /** Content that a reader of the page sees. */
  readonly isShown: (element: Element) => boolean;
  /** A cell whose text is struck through, by itself or with its row or table. */
  readonly isStruckCell: (cell: Element) => boolean;
  /** Set above or below the line. */
  readonly isRaised: (element: Element) => boolean;
  /** A table of figures; any other table only lays out the page. */
  readonly isTable: (element: Element) => boolean;
}

export function surveyPage(root: Root, { hidden, sizeless, struck, raised }: StyledNames): Survey {
  const isStruck = (element: Element) => isStyled(element, STRUCK, struck);
  const isHidden = (element: Element) =>
    isStyled(element, HIDDEN, hidden) ||
    (isStyled(element, SIZELESS, sizeless) && element.childNodes.every(isText)) ||
    attribute(element, 'hidden') !== undefined ||
    (!GRID.has(element.tagName) && isStruck(element));
  const visible = (element: Element) => !NEVER.has(element.tagName) && !isHidden(element);
  const seen = findTables(root, visible);
  const anything = (element: Element) => !NEVER.has(element.tagName);
  const all = seen.tables.size > 0 ? seen : findTables(root, anything);
  // A page whose tables come forth by a script only: they are all that there is to read.
  const byScript = all.tables.size > seen.tables.size;
  const isVisible = byScript ? anything : visible;
  const { tables, holders } = all;
  return {
    isHidden,
    isShown: (element) => isVisible(element) && (holders.has(element) || !isChrome(element)),
    isStruckCell(cell) {
      let element: Element | undefined = cell;
      for (; element && GRID.has(element.tagName); element = parentOf(element))
        if (isStruck(element)) return true;
      return false;
    },
    isRaised: (element) => /^su[pb]$/u.test(element.tagName) || isStyled(element, RAISED, raised),
    isTable: (element) => tables.has(element) && !holders.has(element),
  };
}

/** Class names and ids that a style is given to. */
export interface Names {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

/** What the page's own style sheets hide, strike through and raise. */
export interface StyledNames {
  readonly hidden: Names;
  readonly sizeless: Names;
  readonly struck: Names;
  readonly raised: Names;
}

/** These keep their place in a table, whatever becomes of their text. */
const GRID = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

function isStyled(element: Element, style: RegExp, { classes, ids }: Names): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'style' && style.test(value)) return true;
    if (name === 'id' && ids.has(value)) return true;
    if (name === 'class' && classes.size > 0 && namesOf(value).some((one) => classes.has(one))) return true;
  }
  return false;
}

function isChrome(element: Element): boolean {
  if (CHROME.has(element.tagName)) return true;
  return element.attrs.some(({ name, value }) => {
    if (name === 'role') return CHROME_ROLES.has(value.toLowerCase());
    return (name === 'class' || name === 'id') && namesOf(value).some((one) => CHROME_NAMES.test(one));
  });
}

function namesOf(value: string): string[] {
  return value.split(/\s+/u).slice(0, 20);
}

/** Tables with a row of two cells or more, and every element that holds one. */
function findTables(root: Root, isVisible: (element: Element) => boolean) {
  const tables = new Set<Element>();
  const holders = new Set<Element>();
  walk(root, {
    enter(element) {
      if (!isVisible(element)) return false;
      if (element.tagName !== 'tr' || cellsOf(element).length < 2) return true;
      const table = tableOf(element);
      if (!table || tables.has(table)) return true;
      tables.add(table);
      for (let above = parentOf(table); above && !holders.has(above); above = parentOf(above))
        holders.add(above);
      return true;
    },
  });
  return { tables, holders };
}

export function cellsOf(row: Element): Element[] {
  return row.childNodes.filter((node) => node.nodeName === 'td' || node.nodeName === 'th') as Element[];
}

function tableOf(element: Element): Element | undefined {
  let above = parentOf(element);
  while (above && above.tagName !== 'table') above = parentOf(above);
  return above;
}

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && 'tagName' in parentNode ? parentNode : undefined;
}
