// The only file that knows SheetJS: how a figure is shown in a format, and which formats show dates.

import { SSF } from '@e965/xlsx';
import type { NumberFormats } from './values.js';

export const numberFormats: NumberFormats = {
  show: (value, format, from1904) => SSF.format(format, value, { date1904: from1904 }),
  isDate: (format) => SSF.is_date(typeof format === 'number' ? (SSF.get_table()[format] ?? '') : format),
  date: (value, from1904) => SSF.parse_date_code(value, { date1904: from1904 }) ?? undefined,
};
