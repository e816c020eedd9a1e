// The end of an audit: the records put in order, compared, reportCounts and handed to the outputs.

import { areasByFolder } from './compare/folders.js';
import { type FinishOptions, finishAudit, type Sink } from './finish.js';
import type { AuditRecord } from './record/record.js';
import type { ReportCounts, Tally } from './tally.js';

/** Where the records of an audit wait, as lines of JSON. */
export interface RecordStore {
  readonly length: number;
  append(line: string): void;
  line(index: number): string;
}

export function memoryStore(): RecordStore {
  const lines: string[] = [];
  return {
    get length() {
      return lines.length;
    },
    append(line) {
      lines.push(line);
    },
    line: (index) => lines[index]!,
  };
}

/** Its position in the store becomes that among the paths. */
export type Movable = { -readonly [K in keyof ReportCounts]: ReportCounts[K] };

/** `filled` has for each record its position in the store. It is put in order as it is: a copy would take the most room. */
export function concludeAudit(
  store: RecordStore,
  filled: Movable[],
  sinks: readonly Sink[],
  options: FinishOptions,
): Promise<Tally> {
  filled.sort(byPath);
  const positions = Uint32Array.from(filled, ({ index }) => index);
  filled.forEach((report, index) => {
    report.index = index;
  });
  const reportCounts = areasByFolder(filled);
  const line = (index: number) => store.line(positions[index]!);
  const records = {
    length: reportCounts.length,
    line,
    record: (index: number) => JSON.parse(line(index)) as AuditRecord,
    putAside(text: string) {
      const at = store.length;
      store.append(text);
      return () => store.line(at);
    },
  };
  return finishAudit(records, reportCounts, sinks, options);
}

/** One order whatever that of the inputs and whatever the parts: the result is the same. */
function byPath(a: ReportCounts, b: ReportCounts): number {
  return Number(a.path > b.path) - Number(a.path < b.path);
}
