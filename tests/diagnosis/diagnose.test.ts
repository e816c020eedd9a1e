// What the diagnosis makes of blanks, fixed evidence, priced relations, slips over lines, and hopeless cases.
import { describe, expect, test } from 'vitest';
import { type Budget, diagnose, type Linear, type Unknown } from '../../src/diagnosis/index.js';
import { equations, type Figures, told } from './equations.js';

type Traits = Readonly<Record<string, Partial<Unknown>>>;

/** Named cells in rows `a`, `b`, … and columns `1`, `2`, …, from lines of figures. */
function grid(lines: Readonly<Record<string, readonly (number | null)[]>>) {
  const named = Object.entries(lines).flatMap(([row, values]) =>
    values.map((value, index) => [`${row}${index + 1}`, value] as const),
  );
  const traits: Traits = Object.fromEntries(
    named.map(([name]) => [name, { row: name.slice(0, 1), column: name.slice(1) }]),
  );
  return { figures: Object.fromEntries(named) as Figures, traits };
}

/** Rows a, b, c with a total column 4, and the total row t. */
const crossed = [
  ...['a', 'b', 'c', 't'].map((row) => `${row}1+${row}2+${row}3=${row}4`),
  ...[1, 2, 3, 4].map((column) => `a${column}+b${column}+c${column}=t${column}`),
];

const totals: Traits = Object.fromEntries(
  ['a4', 'b4', 'c4', 't1', 't2', 't3', 't4'].map((name) => [name, { total: true }]),
);

function merged(one: Traits, other: Traits): Traits {
  const names = Object.keys({ ...one, ...other });
  return Object.fromEntries(names.map((name) => [name, { ...one[name], ...other[name] }]));
}

describe('blank cells', () => {
  test('one blank in a relation is deduced, and serves in the next', () => {
    const system = equations({ a: 3, b: null, c: 8, d: null, e: 2 }, ['a+b=c', 'b+e=d']);
    expect(diagnose(system)).toEqual({
      failing: [],
      components: [],
      deductions: [
        { cell: 1, value: 5, relation: 0 },
        { cell: 3, value: 7, relation: 1 },
      ],
    });
  });

  test('a blank may be deduced as zero', () => {
    const { deductions } = diagnose(equations({ a: 8, b: null, c: 8 }, ['a+b=c']));
    expect(deductions).toEqual([{ cell: 1, value: 0, relation: 0 }]);
  });

  test('two blanks in a relation leave it undecided', () => {
    const nothing = { failing: [], components: [], deductions: [] };
    expect(diagnose(equations({ a: 3, b: null, c: null }, ['a+b=c']))).toEqual(nothing);
  });

  test('undecided blanks are no figures to exchange', () => {
    const figures = { a: null, b: 5, c: null, d: 9 };
    const row = { row: 'r' };
    const system = equations(figures, ['a+c=b', 'b=d'], { a: row, b: row, c: row });
    expect(told(diagnose(system), figures)).toEqual([
      ['tie', 'digit-replaced b 5→9', 'digit-replaced d 9→5'],
    ]);
  });

  test('two relations that disagree about a blank both fail, and the deduction is withdrawn', () => {
    const figures = { a: 3, b: null, c: 8, d: 1, e: 7 };
    const diagnosis = diagnose(equations(figures, ['a+b=c', 'b+d=e']));
    expect(diagnosis.failing).toEqual([0, 1]);
    expect(diagnosis.deductions).toEqual([]);
    expect(told(diagnosis, figures)[0]![0]).toBe('tie');
    expect(told(diagnosis, figures)[0]).toContain('off-by-one c 8→9');
  });

  test('a deduction from a figure that is itself in doubt is withdrawn', () => {
    const figures = { a: 161, b: 116, c: 120, d: 236, e: null, f: 200 };
    const diagnosis = diagnose(equations(figures, ['a=b', 'b+c=d', 'a+e=f']));
    expect(told(diagnosis, figures)).toEqual([['certain', 'digits-exchanged a 161→116']]);
    expect(diagnosis.deductions).toEqual([]);
  });

  test('a blank that would be negative counts as zero and the relation fails', () => {
    const figures = { a: 9, b: null, c: 8 };
    expect(told(diagnose(equations(figures, ['a+b=c'])), figures)).toEqual([
      ['tie', 'off-by-one a 9→8', 'off-by-one c 8→9'],
    ]);
    const signed = diagnose(equations(figures, ['a+b=c'], { b: { signed: true } }));
    expect(signed.deductions).toEqual([{ cell: 1, value: -1, relation: 0 }]);
  });

  test('a blank that two relations give alike leaves a relation between the others', () => {
    const figures = { a: 4, b: null, c: 9, d: 5, e: 11 };
    const diagnosis = diagnose(equations(figures, ['a+b=c', 'd=b', 'a+b=c', 'd+a=e']));
    expect(diagnosis.failing).toEqual([3]);
    expect(diagnosis.deductions).toEqual([{ cell: 1, value: 5, relation: 0 }]);
    expect(told(diagnosis, figures).flat()).toContain('unlike e 11→9');
  });
});

