// The public shapes of the diagnosis: figures and relations in, explanations out.

/** How a figure, or several at once, came to be wrong. Each name says what the writer did to the true figures. */
export type Pattern =
  | 'digit-replaced'
  | 'digit-lost'
  | 'digit-added'
  | 'digits-exchanged'
  | 'off-by-one'
  | 'zero-extra'
  | 'zero-missing'
  | 'unit-confused'
  | 'sign-flipped'
  | 'neighbours-exchanged'
  | 'run-shifted'
  | 'rows-exchanged'
  | 'columns-exchanged'
  | 'row-copied'
  | 'last-year-pasted'
  | 'total-not-updated'
  | 'total-missing'
  | 'booked-wrongly'
  | 'misplaced'
  | 'unlike';

/** One figure of the report, or one piece of outside evidence. */
export interface Unknown {
  /** A safe integer in the smallest unit of the cell; `null` when blank or unreadable. */
  readonly value: number | null;
  /** Opaque key: cells of equal `row` are neighbours in the order given. */
  readonly row?: string;
  /** Opaque key: cells of equal `column` are neighbours in the order given. */
  readonly column?: string;
  /** Evidence that may not be changed, such as last year's published figure. */
  readonly fixed?: boolean;
  /** May go below zero. */
  readonly signed?: boolean;
  /** Last year's figure of the same cell, same unit. */
  readonly previous?: number | null;
  /** Factor between two units that are taken for each other, 10000 for yuan and 万元. */
  readonly unitFactor?: number;
  /** Its container works it out from the other cells: never wrong by itself where it agrees with them. */
  readonly derived?: boolean;
  /** A total: left at 0 or not updated after its items changed is a likely slip. */
  readonly total?: boolean;
}

/** The statement that the signed sum of some cells is zero. No cell may stand in it twice. */
export interface Linear {
  readonly terms: readonly { readonly cell: number; readonly sign: 1 | -1 }[];
  /**
   * Cost of blaming the relation itself (minus log likelihood, above 0). Absent: the relation is trusted, and
   * blamed only where none of its cells may be changed.
   */
  readonly weight?: number;
  /** The cell that is the sum of the others, where one of them is a total. */
  readonly total?: number;
  /** Two sums that have to be equal: both sides are entries, so its failure alone blames nobody. */
  readonly balance?: boolean;
}

/** Figures and the relations that ought to hold between them; relations name cells by their position. */
export interface System {
  readonly cells: readonly Unknown[];
  readonly relations: readonly Linear[];
}

export interface Change {
  readonly cell: number;
  readonly from: number | null;
  readonly to: number;
}

/** One slip of the writer and all the cells it changed. */
export interface Operation {
  readonly pattern: Pattern;
  readonly changes: readonly Change[];
}

/** A set of operations after which every relation of its component holds. */
export interface Explanation {
  /** Independent slips, in the order of their first cell. */
  readonly operations: readonly Operation[];
  /** Relations that are blamed instead of a cell; each counts as one operation. */
  readonly suspects: readonly number[];
  /** Minus log likelihood, natural logarithm, up to a constant. */
  readonly cost: number;
  /** Share of the likelihood among the explanations kept; they sum to 1. */
  readonly score: number;
}

/**
 * `certain`: no other set of as many operations or fewer explains everything, every operation is spoken for by more
 * than one relation or by what else it would break, no count below zero is left, no balances that were booked wrongly
 * and no evidence that is doubted share a figure with it, and no single figure would settle one of its relations and one
 * of another component.
 * `likely`: all others together, one operation more among them, are at least 20 times less likely. `tie`: neither, or
 * nothing fails but balances. `open`: the budget was spent before that was known.
 */
export type Grade = 'certain' | 'likely' | 'tie' | 'open';

/** One story: failing relations that have to be explained together, and the explanations of minimal size. */
export interface Component {
  /** The failing relations it explains, ascending. */
  readonly relations: readonly number[];
  /** Nothing fails but balances of figures that were entered: the totals were kept in order. */
  readonly isEven: boolean;
  readonly grade: Grade;
  /** Best first; of equal cost those of the fewest figures, then in the order of the cells. */
  readonly explanations: readonly Explanation[];
  /** Changes found in every explanation of minimal size: certain even in a tie. Empty when open. */
  readonly common: readonly Change[];
  /** When open: the smallest set found of failing relations that so many operations cannot repair. */
  readonly conflict?: readonly number[];
  /** When open: no set of fewer operations explains the component. */
  readonly atLeast?: number;
}

/** A blank cell whose figure follows from one relation. */
export interface Deduction {
  readonly cell: number;
  readonly value: number;
  readonly relation: number;
}

export interface Diagnosis {
  /** Relations that do not hold, ascending; two relations that give different figures for one blank both fail. */
  readonly failing: readonly number[];
  readonly components: readonly Component[];
  /** Only those that no failing relation and no explanation puts in doubt. */
  readonly deductions: readonly Deduction[];
}

/** Limits of one diagnosis. They count work, not time: equal input gives equal output on every machine. */
export interface Budget {
  /** Largest set of operations tried, 1 to 6; 4 by default. */
  readonly operations?: number;
  /** Steps of the search for the whole system; 12,000 by default. */
  readonly nodes?: number;
  /** Explanations kept for one component; 24 by default. */
  readonly explanations?: number;
}
