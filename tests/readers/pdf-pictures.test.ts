// The pictures of scanned pages, as they are shown.

import { expect, test } from 'vitest';
import { LIMITS } from '../../src/readers/limits.js';
import { pagePictures } from '../../src/readers/pdf/pictures.js';
import { pdfFile } from '../testing/pdf-file.js';

/** Three by two points in a picture of the page. */
function page(entries: string, number: number) {
  const resources = `/XObject << /P ${number} 0 R >>`;
  return { content: '300 0 0 200 0 0 cm /P Do', width: 300, height: 200, entries, resources };
}

function picture(space: string, bits: number, hex: string, width = 3, height = 2): string {
  const about = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /${space} /BitsPerComponent ${bits}`;
  return `<< ${about} /Filter /ASCIIHexDecode /Length ${hex.length + 1} >>\nstream\n${hex}>\nendstream`;
}

const RED = 'ff0000';
const BLACK = '000000';
const COLOURS = picture('DeviceRGB', 8, [RED, BLACK, BLACK, BLACK, BLACK, RED].join(''));
/** Black is 0: the first and the last point are white. */
const BITS = picture('DeviceGray', 1, '8020');

test('one picture a page, in colours, in black and white, and turned as the page is', async () => {
  const file = pdfFile([page('', 100), page('', 101), page('/Rotate 90', 100)], [COLOURS, BITS]);
  const pictures = await pagePictures(file, LIMITS.pdf);
  const bright = pictures.map(({ width, height, data }) => ({
    width,
    height,
    points: [...Array(width * height).keys()].filter((i) => data[i * 4]! > 128),
  }));
  expect(bright).toEqual([
    { width: 3, height: 2, points: [0, 5] },
    { width: 3, height: 2, points: [0, 5] },
    { width: 2, height: 3, points: [1, 4] },
  ]);
});

test.each([
  [
    'every point in its own colour',
    picture('DeviceRGB', 8, 'ff800000804010203f', 3, 1),
    'ff8000ff 008040ff 10203fff',
  ],
  [
    'more points than a byte has bits',
    picture('DeviceGray', 1, '0140', 10, 1),
    `${'000000ff '.repeat(7)}ffffffff 000000ff ffffffff`,
  ],
])('%s', async (_, source, points) => {
  const [found] = await pagePictures(pdfFile([page('', 100)], [source]), LIMITS.pdf);
  expect(Buffer.from(found!.data).toString('hex')).toBe(points.replaceAll(' ', ''));
});
