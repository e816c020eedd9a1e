// What a person takes along of all reports: the corrections of each office, and the audit's page and workbook.

import { concludeAudit, type Movable, memoryStore } from '../../audit/conclude.js';
import type { Content } from '../../audit/outputs/writer.js';
import { type AuditFormat, loadAuditParts } from '../../audit/outputs/writers.js';
import { checkForAudit } from '../../audit/record/checked-report.js';
import type { Language } from '../../i18n/language.js';
import { webWords } from '../../i18n/web-words.js';
import { plainOptions } from '../../library/rendered.js';
import { joinBytes } from '../../text/join-bytes.js';
import { correctionRows, type Row } from './corrections.js';
import { listCsv, listWorkbook, type Product, productOf } from './exports.js';
import type { AllKind } from './kinds.js';
import { policyOf, revised } from './revision.js';
import { type Checkable, viewOf } from './view-of.js';

export async function madeOfAll(
  kind: AllKind,
  checked: AsyncIterable<Checkable>,
  language: Language,
): Promise<Product> {
  const { list, audit } = webWords[language].files;
  const rows = () => rowsOfAll(checked, language);
  switch (kind) {
    case 'allListXlsx':
      return productOf(list, 'xlsx', await listWorkbook(await rows(), language));
    case 'allListCsv':
      return productOf(list, 'csv', listCsv(await rows(), language));
    case 'auditHtml':
      return productOf(audit, 'html', await audited('html', checked, language));
    case 'auditXlsx':
      return productOf(audit, 'xlsx', await audited('xlsx', checked, language));
  }
}

async function rowsOfAll(all: AsyncIterable<Checkable>, language: Language): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const checked of all) rows.push(...correctionRows(viewOf(checked, language), language));
  return rows;
}

/** What only records of a part of an audit carry, which are not made here. */
const WHOLE = {
  part: { part: 1, parts: 1, audit: '' },
  createChecksum: () => ({ add() {}, end: () => '' }),
};
/** Rows of each list of a summary. */
const TOP = 20;

async function audited(
  format: AuditFormat,
  all: AsyncIterable<Checkable>,
  language: Language,
): Promise<Uint8Array> {
  const store = memoryStore();
  const counts: Movable[] = [];
  for await (const { original, revision } of all) {
    const report = revised(original, revision, language);
    const own = checkForAudit(report, { language, policy: policyOf(revision) });
    counts.push({ ...own.counts, index: store.length });
    store.append(own.line);
  }
  const parts: Content[] = [];
  const write = (content: Content) => parts.push(content);
  const [part] = await loadAuditParts(format);
  const writer = part!.create({ ...plainOptions(language), ...WHOLE, top: TOP });
  await concludeAudit(store, counts, [{ writer, write }], { language, compares: true });
  return joinBytes(parts);
}
