// What a thread does with a batch of inputs; the functions are called by name.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import { type CheckOptions, checkInput } from './check.js';
import { type Examined, type ExamineOptions, examine as examineInput } from './commands/audit/examine.js';
import type { Input } from './inputs.js';

export interface Batch<O> {
  readonly inputs: readonly Input[];
  readonly options: O;
}

export function check({ inputs, options }: Batch<CheckOptions>): Promise<ReportResult[]> {
  return collect(inputs, (input) => checkInput(input, options));
}

export function examine({ inputs, options }: Batch<ExamineOptions>): Promise<Examined[]> {
  return collect(inputs, (input) => examineInput(input, options));
}

async function collect<T>(inputs: readonly Input[], work: (input: Input) => AsyncGenerator<T>): Promise<T[]> {
  const results: T[] = [];
  for (const input of inputs) for await (const result of work(input)) results.push(result);
  return results;
}
