// `gov-report audit`: checks many reports, and each against the others.

import { resolve } from 'node:path';
import type { Counted } from '../../audit/tally.js';
import type { Input } from '../inputs.js';
import type { AuditRequest } from '../invocation.js';
import { requirePaths } from '../require-paths.js';
import type { Context, ExitCode } from '../run.js';
import { gatherInputs, spread } from '../spread.js';
import { conclude } from './conclude.js';
import { noDeclarations, readDeclarations } from './declarations.js';
import { examine } from './examine.js';
import { isInShard } from './shard.js';
import type { Spool } from './spool.js';

export async function audit(request: AuditRequest, context: Context): Promise<ExitCode> {
  const { language } = context;
  const { manifest, shard, edition, threads } = request;
  const declared = manifest === undefined ? noDeclarations : readDeclarations(manifest, language);
  const given = request.paths.length === 0 && declared.paths.length > 0;
  const paths = given ? declared.paths : requirePaths(request, language);
  const inputs = (await gatherInputs(paths))
    .flatMap((input) => without(input, manifest))
    .filter((input) => isInShard(pathOf(input), shard));
  const fill = async (spool: Spool): Promise<Counted[]> => {
    const counted: Counted[] = [];
    const task = { name: 'examine', work: examine } as const;
    for await (const { line, counted: report } of spread(task, inputs, { language, edition }, threads)) {
      counted.push({ ...report, ...declared.of(report.path), index: spool.length });
      spool.append(line);
    }
    return counted;
  };
  return conclude(fill, request, { ...context, compares: shard === undefined });
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
