// Pictures that stand in a text, of those the ones that may show a table.

import type { Archive } from './zip/archive.js';

/** Files of an archive; one that is damaged shows nothing. */
export function filesIn(archive: Archive, paths: Iterable<string>): Uint8Array[] {
  return [...paths].flatMap((path) => {
    try {
      return archive.read(path) ?? [];
    } catch {
      return [];
    }
  });
}

/** In points: smaller ones are signs, stamps and photographs of people. */
const [NARROWEST, LOWEST] = [500, 150];

/** As files, in the order given. */
export function largePictures(files: readonly Uint8Array[]): Uint8Array[] {
  return files.filter((file) => {
    const [width, height] = sizeOf(file) ?? [0, 0];
    return width >= NARROWEST && height >= LOWEST;
  });
}

/** Width and height; undefined for formats that are not read. */
function sizeOf(file: Uint8Array): readonly [number, number] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 24) return undefined;
  if (view.getUint32(0) === 0x89504e47) return [view.getUint32(16), view.getUint32(20)];
  return view.getUint16(0) === 0xffd8 ? sizeOfJpeg(view) : undefined;
}

/** Stands in the segment that begins the picture. */
function sizeOfJpeg(view: DataView): readonly [number, number] | undefined {
  for (let at = 2; at + 9 < view.byteLength; ) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    if (marker >> 8 !== 0xff) return undefined;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
