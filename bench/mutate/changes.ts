// The changes tried on the sources, each behind a switch: one build holds a whole sample of them.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Change {
  readonly file: string;
  readonly line: number;
  /** The expression that is switched. */
  readonly start: number;
  readonly end: number;
  /** What of it is written otherwise. */
  readonly before: string;
  readonly after: string;
  /** The expression as it is then. */
  readonly changed: string;
  /** Outside of every function: it is there when its file is loaded, and no test runs it again. */
  readonly atLoad: boolean;
}

export const root = join(import.meta.dirname, '../..');
const FOLDERS = ['rules', 'diagnosis', 'report', 'readers'];

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

/** All changes in the order the seed gives; it stays as it is when other lines of the sources change. */
export function shuffledChanges(seed: string): Change[] {
  const keyed = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => changesOf(join('src', folder, name), seed)),
  );
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ change }) => change);
}

function changesOf(file: string, seed: string): { key: string; change: Change }[] {
  const source = parse(file, readFileSync(join(root, file), 'utf8'));
  const lines = source.text.split('\n');
  return nodesOf(source).flatMap((node) =>
    variants(node).map(({ from, to, after }) => {
      const [start, end] = [node.getStart(), node.getEnd()];
      const { line, character } = source.getLineAndCharacterOfPosition(from);
      const before = source.text.slice(from, to);
      const changed = source.text.slice(start, from) + after + source.text.slice(to, end);
      const atLoad = !ts.findAncestor(node, ts.isFunctionLike);
      const key = [seed, file, lines[line], character, before, after].join('\n');
      return {
        key: createHash('sha1').update(key).digest('hex'),
        change: { file, line: line + 1, start, end, before, after, changed, atLoad },
      };
    }),
  );
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** All nodes but those of types, which are no behaviour. */
function nodesOf(node: ts.Node): ts.Node[] {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return [];
  const inner: ts.Node[] = [];
  ts.forEachChild(node, (child) => void inner.push(...nodesOf(child)));
  return [node, ...inner];
}

/** What stands from `from` to `to` in a node is written `after`. */
function variants(node: ts.Node): { from: number; to: number; after: string }[] {
  const instead = (part: ts.Node, after: string | undefined) =>
    after === undefined ? [] : [{ from: part.getStart(), to: part.getEnd(), after }];
  const own = () => {
    if (ts.isBinaryExpression(node))
      return instead(node.operatorToken, OPERATORS[node.operatorToken.getText()]);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      return [{ from: node.getStart(), to: node.operand.getStart(), after: '' }];
    if (ts.isNumericLiteral(node) && !isName(node)) return instead(node, String(Number(node.text) + 1));
    if (node.kind === ts.SyntaxKind.TrueKeyword) return instead(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) return instead(node, 'true');
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      !ts.isOptionalChain(node)
    ) {
      const { name } = node.expression;
      return instead(name, Object.hasOwn(METHODS, name.text) ? METHODS[name.text] : undefined);
    }
    return [];
  };
  return isCondition(node) ? [...own(), ...instead(node, 'true'), ...instead(node, 'false')] : own();
}

/** Names an element, as `0` does in `{ 0: first }`. */
function isName(node: ts.NumericLiteral): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
}

function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  return (
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node)
  );
}

/** A source with its changes behind `__change(number)`; every loop calls `__tick`, so that it can be ended. */
export function withSwitches(file: string, text: string, changes: ReadonlyMap<number, Change>): string {
  const wraps = nodesOf(parse(file, text)).flatMap((node) => {
    if (!ts.isIterationStatement(node, false)) return [];
    const { statement } = node;
    return [
      { start: statement.getStart(), end: statement.getEnd(), open: '{globalThis.__tick?.();', close: '}' },
    ];
  });
  for (const [number, { start, end, changed }] of changes)
    wraps.push({ start, end, open: `(globalThis.__change?.(${number})?(${changed}):`, close: ')' });
  wraps.sort((a, b) => a.start - b.start || b.end - a.end);
  const inserted = new Map<number, string>();
  for (const { start, open } of wraps) inserted.set(start, (inserted.get(start) ?? '') + open);
  for (const { end, close } of wraps.reverse()) inserted.set(end, close + (inserted.get(end) ?? ''));
  let [result, at] = ['', 0];
  for (const [place, part] of [...inserted].sort(([a], [b]) => a - b)) {
    result += text.slice(at, place) + part;
    at = place;
  }
  return result + text.slice(at);
}
