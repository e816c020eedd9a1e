// `gov-report audit`: checks many reports, and each against the others.

import { resolve } from 'node:path';
import { finishAudit, type Sink } from '../../audit/finish.js';
import { areasByFolder } from '../../audit/folders.js';
import type { Counted } from '../../audit/tally.js';
import { loadAuditWriter } from '../../audit/writers.js';
import { exitCodeOf } from '../exit-code.js';
import type { Input } from '../inputs.js';
import type { AuditRequest } from '../invocation.js';
import { openOutput } from '../output.js';
import { requirePaths } from '../require-paths.js';
import type { Context, ExitCode } from '../run.js';
import { gatherInputs, spread } from '../spread.js';
import { presentation } from '../terminal.js';
import { noDeclarations, readDeclarations } from './declarations.js';
import { examine } from './examine.js';
import { createSpool } from './spool.js';

export async function audit(request: AuditRequest, { language, color }: Context): Promise<ExitCode> {
  const declared =
    request.manifest === undefined ? noDeclarations : readDeclarations(request.manifest, language);
  const paths =
    request.paths.length === 0 && declared.paths.length > 0
      ? declared.paths
      : requirePaths(request, language);
  const output = openOutput(request.output, language);
  const spool = createSpool();
  try {
    const counted: Counted[] = [];
    const inputs = (await gatherInputs(paths))
      .flatMap((input) => without(input, request.manifest))
      .sort(byPath);
    const options = { language, edition: request.edition };
    const task = { name: 'examine', work: examine } as const;
    for await (const { line, counted: report } of spread(task, inputs, options, request.threads)) {
      counted.push({ ...report, ...declared.of(report.path), index: spool.length });
      spool.append(line);
    }
    const { style, width } = await presentation(color, request.output);
    const create = await loadAuditWriter(request.format);
    const writer = create({ language, style, width, top: request.top });
    const sinks: Sink[] = [{ writer, write: (text) => output.write(text) }];
    const { summary } = await finishAudit(spool, areasByFolder(counted), sinks, language);
    await output.close();
    return exitCodeOf(summary, request.maxWarnings);
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    spool.close();
  }
}

/** Of one order whatever the order of the arguments, so that parts of an audit can be put together again. */
function byPath(a: Input, b: Input): number {
  const [first, second] = [pathOf(a), pathOf(b)];
  return Number(first > second) - Number(first < second);
}

function pathOf(input: Input): string {
  return input.kind === 'stdin' ? '' : input.path;
}

/** The manifest itself may stand among the reports. */
function without(input: Input, file: string | undefined): readonly Input[] {
  if (file === undefined) return [input];
  const isFile = (path: string) => resolve(path) === resolve(file);
  switch (input.kind) {
    case 'file':
      return isFile(input.path) ? [] : [input];
    case 'folder': {
      const files = input.files.filter((path) => !isFile(path));
      return files.length > 0 ? [{ ...input, files }] : [];
    }
    case 'stdin':
    case 'unreadable':
      return [input];
  }
}