describe('figures that their container works out', () => {
  const relations = ['t=u', 'a+b=t'];
  const worked: Traits = { t: { derived: true } };

  /** The second relation gives the total of its items. */
  function system(figures: Figures, traits: Traits = worked) {
    const { cells, relations: linear } = equations(figures, relations, traits);
    return { cells, relations: [linear[0]!, { ...linear[1]!, total: 2 }] };
  }

  test('hold where their items do', () => {
    const { failing, components } = diagnose(system({ a: 310, b: 42, t: 352, u: 352 }));
    expect({ failing, components }).toEqual({ failing: [], components: [] });
  });

  test('follow their items, and are never the mistake themselves', () => {
    const figures = { a: 310, b: 42, t: 352, u: 325 };
    expect(told(diagnose(system(figures, {})), figures)[0]).toEqual([
      'certain',
      'digits-exchanged u 325→352',
    ]);
    const stories = told(diagnose(system(figures)), figures);
    expect(stories[0]).toContain('digits-exchanged u 325→352');
    expect(stories.flat().join()).not.toContain('t 352');
  });

  test.each<[string, Figures]>([
    ['not its sum', { a: 310, b: 42, t: 325, u: 325 }],
    ['a sum over a blank', { a: 310, b: null, t: 325, u: 325 }],
  ])('count as entries where what was saved is %s', (_, figures) => {
    expect(diagnose(system(figures))).toEqual(diagnose(system(figures, {})));
  });
});

describe('evidence and priced relations', () => {
  test('fixed figures are not changed', () => {
    const figures = { lastYear: 36, carriedIn: 63 };
    const system = equations(figures, ['lastYear=carriedIn'], { lastYear: { fixed: true } });
    expect(told(diagnose(system), figures)).toEqual([['certain', 'digits-exchanged carriedIn 63→36']]);
  });

  test('a relation among fixed figures only is itself the suspect', () => {
    const figures = { a: 1, b: 2 };
    const system = equations(figures, ['a=b'], { a: { fixed: true }, b: { fixed: true } });
    const { components } = diagnose(system);
    expect(components).toMatchObject([
      { relations: [0], grade: 'certain', explanations: [{ operations: [] }] },
    ]);
    expect(components[0]!.explanations[0]!.suspects).toEqual([0]);
  });

  test('a cheap relation competes with the cells', () => {
    const figures = { a: 400, b: 77, c: 1234 };
    const plain = equations(figures, ['a+b=c']);
    const cheap = { ...plain, relations: plain.relations.map((relation) => ({ ...relation, weight: 2 })) };
    expect(told(diagnose(cheap), figures)[0]!.slice(0, 2)).toEqual(['likely', 'suspect 0']);
    const dear = { ...plain, relations: plain.relations.map((relation) => ({ ...relation, weight: 15 })) };
    expect(told(diagnose(dear), figures)[0]!.at(-1)).toBe('suspect 0');
  });

  test('a blank shared by two priced relations leaves both to blame', () => {
    const figures = { a: 3, b: null, c: 800, d: 1, e: 7 };
    const plain = equations(figures, ['a+b=c', 'b+d=e']);
    const priced = { ...plain, relations: plain.relations.map((relation) => ({ ...relation, weight: 1 })) };
    expect(told(diagnose(priced), figures)[0]!.slice(0, 3)).toEqual(['tie', 'suspect 0', 'suspect 1']);
  });

  test('only some relations need a price', () => {
    const figures = { a: 400, b: 77, c: 1234 };
    const plain = equations(figures, ['a+b=c']);
    const relations = [{ ...plain.relations[0]!, weight: 2 }, { terms: [] }];
    expect(told(diagnose({ ...plain, relations }), figures)[0]![1]).toBe('suspect 0');
  });
});

