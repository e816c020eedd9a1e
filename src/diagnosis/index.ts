// The diagnosis: from failing relations to the cells that are most likely wrong.
export { diagnose } from './diagnose.js';
export type {
  Budget,
  Component,
  Diagnosis,
  Explanation,
  Linear,
  Operation,
  Pattern,
  System,
  Unknown,
} from './types.js';
