// What a thread does: checks a batch of inputs.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import { type CheckOptions, checkInput } from './check.js';
import type { Input } from './inputs.js';

export interface Batch {
  readonly inputs: readonly Input[];
  readonly options: CheckOptions;
}

export default async function checkBatch({ inputs, options }: Batch): Promise<ReportResult[]> {
  const results: ReportResult[] = [];
  for (const input of inputs) for await (const result of checkInput(input, options)) results.push(result);
  return results;
}
