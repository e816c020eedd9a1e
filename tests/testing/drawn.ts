// The pages of a PDF file as they are drawn: what writers of other drawn formats start from.

import type { PageContent } from '../../src/readers/layout/canvas.js';
import { createSpend } from '../../src/readers/layout/canvas.js';
import { LIMITS } from '../../src/readers/limits.js';
import { readContent } from '../../src/readers/pdf/content.js';
import { openPdf } from '../../src/readers/pdf/library.js';

export async function drawnPages(pdf: Uint8Array): Promise<PageContent[]> {
  const { file, operators, close } = await openPdf(pdf, LIMITS.pdf.pixels);
  const layers = await file.getOptionalContentConfig();
  const spend = createSpend(LIMITS.layout);
  const pages: PageContent[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    pages.push(await readContent(await file.getPage(number), operators, layers, spend, LIMITS.layout));
  }
  await close();
  return pages;
}
