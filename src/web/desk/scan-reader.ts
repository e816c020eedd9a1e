// Reads scans in a worker of its own each time: it can be ended, and what it took of memory is given back.

import { editions } from '../../edition/editions.js';
import { webWords } from '../../i18n/web-words.js';
import { LIMITS } from '../../readers/limits.js';
import { Refused } from '../../readers/refused.js';
import type { Extra, Look, ScanReader } from '../../scan/extra.js';
import { lookAt, scannedPart } from '../../scan/scanned-part.js';
import { type Begin, tellProgress } from '../messages.js';
import { PATIENCE } from './guard.js';
import type { Scans } from './scans.js';

export function createScans(extra: Extra, begin: Begin): Scans {
  let end: (look: Look) => void = () => {};
  const reader: ScanReader = {
    ...extra,
    async look(pictures) {
      const { scanSeconds: limit } = LIMITS.guard;
      const ended = new Promise<Look>((resolve) => {
        end = resolve;
      });
      const client = begin((reason) => end({ unreadable: { kind: 'crashed', reason } }), tellProgress);
      const late: Look = { unreadable: { kind: 'too-large', what: 'seconds', found: limit, limit } };
      const timer = setTimeout(() => end(late), limit * PATIENCE * 1000);
      try {
        return await Promise.race([client?.call('look', pictures), ended]);
      } finally {
        clearTimeout(timer);
        client?.end();
      }
    },
  };
  const openScanner: Extra['openScanner'] = (tell) =>
    extra.openScanner(tell).catch(() => {
      // The language of the page is not known here.
      const reason = [webWords.zh, webWords.en].map(({ working }) => working.scans).join(' ');
      throw new Refused({ kind: 'failed', reason });
    });
  return {
    added: (path, files, part) => scannedPart(path, files, part, { editions }, reader),
    lookHere: (pictures) => lookAt(pictures, { openScanner }, (seen) => tellProgress({ seen })),
    stop: () => end(undefined),
  };
}