describe('slips over several cells', () => {
  const clean = {
    a: [310, 42, 7, 359],
    b: [85, 13, 4, 102],
    c: [21, 9, 2, 32],
    t: [416, 64, 13, 493],
  };

  test.each<[string, Readonly<Record<string, readonly (number | null)[]>>, string, Traits?]>([
    ['neighbours in a row', { ...clean, b: [13, 85, 4, 102] }, 'neighbours-exchanged b1 13→85, b2 85→13'],
    [
      'neighbours in a column',
      { ...clean, a: [310, 13, 7, 359], b: [85, 42, 4, 102] },
      'neighbours-exchanged a2 13→42, b2 42→13',
    ],
    [
      'a row that slid to the right behind a zero',
      { ...clean, a: [0, 310, 42, 7] },
      'run-shifted a1 0→310, a2 310→42, a3 42→7, a4 7→359',
    ],
    [
      'a row that slid to the left before a blank',
      { ...clean, a: [42, 7, null, 359] },
      'run-shifted a1 42→310, a2 7→42, a3 null→7',
    ],
    [
      'a row turned by one cell',
      { ...clean, a: [7, 310, 42, 359] },
      'run-shifted a1 7→310, a2 310→42, a3 42→7',
    ],
    [
      'the total row exchanged with another',
      { ...clean, c: clean.t, t: clean.c },
      'rows-exchanged c1 416→21, c2 64→9, c3 13→2, c4 493→32, t1 21→416, t2 9→64, t3 2→13, t4 32→493',
    ],
    [
      'the total column exchanged with another',
      {
        a: [310, 359, 7, 42],
        b: [85, 102, 4, 13],
        c: [21, 32, 2, 9],
        t: [416, 493, 13, 64],
      },
      'columns-exchanged a2 359→42, a4 42→359, b2 102→13, b4 13→102, c2 32→9, c4 9→32, t2 493→64, t4 64→493',
    ],
    [
      'a row copied from the one above',
      { ...clean, b: clean.a },
      'row-copied b1 310→85, b2 42→13, b3 7→4, b4 359→102',
    ],
    [
      'the total row not updated',
      { ...clean, t: [400, 60, 13, 473] },
      'total-not-updated t1 400→416, t2 60→64, t4 473→493',
      totals,
    ],
    [
      'the total row left at zero',
      { ...clean, t: [0, 0, 0, 0] },
      'total-missing t1 0→416, t2 0→64, t3 0→13, t4 0→493',
      totals,
    ],
    [
      "last year's row pasted",
      { ...clean, c: [33, 8, 2, 43] },
      'last-year-pasted c1 33→21, c2 8→9, c4 43→32',
      {
        c1: { previous: 33 },
        c2: { previous: 8 },
        c3: { previous: null },
        c4: { previous: 43 },
      },
    ],
  ])('%s', (_name, lines, best, extra = {}) => {
    const { figures, traits } = grid(lines);
    const stories = told(diagnose(equations(figures, crossed, merged(traits, extra))), figures);
    expect(stories.map((story) => story[1])).toEqual([best]);
  });

  test('lines of unlike shape are not exchanged', () => {
    const { figures, traits } = grid({ ...clean, c: clean.t, t: clean.c });
    const shaped = merged(traits, { t4: { column: 'elsewhere' } });
    const [story] = told(diagnose(equations(figures, crossed, shaped)), figures);
    expect(story!.join()).not.toContain('rows-exchanged');
  });

  test('nor are lines of unlike length', () => {
    const { figures, traits } = grid({ ...clean, c: [...clean.t, 5], t: clean.c });
    const [story] = told(diagnose(equations(figures, crossed, traits)), figures);
    expect(story!.join()).not.toContain('rows-exchanged');
  });

  test('a fixed row stays where it is', () => {
    const { figures, traits } = grid({ ...clean, c: clean.t, t: clean.c });
    const fixed = merged(traits, { t2: { fixed: true } });
    expect(
      told(diagnose(equations(figures, crossed, fixed)), figures)
        .flat()
        .join(),
    ).not.toContain('t2');
  });

  test('an exchange does not put a negative figure where a count belongs', () => {
    const figures = { received: 3, change: -5, carried: 9, total: 4 };
    const traits = {
      received: { row: 'r' },
      change: { row: 'r', signed: true },
      total: { fixed: true },
    };
    const stories = told(diagnose(equations(figures, ['received+carried=total'], traits)), figures);
    expect(stories).toEqual([['likely', 'digit-replaced carried 9→1']]);
  });

  test('nor is a deduced blank exchanged with its neighbour', () => {
    const figures = { a: 8, b: null, c: 20, d: 30 };
    const row = { row: 'r' };
    const system = equations(figures, ['a+b=c', 'a=d'], { a: row, b: row });
    expect(told(diagnose(system), figures).flat().join()).not.toContain('exchanged');
  });
});

