// Whether a file in which no table was found is meant as a report all the same: by its name, a title, or labels of its tables.

import type { Document, Unreadable } from '../document/document.js';
import { knownEditions } from '../edition/editions.js';
import { compact } from '../text/lookalikes.js';
import type { Report } from './report.js';

/** What a file is that shows no sign of a report. */
export type NoReport = 'page' | 'picture';

const NAME = /信息公开|政务公开|年报|年度报告/u;
const TITLE = /(?:信息公开|政务公开).{0,12}(?:报告|年报)(?:\(.{1,12}\))?$/u;
const LONGEST_TITLE = 60;
/** Characters of a label that no other page has by chance, and of one of several that count together. */
const [TELLING_LABEL, SHORT_LABEL] = [6, 4];
const ENOUGH_LABELS = 3;

/** How the results of this program begin or end, as texts, pages and tables, in both languages. */
const RESULT =
  /\bGR[1-9]\d\d\b|^共检查 \d+ 份报告|^Checked \d+ reports?\b|^(?:文件|file|path),(?:机关|office),(?:年度|year),|^(?:机关|office),(?:区域|area),(?:年度|year),(?:表|table),/u;
const [FIRST_ROWS, LAST_ROWS] = [5, 2];

/** What this program says of reports, perhaps with their tables. */
export function isResult({ rows }: Document): boolean {
  const texts = [...rows.slice(0, FIRST_ROWS), ...rows.slice(-LAST_ROWS)];
  return texts.some(({ cells }) => RESULT.test(cells.map(({ text }) => text).join(',')));
}

export function isOfResults({ documents }: Report): boolean {
  return documents.length > 0 && documents.every(isResult);
}

/** Undefined for a report, and for a file that cannot be opened at all. */
export function noReport(report: Report): NoReport | undefined {
  if (isOfResults(report)) return 'page';
  if (report.edition !== null || NAME.test(report.path.split(/[\\/]/u).at(-1) ?? '')) return undefined;
  if (report.documents.length === 0)
    return report.problems.some((problem) => problem.kind === 'unreadable' && isPicture(problem.unreadable))
      ? 'picture'
      : undefined;
  if (hasTitleOrLabels(report)) return undefined;
  return report.documents.every(isOfPictures) ? 'picture' : 'page';
}

/** Of which tables may be read. */
export function hasPictures({ problems }: Report): boolean {
  return problems.some(
    (one) => one.kind === 'pictures' || (one.kind === 'unreadable' && isPicture(one.unreadable)),
  );
}

/** One picture, or a file of nothing else. */
export function isPicture(unreadable: Unreadable): boolean {
  return (
    unreadable.kind === 'pictures' ||
    (unreadable.kind === 'format' && /^(?:PNG|JPEG|TIFF)$/u.test(unreadable.format))
  );
}

function isOfPictures({ format, rows }: Document): boolean {
  return format === 'scan' || rows.length === 0;
}

function hasTitleOrLabels({ documents }: Report): boolean {
  const editions = knownEditions();
  const labels = new Set<string>();
  for (const { rows } of documents) {
    for (const { text } of rows.flatMap(({ cells }) => cells)) {
      if (text.length > 4 * LONGEST_TITLE) continue;
      const line = compact(text);
      if (line.length <= LONGEST_TITLE && TITLE.test(line)) return true;
      const label = editions.map(({ lookup }) => lookup(text)).find((hit) => hit && hit.meanings.length > 0);
      if (!label || label.core.length < SHORT_LABEL) continue;
      labels.add(label.core);
      if (label.core.length >= TELLING_LABEL || labels.size >= ENOUGH_LABELS) return true;
    }
  }
  return false;
}
