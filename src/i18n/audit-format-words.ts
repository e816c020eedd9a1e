// What the formats of an audit say besides the findings.

import type { Bilingual } from './language.js';

interface AuditFormatWords {
  /** Headings of the columns, one finding a row. */
  readonly columns: Readonly<
    Record<
      | 'office'
      | 'area'
      | 'year'
      | 'path'
      | 'code'
      | 'severity'
      | 'message'
      | 'table'
      | 'row'
      | 'column'
      | 'actual'
      | 'expected'
      | 'place',
      string
    >
  >;
  /** Sheets of the workbook. */
  readonly sheets: Readonly<Record<'findings' | 'offices' | 'figures' | 'notes', string>>;
  findingsLeftOut(count: number, most: number): string;
  figuresLeftOut(most: number): string;
  officesLeftOut(count: number): string;
}

export const auditFormatWords: Bilingual<AuditFormatWords> = {
  zh: {
    columns: {
      office: '机关',
      area: '区域',
      year: '年度',
      path: '文件',
      code: '规则',
      severity: '级别',
      message: '问题',
      table: '表',
      row: '行',
      column: '列',
      actual: '填写',
      expected: '应为',
      place: '位置',
    },
    sheets: { findings: '问题', offices: '机关', figures: '数字', notes: '说明' },
    findingsLeftOut: (count, most) =>
      `只列出前 ${most} 个问题，另有 ${count} 个没有列出。完整结果请用 csv 或 parquet 格式。`,
    figuresLeftOut: (most) => `报告多于 ${most} 份，没有附上各报告的数字。完整数字请用 parquet 格式。`,
    officesLeftOut: (count) => `另有 ${count} 个机关没有列出。`,
  },
  en: {
    columns: {
      office: 'office',
      area: 'area',
      year: 'year',
      path: 'file',
      code: 'rule',
      severity: 'severity',
      message: 'problem',
      table: 'table',
      row: 'row',
      column: 'column',
      actual: 'actual',
      expected: 'expected',
      place: 'place',
    },
    sheets: { findings: 'findings', offices: 'offices', figures: 'figures', notes: 'notes' },
    findingsLeftOut: (count, most) =>
      `Only the first ${most} findings are listed, ${count} are left out: csv and parquet hold all.`,
    figuresLeftOut: (most) => `With more than ${most} reports their figures are left out: parquet holds all.`,
    officesLeftOut: (count) => `${count} offices are left out.`,
  },
};
