// `npm run web:scan` of the program: the page that reads scans, too, as one file.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { buildPage } from '../build/web.mjs';
import { FILES, licences } from './files.mjs';

const packages = join(import.meta.dirname, 'node_modules');
const model = FILES.map(([from, to]) => [to, readFileSync(join(packages, from))]);
const { path } = await buildPage({
  name: 'gov-report-scan',
  worker: {
    entry: 'scan/page/worker.ts',
    // Made for browsers, with what it needs of Node.
    alias: { pngjs: join(packages, 'pngjs/browser.js') },
    // The reader of TIFF is loud where there is none.
    define: { process: '{"env":{}}' },
  },
  blocks: {
    scan: Buffer.from(zipSync(Object.fromEntries(model), { level: 9 })).toString('base64'),
    // The file goes about by itself.
    licences: `${readFileSync(join(import.meta.dirname, 'NOTICE'), 'utf8')}\n${await licences()}`,
  },
  allowed: " 'wasm-unsafe-eval'",
});
console.log(path);
