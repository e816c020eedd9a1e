// The report given as last year's is of another year or of another office.

import { mayBeOneOffice } from '../report/office-name.js';
import { lastYear } from '../report/previous.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR411',
  name: 'previous-not-comparable',
  category: 'years',
  severity: 'warning',
  title: { zh: '上年报告对不上', en: 'Not last year’s report' },
  messages: {
    year: {
      zh: '作为上年报告的 {path} 是 {found}年的，本报告是 {year}年的，没有核对结转',
      en: '{path}, given as last year’s report, is on {found}, this report on {year}; the carry-over was not checked',
    },
    office: {
      zh: '作为上年报告的 {path} 是“{found}”的，本报告是“{office}”的，请确认是同一机关',
      en: '{path}, given as last year’s report, is by "{found}", this report by "{office}": make sure that they are the same office',
    },
    empty: {
      zh: '作为上年报告的 {path} 读不出统计表，没有核对结转',
      en: '{path}, given as last year’s report, has no table that can be read; the carry-over was not checked',
    },
  },
  help: {
    zh: '用 --previous 给出同一机关上一年度的报告。',
    en: 'Give the report of the same office on the year before with --previous.',
  },
  docs: {
    what: {
      zh: '--previous 给出的文件，年度不是本报告的上一年，机关名称与本报告不同，或者读不出表格。',
      en: 'The file given with --previous is not on the year before, is by an office of another name, or has no tables.',
    },
    why: {
      zh: '只有同一机关相邻两年的报告才能核对结转。',
      en: 'Only two consecutive reports of one office can be compared.',
    },
    mend: {
      zh: '换成正确的文件；机关更名的，可不理会名称不同的提醒。',
      en: 'Give the right file; where the office was renamed, ignore the remark on the name.',
    },
  },
  examples: [
    {
      previous: {},
      previousYear: 2021,
      fires: ['作为上年报告的 某某局-2021.tsv 是 2021年的，本报告是 2024年的，没有核对结转'],
    },
    {
      previous: {},
      edit: (text) => text.replace('某某局', '某某委员会'),
      fires: ['作为上年报告的 某某局-2023.tsv 是“某某局”的，本报告是“某某委员会”的，请确认是同一机关'],
    },
    { previous: 'unreadable', fires: ['作为上年报告的 某某局-2023.tsv 读不出统计表，没有核对结转'] },
    {
      previous: {},
      edit: (text) => text.replace('某某局', '青石县某某局'),
      fires: [],
    },
    { previous: {}, fires: [] },
  ],
  *check(report, say) {
    const { previous, year, office, titled } = report;
    if (!previous) return;
    const { path } = previous;
    if (!previous.edition) yield { message: say('empty', { path }) };
    else if (!lastYear(report))
      yield { message: say('year', { path, found: previous.year ?? '', year: year ?? '' }) };
    else if (previous.office !== null && office !== null && !isBy(previous.office, [office, titled])) {
      yield { message: say('office', { path, found: previous.office, office }) };
    }
  },
});

function isBy(office: string, names: readonly (string | null | undefined)[]): boolean {
  return names.some((name) => name && mayBeOneOffice(name, office));
}
