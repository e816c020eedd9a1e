// The outputs of an audit by name.

import { createNdjsonWriter } from './ndjson.js';
import { createSummaryWriter } from './summary.js';
import type { CreateAuditWriter } from './writer.js';

const LOADERS = {
  pretty: async () => createSummaryWriter,
  ndjson: async () => createNdjsonWriter,
} satisfies Record<string, () => Promise<CreateAuditWriter>>;

export type AuditFormat = keyof typeof LOADERS;

/** In the order in which help lists them. */
export const auditFormats = Object.keys(LOADERS) as readonly AuditFormat[];

export function loadAuditWriter(format: AuditFormat): Promise<CreateAuditWriter> {
  return LOADERS[format]();
}
