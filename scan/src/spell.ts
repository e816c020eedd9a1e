// What a line of characters says, by how likely: sums over all ways in which the model may have meant each text.

/** Of a line, step by step: how likely each letter of the alphabet is, and at position 0 that there is none. */
export type Steps = readonly (readonly number[])[];

export interface Spelling {
  readonly text: string;
  readonly p: number;
}

/** Prefixes that are followed at each step. */
const BEAM = 24;
const KEPT = 12;

interface Ways {
  /** That end in no letter, and that end in the text's last letter. */
  blank: number;
  letter: number;
}

/** Likeliest first. `letters[k - 1]` is what position `k` of a step means; two of them may mean the same. */
export function spellings(steps: Steps, letters: readonly string[]): Spelling[] {
  let beam = new Map<string, Ways>([['', { blank: 1, letter: 0 }]]);
  for (const step of steps) {
    const next = new Map<string, Ways>();
    const add = (text: string, blank: number, letter: number) => {
      const ways = next.get(text);
      if (ways) {
        ways.blank += blank;
        ways.letter += letter;
      } else next.set(text, { blank, letter });
    };
    for (const [text, { blank, letter }] of beam) {
      add(text, (blank + letter) * step[0]!, 0);
      for (let k = 1; k < step.length; k++) {
        const p = step[k]!;
        if (p < 1e-7) continue;
        const sign = letters[k - 1]!;
        if (text.endsWith(sign)) {
          add(text, 0, letter * p);
          add(text + sign, 0, blank * p);
        } else add(text + sign, 0, (blank + letter) * p);
      }
    }
    beam = new Map([...next].sort(([, a], [, b]) => b.blank + b.letter - a.blank - a.letter).slice(0, BEAM));
  }
  return [...beam].map(([text, { blank, letter }]) => ({ text, p: blank + letter })).slice(0, KEPT);
}
