// The file of a baseline: read before a run, written or pruned after it.

import { dirname, relative, resolve } from 'node:path';
import type { ReportResult } from '../../diagnostic/diagnostic.js';
import { rules } from '../../generated/rules/all.js';
import {
  BASELINE_HEAD,
  type BaselineEntry,
  entriesAfter,
  entryOf,
  formatBaseline,
  outdatedEntries,
  ownerOf,
  parseBaseline,
} from '../../lint/baseline.js';
import { textDocument } from '../../readers/text.js';
import { configurationReport } from '../../report/assemble.js';
import type { Report } from '../../report/report.js';
import { createFile } from './file-beside.js';
import { readText } from './read-file.js';

export const BASELINE_NAME = 'gov-report.baseline';

/** What a baseline accepts; `folder` is what its paths are relative to. */
export interface AcceptedFindings {
  readonly fingerprints: ReadonlySet<string>;
  readonly folder: string;
}

export interface BaselineFile {
  readonly path: string;
  /** What stands at its path, if anything, is no baseline. */
  readonly isNew: boolean;
  readonly accepted: AcceptedFindings;
  readonly faults: readonly Report[];
  /** Remembers what a result has of the baseline, or would add to it. */
  note(result: ReportResult): void;
  /** Entries that are met no more, as a finding. */
  leftOver(): readonly Report[];
  /** Writes what the run has met: all of it, or only what was accepted before. The number of entries. */
  write(what: 'all' | 'known'): number;
}

/** `mayLack`: the file is about to be written. */
export function openBaseline(path: string, mayLack: boolean): BaselineFile {
  const folder = dirname(resolve(path));
  const read = readText(path);
  const text = typeof read === 'string' ? read : '';
  const { entries, wrong } = parseBaseline(text);
  const document = textDocument(path, text, 'txt');
  const isForeign = text !== '' && !text.startsWith(BASELINE_HEAD);
  const lines = isForeign ? [{ start: 0, end: Math.max(1, text.indexOf('\n')) }] : wrong;
  const faults = lines.length
    ? [
        configurationReport(
          path,
          document,
          lines.map((place) => ({ problem: { kind: 'baseline-line', data: {} }, place })),
        ),
      ]
    : missing(path, read, mayLack);
  const met = { owners: new Set<string>(), entries: new Set<string>() };
  const known = new Set(entries.map((entry) => entry.text));
  return {
    path,
    isNew: !text.startsWith(BASELINE_HEAD),
    accepted: { fingerprints: known, folder },
    faults,
    note(result) {
      if (result.failed || result.about) return;
      const report = { ...result, path: pathBelow(folder, result.path) };
      met.owners.add(ownerOf(report));
      for (const diagnostic of result.diagnostics) {
        if (diagnostic.suppressed?.by === 'exception' || aborting.has(diagnostic.code)) continue;
        met.entries.add(entryOf(report, diagnostic));
      }
    },
    leftOver: () => leftOver(path, text, outdatedEntries(entries, met)),
    write(what) {
      const remaining =
        what === 'all' ? met.entries : new Set([...met.entries].filter((one) => known.has(one)));
      const all = entriesAfter(entries, { ...met, entries: remaining });
      const file = createFile(path);
      try {
        file.write(formatBaseline(all));
        file.commit();
      } finally {
        file.discard();
      }
      return new Set(all).size;
    },
  };
}

const aborting = new Set(rules.filter(({ aborts }) => aborts).map(({ code }) => code));

/** With forward slashes, so that the baseline is the same on every system. */
export function pathBelow(folder: string, path: string): string {
  return relative(folder, resolve(path)).replaceAll('\\', '/');
}

function missing(path: string, read: ReturnType<typeof readText>, mayLack: boolean): Report[] {
  if (typeof read === 'string' || (mayLack && read.reason === 'ENOENT')) return [];
  const problem = { kind: 'unreadable' as const, data: { file: path, reason: read.reason } };
  return [configurationReport(path, undefined, [{ problem }])];
}

function leftOver(path: string, text: string, gone: readonly BaselineEntry[]): Report[] {
  const [first] = gone;
  if (!first) return [];
  const problem = { kind: 'baseline-unused' as const, data: { count: gone.length } };
  const place = { start: first.start, end: first.start + first.text.length };
  return [configurationReport(path, textDocument(path, text, 'txt'), [{ problem, place }])];
}
