// Makes one report of a set: which form, kind of figures, font and damage follow from its number and the seed.

import type { Browser } from 'playwright-core';
import type { EditionData } from '../../src/edition/data.js';
import { cellId, columnsOf, type Edition } from '../../src/edition/edition.js';
import { scanEditions } from '../../src/scan/forms.js';
import { type Damage, damaged } from './damage.js';
import { type Figures, figuresOf, KINDS, withSlip } from './figures.js';
import { FONTS, type Font, print, type Sheet } from './paper.js';
import { between, oneOf, type Random, randomOf } from './random.js';
import { type Change, changedRows } from './rows.js';

export interface Sample {
  readonly edition: Edition;
  readonly font: Font;
  /** As printed. */
  readonly figures: Figures;
  /** The cell with a slip of the printer. */
  readonly slip: string | undefined;
  /** Its rows are not those of the form. */
  readonly isChanged: boolean;
  readonly sheets: readonly Sheet[];
}

export interface Condition {
  readonly dpi: number;
  readonly damage: Damage;
  /** A figure is printed wrong. */
  readonly isWrong?: boolean;
  /** How 表三 came to have other rows than the form. */
  readonly change?: Change;
}

export async function sampleOf(
  press: Browser,
  { dpi, damage, isWrong, change }: Condition,
  seed: number,
  number: number,
): Promise<Sample> {
  const random = randomOf(seed * 1000 + number);
  const edition = editionOf(random);
  const font = FONTS[(number + seed) % FONTS.length]!;
  const right = figuresOf(edition, oneOf(random, KINDS), random);
  const made = isWrong ? withSlip(right, edition, random) : { figures: right, cell: undefined };
  const data = change ? changedRows(edition, change, random) : edition.data;
  const figures = change ? printed(data, made.figures, random) : made.figures;
  const clean = await print(press, { ...edition, data }, figures, font, dpi, random);
  return {
    edition,
    font,
    figures,
    slip: figures.has(made.cell ?? '') ? made.cell : undefined,
    isChanged: change !== undefined,
    sheets: clean.map((sheet) => damaged(sheet, damage, dpi, random)),
  };
}

/** Of the rows that are there; those of a row that the form does not have are made up. */
function printed({ tables }: EditionData, figures: Figures, random: Random): Figures {
  const ids = tables.flatMap((table) =>
    table.rows.flatMap((row) => columnsOf(table, row).map(({ id }) => cellId(table.id, row.id, id))),
  );
  return new Map(ids.map((id) => [id, figures.get(id) ?? String(between(random, 0, 3))]));
}

/** One in ten has another form than that in force as it is printed by most. */
function editionOf(random: Random): Edition {
  const draw = random();
  const [newest, merged, older] = scanEditions();
  if (draw >= 0.1) return newest;
  return draw < 0.05 ? older : merged;
}