describe('systems without a triangular solution', () => {
  const relations = ['x+y=sum', 'x-y=difference'];
  const fixed: Traits = { sum: { fixed: true }, difference: { fixed: true } };

  test('are solved in exact integers', () => {
    const figures = { x: 1, y: 1, sum: 10, difference: 4 };
    expect(told(diagnose(equations(figures, relations, fixed)), figures)).toEqual([
      ['likely', 'digit-replaced x 1→7; digit-replaced y 1→3'],
    ]);
  });

  test('even beside priced relations, which are blamed in all ways', () => {
    const figures = { x: 1, y: 1, sum: 10, difference: 4 };
    const plain = equations(figures, relations, fixed);
    const priced = { ...plain, relations: plain.relations.map((relation) => ({ ...relation, weight: 7 })) };
    const [story] = told(diagnose(priced), figures);
    expect(story).toHaveLength(6);
    expect(story).toContain('suspect 0; suspect 1');
  });

  test('or not at all', () => {
    const figures = { x: 1, y: 1, sum: 11, difference: 4 };
    const { components } = diagnose(equations(figures, relations, fixed));
    expect(components).toMatchObject([{ grade: 'open', explanations: [], atLeast: 4 }]);
  });

  test('figures beyond the safe integers are not guessed', () => {
    const figures = { x: 1, y: 1, sum: 9_007_199_254_740_990, difference: 4 };
    const { components } = diagnose(equations(figures, relations, fixed));
    expect(components).toMatchObject([{ grade: 'open', explanations: [] }]);
  });
});

describe('counts at zero', () => {
  const fixed: Traits = { sum: { fixed: true } };

  test('a total too small for one item is met by two', () => {
    const figures = { a: 2, b: 3, sum: 0 };
    expect(told(diagnose(equations(figures, ['a+b=sum'], fixed)), figures)).toEqual([
      ['likely', 'digit-replaced a 2→0; digit-replaced b 3→0'],
    ]);
  });

  test('in more than one way where there is room', () => {
    const figures = { a: 3, b: 3, sum: 1 };
    const [story] = told(diagnose(equations(figures, ['a+b=sum'], fixed)), figures);
    expect(story).toHaveLength(3);
    expect(story![0]).toBe('tie');
  });

  test('in too many ways to collect', () => {
    const items = Array.from({ length: 15 }, (_, index) => `item${index}`);
    const figures = { ...Object.fromEntries(items.map((name) => [name, 10])), sum: 138 };
    const { components } = diagnose(equations(figures, [`${items.join('+')}=sum`], fixed));
    expect(components).toMatchObject([{ grade: 'open', atLeast: 2 }]);
    expect(components[0]!.explanations).toHaveLength(24);
  });

  test('signed figures take what is left', () => {
    const figures = { a: 2, b: 2, sum: -1 };
    const [story] = told(
      diagnose(equations(figures, ['a+b=sum'], { ...fixed, b: { signed: true } })),
      figures,
    );
    expect(story).toEqual(['tie', 'unlike b 2→-3']);
  });

  test('three at once are not looked for, and that is said', () => {
    const figures = { a: 2, b: 2, c: 2, sum: 0 };
    expect(diagnose(equations(figures, ['a+b+c=sum'], fixed)).components).toMatchObject([
      { grade: 'open', atLeast: 3, conflict: [0] },
    ]);
  });
});

