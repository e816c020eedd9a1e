// How a reporter sets off parts of its text: the colours are injected, the words never depend on them.

type Paint = (text: string) => string;

/**
 * Every piece of text is painted exactly once and pieces are never nested, so a style may also escape what it gets
 * (as HTML needs). Spaces and line ends between pieces, used for layout, are not painted.
 */
export interface Style {
  readonly error: Paint;
  readonly warning: Paint;
  readonly info: Paint;
  /** Secondary marks in the source and their labels. */
  readonly related: Paint;
  readonly strong: Paint;
  /** Frames, line numbers and other things that step back. */
  readonly dim: Paint;
  readonly path: Paint;
  /** Rule codes and commands. */
  readonly code: Paint;
  /** A run without findings. */
  readonly success: Paint;
  /** Everything else. */
  readonly text: Paint;
}

const same: Paint = (text) => text;

export const plainStyle: Style = {
  error: same,
  warning: same,
  info: same,
  related: same,
  strong: same,
  dim: same,
  path: same,
  code: same,
  success: same,
  text: same,
};
