// What happens to a page between the printer and the file: skew, blur, uneven light, noise, a stamp, JPEG, fax.

import jpeg from 'jpeg-js';
import type { Sheet } from './paper.js';
import { bell, type Random } from './random.js';

export const DAMAGES = ['clean', 'light', 'fax', 'heavy', 'noisy'] as const;
export type Damage = (typeof DAMAGES)[number];

interface Strength {
  readonly noise: number;
  /** In points of 200 dpi. */
  readonly blur: number;
  /** Degrees, of most pages: a third more or less. */
  readonly skew: number;
  /** Of JPEG; 0 for none. */
  readonly quality: number;
  readonly isStamped?: true;
  readonly isUneven?: true;
}

const STRENGTHS: Readonly<Record<Exclude<Damage, 'clean'>, Strength>> = {
  light: { noise: 8, blur: 0.5, skew: 0.5, quality: 60 },
  fax: { noise: 10, blur: 0.5, skew: 1, quality: 0 },
  heavy: { noise: 16, blur: 1, skew: 1.6, quality: 40, isStamped: true, isUneven: true },
  noisy: { noise: 12, blur: 1.4, skew: 0.6, quality: 35 },
};

/** Of noise, which are drawn once and strewn over a page. */
const GRAINS = 65_536;

export function damaged(sheet: Sheet, damage: Damage, dpi: number, random: Random): Sheet {
  if (damage === 'clean') return sheet;
  const strength = STRENGTHS[damage];
  const { width, height } = sheet;
  // Without a stamp a page has shades only, and with one as much green as blue.
  let colours = planesOf(sheet, strength.isStamped ? [0, 1] : [0]);
  if (strength.isStamped) stamp(colours, width, height, dpi, random);
  const angle = strength.skew * (0.7 + 0.6 * random()) * (random() < 0.5 ? 1 : -1) * (Math.PI / 180);
  colours = colours.map((plane) =>
    blurred(turned(plane, width, height, angle), width, (strength.blur * dpi) / 200),
  );
  const light = strength.isUneven ? shadow(width, height) : undefined;
  const grains = Float32Array.from({ length: GRAINS }, () => bell(random) * strength.noise);
  for (let i = 0; i < width * height; i++) {
    const grain = grains[Math.floor(random() * GRAINS)]!;
    const lit = light ? light(i % width, Math.floor(i / width)) : 1;
    for (const plane of colours) {
      const value = (35 + (plane[i]! * 205) / 255) * lit + grain;
      plane[i] = damage === 'fax' ? Number(value > 150) * 255 : Math.min(255, Math.max(0, value));
    }
  }
  const data = new Uint8Array(width * height * 4).fill(255);
  const [red, other] = [colours[0]!, colours.at(-1)!];
  for (let i = 0; i < width * height; i++) {
    data[i * 4] = red[i]!;
    data[i * 4 + 1] = other[i]!;
    data[i * 4 + 2] = other[i]!;
  }
  if (strength.quality === 0) return { width, height, data };
  return jpeg.decode(jpeg.encode({ width, height, data }, strength.quality).data, { useTArray: true });
}

function planesOf({ width, height, data }: Sheet, colours: readonly number[]): Float32Array[] {
  return colours.map((colour) => {
    const plane = new Float32Array(width * height);
    for (let i = 0; i < plane.length; i++) plane[i] = data[i * 4 + colour]!;
    return plane;
  });
}

/** Red, a ring with a star, over ink that stays dark. */
function stamp(colours: Float32Array[], width: number, height: number, dpi: number, random: Random): void {
  const [cx, cy] = [width * (0.35 + 0.35 * random()), height * (0.3 + 0.4 * random())];
  const radius = 0.8 * dpi;
  const tint = [0.86, 0.32];
  for (let y = Math.floor(cy - radius); y <= cy + radius; y++) {
    for (let x = Math.floor(cx - radius); x <= cx + radius; x++) {
      if (x < 0 || y < 0 || x >= width || y >= height || !isStamped((x - cx) / radius, (y - cy) / radius))
        continue;
      colours.forEach((plane, k) => {
        plane[y * width + x]! *= tint[k]!;
      });
    }
  }
}

