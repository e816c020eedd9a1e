// What hovers and offers of an editor say.

import type { Bilingual } from './language.js';

export const EDITOR = {
  cell: { zh: '{table}“{row}”的“{column}”', en: '{table} "{row}", "{column}"' },
  holds: { zh: '{name}：{left}，与 {right} 相符', en: '{name}: {left}, agrees with {right}' },
  fails: { zh: '{name}：{left}，与 {right} **不符**', en: '{name}: {left}, does **not agree** with {right}' },
  unknown: { zh: '{name}：有格没有数字，无法核对', en: '{name}: a cell has no figure, not checked' },
  lastYear: { zh: '上年报告：{figure}', en: "last year's report: {figure}" },
  safe: { zh: '改为规范的写法，不改变数字', en: 'Write it as it should be; the figure stays' },
  change: { zh: '改正：{correction}', en: 'Correct: {correction}' },
} as const satisfies Record<string, Bilingual>;
