// The pictures that the pages of a scanned PDF are, one a page, decoded.

import type { Limits } from '../limits.js';
import { within } from '../refused.js';
import { type Operators, openPdf, type PdfPage } from './library.js';
import { checkStreams } from './streams.js';

/** Four bytes a point: red, green, blue, and how much it covers. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** As pdf.js gives them: a bit, three or four bytes a point. */
interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly kind: 1 | 2 | 3;
  readonly data: Uint8Array;
}

/** Scans of more pages are no report. */
const MOST_PAGES = 40;

/** `wanted`: numbers of pages; all where it says nothing. @throws {Refused} */
export async function pagePictures(
  bytes: Uint8Array,
  limits: Limits['pdf'],
  wanted?: readonly number[],
): Promise<Bitmap[]> {
  within('bytes', bytes.length, limits.bytes);
  checkStreams(bytes, limits.unpackedBytes);
  const { file, operators, close } = await openPdf(bytes, limits.pixels);
  try {
    within('pages', file.numPages, MOST_PAGES);
    const pictures: Bitmap[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      if (wanted && !wanted.includes(number)) continue;
      const page = await file.getPage(number);
      const largest = await largestPicture(page, operators);
      page.cleanup();
      if (largest) pictures.push(turned(largest, page.rotate));
    }
    return pictures;
  } finally {
    await close();
  }
}

async function largestPicture(page: PdfPage, operators: Operators): Promise<Bitmap | undefined> {
  const { fnArray, argsArray } = await page.getOperatorList();
  let largest: Decoded | undefined;
  for (const [i, operator] of fnArray.entries()) {
    if (operator !== operators.paintImageXObject) continue;
    const name = String(argsArray[i][0]);
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
    const decoded = await new Promise<Decoded | null>((resolve) => objects.get(name, resolve));
    if (!decoded?.data) continue;
    if (!largest || decoded.width * decoded.height > largest.width * largest.height) largest = decoded;
  }
  return largest && { width: largest.width, height: largest.height, data: inColour(largest) };
}

function inColour({ width, height, kind, data }: Decoded): Uint8Array {
  if (kind === 3) return new Uint8Array(data);
  const colours = new Uint8Array(width * height * 4).fill(255);
  const line = (width + 7) >> 3;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const bit = kind === 1 ? ((data[y * line + (x >> 3)]! >> (7 - (x & 7))) & 1) * 255 : 0;
      for (let k = 0; k < 3; k++) colours[at * 4 + k] = kind === 1 ? bit : data[at * 3 + k]!;
    }
  }
  return colours;
}

/** As the page is shown: clockwise by quarters. */
function turned(picture: Bitmap, degrees: number): Bitmap {
  const quarters = (((degrees / 90) % 4) + 4) % 4;
  if (quarters === 0) return picture;
  const { width, height } = picture;
  const [w, h] = quarters % 2 === 1 ? [height, width] : [width, height];
  const [from, to] = [new Uint32Array(new Uint8Array(picture.data).buffer), new Uint32Array(w * h)];
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const sources = [
        0,
        (height - 1 - x) * width + y,
        (height - 1 - y) * width + width - 1 - x,
        x * width + width - 1 - y,
      ];
      to[y * w + x] = from[sources[quarters]!]!;
    }
  }
  return { width: w, height: h, data: new Uint8Array(to.buffer) };
}
