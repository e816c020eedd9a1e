// Office files that are one XML text, with the parts that an archive has elsewhere.

import { fromBase64 } from '../base64.js';
import type { Limits } from '../limits.js';
import { within } from '../refused.js';
import { type Archive, keyOf } from '../zip/archive.js';
import { localName, partText, walkPlaced } from './walk.js';

/** An OpenDocument file: what stands in several parts elsewhere stands in one here. */
export function openDocumentArchive(bytes: Uint8Array): Archive {
  return archiveOf(bytes, new Map(['content.xml', 'styles.xml'].map((path) => [path, () => bytes])));
}

/** A package: each part stands in an element of its own, as XML or, a picture, in base64. @throws where the XML is damaged */
export function packageArchive(bytes: Uint8Array, limits: Limits['xml']): Archive {
  within('unpackedBytes', bytes.length, limits.bytes);
  const text = partText(bytes);
  const parts = new Map<string, () => Uint8Array | undefined>();
  let path = '';
  walkPlaced(text, {
    open({ attributes, depth }) {
      within('nesting', depth, limits.nesting);
      if (depth === 2)
        path = Object.entries(attributes).find(([key]) => localName(key) === 'name')?.[1] ?? '';
    },
    close({ name, depth, end }, start) {
      if (depth !== 3) return;
      const inside = text.slice(end, start);
      const isXml = localName(name) === 'xmlData';
      parts.set(keyOf(path.replace(/^\//u, '')), () =>
        isXml ? new TextEncoder().encode(inside) : fromBase64(inside),
      );
    },
  });
  return archiveOf(bytes, parts);
}

function archiveOf(bytes: Uint8Array, parts: ReadonlyMap<string, () => Uint8Array | undefined>): Archive {
  return {
    names: [...parts.keys()],
    bytes,
    has: (path) => parts.has(keyOf(path)),
    read: (path) => parts.get(keyOf(path))?.(),
  };
}
