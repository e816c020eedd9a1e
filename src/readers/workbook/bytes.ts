// Reads numbers and texts of a binary workbook one after the other; what goes on in further pieces is read through.

const wideText = new TextDecoder('utf-16le', { ignoreBOM: true });

export class ByteReader {
  readonly #pieces: readonly Uint8Array[];
  #piece = 0;
  #view: DataView;
  #at = 0;

  /** At least one piece. */
  constructor(...pieces: readonly Uint8Array[]) {
    this.#pieces = pieces;
    this.#view = viewOf(pieces[0]!);
  }

  /** Bytes left in the piece at hand. */
  get left(): number {
    return this.#view.byteLength - this.#at;
  }

  get isLast(): boolean {
    return this.#piece === this.#pieces.length - 1;
  }

  /** No number stands in two pieces. @throws {RangeError} at the end */
  #next(size: number): number {
    while (this.left === 0 && !this.isLast) this.#goOn();
    const at = this.#at;
    this.#at += size;
    return at;
  }

  #goOn(): void {
    this.#view = viewOf(this.#pieces[++this.#piece]!);
    this.#at = 0;
  }

  byte(): number {
    return this.#view.getUint8(this.#next(1));
  }

  word(): number {
    return this.#view.getUint16(this.#next(2), true);
  }

  long(): number {
    return this.#view.getUint32(this.#next(4), true);
  }

  double(): number {
    return this.#view.getFloat64(this.#next(8), true);
  }

  /** A number in 30 bits: whole or the upper half of a double, a hundredth of it or not. */
  compact(): number {
    const value = this.long();
    const halves = new DataView(new ArrayBuffer(8));
    halves.setUint32(4, value & ~3, true);
    const number = value & 2 ? (value | 0) >> 2 : halves.getFloat64(0, true);
    return value & 1 ? number / 100 : number;
  }

  skip(bytes: number): void {
    for (let rest = bytes; rest > 0; ) {
      while (this.left === 0) {
        if (this.isLast) throw new RangeError('end');
        this.#goOn();
      }
      const step = Math.min(rest, this.left);
      this.#at += step;
      rest -= step;
    }
  }

  /** So many bytes of the piece at hand. */
  bytes(count: number): Uint8Array {
    if (!(count >= 0 && count <= this.left)) throw new RangeError('end');
    const { buffer, byteOffset } = this.#view;
    const bytes = new Uint8Array(buffer, byteOffset + this.#at, count);
    this.#at += count;
    return bytes;
  }

  /** Characters of two bytes. */
  wide(count: number): string {
    return wideText.decode(this.bytes(2 * count));
  }

  /** Characters of one byte or of two; where they go on in another piece, that begins with how it is written. */
  characters(count: number, isWide: boolean): string {
    let text = '';
    let wide = isWide;
    for (let rest = count; rest > 0; ) {
      if (this.left === 0 && !this.isLast) {
        this.#goOn();
        wide = (this.byte() & 1) !== 0;
      }
      const here = Math.min(rest, wide ? this.left >> 1 : this.left);
      if (here === 0) throw new RangeError('end');
      text += wide ? this.wide(here) : String.fromCharCode(...this.bytes(here));
      rest -= here;
    }
    return text;
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
