// Writes small systems for tests as named figures and equations.
import type { Diagnosis, Linear, System, Unknown } from '../../src/diagnosis/index.js';

export type Figures = Readonly<Record<string, number | null>>;

/** `a + b - c = d` over the names of `figures`; `traits` adds keys and flags to single cells. */
export function equations(
  figures: Figures,
  relations: readonly string[],
  traits: Readonly<Record<string, Partial<Unknown>>> = {},
): System {
  const names = Object.keys(figures);
  const cells = names.map((name) => ({ value: figures[name]!, ...traits[name] }));
  return { cells, relations: relations.map((text) => parse(text, names)) };
}

function parse(text: string, names: readonly string[]): Linear {
  const [left = '', right = ''] = text.split('=');
  return { terms: [...side(left, 1, names), ...side(right, -1, names)] };
}

function side(text: string, factor: 1 | -1, names: readonly string[]) {
  return [...text.matchAll(/([+-]?)\s*([^\s+-]+)/g)].map(([, sign, name]) => {
    const cell = names.indexOf(name!);
    if (cell < 0) throw new Error(`no figure named ${name}`);
    return { cell, sign: (sign === '-' ? -factor : factor) as 1 | -1 };
  });
}

/** Every story as lines: its grade, then each explanation as `pattern name from→to`, best first. */
export function told(diagnosis: Diagnosis, figures: Figures): readonly (readonly string[])[] {
  const names = Object.keys(figures);
  return diagnosis.components.map(({ grade, explanations }) => [
    grade,
    ...explanations.map(({ operations, suspects }) =>
      [
        ...operations.map(({ pattern, changes }) => {
          const words = changes.map(({ cell, from, to }) => `${names[cell]} ${from}→${to}`);
          return `${pattern} ${words.join(', ')}`;
        }),
        ...suspects.map((relation) => `suspect ${relation}`),
      ].join('; '),
    ),
  ]);
}
