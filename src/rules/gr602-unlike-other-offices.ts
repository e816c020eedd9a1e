// A figure is far from those of offices of the same level.

import { defineRule } from './kit/rule.js';
import { licencesExample, outlierThresholds, unusualCells } from './kit/usual.js';

const USUAL = { median: 60, deviation: 1, lower: 4, upper: 900, count: 58 };

export default defineRule({
  code: 'GR602',
  name: 'unlike-other-offices',
  category: 'audit',
  severity: 'info',
  title: { zh: '与同级机关相差悬殊', en: 'Far from offices of the same level' },
  thresholds: outlierThresholds({ factor: 10, from: 100, count: 30 }),
  messages: {
    unlike: {
      zh: '{table}“{row}”的“{column}”填写 {actual}；同级机关同年度不为 0 的 {count} 份报告，九成在 {lower} 至 {upper} 之间，中位数 {median}',
      en: '{table} "{row}", {column}: {actual}; of {count} reports by offices of this level on the year that are not 0, nine in ten have between {lower} and {upper}, the median is {median}',
    },
  },
  help: {
    zh: '核对数字和单位（万元还是元）；属实的不用改。',
    en: 'Check the figure and its unit (10,000 yuan or yuan); a figure that is right may stay.',
  },
  docs: {
    what: {
      zh: '把收到申请、行政许可、收费等主要数字与同一年度、同一级别的其他机关比较（级别来自清单的 level 列，没有时按机关名称判断；为 0 的不计）：比其中九成机关的范围还多或少十倍以上，并且明显超出这些机关之间的差别，才提示；至少要有三十份可比的报告。audit 时检查，只作提示。',
      en: 'Key figures (requests received, licences, fees …) are held against those of other offices of the same level on the same year (level as in the manifest, or by the name; zeros do not count): what is ten times beyond the range of nine in ten, and further off than these offices usually differ, is told; thirty reports have to be there. Checked by audit, for information only.',
    },
    why: {
      zh: '机关大小不同，数字相差几倍很正常；远远超出所有同级机关的，常是单位写错或者位数多了。',
      en: 'Offices differ by their size; far beyond all others often is a wrong unit or digits too many.',
    },
    mend: {
      zh: '行政审批局、公安机关等业务集中的机关数字可以很大，在配置里列为例外，或调整倍数（options）。',
      en: 'Where work is concentrated figures may be large: list an exception in the configuration, or set another factor (options).',
    },
  },
  examples: [
    licencesExample(1_200_000, 'offices', USUAL, [
      '表二“行政许可”的“本年处理决定数量”填写 1200000；同级机关同年度不为 0 的 58 份报告，九成在 4 至 900 之间，中位数 60',
    ]),
    licencesExample(1_200_000, 'offices', { ...USUAL, deviation: 2.5 }, []),
    { fires: [] },
  ],
  *check(report, say, thresholds) {
    yield* unusualCells(report, 'offices', thresholds, (facts) => ({ message: say('unlike', facts) }));
  },
});
