// Pictures as files, and files that are none.

import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import UTIF from 'utif2';
import { describe, expect, test } from 'vitest';
import { decode, PictureRefused } from '../src/decode.js';

/** Black, red, white, and nothing. */
const RGBA = new Uint8Array([0, 0, 0, 255, 250, 20, 20, 255, 255, 255, 255, 255, 0, 0, 0, 0]);

describe('decode', () => {
  test.each([
    [
      'PNG',
      new Uint8Array(
        PNG.sync.write(Object.assign(new PNG({ width: 2, height: 2 }), { data: Buffer.from(RGBA) })),
      ),
    ],
    [
      'TIFF',
      new Uint8Array(
        UTIF.encodeImage(
          RGBA.map((value, i) => (i > 11 ? 255 : value)),
          2,
          2,
        ),
      ),
    ],
  ])('%s: red is nearly as bright as paper', (_, bytes) => {
    expect(decode(bytes)).toEqual([{ width: 2, height: 2, data: new Uint8Array([0, 250, 255, 255]) }]);
  });

  test('JPEG', () => {
    const data = new Uint8Array(16 * 16 * 4).fill(255);
    const [page] = decode(new Uint8Array(jpeg.encode({ width: 16, height: 16, data }, 90).data));
    expect(page).toMatchObject({ width: 16, height: 16 });
    expect(Math.min(...page!.data)).toBeGreaterThan(250);
  });

  test.each([
    ['red', [250, 20, 20], 250],
    ['blue', [20, 20, 250], 250],
    ['grey', [90, 90, 90], 90],
  ])('JPEG: %s is as bright as its brightest colour', (_, colour, bright) => {
    const data = new Uint8Array(16 * 16 * 4).map((_, i) => colour[i % 4] ?? 255);
    const [page] = decode(new Uint8Array(jpeg.encode({ width: 16, height: 16, data }, 90).data));
    for (const value of page!.data) expect(Math.abs(value - bright)).toBeLessThan(6);
  });

  test.each([
    ['another format', new TextEncoder().encode('GIF89a'), 'format'],
    ['a PNG cut off', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'damaged'],
    ['a JPEG cut off', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4]), 'damaged'],
    ['a TIFF cut off', new Uint8Array([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 9]), 'damaged'],
    ['a PNG of a billion points', hugePng(), 'too-large'],
    ['a JPEG of a billion points', jpegWith(5, [0x9c, 0x40, 0x9c, 0x40]), 'too-large'],
    ['a JPEG of a hundred colours', jpegWith(9, [100]), 'damaged'],
    ['a JPEG that becomes higher', jpegWith(-1, [0xff, 0xdc, 0, 4, 0x9c, 0x40, 0xff, 0xd9]), 'damaged'],
    ['a JPEG without points', new Uint8Array([0xff, 0xd8, 0xff, 0xd9]), 'damaged'],
  ])('%s is refused', (_, bytes, reason) => {
    expect(() => decode(bytes)).toThrow(new PictureRefused(reason as 'format'));
  });
});

function hugePng(): Uint8Array {
  const bytes = new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 })));
  new DataView(bytes.buffer).setUint32(16, 40_000);
  new DataView(bytes.buffer).setUint32(20, 40_000);
  return bytes;
}

/** `at`: from where it says how large it is; its end, where that is less. */
function jpegWith(at: number, values: readonly number[]): Uint8Array {
  const data = new Uint8Array(16 * 16 * 4).fill(255);
  const bytes = jpeg.encode({ width: 16, height: 16, data }, 90).data;
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  const start = at < 0 ? bytes.length - 2 : frame + at;
  return new Uint8Array([...bytes.subarray(0, start), ...values, ...bytes.subarray(start + values.length)]);
}
