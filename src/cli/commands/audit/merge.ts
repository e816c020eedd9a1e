// `gov-report merge`: puts the parts of an audit together, as if one run had made them.

import { countsOf } from '../../../audit/record/checked-report.js';
import type { ReportCounts } from '../../../audit/tally.js';
import { editionById } from '../../../edition/editions.js';
import { auditWords } from '../../../i18n/audit-words.js';
import type { Language } from '../../../i18n/language.js';
import { visible } from '../../../text/visible.js';
import type { MergeRequest } from '../../command-line/invocation.js';
import type { Context, ExitCode } from '../../context.js';
import type { Input } from '../../io/inputs.js';
import { isRefused } from '../../io/refusals.js';
import { refuseOverwrite } from '../../io/refuse-overwrite.js';
import { writeError } from '../../io/standard-error.js';
import { requirePaths, runOptions } from '../../run-options.js';
import { acceptanceOf } from './acceptance.js';
import { outputFiles } from './audit-outlets.js';
import { conclude } from './conclude.js';
import { noDeclarations, readDeclarations } from './declarations.js';
import type { RecordFile } from './record-file.js';
import { readResults } from './result-files.js';
import { createSharing } from './shared-parts.js';

export async function merge(request: MergeRequest, context: Context): Promise<ExitCode> {
  const { language } = context;
  const { manifest } = request;
  const files = requirePaths(request, language);
  const read = [...files, manifest, request.config, request.definition];
  refuseOverwrite(await outputFiles(request.formats), [], read, language);
  const declared = manifest === undefined ? noDeclarations : readDeclarations(manifest, language);
  const fill = async (records: RecordFile) => {
    const share = createSharing();
    const { faults, reportCounts, passedOver, part } = readResults(
      files,
      (line, record) => {
        const counts = share({ ...countsOf(record), ...declared.of(record.path), index: records.length });
        records.append(line);
        return counts;
      },
      language,
    );
    for (const fault of faults) writeError(`${fault}\n`);
    // The configurations are those of the reports, where the parts were made.
    const inputs = reportCounts.map(({ path }): Input => ({ kind: 'file', path }));
    const run = await runOptions(request, inputs, context);
    if (isRefused(run)) return undefined;
    refuseOverwrite(await outputFiles(request.formats), [], run.settings?.files ?? [], language);
    tellUnknownForms(reportCounts, language);
    const acceptance = acceptanceOf(run, true);
    for (const { path, index } of reportCounts) acceptance.note(path, () => records.line(index));
    return {
      reportCounts,
      part,
      compares: !part.incomplete,
      lost: 0,
      passedOver,
      declared,
      acceptance,
      maxWarnings: run.request.maxWarnings,
    };
  };
  return conclude(fill, request, context);
}

/** Forms of the user's own, where their definition is not named here. */
function tellUnknownForms(reportCounts: readonly ReportCounts[], language: Language): void {
  const ids = [...new Set(reportCounts.flatMap(({ edition }) => edition ?? []))].filter(
    (id) => !editionById(id),
  );
  if (ids.length > 0) writeError(`${auditWords[language].merge.unknownForms(ids.map(visible))}\n`);
}
