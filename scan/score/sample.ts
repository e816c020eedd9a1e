// Makes one report of a set: which form, kind of figures, font and damage follow from its number and the seed.

import type { Browser } from 'playwright-core';
import type { Edition } from '../../src/edition/edition.js';
import { scanEditions } from '../../src/scan/forms.js';
import { type Damage, damaged } from './damage.js';
import { type Figures, figuresOf, KINDS, withSlip } from './figures.js';
import { FONTS, type Font, print, type Sheet } from './paper.js';
import { oneOf, type Random, randomOf } from './random.js';

export interface Sample {
  readonly edition: Edition;
  readonly font: Font;
  /** As printed. */
  readonly figures: Figures;
  /** The cell with a slip of the printer. */
  readonly slip: string | undefined;
  readonly sheets: readonly Sheet[];
}

export interface Condition {
  readonly dpi: number;
  readonly damage: Damage;
  /** A figure is printed wrong. */
  readonly isWrong?: boolean;
}

export async function sampleOf(
  press: Browser,
  { dpi, damage, isWrong }: Condition,
  seed: number,
  number: number,
): Promise<Sample> {
  const random = randomOf(seed * 1000 + number);
  const edition = editionOf(random);
  const font = FONTS[(number + seed) % FONTS.length]!;
  const right = figuresOf(edition, oneOf(random, KINDS), random);
  const { figures, cell } = isWrong ? withSlip(right, edition, random) : { figures: right, cell: undefined };
  const clean = await print(press, edition, figures, font, dpi, random);
  return {
    edition,
    font,
    figures,
    slip: cell,
    sheets: clean.map((sheet) => damaged(sheet, damage, dpi, random)),
  };
}

/** One in ten has another form than that in force as it is printed by most. */
function editionOf(random: Random): Edition {
  const draw = random();
  const [newest, merged, older] = scanEditions();
  if (draw >= 0.1) return newest;
  return draw < 0.05 ? older : merged;
}
