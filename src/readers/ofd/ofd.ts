// Reads OFD files (GB/T 33190): the pages of their documents are drawn, and laid out as paragraphs and tables.

import { filesIn, largePictures } from '../embedded.js';
import { createCanvas, createSpend } from '../layout/canvas.js';
import { createPages } from '../layout/document.js';
import type { ZipReader } from '../reader.js';
import { Refused, within } from '../refused.js';
import { drawObjects } from './content.js';
import { openPackage } from './package.js';
import { pagesOf } from './pages.js';
import { boxIn } from './values.js';

/** Lists what is encrypted (GM/T 0099); what stands in its place is not the text. */
const LOCKED = 'Encryptions.xml';

const POINTS = 72 / 25.4;

export const readOfd: ZipReader = ({ path, limits: { xml, layout } }, archive) => {
  if (archive.has(LOCKED)) throw new Refused('encrypted');
  const spend = createSpend(layout);
  const pages = createPages(spend, layout);
  const files = new Set<string>();
  let count = 0;
  for (const { box, layers } of pagesOf(openPackage(archive, spend, xml))) {
    within('pages', ++count, layout.pages);
    const canvas = createCanvas(spend, layout);
    const { left, top, right, bottom } = boxIn(box);
    const space = [POINTS, 0, 0, POINTS, -left * POINTS, -top * POINTS] as const;
    const shown: string[] = [];
    for (const { holder, resources } of layers) {
      const drawing = { canvas, resources, spend, limits: layout, shown };
      drawObjects(holder, { space, depth: 0, clip: undefined, params: [], faded: false }, drawing);
    }
    const isUnread = pages.add(canvas.content((right - left) * POINTS, (bottom - top) * POINTS));
    if (isUnread) for (const file of shown) files.add(file);
  }
  if (count === 0) throw new Refused('damaged');
  return pages.toDocument(path, 'ofd', () => largePictures(filesIn(archive, files)));
};
