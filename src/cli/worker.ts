// What a thread does with a batch of inputs; the functions are called by name.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import { type CheckOptions, checkInput } from './check.js';
import { type AuditCheckOptions, type InputRecords, recordsOfInput } from './commands/audit/check-input.js';
import type { Input } from './io/inputs.js';
import type { Batch } from './threads.js';

export function check({ inputs, options }: Batch<CheckOptions>): Promise<ReportResult[]> {
  return collect(inputs, (input) => checkInput(input, options));
}

export function records({ inputs, options }: Batch<AuditCheckOptions>): Promise<InputRecords[]> {
  return collect(inputs, (input) => recordsOfInput(input, options));
}

async function collect<T>(inputs: readonly Input[], work: (input: Input) => AsyncGenerator<T>): Promise<T[]> {
  const results: T[] = [];
  for (const input of inputs) for await (const result of work(input)) results.push(result);
  return results;
}
