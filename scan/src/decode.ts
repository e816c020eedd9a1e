// Pictures as files to pictures in grey: JPEG, PNG and TIFF, told by their first bytes.

import { PNG } from 'pngjs';
import UTIF from 'utif2';
import { type Grey, greyOf } from './picture.js';

declare module 'utif2' {
  /** What it reads JPEG in TIFF with. */
  export class JpegDecoder {
    readonly width: number;
    readonly height: number;
    parse(bytes: Uint8Array): void;
    getData(options: { width: number; height: number; forceRGB: boolean; isSourcePDF: boolean }): Uint8Array;
  }
}

/** A page scanned at 600 dpi has 35 million. */
const MOST_PIXELS = 40_000_000;
/** Of one TIFF. */
const MOST_PAGES = 40;
/** Of one JPEG. */
const MOST_COLOURS = 4;
/** By this mark a JPEG says behind its points that it is higher than it said. */
const OTHER_HEIGHT = Buffer.from([0xff, 0xdc]);

/** Why a picture is not read. */
export type Refusal = 'format' | 'damaged' | 'too-large';

export class PictureRefused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

/** The pages of a file. @throws {PictureRefused} */
export function decode(bytes: Uint8Array): Grey[] {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const read = [
    ['\x89PNG', readPng],
    ['\xff\xd8\xff', readJpeg],
    ['II*\0', readTiff],
    ['MM\0*', readTiff],
  ] as const;
  const found = read.find(([sign]) => start.startsWith(sign));
  if (!found) throw new PictureRefused('format');
  try {
    return found[1](bytes);
  } catch (error) {
    throw error instanceof PictureRefused ? error : new PictureRefused('damaged');
  }
}

function readPng(bytes: Uint8Array): Grey[] {
  const head = new DataView(bytes.buffer, bytes.byteOffset);
  within(head.getUint32(16), head.getUint32(20));
  const { data, width, height } = PNG.sync.read(Buffer.from(bytes));
  return [greyOf(onWhite(data), width, height)];
}

/** What is transparent shows paper. */
function onWhite(rgba: Uint8Array): Uint8Array {
  for (let at = 0; at < rgba.length; at += 4) {
    const cover = rgba[at + 3]! / 255;
    if (cover < 1) for (let k = 0; k < 3; k++) rgba[at + k] = rgba[at + k]! * cover + 255 * (1 - cover);
  }
  return rgba;
}

function readJpeg(bytes: Uint8Array): Grey[] {
  checkFrame(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const picture = new UTIF.JpegDecoder();
  picture.parse(bytes);
  const { width, height } = picture;
  return [greyOf(picture.getData({ width, height, forceRGB: true, isSourcePDF: false }), width, height, 3)];
}

/** Behind notes, which tell their lengths, a JPEG says how large it is, and of how many colours. */
function checkFrame(bytes: Buffer): void {
  let at = 2;
  while (!isFrame(bytes.readUInt16BE(at))) at += 2 + bytes.readUInt16BE(at + 2);
  within(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
  if (bytes.readUInt8(at + 9) > MOST_COLOURS || bytes.includes(OTHER_HEIGHT, at))
    throw new PictureRefused('damaged');
}

/** All of these but three, which are tables and an extension. */
function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}

function readTiff(bytes: Uint8Array): Grey[] {
  const buffer = bytes.slice().buffer;
  const pages = UTIF.decode(buffer).filter((page) => page['t256'] && page['t257']);
  if (pages.length === 0) throw new PictureRefused('damaged');
  if (pages.length > MOST_PAGES) throw new PictureRefused('too-large');
  for (const page of pages)
    within(Number((page['t256'] as number[])[0]), Number((page['t257'] as number[])[0]));
  return pages.map((page) => {
    UTIF.decodeImage(buffer, page);
    const grey = greyOf(UTIF.toRGBA8(page), page.width, page.height);
    // The list of pages would keep all of them.
    page.data = new Uint8Array();
    return grey;
  });
}

function within(width: number, height: number): void {
  if (width * height > MOST_PIXELS) throw new PictureRefused('too-large');
}
