// An example of a rule as `lint` shows it.

import { exampleReport } from '../lint/example.js';
import { lintReport } from '../lint/lint.js';
import { createPrettyReporter } from '../reporters/pretty.js';
import type { ReporterOptions } from '../reporters/reporter.js';
import type { Example, Rule } from '../rules/kit/rule.js';

/** Each finding by itself, without the advice that the page around gives already. */
export function exampleText({ code }: Rule, example: Example, options: ReporterOptions): string {
  const result = lintReport(exampleReport(example), { language: options.language, awake: [code] });
  const bare = result.diagnostics.map((diagnostic) => ({ ...diagnostic, help: '' }));
  return createPrettyReporter(options)
    .report({ ...result, diagnostics: bare, diagnoses: [] })
    .split('\n')
    .filter((line) => !line.includes(`gov-report explain ${code}`))
    .join('\n')
    .trimEnd();
}
