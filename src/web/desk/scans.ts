// What the desk asks of a reader of scans, where the page has one.

import type { Bytes } from '../../readers/zip/packed.js';
import type { Part } from '../../report/parts.js';
import type { Look, Pictures } from '../../scan/extra.js';

export interface Scans {
  /** What the pictures of files say, added to `part`, which was read without them; undefined where nothing can be. */
  added(path: string, files: readonly Bytes[], part: Part): Promise<Part | undefined>;
  /** In this worker. */
  lookHere(pictures: Pictures): Promise<Look>;
  /** Ends what is being looked at. */
  stop(): void;
}
