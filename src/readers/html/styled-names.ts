// Reads from the style sheets inside a page which class names and ids it hides on every screen, strikes through or raises.

import { HIDDEN, type Names, RAISED, SIZELESS, STRUCK, type StyledNames } from './shown.js';
import { isText, type Root, walk } from './tree.js';

const NAME = /^(?:[a-z][a-z0-9]*)?([.#])([\w\u00a0-\uffff-]+)$/iu;

/** `longest`: characters of style sheets; more are not looked at. */
export function styledNames(root: Root, longest: number): StyledNames {
  const rules = [...rulesOf(sheetsOf(root).slice(0, longest))];
  const namesBy = (style: RegExp): Names => {
    const classes = new Set<string>();
    const ids = new Set<string>();
    for (const { selectors, body } of rules) {
      if (!style.test(body)) continue;
      for (const selector of selectors.split(',')) {
        const [, mark, name] = NAME.exec(selector.trim()) ?? [];
        if (name) (mark === '.' ? classes : ids).add(name);
      }
    }
    return { classes, ids };
  };
  return {
    hidden: namesBy(HIDDEN),
    sizeless: namesBy(SIZELESS),
    struck: namesBy(STRUCK),
    raised: namesBy(RAISED),
  };
}

function sheetsOf(root: Root): string {
  let css = '';
  walk(root, {
    enter(element) {
      if (element.tagName !== 'style') return true;
      for (const node of element.childNodes) if (isText(node)) css += `${node.value}\n`;
      return false;
    },
  });
  return css;
}

/** Rules at the top: what stands inside of `@media`, which names no class, depends on the screen. */
function* rulesOf(css: string): Generator<{ readonly selectors: string; readonly body: string }> {
  let depth = 0;
  let from = 0;
  let selectors = '';
  for (let at = 0; at < css.length; at++) {
    if (css.startsWith('/*', at)) {
      const end = css.indexOf('*/', at + 2);
      at = end < 0 ? css.length : end + 1;
      if (depth === 0) from = at + 1;
    } else if (css[at] === '{') {
      if (depth === 0) {
        selectors = css.slice(from, at).replace(/^\s*(?:<!--)?/u, '');
        from = at + 1;
      }
      depth++;
      if (depth === 1) from = at + 1;
    } else if (css[at] === '}' && depth > 0) {
      depth--;
      if (depth > 0) continue;
      yield { selectors, body: css.slice(from, at) };
      from = at + 1;
    }
  }
}
