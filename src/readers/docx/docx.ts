// Reads Word's zipped files: finds their parts by the relations between them.

import { filesIn } from '../embedded.js';
import type { Input, Reader, ZipReader } from '../reader.js';
import { Refused } from '../refused.js';
import { type Block, flowDocument } from '../word/flow.js';
import { blocksOfRows } from '../word/rows.js';
import { packageArchive } from '../xml/flat.js';
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml/tree.js';
import type { Archive } from '../zip/archive.js';
import { blocksOf } from './blocks.js';
import { namespaces } from './names.js';
import { createNumbering } from './numbering.js';
import { createRunStyles } from './run-styles.js';

const USUAL = 'word/document.xml';

/** Reads the part with this path; undefined where there is none. */
type Parts = (path: string | undefined) => XmlElement | undefined;

export const readDocx: ZipReader = async (input, archive) => {
  const blocks = await readBody(input, archive);
  return flowDocument(input, 'docx', blocks, () => picturesOf(input, archive));
};

/** The whole file is one XML text. */
export const readFlatDocx: Reader = (input) => readDocx(input, packageArchive(input.bytes, input.limits.xml));

/** In the order in which the text names them. */
function picturesOf({ limits: { xml } }: Input, archive: Archive): Uint8Array[] {
  const parts = partsOf(archive, xml);
  const path = mainPart(parts);
  const text = new TextDecoder().decode(archive.read(path));
  const known = new Map(related(parts, path, 'image').map(({ id, path: file }) => [id, file]));
  const named = [...text.matchAll(/\b\w+:(?:embed|id|pict)="([^"]+)"/gu)];
  return filesIn(
    archive,
    named.flatMap(([, id]) => known.get(id!) ?? []),
  );
}

async function readBody(input: Input, archive: Archive): Promise<Block[]> {
  const { xml, word } = input.limits;
  const parts = partsOf(archive, xml);
  const path = mainPart(parts);
  const body = childOf(parts(path), 'w:body');
  if (!body) throw new Refused('damaged');
  const numbering = parts(related(parts, path, 'numbering')[0]?.path);
  const styles = parts(related(parts, path, 'styles')[0]?.path);
  const chunks = new Map<string, readonly Block[]>();
  for (const { id, path: part } of related(parts, path, 'aFChunk')) {
    const bytes = archive.read(part);
    if (!bytes) throw new Refused('damaged');
    chunks.set(id, await readChunk({ ...input, bytes }));
  }
  return blocksOf(body, {
    number: createNumbering(numbering, styles),
    styles: createRunStyles(styles),
    widest: word.columns,
    chunks,
  });
}

function partsOf(archive: Archive, limits: Input['limits']['xml']): Parts {
  return (path) => {
    const bytes = path === undefined ? undefined : archive.read(path);
    return bytes && parseXml(bytes, namespaces, limits);
  };
}

function mainPart(parts: Parts): string {
  return related(parts, '', 'officeDocument')[0]?.path ?? USUAL;
}

/** A file of another format that stands in the text: a page, alone or packed as a mail, or another Word file. */
async function readChunk(input: Input): Promise<Block[]> {
  const head = String.fromCharCode(...input.bytes.subarray(0, 4));
  if (head.startsWith('PK')) {
    const { openArchive } = await import('../zip/archive.js');
    return readBody(input, openArchive(input.bytes, input.limits.zip));
  }
  if (head.startsWith('{\\rt')) return (await import('../rtf/rtf.js')).rtfBlocks(input);
  const isMail = /^(?:MIME|From|Cont|Subj)/iu.test(head);
  const read = isMail
    ? (await import('../html/mhtml.js')).readMhtml
    : (await import('../html/html.js')).readHtml;
  const result = await read(input);
  if ('unreadable' in result) throw new Refused(result.unreadable);
  return blocksOfRows(result.document.rows);
}

/** The parts that a part, or the file as a whole, names for a purpose. */
function related(
  parts: Parts,
  path: string,
  purpose: string,
): { readonly id: string; readonly path: string }[] {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const relations = parts(`${folder}_rels/${path.slice(slash)}.rels`);
  return childrenOf(relations, 'rel:Relationship').flatMap(({ attributes }) => {
    const { Id: id = '', Type: type, Target: target, TargetMode: mode } = attributes;
    if (target === undefined || mode === 'External' || !type?.endsWith(`/${purpose}`)) return [];
    return [{ id, path: target.startsWith('/') ? target.slice(1) : folder + target }];
  });
}
