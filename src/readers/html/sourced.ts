// Text put together from pieces of a source, which knows where each of its characters stands there.

export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/** Characters of the text that stand in the source as they are (`plain`), or one piece of the source behind them all. */
interface Run extends SourceSpan {
  /** Where the run begins in the text. */
  readonly at: number;
  readonly plain: boolean;
}

export class SourcedText {
  #text = '';
  #runs: Run[] = [];

  get text(): string {
    return this.#text;
  }

  /** `start` and `end` are of the source; where the piece is as long as the text, it is the text. */
  append(text: string, start: number, end: number): void {
    if (text === '') return;
    const plain = end - start === text.length;
    const last = this.#runs.at(-1);
    if (plain && last?.plain && last.end === start) this.#runs[this.#runs.length - 1] = { ...last, end };
    else this.#runs.push({ at: this.#text.length, start, end, plain });
    this.#text += text;
  }

  add(other: SourcedText): void {
    for (const run of other.#runs) this.#runs.push({ ...run, at: run.at + this.#text.length });
    this.#text += other.#text;
  }

  /** The part of the source that the characters from `from` to `to` come from; where there are none, the next place. */
  span(from: number, to: number): SourceSpan {
    if (from >= to) {
      const before = from > 0 ? this.#source(from - 1).end : (this.#runs[0]?.start ?? 0);
      return { start: before, end: before };
    }
    const start = this.#source(from).start;
    return { start, end: Math.max(start, this.#source(to - 1).end) };
  }

  #source(offset: number): SourceSpan {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#runs[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    const { at, start, end, plain } = this.#runs[low]!;
    return plain ? { start: start + offset - at, end: start + offset - at + 1 } : { start, end };
  }
}
