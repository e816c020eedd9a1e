// Changes one thing at a time in a copy of the sources, and tells which changes no test sees:
// `npm run mutate -- [COUNT] [SEED]`. A change is dead when a test of its folder fails, or one of those that use them all.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { createRandom } from '../src/selftest/random.js';

const [count = '400', seed = '1'] = process.argv.slice(2);
const FOLDERS = ['rules', 'diagnosis', 'report', 'readers'];
/** Tests that go through everything. */
const WHOLE = ['tests/fixtures.test.ts', 'tests/lint', 'tests/properties', 'tests/rules', 'tests/report'];
/** A change that never ends is seen: this many times as long as the tests take without one. */
const PATIENCE = 5;

interface Mutant {
  readonly file: string;
  readonly folder: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What stands for an operator. */
const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  indexOf: 'lastIndexOf',
};

const root = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'gov-report-mutate-'));
try {
  const away = /^(?:\.git|node_modules|dist)$/u;
  for (const name of readdirSync(root))
    if (!away.test(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const name of ['node_modules', 'dist']) symlinkSync(join(root, name), join(copy, name));
  run();
} finally {
  rmSync(copy, { recursive: true });
}

function run(): void {
  const random = createRandom(Number(seed));
  const all = FOLDERS.flatMap((folder) => mutantsIn(folder));
  const survivors: Mutant[] = [];
  const start = Date.now();
  for (const tests of [...FOLDERS.map((folder) => [`tests/${folder}`]), WHOLE])
    if (isSeen(tests)) throw new Error(`${tests.join(' ')}: fails without a change`);
  const patience = PATIENCE * (Date.now() - start);
  for (let i = 0; i < Number(count); i++) {
    const mutant = random.pick(all);
    const path = join(copy, mutant.file);
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, source.slice(0, mutant.start) + mutant.after + source.slice(mutant.end));
    const isDead = isSeen([`tests/${mutant.folder}`], patience) || isSeen(WHOLE, patience);
    writeFileSync(path, source);
    if (!isDead) survivors.push(mutant);
    console.log(
      `${i + 1} ${isDead ? 'dead' : 'ALIVE'} ${mutant.file}:${mutant.line}  ${mutant.before} → ${mutant.after}`,
    );
  }
  const dead = Number(count) - survivors.length;
  console.log(
    `${dead} of ${count} (${((100 * dead) / Number(count)).toFixed(1)} %) of ${all.length} possible changes are dead`,
  );
}

/** Whether one of the tests fails, or they take longer than so many milliseconds. */
function isSeen(tests: readonly string[], timeout?: number): boolean {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--bail=1', '--reporter=dot', ...tests];
  return spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore', timeout }).status !== 0;
}

function mutantsIn(folder: string): Mutant[] {
  const files = readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => mutantsOf(join('src', folder, name), folder));
}

function mutantsOf(file: string, folder: string): Mutant[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, after: string) => {
    const [start, end] = [node.getStart(source), node.getEnd()];
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ file, folder, start, end, line, before: source.text.slice(start, end), after });
  };
  const visit = (node: ts.Node): void => {
    // Types are no behaviour.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = OPERATORS[node.operatorToken.getText(source)];
      if (other) add(node.operatorToken, other);
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      add(node, node.operand.getText(source));
    } else if (ts.isNumericLiteral(node)) {
      add(node, String(Number(node.text) + 1));
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    else if (ts.isConditionalExpression(node)) {
      add(node.condition, 'true');
      add(node.condition, 'false');
    } else if (ts.isIfStatement(node)) {
      add(node.expression, 'true');
      add(node.expression, 'false');
    } else if (ts.isPropertyAccessExpression(node)) {
      const other = Object.hasOwn(METHODS, node.name.text) ? METHODS[node.name.text] : undefined;
      if (other) add(node.name, other);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}
