// The parts of an audit: its inputs divided in the same way on every machine, and what each part is known by.

import { createHash } from 'node:crypto';
import type { Checksum, Part } from '../../../audit/outputs/writer.js';

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

/** The same for all parts of one audit: they divide the same inputs, and one version of the program checks them. */
export function auditId(paths: readonly string[]): string {
  const sum = createChecksum();
  for (const text of [PROGRAM_VERSION, ...[...paths].sort()]) sum.add(text);
  return sum.end().slice(0, 16);
}

export function createChecksum(): Checksum {
  const sum = createHash('sha256');
  return {
    add(line) {
      sum.update(line).update('\n');
    },
    end: () => sum.digest('hex'),
  };
}
