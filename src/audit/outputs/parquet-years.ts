// The Parquet files of an audit in a folder a year, `figures/year=2024/part-0.parquet`: a reader takes only the years that are asked for.

import { joinBytes } from '../../text/join-bytes.js';
import { createFaultsWriter, createFiguresWriter, createFindingsWriter } from './parquet.js';
import type { AuditWriter, AuditWriterOptions, Content } from './writer.js';

const KINDS = { faults: createFaultsWriter, findings: createFindingsWriter, figures: createFiguresWriter };

/** The name that others give to what has no value to be put into folders by. */
const UNKNOWN = '__HIVE_DEFAULT_PARTITION__';

interface Partition {
  readonly writer: AuditWriter;
  readonly contents: Content[];
}

export function createYearsWriter(options: AuditWriterOptions): AuditWriter {
  const partitions = new Map<string, Partition>();
  return {
    takesRecords: true,
    begin: () => '',
    record(record, line, report) {
      for (const [kind, create] of Object.entries(KINDS)) {
        const name = `${kind}/year=${report.year ?? UNKNOWN}/part-0.parquet`;
        const partition = partitions.get(name) ?? { writer: create(options), contents: [] };
        partitions.set(name, partition);
        partition.contents.push(partition.writer.record(record, line, report));
      }
      return '';
    },
    async end(tally) {
      for (const { writer, contents } of partitions.values()) contents.push(await writer.end(tally));
      return new Uint8Array();
    },
    *files() {
      for (const [name, { contents }] of partitions) yield { name, content: joinBytes(contents) };
    },
  };
}