/** In a ring of radius 1: the ring itself, a star, and strokes as of letters. */
function isStamped(x: number, y: number): boolean {
  const distance = Math.hypot(x, y);
  const angle = Math.atan2(y, x);
  if (distance > 0.955 && distance <= 1) return true;
  const tip = Math.abs(((((angle + Math.PI / 2) / (2 * Math.PI)) * 5 + 1000) % 1) - 0.5) * 2;
  if (distance < 0.14 + 0.26 * tip ** 3) return true;
  const isLettered = distance > 0.7 && distance < 0.88 && y < 0.6;
  return isLettered && (Math.floor(angle * 21) % 3 === 0 || Math.abs(distance - 0.78) < 0.02);
}

/** Of the four points in a row around a place that is `t` behind the second. */
function sharesOf(t: number): readonly [number, number, number, number] {
  const near = (d: number) => d ** 3 - 2 * d ** 2 + 1;
  const far = (d: number) => -(d ** 3) + 5 * d ** 2 - 8 * d + 4;
  return [far(1 + t), near(t), near(1 - t), far(2 - t)];
}

/** By 256ths of a point. */
const SHARES = Array.from({ length: 256 }, (_, i) => sharesOf(i / 256));

/** Between the nearest sixteen points, as programs turn pictures: between four a hairline loses half of its ink. */
function turned(plane: Float32Array, width: number, height: number, angle: number): Float32Array {
  const result = new Float32Array(width * height).fill(255);
  const [cos, sin, cx, cy] = [Math.cos(angle), Math.sin(angle), width / 2, height / 2];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sx = cos * (x - cx) + sin * (y - cy) + cx;
      const sy = -sin * (x - cx) + cos * (y - cy) + cy;
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)];
      if (x0 < 1 || y0 < 1 || x0 >= width - 2 || y0 >= height - 2) continue;
      const across = SHARES[Math.floor((sx - x0) * 256)]!;
      const down = SHARES[Math.floor((sy - y0) * 256)]!;
      let value = 0;
      for (let row = 0; row < 4; row++) {
        const at = (y0 + row - 1) * width + x0 - 1;
        value +=
          down[row]! *
          (plane[at]! * across[0]! +
            plane[at + 1]! * across[1]! +
            plane[at + 2]! * across[2]! +
            plane[at + 3]! * across[3]!);
      }
      result[y * width + x] = Math.min(255, Math.max(0, value));
    }
  }
  return result;
}

const PASSES = 3;

/** Means of neighbours, three times over: a bell curve, of the right width when it is narrower than a point, too. */
function blurred(plane: Float32Array, width: number, sigma: number): Float32Array {
  const length = Math.sqrt((12 * sigma ** 2) / PASSES + 1);
  const reach = Math.floor((length - 1) / 2);
  const whole = 2 * reach + 1;
  // Of a box of this length the variance is that of a third of the bell's.
  const edge =
    (whole * (reach * (reach + 1) - (3 * sigma ** 2) / PASSES)) /
    (6 * (sigma ** 2 / PASSES - (reach + 1) ** 2));
  const weights = Array.from(
    { length: whole + 2 },
    (_, i) => (i === 0 || i === whole + 1 ? edge : 1) / (whole + 2 * edge),
  );
  const bells = Array.from({ length: PASSES - 1 }).reduce<readonly number[]>(
    (all) => folded(all, weights),
    weights,
  );
  return spread(spread(plane, 1, bells), width, bells);
}

function folded(a: readonly number[], b: readonly number[]): number[] {
  const result = new Array<number>(a.length + b.length - 1).fill(0);
  for (const [i, x] of a.entries()) for (const [k, y] of b.entries()) result[i + k]! += x * y;
  return result;
}

/** Over points that are `step` apart; both ends of the page stay as they are. */
function spread(from: Float32Array, step: number, weights: readonly number[]): Float32Array {
  const result = new Float32Array(from);
  const reach = ((weights.length - 1) / 2) * step;
  for (let i = reach; i < from.length - reach; i++) {
    let value = 0;
    for (let k = 0; k < weights.length; k++) value += from[i - reach + k * step]! * weights[k]!;
    result[i] = value;
  }
  return result;
}

/** As under the lid of a copier: dark at the back of the book, and towards a corner. */
function shadow(width: number, height: number): (x: number, y: number) => number {
  return (x, y) => 1 - 0.3 * (x / width) * (0.4 + (0.6 * y) / height) - 0.18 * Math.exp(-x / (0.05 * width));
}
