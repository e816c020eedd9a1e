// What runs in a worker: takes the page's calls to the desk.

import '../old-browsers.js';
import { type Begin, type Parts, serveDesk, startDesk, tellProgress } from '../messages.js';
import { createDesk } from './desk.js';
import { createGuard } from './guard.js';
import { provideParts } from './parts.js';
import type { Scans } from './scans.js';

/** `scansFrom` makes the reader of scans, where the page has one. */
export function startWorker(scansFrom?: (begin: Begin, parts: () => Parts | undefined) => Scans): void {
  let parts: Parts | undefined;
  provideParts(() => parts);
  const begin: Begin = (failed, told = () => {}) =>
    parts && typeof Worker !== 'undefined' ? startDesk(parts, told, failed) : undefined;
  const guard = createGuard((failed) => {
    const client = begin(failed);
    return (
      client && {
        hello: () => client.call('speak', 'zh'),
        read: (path, bytes) => client.call('read', path, bytes),
        end: () => client.end(),
      }
    );
  });
  serveDesk(
    createDesk(
      tellProgress,
      guard,
      scansFrom?.(begin, () => parts),
    ),
    (arrived) => {
      parts = arrived;
    },
  );
}
