// A shard of an audit: one of the parts that its inputs are divided into, in the same way on every machine.

import type { Part } from '../../../audit/outputs/writer.js';

/** Part `part` of `parts`, from 1. */
export type Shard = Pick<Part, 'part' | 'parts'>;

/** `3/16`; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const match = /^(\d{1,6})\/(\d{1,6})$/u.exec(text);
  const [part, parts] = [Number(match?.[1]), Number(match?.[2])];
  return part >= 1 && part <= parts ? { part, parts } : undefined;
}

export function isInShard(path: string, shard: Shard | undefined): boolean {
  return shard === undefined || hash(path) % shard.parts === shard.part - 1;
}

/** FNV-1a, finished so that paths which differ in their last characters only are spread evenly. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
