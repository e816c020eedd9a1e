// Puts the page together: one HTML file with its styles, its script, and the scripts of the worker as text.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Browsers that offices run. */
const TARGET = ['chrome86', 'firefox102', 'safari14'];
/** Runs in any browser: shows why there is nothing else on the page. */
const GUARD =
  "if(!document.documentElement.hasAttribute('data-started'))document.getElementById('too-old').hidden=false";
/** Shown where somebody wants to see an example first. */
const EXAMPLE = 'fixtures/err/example.csv';

const shared = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  target: TARGET,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  mainFields: ['module', 'main'],
  logLevel: 'silent',
  // Safari 14 can, but for a rare case that does not occur here.
  supported: { destructuring: true },
  define: { PROGRAM_VERSION: JSON.stringify(version) },
};

/** Large libraries that few files need: each a script of its own, which the worker runs when it is asked for. */
const PARTS = { pdf: 'unpdf/pdfjs', cmaps: 'src/generated/readers/cmaps.ts' };

const partsStayOutside = {
  name: 'parts-stay-outside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^unpdf\/pdfjs$|\/generated\/readers\/cmaps\.js$/ }, ({ path }) => ({
      path: path.split('/').pop(),
      namespace: 'part',
    }));
    onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => {
      const name = { pdfjs: 'pdf', 'cmaps.js': 'cmaps' }[path];
      return { contents: `module.exports = globalThis.loadPart(${JSON.stringify(name)});` };
    });
    // papaparse could read streams, which nothing here has.
    onResolve({ filter: /^(?:stream|node:child_process)$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {};' }));
  },
};

/**
 * The path of the page. A page that can do more has another worker, with what its bundle asks for besides, further
 * blocks by their ids, and more that its policy allows for scripts.
 */
export async function buildPage({
  name = 'gov-report',
  worker: { entry = 'src/web/desk/worker.ts', alias = {}, define = {} } = {},
  blocks: others = {},
  allowed = '',
} = {}) {
  const [page, core, ...parts] = await Promise.all([
    build({ ...shared, entryPoints: ['src/web/page/main.ts'] }),
    build({
      ...shared,
      entryPoints: [entry],
      alias,
      define: { ...shared.define, ...define },
      plugins: [partsStayOutside],
    }),
    ...Object.entries(PARTS).map(([name, entry]) =>
      build({ ...shared, entryPoints: [entry], globalName: `part_${name}` }),
    ),
  ]);
  const css = readFileSync(join(root, 'src/web/page/style.css'), 'utf8');
  const { code: style } = await transform(css, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    target: TARGET,
  });
  const script = inScript(textOf(page));
  const blocks = [
    ['core', textOf(core)],
    ...Object.keys(PARTS).map((name, i) => [name, textOf(parts[i])]),
    ...Object.entries(others),
    ['example', readFileSync(join(root, EXAMPLE), 'utf8')],
  ].map(
    ([name, text]) =>
      `<script type="text/plain" id="${name}"${name === 'example' ? ` data-path="${EXAMPLE.split('/').pop()}"` : ''}>${inScript(text)}</script>`,
  );
  const filled = {
    policy: policyFor([script, GUARD], style, allowed),
    version,
    style,
    blocks: blocks.join('\n'),
    script,
    guard: GUARD,
  };
  const shape = readFileSync(join(root, 'src/web/page/index.html'), 'utf8');
  const text = shape.replace(/\{\{(\w+)\}\}/g, (_, name) => filled[name]);
  const path = join(root, `dist/web/${name}.html`);
  mkdirSync(join(root, 'dist/web'), { recursive: true });
  writeFileSync(path, text);
  return { path, metafiles: [page, core, ...parts].map(({ metafile }) => ({ metafile })) };
}

/** Nothing is fetched; the worker, and what it runs on demand, comes from the file itself. */
function policyFor(scripts, style, allowed) {
  return [
    "default-src 'none'",
    `script-src ${scripts.map((one) => `'${hashOf(one)}'`).join(' ')} blob:${allowed}`,
    `style-src '${hashOf(style)}'`,
    'worker-src blob:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function textOf({ outputFiles }) {
  return outputFiles[0].text;
}

/** What ends a script, or hides its end, must not stand in it. */
function inScript(text) {
  return text.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}

if (process.argv[1] === import.meta.filename) console.log((await buildPage()).path);
