// `gov-report selftest`: puts slips into correct reports and prints how many are found.

import type { Edition } from '../../edition/edition.js';
import { editionById, knownEditions } from '../../edition/editions.js';
import { selftestWords } from '../../i18n/selftest-words.js';
import { lintReport } from '../../lint/lint.js';
import type { Report } from '../../report/report.js';
import { createPrettyReporter } from '../../reporters/pretty.js';
import { cleanReports, isClean, selftest, type Tally } from '../../selftest/selftest.js';
import { jsonPretty } from '../../text/json-text.js';
import { visible } from '../../text/visible.js';
import { wrap } from '../../text/width.js';
import type { SelftestRequest } from '../command-line/invocation.js';
import type { Context, ExitCode } from '../context.js';
import { openOutput } from '../io/output.js';
import { refusals, tellProblems } from '../io/refusals.js';
import { refuseOverwrite } from '../io/refuse-overwrite.js';
import { reporterOptions } from '../io/reporter-options.js';
import { readSingleReport } from '../io/single-report.js';
import { writeError } from '../io/standard-error.js';
import { presentation } from '../io/terminal.js';
import { formOf } from '../run-options.js';
import { layOutTallies } from './selftest-table.js';

/** The reports to spoil, or why there are none. */
type Base =
  | { readonly reports: readonly Report[]; readonly edition: Edition }
  | { readonly refused: ExitCode; readonly said: string };

export async function runSelftest(request: SelftestRequest, context: Context): Promise<ExitCode> {
  refuseOverwrite([request.output], [], [request.path, request.definition], context.language);
  const base = await findBase(request, context);
  if ('refused' in base) {
    writeError(base.said);
    return base.refused;
  }
  const { language, color } = context;
  const { tries, seed, format, path } = request;
  const output = openOutput(request.output, language);
  try {
    const edition = base.edition.data.id;
    const tallies = selftest(base.reports, { tries, seed, now: () => performance.now() });
    if (format === 'json') {
      const shown = [...tallies].map(tallyShape);
      await output.write(
        `${jsonPretty({ version: 1, edition, seed, path: path ?? null, tallies: shown })}\n`,
      );
    } else {
      const options = { ...(await presentation(color, request.output)), language, tries };
      const reports = base.reports.length;
      const shownPath = path === undefined ? undefined : visible(path);
      const title = selftestWords[language].title({ reports, path: shownPath, edition, seed });
      for (const text of layOutTallies(tallies, title, options)) {
        await output.write(text);
        await output.flush();
      }
    }
    await output.close();
    return 0;
  } catch (error) {
    output.discard();
    throw error;
  }
}

async function findBase(request: SelftestRequest, context: Context): Promise<Base> {
  const { path, edition, seed } = request;
  const { faults } = await formOf(request, context.language);
  tellProblems(faults, context.language);
  if (faults.length > 0) return { refused: 2, said: '' };
  const chosen = editionById(edition) ?? knownEditions().at(-1)!;
  if (path === undefined) return { reports: cleanReports(chosen, seed), edition: chosen };
  const { report, unreadable } = await readSingleReport(path, { edition }, context.language);
  const failed = [...(report && !report.edition ? [report] : []), ...unreadable];
  if (!report?.edition || failed.length > 0) {
    return { refused: 2, said: failed.map((one) => refusals(one, context.language)).join('') };
  }
  if (isClean(report)) return { reports: [report], edition: report.edition };
  return { refused: 1, said: await shortcomings(report, context) };
}

/** What `lint` says about the report, then that a clean one is needed. */
async function shortcomings(report: Report, context: Context): Promise<string> {
  const options = await reporterOptions(context);
  const { style, width, language } = options;
  const findings = createPrettyReporter(options).report(lintReport(report, { language }));
  const lines = wrap(selftestWords[language].needsClean(visible(report.path)), width);
  return `${findings}${lines.map((line) => style.strong(line)).join('\n')}\n`;
}

function tallyShape({ milliseconds, ...tally }: Tally) {
  return { ...tally, milliseconds: Math.round(milliseconds * 1000) / 1000 };
}
