// Writes `src/generated`, which follows from other files and is not committed: rules, validators, CMaps, page script.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { buildSync, transformSync } from 'esbuild';
import type { EditionData } from '../src/edition/data.js';
import { figuresSchema } from './figures-schema.js';
import { readJson, root } from './files.js';

// The package's CommonJS default export arrives wrapped or bare, depending on the loader.
const standaloneCode =
  'default' in standaloneModule
    ? (standaloneModule.default as unknown as typeof import('ajv/dist/standalone/index.js').default)
    : standaloneModule;
const TIDY = { format: 'esm', minifySyntax: true, target: 'node20' } as const;

/** `room` is the folder of `src` whose rank the file has: from there it may be imported. */
function write(room: string, name: string, text: string): void {
  const file = join(root, 'src/generated', room, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The schema without what checks nothing, which the validator would carry along. */
function withoutWords(schema: object): object {
  const isWord = (key: string, value: unknown) =>
    ((key === 'title' || key === 'description') && typeof value === 'string') ||
    (key === 'examples' && Array.isArray(value));
  return JSON.parse(JSON.stringify(schema, (key, value) => (isWord(key, value) ? undefined : value)));
}

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

/** `type` is the validator's, and the module of the room that has it. */
function writeValidator(room: string, name: string, schema: object, [type, from]: readonly [string, string]) {
  write(room, `${name}.js`, transformSync(validatorCode(schema, 'module'), TIDY).code);
  const lines = [
    `import type { ${type} } from '../../${room}/${from}.js';`,
    `export declare const validate: ${type};`,
    'export default validate;',
    '',
  ];
  write(room, `${name}.d.ts`, lines.join('\n'));
}

/** A function that makes the validator of an edition's figures: a sound report needs none. */
function writeFiguresValidator(edition: EditionData): void {
  const name = `figures-${edition.id}`;
  const made = `export default function createValidator() {\nconst module = {};\n${validatorCode(figuresSchema(edition), 'body')}\nreturn module.exports;\n}\n`;
  write('edition', `${name}.js`, transformSync(made, TIDY).code);
  const lines = [
    "import type { ValidateFigures } from '../../edition/figure-values.js';",
    'export default function createValidator(): ValidateFigures;',
    '',
  ];
  write('edition', `${name}.d.ts`, lines.join('\n'));
}

/** The editions of the program, each held against the schema of editions. */
export function readEditions(): EditionData[] {
  const schema = readJson('schemas/edition.schema.json') as object;
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  return readdirSync(join(root, 'schemas/editions'))
    .sort()
    .map((file) => {
      const edition = readJson(`schemas/editions/${file}`);
      if (!validate(edition)) throw new Error(`${file}: ${JSON.stringify(validate.errors, null, 2)}`);
      return edition as EditionData;
    });
}

/** Every edition with its validator, previews first, the newest at the end. */
function writeEditionList(editions: readonly EditionData[]): void {
  const rank = ({ status, years }: EditionData) => (status === 'preview' ? 0 : 10_000) + (years?.from ?? 0);
  const entries = [...editions]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, status }, i) => ({ id, form: `form${i}`, validator: status ? undefined : `validator${i}` }));
  const lines = [
    "import type { EditionData } from '../../edition/data.js';",
    "import type { ValidateFigures } from '../../edition/figure-values.js';",
    ...entries.flatMap(({ id, form, validator }) => [
      `import ${form} from '../../../schemas/editions/${id}.json' with { type: 'json' };`,
      ...(validator ? [`import ${validator} from './figures-${id}.js';`] : []),
    ]),
    '',
    'type Form = readonly [data: EditionData, validator: (() => ValidateFigures) | undefined];',
    '',
    'export const forms: readonly Form[] = [',
    ...entries.map(({ form, validator }) => `  [${form} as unknown as EditionData, ${validator}],`),
    '];',
    '',
  ];
  write('edition', 'forms.ts', lines.join('\n'));
}

/** Every rule of the folder, in the order of the codes. */
function writeRuleList(): void {
  const files = readdirSync(join(root, 'src/rules'))
    .filter((file) => /^gr\d{3}-.*\.ts$/u.test(file))
    .sort();
  const name = (file: string) => file.slice(0, 5);
  const lines = [
    ...files.map((file) => `import ${name(file)} from '../../rules/${file.replace(/\.ts$/u, '.js')}';`),
    "import type { Rule } from '../../rules/kit/rule.js';",
    '',
    `export const rules: readonly Rule[] = [${files.map(name).join(', ')}];`,
    '',
  ];
  write('rules', 'all.ts', lines.join('\n'));
}

/** The script of the audit's page, and what the page's policy calls it by. */
function writePageScript(): void {
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
    `export const PAGE_SCRIPT = ${JSON.stringify(script)};`,
    `export const PAGE_SCRIPT_HASH = 'sha256-${hash}';`,
    '',
  ];
  write('audit', 'page-script.ts', lines.join('\n'));
}

/** The CMaps that PDF names for Chinese in simplified characters, and the way from there to Unicode. */
const CMAPS = [
  ...['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'].flatMap((name) => [
    `${name}-H`,
    `${name}-V`,
  ]),
  'Adobe-GB1-UCS2',
];

/** How Chinese characters are numbered, in base64. */
function writeCMaps(): void {
  const folder = join(root, 'node_modules/pdfjs-dist/cmaps');
  const entry = (name: string) =>
    `  '${name}': '${readFileSync(join(folder, `${name}.bcmap`)).toString('base64')}',`;
  const lines = ['export const CMAPS: Readonly<Record<string, string>> = {', ...CMAPS.map(entry), '};', ''];
  write('readers', 'cmaps.ts', lines.join('\n'));
}

/** Takes a second; what is written loads nothing that is not there yet. */
export async function writeSources(): Promise<void> {
  const editions = readEditions();
  for (const edition of editions) if (edition.status !== 'preview') writeFiguresValidator(edition);
  writeEditionList(editions);
  writeRuleList();
  writePageScript();
  writeCMaps();
  const definition = readJson('schemas/edition.schema.json') as object;
  writeValidator('config', 'definition', definition, ['ValidateJson', 'json-problems']);
  const record = readJson('schemas/audit-record.schema.json') as object;
  writeValidator('audit', 'record', record, ['ValidateRecord', 'record/record']);
  // After the list of rules, whose names it holds.
  const { configSchema } = await import('./config-schema.js');
  writeValidator('config', 'config', configSchema('any rule'), ['ValidateJson', 'json-problems']);
}
