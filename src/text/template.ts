// Texts with named holes, `{row}`: the compiler knows their names, a missing one does not build.

/** The names of the holes of a template. */
export type Holes<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never;

const HOLE = /\{([A-Za-z]+)\}/gu;

export function fillTemplate(template: string, textOf: (name: string) => string): string {
  return template.replace(HOLE, (_, name: string) => textOf(name));
}
