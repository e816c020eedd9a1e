// What is known where the reader stands in the prose: handed on from clause to clause, and from sentence to sentence.

import type { Figure } from './figures.js';

export type Names = readonly string[];
export type Extent = readonly [start: number, end: number];

/** Sums that words may mean, the likeliest first. */
export type Measures = readonly Names[];

/** The prose says that one of the sums of measures, of all topics together, is within the figure's bounds. */
export interface Statement {
  readonly topics: Names;
  readonly measures: Measures;
  /** A column of the applicants; `all` of them. */
  readonly whose: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly start: number;
  readonly end: number;
  /** Every part of the state stands in its own clause, and can mean nothing else. */
  readonly isStrict: boolean;
  /** Of its digits, or of the words that say that there was none. */
  readonly figure: Extent;
  /** `全县` and the like, where it is taken for the report's own scope. */
  readonly saysArea: boolean;
}

/** A percentage of the applications, without figures beside it: `办结率92.9%`. */
export interface Percentage {
  /** What says of which. */
  readonly word: string;
  /** As written, without the sign. */
  readonly percent: string;
  readonly start: number;
  readonly end: number;
}

/** A figure that was met, with what it counts. */
export interface Said {
  readonly topics: Names;
  /** Empty where it is not known what was done. */
  readonly measures: Names;
  readonly figure: Figure;
  /** All cases of the report's own year and office, not a part of them. */
  readonly isFull: boolean;
  /** All of those by organisations: kinds of these may follow. */
  readonly isOfLegalPersons?: boolean;
}

interface Level {
  /** What the figures of the list are parts of. */
  readonly parents: readonly Said[];
  /** 含 names some of the parts; 其中 opens all kinds of them. */
  readonly isInclusion: boolean;
  /** What its items have added up to so far. */
  readonly items: number;
}

export interface State {
  topics: Names;
  /** What was done, said before a list. */
  acts: Names;
  time: string;
  /** The report's own scope, `area` where it is said to be that of a whole area, or another. */
  scope: 'own' | 'area' | 'other';
  isPart: boolean;
  isPlan: boolean;
  /** The sentence, or one before, speaks of disclosure. */
  onDisclosure: boolean;
  level: Level | undefined;
  /** Figures of the sentence, and of the one before where this goes on with it. */
  said: readonly Said[];
}

export const APPLICATIONS = 'applications';
export const OTHER = 'other';
export const DISPUTES: Names = ['review', 'suit', 'directSuit', 'suitAfterReview'];
export const DECISIONS: Names = ['licensing', 'penalties', 'coercion'];
export const DOCUMENTS: Names = ['documents', 'regulations'];

export function freshState(topics: Names = []): State {
  const none = { acts: [], level: undefined, said: [] };
  const isOwn = { time: 'own', scope: 'own', isPart: false, isPlan: false } as const;
  return { topics, onDisclosure: topics.length > 0, ...isOwn, ...none };
}
