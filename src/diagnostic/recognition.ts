// How a figure was read out of a picture.

export interface Recognition {
  /** `workedOut`: from the sums, which is no independent proof. `check`: a person has to look. `given`: one has. */
  readonly how: 'read' | 'workedOut' | 'check' | 'given';
  /** Of the text as it was read, from 0 to 1. */
  readonly confidence: number;
  /** What else it may be, likeliest first. */
  readonly alternatives: readonly string[];
  /** Its cell on the page when that is upright, in points; pages count from 0. */
  readonly box: {
    readonly page: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** The cell as PNG in base64, where a person may want to look. */
  readonly picture?: string;
}

/** For programs: everything but the picture. */
export function recognitionShape({ how, confidence, alternatives, box }: Recognition) {
  return { how, confidence: Math.round(confidence * 1000) / 1000, alternatives, box };
}
