// The part of a page that an object of OFD may cover: the box that its clips have in common.

import { type Box, boxOf, type Matrix, multiply } from '../layout/matrix.js';
import type { XmlElement } from '../xml/tree.js';
import { all, boxIn, isSet, matrixIn, said } from './values.js';

/** `moved` and `space`: that of the object without its matrix, and with it. `outer`: what is around it may cover. */
export function clipOf(
  clips: XmlElement | undefined,
  moved: Matrix,
  space: Matrix,
  outer: Box | undefined,
): Box | undefined {
  if (!clips) return outer;
  const inner = all(clips, 'Clip').flatMap((clip) => {
    const areas = all(clip, 'Area');
    const boxes = areas.flatMap((area) => areaBoxes(area, isSet(clips, 'TransFlag', true) ? space : moved));
    // Text may be a clip as well: it is not followed.
    return boxes.length >= areas.length && boxes[0] ? [boxes.reduce(around)] : [];
  });
  return inner.reduce<Box | undefined>((kept, box) => (kept ? common(kept, box) : box), outer);
}

function areaBoxes(area: XmlElement, space: Matrix): Box[] {
  return all(area, 'Path').flatMap((path) => {
    const boundary = said(path, 'Boundary');
    if (boundary === undefined) return [];
    const { left, top, right, bottom } = boxIn(boundary);
    return boxOf(multiply(space, matrixIn(area)), left, top, right, bottom);
  });
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function common(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
