// Reads PDF files: their pages are drawn, and laid out as paragraphs and tables.

import { createSpend } from '../layout/canvas.js';
import { createPages } from '../layout/document.js';
import type { Reader } from '../reader.js';
import { within } from '../refused.js';
import { readContent } from './content.js';
import { openPdf } from './library.js';
import { checkStreams } from './streams.js';

export const readPdf: Reader = async ({ path, bytes, limits: { pdf: limits, layout } }) => {
  within('bytes', bytes.length, limits.bytes);
  checkStreams(bytes, limits.unpackedBytes);
  const { file, operators, close } = await openPdf(bytes, limits.pixels);
  try {
    within('pages', file.numPages, layout.pages);
    const layers = await file.getOptionalContentConfig();
    const spend = createSpend(layout);
    const pages = createPages(spend, layout);
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      pages.add(await readContent(page, operators, layers, spend, layout));
      page.cleanup();
    }
    return pages.toDocument(path, 'pdf');
  } finally {
    await close();
  }
};
