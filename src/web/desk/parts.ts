// Large libraries as scripts of their own: the worker runs one when a file needs it.

interface Scope {
  parts?: Readonly<Record<string, string>>;
  loadPart(name: string): unknown;
  importScripts(address: string): void;
  readonly [part: `part_${string}`]: unknown;
}

const scope = globalThis as unknown as Scope;

scope.loadPart = (name) => {
  const address = scope.parts?.[name];
  if (address === undefined) throw new Error(`no part ${name}`);
  scope.importScripts(address);
  return scope[`part_${name}`];
};
