// Reads scans with the extra that is installed beside the program.

import { parentPort } from 'node:worker_threads';
import type { ScanReader } from '../../scan/extra.js';
import { lookAt } from '../../scan/scanned-part.js';
import { IS_SCAN } from '../threads.js';
import { findExtra } from './find-extra.js';

/** Undefined where it is not installed. */
export function scanReader(): ScanReader | undefined {
  const extra = findExtra();
  return (
    extra && {
      ...extra,
      look(pictures) {
        // Under guard a scan is given more time.
        parentPort?.postMessage(IS_SCAN);
        return lookAt(pictures, extra);
      },
    }
  );
}
