// Writes everything that follows from other files: `src/generated`, schemas, the manual.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { figuresSchema } from './figures-schema.js';
import { root, writeJson } from './files.js';
import { readEditions, writeSources } from './sources.js';

await writeSources();
for (const edition of readEditions()) {
  writeJson(`schemas/report-${edition.id}.schema.json`, figuresSchema(edition));
}
// What follows is loaded now that the list of rules is there.
const { configSchema } = await import('./config-schema.js');
writeJson('schemas/config.schema.json', configSchema());
// Validators ask for their runtime by `require`, as bundlers resolve it.
Object.assign(globalThis, { require: createRequire(import.meta.url) });
const { docsPages } = await import('../src/docs/pages.js');
for (const language of ['zh', 'en'] as const) {
  rmSync(join(root, 'docs', language), { recursive: true, force: true });
  for (const { path, text } of await docsPages({ language, configSchema: configSchema() })) {
    const file = join(root, 'docs', language, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
