// A figure is far from those of the office's other years.

import { defineRule } from './kit/rule.js';
import { licencesExample, outlierThresholds, unusualCells } from './kit/usual.js';

const USUAL = { median: 120, deviation: 0.2, lower: 100, upper: 131, count: 3 };

export default defineRule({
  code: 'GR601',
  name: 'unlike-other-years',
  category: 'audit',
  severity: 'info',
  title: { zh: '与本机关其他年度相差悬殊', en: 'Far from the other years' },
  thresholds: outlierThresholds({ factor: 10, from: 50, count: 3 }),
  messages: {
    unlike: {
      zh: '{table}“{row}”的“{column}”填写 {actual}，其他 {count} 个年度一般在 {lower} 至 {upper} 之间',
      en: '{table} "{row}", {column}: {actual}, while the other {count} years mostly have between {lower} and {upper}',
    },
    years: { zh: '其他年度：{values}', en: 'other years: {values}' },
  },
  help: {
    zh: '核对是否多写、少写了零，单位是否写错，统计口径是否变了；属实的不用改。',
    en: 'Check for a zero too many or too few, a wrong unit or another scope; a figure that is right may stay.',
  },
  docs: {
    what: {
      zh: '同一机关至少另有三个年度的报告时，把收到申请、行政许可、收费等主要数字与其他年度比较：超出其他年度范围十倍以上，并且明显超出历年的波动，才提示。audit 时检查，只作提示。',
      en: 'Where an office has reports on three other years or more, key figures (requests received, licences, fees …) are held against these: what is ten times beyond their range, and further off than the years usually differ, is told. Checked by audit, for information only.',
    },
    why: {
      zh: '多写一个零、元与万元混淆，表内的合计照样相等，只有与其他年度对照才看得出来。',
      en: 'A zero too many or yuan for 10,000 yuan leaves every sum intact: only other years show it.',
    },
    mend: {
      zh: '机构职能调整、集中清理等会造成真实的变化，可在正文中说明。倍数、波动、下限和最少年数可在配置中调整（options）。',
      en: 'New duties or a clean-up explain a change: say so in the text. Factor, deviation, least figure and number of years may be configured (options).',
    },
  },
  examples: [
    licencesExample(
      12_000,
      'years',
      { ...USUAL, values: [100, 120, 131].map((value, i) => ({ year: 2021 + i, value })) },
      ['表二“行政许可”的“本年处理决定数量”填写 12000，其他 3 个年度一般在 100 至 131 之间'],
    ),
    licencesExample(1200, 'years', USUAL, []),
    { fires: [] },
  ],
  *check(report, say, thresholds) {
    yield* unusualCells(report, 'years', thresholds, (facts, { values = [] }) => {
      const listed = values.map(({ year, value }) => ({
        zh: `${year} 年 ${value}`,
        en: `${value} in ${year}`,
      }));
      return {
        message: say('unlike', facts),
        notes: listed.length > 0 ? [say('years', { values: listed })] : [],
      };
    });
  },
});
