// Reads Word's zipped files: finds their parts by the relations between them.

import type { ReadResult, Unreadable } from '../../document/document.js';
import type { Archive } from '../archive.js';
import { flowDocument } from '../word/flow.js';
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml-tree.js';
import { blocksOf } from './blocks.js';
import { namespaces } from './names.js';
import { createNumbering } from './numbering.js';

const FORMAT = 'DOCX';
const USUAL = 'word/document.xml';

type Part = XmlElement | undefined | { readonly unreadable: Unreadable };

export function readDocx(path: string, archive: Archive): ReadResult {
  const name = related(archive, '', 'officeDocument') ?? USUAL;
  const main = readPart(archive, name);
  if (!main) return { unreadable: { kind: 'damaged', format: FORMAT } };
  if ('unreadable' in main) return main;
  const body = childOf(main, 'w:body');
  if (!body) return { unreadable: { kind: 'damaged', format: FORMAT } };
  // Without them, only automatic numbers are missing; but a hostile part makes the whole file one.
  const numbering = readPart(archive, related(archive, name, 'numbering'));
  if (numbering && 'unreadable' in numbering) return numbering;
  const styles = numbering && readPart(archive, related(archive, name, 'styles'));
  if (styles && 'unreadable' in styles) return styles;
  return flowDocument(path, 'docx', blocksOf(body, createNumbering(numbering, styles)));
}

function readPart(archive: Archive, name: string | undefined): Part {
  if (name === undefined) return undefined;
  let bytes: Uint8Array | undefined;
  try {
    bytes = archive.read(name);
  } catch {
    return { unreadable: { kind: 'damaged', format: FORMAT } };
  }
  return bytes && parseXml(bytes, FORMAT, namespaces);
}

/** The part that a part, or the file as a whole, names for a purpose. */
function related(archive: Archive, name: string, purpose: string): string | undefined {
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const relations = readPart(archive, `${folder}_rels/${name.slice(slash)}.rels`);
  if (!relations || 'unreadable' in relations) return undefined;
  const target = childrenOf(relations, 'rel:Relationship').find(({ attributes }) =>
    attributes['Type']?.endsWith(`/${purpose}`),
  )?.attributes['Target'];
  if (target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : folder + target;
}
