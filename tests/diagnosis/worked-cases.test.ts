// The published worked cases of deductive correction, as printed and with every figure a million times larger.
import { describe, expect, test } from 'vitest';
import { diagnose, type Unknown } from '../../src/diagnosis/index.js';
import { equations, type Figures, told } from './equations.js';

interface Case {
  readonly name: string;
  readonly figures: Figures;
  readonly relations: readonly string[];
  readonly traits?: Readonly<Record<string, Partial<Unknown>>>;
  /** One list a story: the grade, then the explanations, best first. */
  readonly stories: readonly (readonly string[])[];
}

const enterprise = {
  x1: 1452,
  x2: 116,
  x3: 1568,
  x4: 161,
  x5: 323,
  x6: 76,
  x7: 12,
  x8: 411,
  x9: 1979,
  x10: 1842,
  x11: 137,
};
const enterpriseRelations = ['x1+x2=x3', 'x2=x4', 'x5+x6+x7=x8', 'x3+x8=x9', 'x9-x10=x11'];

const results = {
  x0r: 2100,
  x0c: 1950,
  x0: 150,
  x1r: 0,
  x1c: 10,
  x1: 10,
  x2r: 20,
  x2c: 5,
  x2: 15,
  x3r: 50,
  x3c: 10,
  x3: 40,
  x4: 195,
};
const resultRelations = ['x0=x0r-x0c', 'x1=x1r-x1c', 'x2=x2r-x2c', 'x3=x3r-x3c', 'x0+x1+x2+x3=x4'];
const resultTraits = Object.fromEntries(
  Object.keys(results).map((name) => [name, { row: name.slice(0, 2), signed: name.length === 2 }]),
);

const crossed = {
  xa: 1200,
  xb: 345,
  xc: 77,
  xs: 1622,
  ya: 560,
  yb: 98,
  yc: 12,
  ys: 670,
  za: 1452,
  zb: 161,
  zc: 43,
  zs: 1611,
  ta: 3212,
  tb: 559,
  tc: 132,
  ts: 3903,
};
const crossedRelations = [
  ...['x', 'y', 'z', 't'].map((row) => `${row}a+${row}b+${row}c=${row}s`),
  ...['a', 'b', 'c', 's'].map((column) => `x${column}+y${column}+z${column}=t${column}`),
];
const crossedTraits = Object.fromEntries(
  Object.keys(crossed).map((name) => [name, { row: name[0]!, column: name[1]! }]),
);

const cases: readonly Case[] = [
  {
    name: 'turnover 353, costs 283, profit 115: three repairs, exchanged digits first',
    figures: { turnover: 353, costs: 283, profit: 115 },
    relations: ['turnover-costs=profit'],
    stories: [
      ['likely', 'digits-exchanged costs 283→238', 'unlike turnover 353→398', 'unlike profit 115→70'],
    ],
  },
  {
    name: 'one cell whose two relations leave no choice',
    figures: enterprise,
    relations: enterpriseRelations,
    stories: [['certain', 'digits-exchanged x4 161→116']],
  },
  {
    name: 'two independent cells, each certain',
    figures: { ...enterprise, x9: 19979 },
    relations: enterpriseRelations,
    stories: [
      ['certain', 'digits-exchanged x4 161→116'],
      ['certain', 'digit-added x9 19979→1979'],
    ],
  },
  {
    name: 'two certain cells beside three left at zero, of which one is to be filled',
    figures: { ...enterprise, x9: 19979, x5: 0, x6: 0, x7: 0 },
    relations: enterpriseRelations,
    stories: [
      ['certain', 'digits-exchanged x4 161→116'],
      ['tie', 'unlike x5 0→411', 'unlike x6 0→411', 'unlike x7 0→411'],
      ['certain', 'digit-added x9 19979→1979'],
    ],
  },
  {
    name: 'a sign flipped',
    figures: results,
    relations: resultRelations,
    traits: resultTraits,
    stories: [['certain', 'sign-flipped x1 10→-10']],
  },
  {
    name: 'two exchanges rather than two cells',
    figures: {
      ...results,
      ...{
        x0r: 5100,
        x0c: 4650,
        x0: 450,
        x1c: 130,
        x1: 130,
        x2c: 0,
        x2: 20,
        x3r: 15,
        x3c: 25,
        x3: 10,
        x4: 610,
      },
    },
    relations: resultRelations,
    traits: resultTraits,
    stories: [
      ['likely', 'neighbours-exchanged x1r 0→130, x1c 130→0', 'unlike x1r 0→260'],
      [
        'tie',
        'neighbours-exchanged x3r 15→25, x3c 25→15',
        'digit-replaced x3r 15→35',
        'digit-added x3c 25→5',
      ],
    ],
  },
  {
    name: 'one relation, the exchanged digits first',
    figures: { x: 123, y: 192, z: 252 },
    relations: ['x+y=z'],
    stories: [['likely', 'digits-exchanged y 192→129', 'unlike x 123→60', 'unlike z 252→315']],
  },
  {
    name: 'rows and columns single out the cell',
    figures: crossed,
    relations: crossedRelations,
    traits: crossedTraits,
    stories: [['certain', 'digits-exchanged zb 161→116']],
  },
  {
    name: 'a rectangle of four opposite errors breaks nothing and stays unseen',
    figures: { ...crossed, zb: 116, xa: 1205, xb: 340, ya: 555, yb: 103 },
    relations: crossedRelations,
    traits: crossedTraits,
    stories: [],
  },
];

describe.each([1, 1_000_000])('all figures times %d', (scale) => {
  test.each(cases)('$name', ({ figures, relations, traits, stories }) => {
    const large = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value! * scale]));
    const words = stories.map((lines) =>
      lines.map((line) => line.replace(/(?<= |→)-?\d+/g, (figure) => String(Number(figure) * scale))),
    );
    expect(told(diagnose(equations(large, relations, traits)), large)).toEqual(words);
  });
});
