// What the parts of an audit are known by.

import { createHash } from 'node:crypto';
import type { Checksum } from '../../../audit/outputs/writer.js';

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
