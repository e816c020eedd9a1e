// Writes everything that follows from other files: schemas, validators, the list of rules, CMaps, docs.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { buildSync, transformSync } from 'esbuild';
import type { EditionData } from '../src/edition/data.js';
import { fingerprintsOf } from '../src/edition/edition.js';
import type { Language } from '../src/i18n/language.js';
import { tellingWordsOf } from '../src/narrative/telling-words.js';
import { figuresSchema } from './figures-schema.js';

const CONFIG_SCHEMA = 'schemas/config.schema.json';
const root = join(import.meta.dirname, '..');
// The package's CommonJS default export arrives wrapped or bare, depending on the loader.
const standaloneCode =
  'default' in standaloneModule
    ? (standaloneModule.default as unknown as typeof import('ajv/dist/standalone/index.js').default)
    : standaloneModule;

function writeJson(path: string, value: unknown): void {
  writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** The schema without what checks nothing, which the validator would carry along. */
function withoutWords(schema: object): object {
  const isWord = (key: string, value: unknown) =>
    ((key === 'title' || key === 'description') && typeof value === 'string') ||
    (key === 'examples' && Array.isArray(value));
  return JSON.parse(JSON.stringify(schema, (key, value) => (isWord(key, value) ? undefined : value)));
}

/** Compiles a schema to a module of its own; `type` is its type's name and the module that has it. */
function writeValidator(name: string, source: string, schema: object, type: readonly [string, string]): void {
  const { code } = transformSync(validatorCode(schema, 'module'), TIDY);
  const head = `// Generated from ${source}.\n`;
  writeFileSync(join(root, `${name}.js`), head + code);
  const [typeName, from] = type;
  writeFileSync(
    join(root, `${name}.d.ts`),
    `${head}import type { ${typeName} } from '${from}';\nexport declare const validate: ${typeName};\nexport default validate;\n`,
  );
}

/** The same as a function that makes the validator: a sound report needs none. */
function writeLazyValidator(name: string, source: string, schema: object): void {
  const made = `export default function createValidator() {\nconst module = {};\n${validatorCode(schema, 'body')}\nreturn module.exports;\n}\n`;
  const { code } = transformSync(made, TIDY);
  const head = `// Generated from ${source}.\n`;
  writeFileSync(join(root, `${name}.js`), head + code);
  writeFileSync(
    join(root, `${name}.d.ts`),
    `${head}import type { ValidateFigures } from '../figures.js';\nexport default function createValidator(): ValidateFigures;\n`,
  );
}

const TIDY = { format: 'esm', minifySyntax: true, target: 'node20' } as const;

/** As the text of an ES module, or of a function with a `module` of its own. */
function validatorCode(schema: object, as: 'module' | 'body'): string {
  const Validator = '$defs' in schema ? Ajv2020 : Ajv;
  const ajv = new Validator({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    allowMatchingProperties: true,
    loopRequired: 2,
    code: { source: true, esm: as === 'module', lines: true },
  });
  return standaloneCode(ajv, ajv.compile(withoutWords(schema)));
}

/** What tells the edition apart, and its data as a text that costs nothing until it is parsed. */
function writePacked({ $schema: _, ...edition }: EditionData & { readonly $schema?: string }): void {
  const isPreview = edition.status === 'preview';
  const text = [
    `// Generated from schemas/editions/${edition.id}.json: what tells the edition apart, and its data as text.`,
    '',
    "import type { EditionSource } from '../edition.js';",
    ...(isPreview ? [] : [`import validator from '../validators/figures-${edition.id}.js';`]),
    '',
    'export default {',
    `  id: ${quote(edition.id)},`,
    `  isPreview: ${isPreview},`,
    '  fingerprints: [',
    ...fingerprintsOf(edition).map((texts) => `    [${texts.map(quote).join(', ')}],`),
    '  ],',
    // In the function, as a constant of the module would be made in every run.
    `  data: () => JSON.parse(${quote(JSON.stringify(edition))}),`,
    `  tellingWords: () => JSON.parse(${quote(JSON.stringify(tellingWordsOf(edition)))}),`,
    // The checks of a user's own form do for a preview: a validator would be in every start.
    isPreview ? '  validator: () => undefined,' : '  validator,',
    '} satisfies EditionSource;',
    '',
  ].join('\n');
  mkdirSync(join(root, 'src/edition/packed'), { recursive: true });
  writeFileSync(join(root, `src/edition/packed/${edition.id}.ts`), text);
}

/** A literal in single quotes. */
function quote(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&').replaceAll('\n', '\\n')}'`;
}

function generateEdition(file: string): void {
  const edition = readJson(`schemas/editions/${file}`) as EditionData;
  const validateEdition = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    readJson('schemas/edition.schema.json') as object,
  );
  if (!validateEdition(edition)) {
    throw new Error(`${file}: ${JSON.stringify(validateEdition.errors, null, 2)}`);
  }
  const schema = figuresSchema(edition);
  writeJson(`schemas/report-${edition.id}.schema.json`, schema);
  if (edition.status !== 'preview') {
    writeLazyValidator(`src/edition/validators/figures-${edition.id}`, `schemas/editions/${file}`, schema);
  }
  writePacked(edition);
}

/** After the list of rules, whose names it holds: they are loaded only now. */
async function generateConfigSchema(): Promise<void> {
  const { configSchema } = await import('./config-schema.js');
  const path = CONFIG_SCHEMA;
  writeJson(path, configSchema());
  const folder = 'src/config/validators';
  mkdirSync(join(root, folder), { recursive: true });
  writeValidator(`${folder}/config`, path, configSchema('any rule'), ['ValidateJson', '../json-problems.js']);
}

/** By a schema that is written by hand. */
function generateValidator(name: string, path: string, type: readonly [string, string]): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeValidator(name, path, readJson(path) as object, type);
}

/** The script of the audit's page, and what the page's policy calls it by. */
function generatePageScript(): void {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ['src/audit/outputs/html/page/main.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  const script = outputFiles[0]!.text.trim();
  if (/<!--|<\/?script/iu.test(script)) throw new Error('the script would end its element');
  const hash = createHash('sha256').update(script).digest('base64');
  const lines = [
    '// Generated from src/audit/outputs/html/page: what runs in the page, and its hash.',
    '',
    `export const PAGE_SCRIPT = ${JSON.stringify(script)};`,
    `export const PAGE_SCRIPT_HASH = 'sha256-${hash}';`,
    '',
  ];
  writeFileSync(join(root, 'src/audit/outputs/html/page-script.ts'), lines.join('\n'));
}

function generateRuleList(): void {
  const files = readdirSync(join(root, 'src/rules'))
    .filter((file) => /^gr\d{3}-.*\.ts$/u.test(file))
    .sort();
  const name = (file: string) => file.slice(0, 5);
  const imports = files.map((file) => `import ${name(file)} from './${file.replace(/\.ts$/u, '.js')}';`);
  const list = files.map((file) => `  ${name(file)},`);
  const text = [
    '// Generated from the files of this folder: every rule, in the order of the codes.',
    '',
    ...imports,
    "import type { Rule } from './kit/rule.js';",
    '',
    'export const rules: readonly Rule[] = [',
    ...list,
    '];',
    '',
  ].join('\n');
  writeFileSync(join(root, 'src/rules/all.ts'), text);
}

async function generateDocs(language: Language): Promise<void> {
  const { docsPages } = await import('../src/docs/pages.js');
  const configSchema = existsSync(join(root, CONFIG_SCHEMA))
    ? (readJson(CONFIG_SCHEMA) as object)
    : undefined;
  rmSync(join(root, 'docs', language), { recursive: true, force: true });
  for (const { path, text } of await docsPages({ language, configSchema })) {
    const file = join(root, 'docs', language, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The CMaps that PDF names for Chinese in simplified characters, and the way from there to Unicode. */
const CMAPS = [
  ...['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'].flatMap((name) => [
    `${name}-H`,
    `${name}-V`,
  ]),
  'Adobe-GB1-UCS2',
];

function generateCMaps(): void {
  const folder = join(root, 'node_modules/pdfjs-dist/cmaps');
  const entry = (name: string) =>
    `  '${name}': '${readFileSync(join(folder, `${name}.bcmap`)).toString('base64')}',`;
  const text = [
    '// Generated from the CMaps of pdfjs-dist: how Chinese characters are numbered, in base64.',
    '',
    'export const CMAPS: Readonly<Record<string, string>> = {',
    ...CMAPS.map(entry),
    '};',
    '',
  ].join('\n');
  writeFileSync(join(root, 'src/readers/pdf/cmaps.ts'), text);
}

for (const file of readdirSync(join(root, 'schemas/editions')).sort()) generateEdition(file);
generateRuleList();
generatePageScript();
generateCMaps();
await generateConfigSchema();
generateValidator('src/config/validators/definition', 'schemas/edition.schema.json', [
  'ValidateJson',
  '../json-problems.js',
]);
generateValidator('src/audit/validators/record', 'schemas/audit-record.schema.json', [
  'ValidateRecord',
  '../record/record.js',
]);
// After the list of rules, which the pages follow. Validators ask for their runtime by `require`, as bundlers resolve it.
Object.assign(globalThis, { require: createRequire(import.meta.url) });
for (const language of ['zh', 'en'] as const) await generateDocs(language);
