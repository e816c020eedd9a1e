// Lines of characters to what they may say, by the recognition model of PP-OCRv4 in WebAssembly.

import * as ort from 'onnxruntime-web/wasm';
import { LINE_HEIGHT } from './crop.js';
import type { Grey } from './picture.js';
import { type Spelling, type Steps, spellings } from './spell.js';
import type { Part, Strip } from './strip.js';

/** What the model is made of, as bytes: where they come from is the caller's. */
export interface Model {
  readonly weights: Uint8Array;
  /** One character a line, in the order of the model's outputs. */
  readonly characters: string;
  readonly wasm: Uint8Array;
  /** Of the engine, where it has any: how many, and the address of the script that they run. */
  readonly threads?: { readonly count: number; readonly script: string };
}

export interface Recogniser {
  /** Gives back what the model takes of memory. */
  close(): Promise<void>;
  /** What each figure may say: digits, and what else stands in a cell for figures. */
  figures(strips: readonly Strip[]): Promise<Spelling[][]>;
  /** The likeliest text, of all characters, with how likely its least likely character is. */
  texts(lines: readonly Grey[]): Promise<Spelling[]>;
}

/** What may stand for a figure, and each sign in all the shapes that the model may see in it. */
const SIGNS: Readonly<Record<string, string>> = {
  '0': '0０Oo〇○QD(（',
  '1': '1１lI|',
  '2': '2２Z',
  '3': '3３',
  '4': '4４',
  '5': '5５S',
  '6': '6６b',
  '7': '7７',
  '8': '8８B',
  '9': '9９q',
  '.': '.．',
  ',': ',，',
  '/': '/／',
  '-': '-－',
  '—': '—一–',
  无: '无',
  // The other half of a broken zero.
  '': ')）',
};
/** Points of a picture that one step of the model stands for. */
const STEP = 8;
const BATCH = 8;
/** How much wider than the narrowest the widest line of a batch may be: all are read as wide. */
const UNEVEN = 1.25;
/** Narrower lines are no faster, and the model has seen none. */
const NARROWEST = 48;
/** A line of text of a whole page. */
const WIDEST = 2400;

/** `tell` is told of lines as they are read. */
export async function openRecogniser(
  model: Model,
  tell: (lines: number) => void = () => {},
): Promise<Recogniser> {
  ort.env.wasm.numThreads = model.threads?.count ?? 1;
  if (model.threads) ort.env.wasm.wasmPaths = { mjs: model.threads.script };
  ort.env.wasm.wasmBinary = model.wasm;
  const session = await ort.InferenceSession.create(model.weights, { executionProviders: ['wasm'] });
  // Position 0 is no character, the last one a space.
  const characters = [
    '',
    ...model.characters
      .replace(/\n$/u, '')
      .split('\n')
      .map((line) => line.replace('\r', '')),
    ' ',
  ];
  const shapesOf = (sign: string) =>
    [...SIGNS[sign]!].map((c) => characters.indexOf(c)).filter((at) => at > 0);
  const signs = Object.keys(SIGNS).filter((sign) => sign !== '');
  const letters = [[0, ...shapesOf('')], ...signs.map(shapesOf)];

  async function run<T>(lines: readonly Grey[], read: (outputs: Outputs, i: number) => T): Promise<T[]> {
    const results = new Array<T>(lines.length);
    const order = [...lines.keys()].sort((a, b) => lines[a]!.width - lines[b]!.width);
    for (let from = 0; from < order.length; ) {
      const widest = lines[order[from]!]!.width * UNEVEN;
      const batch = order.slice(from, from + BATCH).filter((i) => lines[i]!.width <= widest);
      from += batch.length;
      const outputs = await outputsOf(
        session,
        batch.map((i) => lines[i]!),
        characters.length,
      );
      batch.forEach((i, k) => {
        results[i] = read(outputs[k]!, i);
      });
      tell(batch.length);
    }
    return results;
  }

  return {
    close: () => session.release(),
    async figures(strips) {
      const read = await run(
        strips.map(({ picture }) => picture),
        (outputs, i) => strips[i]!.parts.map((part) => spellings(stepsOf(outputs, part, letters), signs)),
      );
      return read.flat();
    },
    texts: (lines) => run(lines, (outputs) => likeliest(outputs, characters)),
  };
}

/** Of one line: the model's likelihoods of all characters, step by step. */
type Outputs = readonly Float32Array[];

async function outputsOf(
  session: ort.InferenceSession,
  lines: readonly Grey[],
  classes: number,
): Promise<Outputs[]> {
  const width = Math.ceil(Math.max(NARROWEST, ...lines.map((line) => Math.min(line.width, WIDEST))) / 8) * 8;
  const plane = LINE_HEIGHT * width;
  const input = new Float32Array(lines.length * 3 * plane).fill(1);
  lines.forEach((line, n) => {
    for (let y = 0; y < LINE_HEIGHT; y++) {
      for (let x = 0; x < Math.min(line.width, width); x++) {
        const value = line.data[y * line.width + x]! / 127.5 - 1;
        for (let colour = 0; colour < 3; colour++) input[(n * 3 + colour) * plane + y * width + x] = value;
      }
    }
  });
  const tensor = new ort.Tensor('float32', input, [lines.length, 3, LINE_HEIGHT, width]);
  const result = (await session.run({ [session.inputNames[0]!]: tensor }))[session.outputNames[0]!]!;
  const data = result.data as Float32Array;
  const steps = result.dims[1]!;
  if (result.dims[2] !== classes) throw new Error('the list of characters is not that of the model');
  return lines.map((_, n) =>
    Array.from({ length: steps }, (_, t) =>
      data.subarray((n * steps + t) * classes, (n * steps + t + 1) * classes),
    ),
  );
}

/** The steps over a part of the picture, of the model's outputs those of the letters. */
function stepsOf(outputs: Outputs, { from, to }: Part, letters: readonly (readonly number[])[]): Steps {
  return outputs
    .slice(gapNear(outputs, from), gapNear(outputs, to))
    .map((step) => letters.map((shapes) => shapes.reduce((sum, at) => sum + step[at]!, 0)));
}

/** The model may see a character a step early or late: of the steps around a place that with the least of one. */
function gapNear(outputs: Outputs, place: number): number {
  const middle = Math.round(place / STEP);
  const near = [middle, middle - 1, middle + 1].filter((step) => step > 0 && step < outputs.length);
  if (middle <= 1 || middle >= outputs.length - 1) return middle <= 1 ? 0 : outputs.length;
  return near.reduce((a, b) => (outputs[b]![0]! > outputs[a]![0]! + 0.01 ? b : a));
}

function likeliest(steps: Outputs, characters: readonly string[]): Spelling {
  let [text, p, before] = ['', 1, 0];
  for (const step of steps) {
    let best = 0;
    for (let k = 1; k < step.length; k++) if (step[k]! > step[best]!) best = k;
    if (best !== 0 && best !== before) {
      text += characters[best];
      p = Math.min(p, step[best]!);
    }
    before = best;
  }
  return { text, p };
}
