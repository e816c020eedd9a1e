// What Node has and browsers lack: the reader of PNG brings it along, and everything else may use it.

import { PNG } from 'pngjs';

const { data } = new PNG({ width: 1, height: 1 });
globalThis.Buffer ??= data.constructor as typeof Buffer;
