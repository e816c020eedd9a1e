// Runs in the worker of the page that reads scans: the page's own desk, with the reader and its model.

import './buffer.js';
import { fromBase64 } from '../../src/readers/base64.js';
import { LIMITS } from '../../src/readers/limits.js';
import { openArchive } from '../../src/readers/zip/archive.js';
import { createScans } from '../../src/web/desk/scan-reader.js';
import { startWorker } from '../../src/web/desk/serve.js';
import { conclude } from '../src/read.js';
import { scannerWith } from '../src/scanner.js';
import { pictureOf } from '../src/show.js';

startWorker((begin, parts) =>
  createScans(
    {
      conclude,
      pictureOf,
      async openScanner(tell) {
        const files = openArchive(fromBase64(await parts()!.scan!.text())!, LIMITS.zip);
        const [weights, characters, wasm] = ['recognition.onnx', 'characters.txt', 'engine.wasm'].map(
          (name) => files.read(name)!,
        ) as [Uint8Array, Uint8Array, Uint8Array];
        return scannerWith({ weights, characters: new TextDecoder().decode(characters), wasm }, tell);
      },
    },
    begin,
  ),
);
