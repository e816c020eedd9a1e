// Runs in the worker: takes the page's calls to the desk.

import '../old-browsers.js';
import { type Parts, serveDesk, startDesk, tellProgress } from '../messages.js';
import { createDesk } from './desk.js';
import { createGuard, type Trial } from './guard.js';
import { provideParts } from './parts.js';

function startWorker(): void {
  let parts: Parts | undefined;
  provideParts(() => parts);
  const begin = (failed: (reason: string) => void): Trial | undefined => {
    if (!parts || typeof Worker === 'undefined') return undefined;
    const client = startDesk(parts, () => {}, failed);
    return {
      hello: () => client.call('speak', 'zh'),
      read: (path, bytes) => client.call('read', path, bytes),
      end: () => client.end(),
    };
  };
  serveDesk(createDesk(tellProgress, createGuard(begin)), (arrived) => {
    parts = arrived;
  });
}

startWorker();
