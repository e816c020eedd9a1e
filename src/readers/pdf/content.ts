// Follows the operators of a PDF page: which characters, paths and pictures it draws, and where.

import {
  ASCENT,
  type Canvas,
  createCanvas,
  DESCENT,
  type PageContent,
  type Spend,
} from '../layout/canvas.js';
import { boxOf, IDENTITY, type Matrix, matrixOf, multiply } from '../layout/matrix.js';
import type { LayoutLimits } from '../limits.js';
import type { Operators, PdfFile, PdfPage } from './library.js';

interface Font {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly defaultVMetrics?: readonly number[];
}

interface FontGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[];
}

interface Style {
  readonly matrix: Matrix;
  readonly font: Font | undefined;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
  readonly fill: string;
  readonly stroke: string;
}

const PLAIN: Omit<Style, 'matrix'> = {
  font: undefined,
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  stroke: '#000000',
};

const INVISIBLE_MODE = 3;
const CLIP_MODE = 7;
const WHITE = '#ffffff';

export async function readContent(
  page: PdfPage,
  operators: Operators,
  layers: Layers,
  spend: Spend,
  limits: LayoutLimits,
): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: 1 });
  spend('operators', list.fnArray.length);
  const canvas = createCanvas(spend, limits);
  const base = matrixOf(viewport.transform) ?? IDENTITY;
  const drawing = new Drawing(page, operators, layers, canvas, limits.saved, base);
  for (let i = 0; i < list.fnArray.length; i++) drawing.step(list.fnArray[i]!, list.argsArray[i] ?? []);
  return canvas.content(viewport.width, viewport.height);
}

export type Layers = Awaited<ReturnType<PdfFile['getOptionalContentConfig']>>;