test('figures that slid leave none below zero', () => {
  const figures = { a: 0, b: 5, c: 2, u: 9, ka: 14, kb: 11, kc: 4, v: 1 };
  const traits = Object.fromEntries(['a', 'b', 'c'].map((column) => [column, { row: 'r', column }]));
  // What slid by one asks for 5, 2 and -4; with 9 beside the last it would be 5, 2 and 5.
  const shifts = (relations: readonly string[], given: Figures) =>
    told(diagnose(equations(given, relations, traits)), given)
      .flat()
      .filter((line) => line.startsWith('run-shifted'));
  expect(shifts(['a+u=ka', 'b+u=kb', 'c+u=kc+v'], figures)).toEqual([]);
  expect(shifts(['a+u=ka', 'b+u=kb', 'c+u=kc+v'], { ...figures, v: 10 })).toEqual([
    'run-shifted a 0→5, b 5→2, c 2→5',
  ]);
});

describe('beyond the budget', () => {
  /** A table of `size` rows and columns with totals and no error. */
  function square(size: number) {
    const value = (row: number, column: number) => 1000 + 37 * row * row + 11 * column * row + 3 * column;
    const cells: number[][] = [];
    for (let row = 0; row < size; row++) {
      const items = Array.from({ length: size }, (_, column) => value(row, column));
      cells.push([...items, items.reduce((sum, item) => sum + item, 0)]);
    }
    cells.push(cells[0]!.map((_, column) => cells.reduce((sum, row) => sum + row[column]!, 0)));
    const names = cells.map((row, at) => row.map((_, column) => `r${at}c${column}`));
    const relations = [
      ...names.map((row) => `${row.slice(0, -1).join('+')}=${row.at(-1)}`),
      ...names[0]!.map(
        (_, column) =>
          `${names
            .slice(0, -1)
            .map((row) => row[column])
            .join('+')}=${names.at(-1)![column]}`,
      ),
    ];
    const entries = names.flatMap((row, at) =>
      row.map((name, column) => [name, cells[at]![column]!] as const),
    );
    return { figures: Object.fromEntries(entries), relations };
  }

  test('what is clear by itself is still told, as likely', () => {
    const { figures, relations } = square(8);
    const wrong = [0, 1, 2, 3, 4, 5].map((at) => `r${at}c${at}`);
    const spoiled = { ...figures };
    for (const [index, name] of wrong.entries()) spoiled[name]! += 7 + 13 * index * index;
    const { components } = diagnose(equations(spoiled, relations));
    expect(components.map(({ grade }) => grade)).toEqual(wrong.map(() => 'likely'));
    const changes = components.flatMap(({ explanations }) => explanations[0]!.operations[0]!.changes);
    expect(changes.map(({ to }) => to)).toEqual(wrong.map((name) => figures[name]));
    expect(components.flatMap(({ common }) => common)).toEqual([]);
  });

  test('beside a rest that is searched, or given up', () => {
    const { figures, relations } = square(12);
    const spoiled = { ...figures };
    for (let at = 0; at < 6; at++) spoiled[`r${at}c${at}`]! += 7 + 13 * at * at;
    // The same amount twice leaves open which row goes with which column.
    spoiled['r8c8']! += 1;
    spoiled['r9c9']! += 1;
    const grades = (budget: Budget) =>
      diagnose(equations(spoiled, relations), budget).components.map((c) => c.grade);
    expect(grades({})).toEqual([...new Array(6).fill('likely'), 'tie']);
    expect(grades({ operations: 1 })).toEqual([...new Array(6).fill('likely'), 'open']);
    // Two errors in one row hide each other's amount there.
    spoiled['r9c9']! -= 1;
    spoiled['r8c9']! += 2;
    expect(grades({})).toEqual(new Array(7).fill('likely'));
  });

  test('even one alone, beside a rest with one explanation', () => {
    const { figures, relations } = square(12);
    const spoiled = { ...figures };
    spoiled['r0c0']! += 7;
    spoiled['r8c8']! += 1;
    spoiled['r8c9']! += 2;
    const { components } = diagnose(equations(spoiled, relations), { operations: 2 });
    const mended = components.map(({ grade, explanations }) => [
      grade,
      ...explanations[0]!.operations.flatMap(({ changes }) => changes.map(({ to }) => to)),
    ]);
    expect(mended).toEqual([
      ['likely', figures['r0c0']],
      ['likely', figures['r8c8'], figures['r8c9']],
    ]);
  });

  test('but not what shares a sum with another that would be as clear', () => {
    // Typed: b2 = 5 for 6, c2 = 1 for 0, t1 = 5 for 4. One more in b1 would settle what b2 and t1 leave, beside c2's.
    const { figures, traits } = grid({
      a: [4, 6, 6, 16],
      b: [0, 5, 7, 13],
      c: [0, 1, 5, 5],
      t: [5, 12, 18, 34],
    });
    const system = equations(figures, crossed, merged(traits, totals));
    expect(told(diagnose(system, { operations: 1 }), figures)).toEqual([['open']]);
  });

  test('clear slips over several cells count among what is clear', () => {
    const { figures, relations } = square(8);
    const traits = Object.fromEntries(
      Object.keys(figures).map((name) => [name, { row: name.split('c')[0]!, column: name.split('c')[1]! }]),
    );
    const spoiled: Record<string, number> = { ...figures, r6c6: figures['r6c7']!, r6c7: figures['r6c6']! };
    for (let at = 0; at < 5; at++) spoiled[`r${at}c${at}`]! += 7 + 13 * at * at;
    const stories = told(diagnose(equations(spoiled, relations, traits)), spoiled);
    expect(stories.map(([grade]) => grade)).toEqual(new Array(6).fill('likely'));
    expect(stories.flat().filter((line) => line.startsWith('neighbours-exchanged'))).toHaveLength(1);
  });

  test('even more of them than are searched for', () => {
    const { figures, relations } = square(10);
    const traits = Object.fromEntries(
      Object.keys(figures).map((name) => [name, { row: name.split('c')[0]!, column: name.split('c')[1]! }]),
    );
    const spoiled: Record<string, number> = { ...figures };
    for (const [one, other] of [
      ['r6c6', 'r6c7'],
      ['r8c8', 'r8c9'],
    ] as const)
      [spoiled[one], spoiled[other]] = [figures[other]!, figures[one]!];
    for (let at = 0; at < 5; at++) spoiled[`r${at}c${at}`]! += 7 + 13 * at * at;
    const stories = told(diagnose(equations(spoiled, relations, traits), { operations: 1 }), spoiled);
    expect(stories.flat().filter((line) => line.startsWith('neighbours-exchanged'))).toHaveLength(2);
  });

  test('too many failing relations are given up with those that share no cell', () => {
    const { figures, relations } = square(7);
    const spoiled = Object.fromEntries(
      Object.entries(figures).map(([name, value], at) => [name, value + at * at]),
    );
    expect(diagnose(equations(spoiled, relations)).components).toMatchObject([
      { grade: 'open', explanations: [], common: [], atLeast: 5, conflict: [0, 1, 2, 3, 4] },
    ]);
  });

  test('a budget spent in the middle is said to be open, with what was found', () => {
    const figures = { a: 353, b: 283, c: 115 };
    const system = equations(figures, ['a-b=c']);
    expect(diagnose(system, { nodes: 1 }).components).toMatchObject([
      { grade: 'open', explanations: [], atLeast: 1 },
    ]);
    const { components } = diagnose(system, { nodes: 6 });
    expect(components).toMatchObject([{ grade: 'open', common: [], atLeast: 1 }]);
    expect(components[0]!.explanations).toHaveLength(1);
  });

  test('whatever the budget, certain is said only where the whole search says so', () => {
    const figures = { a: 2, b: 3, c: 7, d: 8, sum: 0, all: 15 };
    const system = equations(figures, ['a+b=sum', 'c+d=all', 'b+c=all'], { sum: { fixed: true } });
    const whole = diagnose(system);
    for (let nodes = 1; nodes < 200; nodes++) {
      const { components } = diagnose(system, { nodes });
      const open = components.some(({ grade }) => grade === 'open');
      expect(open || components.length === whole.components.length).toBe(true);
      if (!open) expect(components).toEqual(whole.components);
    }
  });

  test('no more explanations are kept than asked for', () => {
    const system = equations({ a: 353, b: 283, c: 115 }, ['a-b=c']);
    const [component] = diagnose(system, { explanations: 2 }).components;
    expect(component!.explanations).toHaveLength(2);
    expect(component!.explanations.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
  });
});

test('components that share nothing are told apart', () => {
  const figures = { a: 1, b: 2, c: 30, d: 31 };
  const { components } = diagnose(equations(figures, ['a=b', 'c=d']));
  expect(components.map(({ relations }) => relations)).toEqual([[0], [1]]);
});

describe('what shows nothing but an amount', () => {
  const traits: Traits = Object.fromEntries(
    ['ax', 'ay', 'at', 'bx', 'by', 'bt', 'tx', 'ty', 'tt'].map((name) => [
      name,
      { row: name[0]!, column: name[1]!, ...(name.includes('t') && { total: true }) },
    ]),
  );
  const relations = ['ax+ay=at', 'bx+by=bt', 'tx+ty=tt', 'ax+bx=tx', 'ay+by=ty', 'at+bt=tt'];

  test('may stand in another row of any column', () => {
    const figures = { ax: 61, ay: 30, at: 84, bx: 32, by: 40, bt: 79, tx: 93, ty: 70, tt: 163 };
    const [story] = told(diagnose(equations(figures, relations, traits)), figures);
    expect(story![0]).toBe('tie');
    expect(story!.slice(1).sort()).toEqual([
      'misplaced ax 61→54, bx 32→39',
      'misplaced ay 30→23, by 40→47',
      'total-not-updated at 84→91, bt 79→72',
    ]);
  });
});

test('what explains two slips apart is no certainty where one figure would settle a sum of each', () => {
  // Typed: a1 = 1 for 0; and b2, b4 = 0 for 1. A forgotten total of a and a figure in the wrong column leave the same.
  const { figures, traits } = grid({ a: [1, 0, 0, 0], b: [0, 0, 0, 0], c: [0, 0, 0, 0], t: [0, 1, 0, 1] });
  const { components } = diagnose(equations(figures, crossed, merged(traits, totals)));
  expect(components.map(({ grade }) => grade)).not.toContain('certain');
  expect(components.length).toBe(2);
});

test.each<[string, number | null, string]>([
  ['and its total with it', 7, 'booked-wrongly a 3→110, t 7→114'],
  ['under a blank total it is a figure like any other', null, 'unlike a 3→110'],
])('a figure that a balance misses, %s', (_, t, expected) => {
  const figures = { in: 120, a: 3, b: 4, t, next: 6, a2: 2, b2: 3, t2: 5 };
  const traits: Traits = Object.fromEntries(
    ['a', 'b', 't', 'a2', 'b2', 't2'].map((name) => [name, { row: name[0]!, column: name[1] ?? '1' }]),
  );
  const { cells, relations } = equations(figures, ['in=t+next', 'a+b=t', 'a2+b2=t2'], traits);
  const [balance, first, second] = relations as [Linear, Linear, Linear];
  const marked = [
    { ...balance, balance: true as const },
    { ...first, total: 3 },
    { ...second, total: 7 },
  ];
  const [story] = told(diagnose({ cells, relations: marked }), figures);
  expect(story).toContain(expected);
  expect(story!.filter((line) => line.startsWith('booked-wrongly')).length > 0).toBe(t !== null);
});

test('a figure that a balance misses is told where the balance holds a blank, whose own sum gives it', () => {
  const figures = { in: 120, a: 3, b: 4, t: 7, next: null, n1: 2, n2: 4 };
  const traits: Traits = Object.fromEntries(
    ['a', 'b', 't'].map((name) => [name, { row: 'r', column: name }]),
  );
  const { cells, relations } = equations(figures, ['in=t+next', 'a+b=t', 'n1+n2=next'], traits);
  const [balance, first, second] = relations as [Linear, Linear, Linear];
  const marked = [
    { ...balance, balance: true as const },
    { ...first, total: 3 },
    { ...second, total: 4 },
  ];
  const [story] = told(diagnose({ cells, relations: marked }), figures);
  expect(story).toContain('booked-wrongly a 3→110, t 7→114');
});
