// A picture in shades of grey, and the few things that are done with one.

/** Row by row, 0 black, 255 white. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function blank(width: number, height: number): Grey {
  return { width, height, data: new Uint8Array(width * height).fill(255) };
}

/** The brightest of the three colours: a red stamp fades, black ink stays. `step`: bytes a point. */
export function greyOf(colours: Uint8Array, width: number, height: number, step = 4): Grey {
  const data = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < data.length; i++, at += step) {
    data[i] = Math.max(colours[at]!, colours[at + 1]!, colours[at + 2]!);
  }
  return { width, height, data };
}

/** By the mean of what each new point covers where it becomes smaller, between the nearest four where it grows. */
export function scaled(picture: Grey, width: number, height: number): Grey {
  const fx = picture.width / width;
  const fy = picture.height / height;
  if (fx <= 1) return sampled(picture, width, height, [fx, 0, fx / 2 - 0.5], [0, fy, fy / 2 - 0.5]);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const y0 = Math.floor(y * fy);
    const y1 = Math.min(picture.height, Math.max(y0 + 1, Math.round((y + 1) * fy)));
    for (let x = 0; x < width; x++) {
      const x0 = Math.floor(x * fx);
      const x1 = Math.min(picture.width, Math.max(x0 + 1, Math.round((x + 1) * fx)));
      let sum = 0;
      for (let row = y0; row < y1; row++)
        for (let at = row * picture.width + x0; at < row * picture.width + x1; at++) sum += picture.data[at]!;
      data[y * width + x] = sum / ((x1 - x0) * (y1 - y0));
    }
  }
  return { width, height, data };
}

/** Turned about its middle; `angle` in radians, clockwise on the screen. What comes in from outside is white. */
export function turned(picture: Grey, angle: number): Grey {
  if (angle === 0) return picture;
  const { width, height } = picture;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const [cx, cy] = [width / 2, height / 2];
  return sampled(
    picture,
    width,
    height,
    [cos, sin, cx - cos * cx - sin * cy],
    [-sin, cos, cy + sin * cx - cos * cy],
  );
}

/** Each point becomes the mean of itself and its eight neighbours. */
export function smoothed({ width, height, data }: Grey): Grey {
  const result = new Uint8Array(data);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      let sum = 0;
      for (let row = at - width; row <= at + width; row += width)
        sum += data[row - 1]! + data[row]! + data[row + 1]!;
      result[at] = sum / 9;
    }
  }
  return { width, height, data: result };
}

export type Direction = 'across' | 'down';

/** Each point becomes the mean of those of its row or its column that are up to `reach` away. */
export function smeared({ width, height, data }: Grey, reach: number, direction: Direction): Grey {
  const [lines, points, lineStep, step] =
    direction === 'across' ? [height, width, width, 1] : [width, height, 1, width];
  const result = new Uint8Array(data.length);
  for (let line = 0; line < lines; line++) {
    const base = line * lineStep;
    let [sum, count] = [0, 0];
    for (let at = -reach; at < points; at++) {
      if (at + reach < points) {
        sum += data[base + (at + reach) * step]!;
        count++;
      }
      if (at - reach > 0) {
        sum -= data[base + (at - reach - 1) * step]!;
        count--;
      }
      if (at >= 0) result[base + at * step] = sum / count;
    }
  }
  return { width, height, data: result };
}

export function cut(picture: Grey, { x, y, width, height }: Box): Grey {
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (y + row) * picture.width + x;
    data.set(picture.data.subarray(from, from + width), row * width);
  }
  return { width, height, data };
}

/** How a place of the old picture follows from `x` and `y` of the new one: `[x, y, constant]`. */
type Mapping = readonly [number, number, number];

function sampled(picture: Grey, width: number, height: number, across: Mapping, down: Mapping): Grey {
  const result = blank(width, height);
  const { data } = picture;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sx = across[0] * x + across[1] * y + across[2];
      const sy = down[0] * x + down[1] * y + down[2];
      const x0 = Math.floor(sx);
      const y0 = Math.floor(sy);
      if (x0 < -1 || y0 < -1 || x0 >= picture.width || y0 >= picture.height) continue;
      const ax = sx - x0;
      const ay = sy - y0;
      const left = Math.max(x0, 0);
      const right = Math.min(x0 + 1, picture.width - 1);
      const above = Math.max(y0, 0) * picture.width;
      const below = Math.min(y0 + 1, picture.height - 1) * picture.width;
      const top = data[above + left]! * (1 - ax) + data[above + right]! * ax;
      const bottom = data[below + left]! * (1 - ax) + data[below + right]! * ax;
      result.data[y * width + x] = top * (1 - ay) + bottom * ay + 0.5;
    }
  }
  return result;
}
