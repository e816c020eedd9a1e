// Large libraries as scripts of their own: the worker runs one when a file needs it.

interface Scope {
  parts?: Readonly<Record<string, Blob>>;
  loadPart(name: string): unknown;
  importScripts(address: string): void;
  readonly [part: `part_${string}`]: unknown;
}

const scope = globalThis as unknown as Scope;

scope.loadPart = (name) => {
  const script = scope.parts?.[name];
  if (!script) throw new Error(`no part ${name}`);
  const address = URL.createObjectURL(script);
  scope.importScripts(address);
  URL.revokeObjectURL(address);
  return scope[`part_${name}`];
};