/** The state of the drawing: colours and matrices, saved and restored as the operators say. */
class Drawing {
  readonly #page: PdfPage;
  readonly #layers: Layers;
  readonly #canvas: Canvas;
  readonly #deepest: number;
  readonly #base: Matrix;
  readonly #steps: ReadonlyMap<number, (args: ArrayLike<unknown>) => void>;
  readonly #saved: Style[] = [];
  /** One entry for each open piece of marked content: is it shown? */
  readonly #marked: boolean[] = [];
  #hidden = 0;
  #style: Style;
  #text: Matrix = IDENTITY;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  constructor(page: PdfPage, ops: Operators, layers: Layers, canvas: Canvas, deepest: number, base: Matrix) {
    this.#page = page;
    this.#layers = layers;
    this.#canvas = canvas;
    this.#deepest = deepest;
    this.#base = base;
    this.#style = { ...PLAIN, matrix: base };
    this.#steps = this.#stepsBy(ops);
  }

  step(operator: number, args: ArrayLike<unknown>): void {
    this.#steps.get(operator)?.(args);
  }

  #stepsBy(ops: Operators): ReadonlyMap<number, (args: ArrayLike<unknown>) => void> {
    const set = (change: Partial<Style>) => {
      this.#style = { ...this.#style, ...change };
    };
    const number = (value: unknown) => (Number.isFinite(value) ? (value as number) : 0);
    const picture = () => this.#picture(this.#style.matrix);
    const show = (args: ArrayLike<unknown>) => this.#show(args[0]);
    return new Map<number, (args: ArrayLike<unknown>) => void>([
      [ops.save, () => this.#save()],
      [ops.restore, () => this.#restore()],
      [ops.transform, (args) => this.#transform(matrixOf(args))],
      [ops.setGState, (args) => this.#graphicsState(args[0])],
      [ops.paintFormXObjectBegin, (args) => this.#begin(matrixOf(args[0] as ArrayLike<unknown> | null))],
      [ops.paintFormXObjectEnd, () => this.#restore()],
      [ops.beginGroup, () => this.#save()],
      [ops.endGroup, () => this.#restore()],
      [ops.beginAnnotation, (args) => this.#beginAnnotation(args)],
      [ops.endAnnotation, () => this.#restore()],
      [ops.beginMarkedContent, () => this.#mark(true)],
      [
        ops.beginMarkedContentProps,
        (args) => this.#mark(args[0] !== 'OC' || this.#layers.isVisible(args[1])),
      ],
      [ops.endMarkedContent, () => this.#unmark()],
      [ops.beginText, () => this.#beginText(IDENTITY)],
      [ops.setTextMatrix, (args) => this.#beginText(matrixOf(args[0] as ArrayLike<unknown>) ?? IDENTITY)],
      [ops.moveText, (args) => this.#moveText(number(args[0]), number(args[1]))],
      [
        ops.setLeadingMoveText,
        (args) => {
          set({ leading: number(args[1]) });
          this.#moveText(number(args[0]), number(args[1]));
        },
      ],
      [ops.nextLine, () => this.#moveText(0, this.#style.leading)],
      [ops.setFont, (args) => set({ font: this.#font(args[0]), size: number(args[1]) })],
      [ops.setCharSpacing, (args) => set({ characterSpacing: number(args[0]) })],
      [ops.setWordSpacing, (args) => set({ wordSpacing: number(args[0]) })],
      [ops.setHScale, (args) => set({ stretch: number(args[0]) / 100 })],
      [ops.setLeading, (args) => set({ leading: -number(args[0]) })],
      [ops.setTextRise, (args) => set({ rise: number(args[0]) })],
      [ops.setTextRenderingMode, (args) => set({ mode: number(args[0]) })],
      [ops.setFillRGBColor, (args) => set({ fill: String(args[0]) })],
      [ops.setStrokeRGBColor, (args) => set({ stroke: String(args[0]) })],
      [ops.setFillColorN, () => set({ fill: '' })],
      [ops.setStrokeColorN, () => set({ stroke: '' })],
      [ops.showText, show],
      [ops.showSpacedText, show],
      [ops.constructPath, (args) => this.#path(args, ops)],
      [ops.paintImageXObject, picture],
      [ops.paintImageMaskXObject, picture],
      [ops.paintInlineImageXObject, picture],
      [ops.paintSolidColorImageMask, picture],
      [ops.paintInlineImageXObjectGroup, picture],
      [ops.paintImageMaskXObjectGroup, picture],
      [ops.paintImageXObjectRepeat, picture],
      [ops.paintImageMaskXObjectRepeat, picture],
    ]);
  }

  // ---- state

  #save(): void {
    if (this.#saved.length < this.#deepest) this.#saved.push(this.#style);
  }

  #restore(): void {
    const style = this.#saved.pop();
    if (style) this.#style = style;
  }

  #transform(matrix: Matrix | undefined): void {
    if (matrix) this.#style = { ...this.#style, matrix: multiply(this.#style.matrix, matrix) };
  }

  #begin(matrix: Matrix | undefined): void {
    this.#save();
    this.#transform(matrix);
  }

  /** Annotations and form fields stand on the page whatever was drawn before. */
  #beginAnnotation(args: ArrayLike<unknown>): void {
    this.#save();
    this.#style = { ...PLAIN, matrix: this.#base };
    this.#transform(matrixOf(args[2] as ArrayLike<unknown>));
    this.#transform(matrixOf(args[3] as ArrayLike<unknown>));
  }

  #graphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      if (!Array.isArray(entry) || entry[0] !== 'Font' || !Array.isArray(entry[1])) continue;
      this.#style = { ...this.#style, font: this.#font(entry[1][0]), size: Number(entry[1][1]) || 0 };
    }
  }

  #mark(shown: boolean): void {
    this.#marked.push(shown);
    if (!shown) this.#hidden++;
  }

  #unmark(): void {
    if (this.#marked.pop() === false) this.#hidden--;
  }

  // ---- text

  #font(name: unknown): Font | undefined {
    const { commonObjs } = this.#page;
    return typeof name === 'string' && commonObjs.has(name) ? (commonObjs.get(name) as Font) : undefined;
  }

  #beginText(matrix: Matrix): void {
    this.#text = matrix;
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
  }

  #moveText(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  #show(glyphs: unknown): void {
    const { font, size, stretch, characterSpacing, wordSpacing } = this.#style;
    if (!Array.isArray(glyphs) || !font) return;
    const scale = Math.abs(size) * (font.fontMatrix?.[0] ?? 0.001);
    const turned = Math.sign(size) || 1;
    for (const glyph of glyphs as readonly (FontGlyph | number)[]) {
      if (typeof glyph === 'number') {
        const shift = (-glyph * Math.abs(size)) / 1000;
        if (font.vertical) this.#y += shift;
        else this.#x += shift * stretch * turned;
        continue;
      }
      const spacing = (glyph.isSpace ? wordSpacing : 0) + characterSpacing;
      if (font.vertical) {
        const metric = glyph.vmetric ?? font.defaultVMetrics ?? [-1000, 500, 880];
        const height = -metric[0]! * scale;
        const left = this.#x - (glyph.vmetric ? metric[1]! : glyph.width / 2) * scale;
        this.#place(glyph, left, this.#y - height, left + glyph.width * scale, this.#y);
        this.#y -= height - spacing * turned;
      } else {
        const width = glyph.width * scale;
        const from = this.#x;
        const to = from + width * stretch * turned;
        const base = this.#y + this.#style.rise;
        const em = Math.abs(size);
        this.#place(glyph, from, base - DESCENT * em * turned, to, base + ASCENT * em * turned);
        this.#x += (width + spacing * turned) * stretch * turned;
      }
    }
  }

  /** Corners in the space of the text. */
  #place(glyph: FontGlyph, left: number, bottom: number, right: number, top: number): void {
    const { mode, fill, stroke, font, size, matrix } = this.#style;
    if (this.#hidden > 0 || mode === CLIP_MODE) return;
    const turned = Math.sign(size) || 1;
    this.#canvas.glyph(
      {
        text: glyph.unicode,
        box: { left, top, right, bottom },
        along: font?.vertical ? [0, -1] : [turned, 0],
        white: (mode === 1 ? stroke : fill) === WHITE,
        invisible: mode === INVISIBLE_MODE,
      },
      multiply(matrix, this.#text),
    );
  }

  // ---- lines and pictures

  #path(args: ArrayLike<unknown>, ops: Operators): void {
    const [paint, paths] = [args[0], args[1] as ArrayLike<unknown> | undefined];
    const data = paths?.[0] as ArrayLike<number> | undefined;
    if (!data || this.#hidden > 0) return;
    const { fill, stroke, matrix } = this.#style;
    const strokes = [
      ops.stroke,
      ops.closeStroke,
      ops.fillStroke,
      ops.eoFillStroke,
      ops.closeFillStroke,
      ops.closeEOFillStroke,
    ];
    const fills = [
      ops.fill,
      ops.eoFill,
      ops.fillStroke,
      ops.eoFillStroke,
      ops.closeFillStroke,
      ops.closeEOFillStroke,
    ];
    const stroked = strokes.some((one) => one === paint) && stroke !== WHITE;
    const filled = fills.some((one) => one === paint) && fill !== WHITE;
    this.#canvas.path(data, matrix, { stroked, filled });
  }

  /** A picture fills the unit square. */
  #picture(matrix: Matrix): void {
    if (this.#hidden === 0) this.#canvas.picture(boxOf(matrix, 0, 0, 1, 1));
  }
}
