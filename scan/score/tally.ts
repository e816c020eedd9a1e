// Reads reports of a condition and adds their verdicts up.

import type { Browser } from 'playwright-core';
import type { Form } from '../src/form.js';
import { greyOf } from '../src/picture.js';
import { type Reading, readPages } from '../src/read.js';
import type { Recogniser } from '../src/recogniser.js';
import { judged, type Verdict } from './judge.js';
import { type Condition, type Sample, sampleOf } from './sample.js';

export interface Tools {
  readonly press: Browser;
  readonly recogniser: Recogniser;
  readonly forms: readonly Form[];
}

export interface Judged {
  readonly sample: Sample;
  readonly reading: Reading;
  readonly verdict: Verdict;
  readonly seconds: number;
}

export async function judge(
  tools: Tools,
  condition: Condition,
  seed: number,
  number: number,
): Promise<Judged> {
  const sample = await sampleOf(tools.press, condition, seed, number);
  const pages = sample.sheets.map(({ data, width, height }) => greyOf(data, width, height));
  const start = performance.now();
  const reading = await readPages(pages, tools.forms, tools.recogniser);
  return {
    sample,
    reading,
    verdict: judged(sample, reading),
    seconds: (performance.now() - start) / 1000,
  };
}

export interface Tally {
  readonly reports: number;
  readonly figures: number;
  readonly wrong: number;
  /** Of these, those that nobody was asked to look at. */
  readonly wrongUnasked: number;
  readonly wrongMends: number;
  readonly mends: number;
  readonly asked: number;
  readonly unplaced: number;
  /** Reports of which every figure is right. */
  readonly wholly: number;
  readonly sure: number;
  readonly falselySure: number;
  readonly slips: number;
  readonly hidden: number;
}

export function tallyOf(all: readonly Judged[]): Tally {
  const sum = (of: (one: Verdict) => number) => all.reduce((total, { verdict }) => total + of(verdict), 0);
  return {
    reports: all.length,
    figures: sum(({ figures }) => figures),
    wrong: sum(({ wrong }) => wrong.length),
    wrongUnasked: sum(({ wrongUnasked }) => wrongUnasked.length),
    wrongMends: sum(({ wrongMends }) => wrongMends.length),
    mends: sum(({ mends }) => mends),
    asked: sum(({ asked }) => asked),
    unplaced: sum(({ figures, placed }) => figures - placed),
    wholly: sum(({ figures, placed, wrong }) => Number(figures === placed && wrong.length === 0)),
    sure: sum(({ isSure }) => Number(isSure)),
    falselySure: sum(({ isFalselySure }) => Number(isFalselySure)),
    slips: all.filter(({ sample }) => sample.slip !== undefined).length,
    hidden: sum(({ isSlipHidden }) => Number(isSlipHidden)),
  };
}
