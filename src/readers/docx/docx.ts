// Reads Word's zipped files: finds their parts by the relations between them.

import type { ZipReader } from '../reader.js';
import { Refused } from '../refused.js';
import { flowDocument } from '../word/flow.js';
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml/tree.js';
import { blocksOf } from './blocks.js';
import { namespaces } from './names.js';
import { createNumbering } from './numbering.js';

const USUAL = 'word/document.xml';

/** Reads the part with this path; undefined where there is none. */
type Parts = (path: string | undefined) => XmlElement | undefined;

export const readDocx: ZipReader = (input, archive) => {
  const { xml, word } = input.limits;
  const parts: Parts = (path) => {
    const bytes = path === undefined ? undefined : archive.read(path);
    return bytes && parseXml(bytes, namespaces, xml);
  };
  const path = related(parts, '', 'officeDocument') ?? USUAL;
  const body = childOf(parts(path), 'w:body');
  if (!body) throw new Refused('damaged');
  // Without them, only automatic numbers are missing; but a hostile part makes the whole file one.
  const numbering = parts(related(parts, path, 'numbering'));
  const styles = numbering && parts(related(parts, path, 'styles'));
  return flowDocument(input, 'docx', blocksOf(body, createNumbering(numbering, styles), word.columns));
};

/** The path of the part that a part, or the file as a whole, names for a purpose. */
function related(parts: Parts, path: string, purpose: string): string | undefined {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const target = childrenOf(parts(`${folder}_rels/${path.slice(slash)}.rels`), 'rel:Relationship').find(
    ({ attributes }) => attributes['Type']?.endsWith(`/${purpose}`),
  )?.attributes['Target'];
  if (target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : folder + target;
}
