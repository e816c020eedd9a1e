// Pictures in a text that may show its tables.

import { strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.js';
import { largePictures } from '../../src/readers/embedded.js';
import { readDocument } from '../../src/readers/index.js';
import { docxOf, zipDocx } from '../testing/docx.js';

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** With a segment before the one that begins the picture. */
function jpeg(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(40);
  bytes.set([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8]);
  const view = new DataView(bytes.buffer);
  view.setUint16(13, height);
  view.setUint16(15, width);
  return bytes;
}

describe('what may show a table', () => {
  test.each([
    ['a PNG of a page', png(1654, 2339), true],
    ['a JPEG of a page', jpeg(1654, 2339), true],
    ['a stamp', png(300, 300), false],
    ['a line', jpeg(1654, 20), false],
    ['another format', new Uint8Array(40), false],
    ['a JPEG cut off', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new Uint8Array(30)]), false],
    ['next to nothing', new Uint8Array(3), false],
  ])('%s: %s', (_, file, isLarge) => {
    expect(largePictures([file])).toHaveLength(Number(isLarge));
  });
});

async function embeddedIn(path: string, bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  const result = await readDocument(path, bytes);
  return (result as { document: Document }).document.pictures?.embedded?.() ?? [];
}

const PAGES = [png(1000, 1001), jpeg(1000, 1002)] as const;

test('pictures of a page stand in their order', async () => {
  const images = PAGES.map((bytes, i) => {
    const data = btoa(String.fromCharCode(...bytes));
    return `<p><img alt="" src="data:image/${i ? 'jpeg' : 'png'};base64,${data}"></p>`;
  });
  const page = `<html><body><p>见下图。</p>${images.join('')}<img src="data:image/png;base64,A"></body></html>`;
  expect(await embeddedIn('a.html', strToU8(page))).toEqual(PAGES);
});

describe('pictures of a Word file', () => {
  function docx(text: string): Uint8Array {
    const drawn = ['rId2', 'rId1'].map(
      (id) => `<w:r><w:drawing><a:blip xmlns:a="urn:a" xmlns:r="urn:r" r:embed="${id}"/></w:drawing></w:r>`,
    );
    const relation = (id: string, file: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${file}"/>`;
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', '2.jpeg')}${relation('rId2', '1.png')}</Relationships>`;
    const file = docxOf(`<w:p><w:r><w:t>${text}</w:t></w:r>${drawn.join('')}</w:p>`, {
      'word/_rels/document.xml.rels': relations,
    });
    return zipDocx({ ...unzipSync(file), 'word/media/1.png': PAGES[0], 'word/media/2.jpeg': PAGES[1] });
  }

  test.each([
    ['beside text', '具体情况见下图。'],
    ['and nothing else', ''],
  ])('%s', async (_, text) => {
    expect(await embeddedIn('a.docx', docx(text))).toEqual(PAGES);
  });
});
