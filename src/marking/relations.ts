// What a part of a workbook refers to, and what kind of part each one is.

import { applyEdits } from '../text/edits.js';
import type { Container } from './container.js';
import { type Attributes, append, elementsOf, tagOf } from './xml-edits.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = '[Content_Types].xml';

export interface Relations {
  /** The path of the part that the relation of this kind leads to: the last word of its type. */
  target(kind: string): string | undefined;
  /** The same by the relation's id. */
  targetOf(id: string | undefined): string | undefined;
  /** The id of the new relation to a part. */
  add(type: string, path: string): string;
}

/** Of the part at `path`. */
export function relationsOf(container: Container, path: string): Relations {
  const at = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, at);
  const own = `${folder}_rels/${path.slice(at)}.rels`;
  const empty = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"/>`;
  const read = () => elementsOf(container.text(own) ?? empty);
  const listed = () =>
    read().flatMap(({ local, element }) => (local === 'Relationship' ? [element.attributes] : []));
  const targetIn = (relation: Attributes | undefined) =>
    typeof relation?.['Target'] === 'string' ? resolved(folder, relation['Target']) : undefined;
  return {
    target: (kind) => targetIn(listed().find(({ Type }) => Type?.endsWith(`/${kind}`))),
    targetOf: (id) => targetIn(listed().find(({ Id }) => id !== undefined && Id === id)),
    add(type, target) {
      const known = new Set(listed().map(({ Id }) => Id));
      let n = known.size + 1;
      while (known.has(`rId${n}`)) n++;
      const top = read().at(-1)!;
      const relation = { Id: `rId${n}`, Type: type, Target: `/${target}` };
      const name = top.element.name.replace(/Relationships$/u, 'Relationship');
      const edits = append(top.element, top.closing, tagOf(name, relation, true));
      container.put(own, applyEdits(container.text(own) ?? empty, edits));
      return `rId${n}`;
    },
  };
}

/** `../comments1.xml` seen from the folder of a part. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Says of what type a part is, or all parts with an extension. */
export function declareType(
  container: Container,
  declared: { readonly PartName: string } | { readonly Extension: string },
  type: string,
): void {
  const text = container.text(TYPES);
  const elements = text === undefined ? [] : elementsOf(text);
  const top = elements.at(-1);
  if (text === undefined || !top) return;
  const [key, value] = Object.entries(declared)[0]!;
  const same = (other: string | undefined) => other?.toLowerCase() === value.toLowerCase();
  if (elements.some(({ element }) => same(element.attributes[key]))) return;
  const name = top.element.name.replace(/Types$/u, key === 'PartName' ? 'Override' : 'Default');
  const edits = append(top.element, top.closing, tagOf(name, { ...declared, ContentType: type }, true));
  container.put(TYPES, applyEdits(text, edits));
}
