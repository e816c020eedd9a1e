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
  /** Most degrees. */
  readonly skew: number;
  /** Of JPEG; 0 for none. */
  readonly quality: number;
  readonly isStamped?: true;
  readonly isUneven?: true;
}

const STRENGTHS: Readonly<Record<Exclude<Damage, 'clean'>, Strength>> = {
  light: { noise: 8, blur: 0.5, skew: 0.6, quality: 60 },
  fax: { noise: 10, blur: 0.5, skew: 1.2, quality: 0 },
  heavy: { noise: 16, blur: 1, skew: 2, quality: 40, isStamped: true, isUneven: true },
  noisy: { noise: 12, blur: 1.4, skew: 0.7, quality: 35 },
};

export function damaged(sheet: Sheet, damage: Damage, dpi: number, random: Random): Sheet {
  if (damage === 'clean') return sheet;
  const strength = STRENGTHS[damage];
  const { width, height } = sheet;
  // Without a stamp a page has shades only.
  let colours = planesOf(sheet, strength.isStamped ? [0, 1, 2] : [0]);
  if (strength.isStamped) stamp(colours, width, height, dpi, random);
  const angle = strength.skew * (0.5 + 0.5 * random()) * (random() < 0.5 ? 1 : -1) * (Math.PI / 180);
  colours = colours.map((plane) =>
    blurred(turned(plane, width, height, angle), width, height, (strength.blur * dpi) / 200),
  );
  const light = strength.isUneven ? shadow(width, height) : undefined;
  for (let i = 0; i < width * height; i++) {
    const grain = bell(random) * strength.noise;
    for (const plane of colours) {
      const value = (35 + (plane[i]! * 205) / 255) * (light?.(i % width, Math.floor(i / width)) ?? 1) + grain;
      plane[i] = damage === 'fax' ? Number(value > 150) * 255 : Math.min(255, Math.max(0, value));
    }
  }
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let k = 0; k < 3; k++) {
    const plane = colours[k] ?? colours[0]!;
    for (let i = 0; i < width * height; i++) data[i * 4 + k] = plane[i]!;
  }
  if (strength.quality === 0) return { width, height, data };
  return jpeg.decode(jpeg.encode({ width, height, data }, strength.quality).data, { useTArray: true });
}

function planesOf({ width, height, data }: Sheet, colours: readonly number[]): Float32Array[] {
  return colours.map((colour) => new Float32Array(width * height).map((_, i) => data[i * 4 + colour]!));
}

/** Red, a ring with a star, over ink that stays dark. */
function stamp(colours: Float32Array[], width: number, height: number, dpi: number, random: Random): void {
  const [cx, cy] = [width * (0.35 + 0.35 * random()), height * (0.3 + 0.4 * random())];
  const radius = 0.8 * dpi;
  const tint = [0.86, 0.31, 0.33];
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

function turned(plane: Float32Array, width: number, height: number, angle: number): Float32Array {
  const result = new Float32Array(width * height).fill(255);
  const [cos, sin, cx, cy] = [Math.cos(angle), Math.sin(angle), width / 2, height / 2];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sx = cos * (x - cx) + sin * (y - cy) + cx;
      const sy = -sin * (x - cx) + cos * (y - cy) + cy;
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)];
      if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue;
      const [ax, ay] = [sx - x0, sy - y0];
      const at = y0 * width + x0;
      const above = plane[at]! * (1 - ax) + plane[at + 1]! * ax;
      const below = plane[at + width]! * (1 - ax) + plane[at + width + 1]! * ax;
      result[y * width + x] = above * (1 - ay) + below * ay;
    }
  }
  return result;
}

function blurred(plane: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const reach = Math.ceil(sigma * 3);
  const bells = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  );
  const sum = bells.reduce((a, b) => a + b, 0);
  const weights = bells.map((weight) => weight / sum);
  const across = new Float32Array(plane);
  for (let y = 0; y < height; y++) spread(plane, across, y * width, 1, width, weights);
  const result = new Float32Array(across);
  for (let x = 0; x < width; x++) spread(across, result, x, width, height, weights);
  return result;
}

/** Along one line of points, `step` apart; its ends stay as they are. */
function spread(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  count: number,
  weights: readonly number[],
): void {
  const reach = (weights.length - 1) / 2;
  for (let i = reach; i < count - reach; i++) {
    let value = 0;
    for (let k = 0; k < weights.length; k++) value += from[start + (i + k - reach) * step]! * weights[k]!;
    to[start + i * step] = value;
  }
}

/** As under the lid of a copier: dark at the back of the book, and towards a corner. */
function shadow(width: number, height: number): (x: number, y: number) => number {
  return (x, y) => 1 - 0.3 * (x / width) * (0.4 + (0.6 * y) / height) - 0.18 * Math.exp(-x / (0.05 * width));
}
