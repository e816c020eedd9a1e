// The words of an audit's summary.

import type { Bilingual } from './language.js';
import { reporterWords } from './reporter-words.js';

type Tally = Parameters<(typeof reporterWords)['zh']['tally']>[0];

interface AuditWords {
  readonly byRule: string;
  readonly byYear: string;
  readonly byArea: string;
  readonly byOffice: string;
  readonly rule: string;
  readonly year: string;
  readonly area: string;
  readonly office: string;
  /** Reports, errors, warnings, notices. */
  readonly columns: readonly [string, string, string, string];
  more(count: number): string;
  /** The last line; `clean` reports have no finding at all. */
  total(tally: Tally, clean: number): string;
}

export const auditWords: Bilingual<AuditWords> = {
  zh: {
    byRule: '按规则',
    byYear: '按年度',
    byArea: '按区域',
    byOffice: '问题最多的机关',
    rule: '规则',
    year: '年度',
    area: '区域',
    office: '机关',
    columns: ['报告', '错误', '警告', '提示'],
    more: (count) => `另有 ${count} 项，用 --top 调整列出的数目`,
    total: (tally, clean) => `${reporterWords.zh.tally(tally)}；${clean} 份没有任何问题`,
  },
  en: {
    byRule: 'By rule',
    byYear: 'By year',
    byArea: 'By area',
    byOffice: 'Offices with most findings',
    rule: 'rule',
    year: 'year',
    area: 'area',
    office: 'office',
    columns: ['reports', 'errors', 'warnings', 'infos'],
    more: (count) => `and ${count} more; --top sets how many are listed`,
    total: (tally, clean) => `${reporterWords.en.tally(tally)}; ${clean} without any finding`,
  },
};
