// Writes the form of an edition as a workbook to fill in: totals are formulas, figures are checked as they are typed.

import type { CellKind } from '../edition/data.js';
import type { Edition } from '../edition/edition.js';
import { FORM_WORDS } from '../i18n/form-words.js';
import type { Language } from '../i18n/language.js';
import { addressOf } from '../text/address.js';
import { addressesOf, checksOf, kindsOf, placeTable, type SheetPart } from './sheet.js';
import {
  BROKEN,
  type ConditionalRule,
  type DataValidation,
  type SheetCells,
  STYLES,
  sectionHead,
  setCell,
  sheetOf,
  writeWorkbook,
} from './xlsx.js';

export interface FormTitle {
  readonly title: string;
  /** Of the advice at the cells. */
  readonly language: Language;
}

/** One sheet a table: totals are formulas, figures are checked as they are typed, all but the figures is locked. */
export function writeFormWorkbook(edition: Edition, { title, language }: FormTitle): Promise<Uint8Array> {
  const kinds = kindsOf(edition);
  const sheets = edition.data.tables.map((data, i) => {
    const above = i === 0 ? [{ row: 0, text: title, style: STYLES.title }] : [];
    const heads = [...above, sectionHead(edition, data, above.length)];
    const table = placeTable(data, heads.length);
    const places = addressesOf([table]);
    const { formulas, broken } = checksOf(edition, places);
    const cells: SheetCells = new Map();
    for (const part of table.parts) {
      const formula = formulas.get(part.cell.id ?? '');
      setCell(
        cells,
        part,
        formula === undefined ? { style: STYLES[part.cell.kind] } : { style: STYLES.total, formula },
      );
    }
    const inputs = table.parts.filter(({ cell: { id } }) => id !== undefined && !formulas.has(id));
    return {
      ...sheetOf(data.name.zh, heads, [table], cells),
      dataValidations: [...groupByKind(inputs, kinds)].map(([kind, range]) =>
        validation(kind, range, language),
      ),
      conditionalRules: broken.map(
        ({ condition, addresses }, k): ConditionalRule => ({
          type: 'expression',
          priority: k + 1,
          formula: condition,
          range: addresses.join(' '),
          style: BROKEN,
        }),
      ),
      freezePane: { rows: table.top + table.headerRows, columns: table.labelColumns },
      protection: { sheet: true, formatCells: true, formatColumns: true, formatRows: true },
    };
  });
  return writeWorkbook(sheets);
}

function groupByKind(
  parts: readonly SheetPart[],
  kinds: ReadonlyMap<string, CellKind>,
): ReadonlyMap<NumberKind, string> {
  const ranges = new Map<NumberKind, string>();
  for (const { cell, row, column } of parts) {
    const kind = kinds.get(cell.id!)!;
    if (kind === 'text' || kind === 'yesNo' || kind === 'choice') continue;
    ranges.set(kind, `${ranges.has(kind) ? `${ranges.get(kind)} ` : ''}${addressOf(row, column)}`);
  }
  return ranges;
}

/** What a form can check while it is typed; texts are free. */
type NumberKind = Exclude<CellKind, 'text' | 'yesNo' | 'choice'>;

/** More than any figure, so that every whole number is allowed. */
const MOST = 99_999_999_999_999;

function validation(kind: NumberKind, range: string, language: Language): DataValidation {
  const { title, text } = FORM_WORDS[language].kinds[kind];
  const limits =
    kind === 'signed'
      ? { operator: 'between' as const, formula1: String(-MOST), formula2: String(MOST) }
      : { operator: 'greaterThanOrEqual' as const, formula1: '0' };
  return {
    type: kind === 'money' || kind === 'decimal' ? 'decimal' : 'whole',
    ...limits,
    range,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: text,
    showErrorMessage: true,
    errorTitle: title,
    errorMessage: text,
    errorStyle: 'stop',
  };
}
