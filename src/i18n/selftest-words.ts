// The words of the self-test: its table, and what its columns mean.

import type { Bilingual } from './language.js';

interface SelftestWords {
  title(facts: { reports: number; path: string | undefined; edition: string; seed: number }): string;
  /** Headings of the columns; the first one is the group's. */
  readonly columns: Readonly<
    Record<'tries' | 'detected' | 'located' | 'tied' | 'missed' | 'milliseconds', string>
  >;
  /** So many slips in one report. */
  together(count: number): string;
  /** Those that no single figure shows, by name; the others are named as the diagnosis names them. */
  readonly slips: Readonly<Record<string, string>>;
  /** Slips of different kinds. */
  readonly mixed: string;
  readonly meaning: readonly string[];
  /** The report given is no base for the test. */
  needsClean(path: string): string;
}

export const selftestWords: Bilingual<SelftestWords> = {
  zh: {
    title: ({ reports, path, edition, seed }) =>
      `自测：在${path === undefined ? ` ${reports} 份自编的正确报告` : ` ${path} `}里故意填错（版本 ${edition}，种子 ${seed}）`,
    columns: {
      tries: '次数',
      detected: '报出',
      located: '指明',
      tied: '并列',
      missed: '漏过',
      milliseconds: '毫秒',
    },
    together: (count) => `每份填错 ${count} 处`,
    slips: {
      'booked-wrongly': '多计或漏计，各总计随之',
      'half-booked': '多计或漏计，只改了一个总计',
      'wrong-row': '计入另一行',
      'wrong-column': '计入另一列',
      'both-sides': '等式两边各有误',
      'under-formulas': '总计为公式，填错一项',
    },
    mixed: '以上各种混在一起',
    meaning: [
      '报出：至少有一个错误或警告；漏过：一个也没有。指明：推断出的单元格和应填的数全部正确。并列：正确的改法在并列的几种改法之中，仅凭表内数字分不出。报出而既没有指明、也不在并列之中的，推断不全或有误，须对照台账。毫秒是检查一份报告所用时间的中位数。',
      '看不出的：改动之后所有等式仍然成立的错误，例如两行办理结果整行填反、长方形四角的数加减相同的数；单凭一份报告的数字没有办法发现，要对照台账或上年报告。',
      '只在一个等式里的数（如年度报告表四），错的是总计还是某一项，只能列为并列；不参加等式的数（如表二）自测没有改动。',
    ],
    needsClean: (path) => `自测需要一份各表齐全、数字完整、没有错误和警告的报告，${path} 不符合`,
  },
  en: {
    title: ({ reports, path, edition, seed }) =>
      `Self-test: slips put into ${path === undefined ? `${reports} made, correct reports` : path} (form of ${edition}, seed ${seed})`,
    columns: {
      tries: 'tries',
      detected: 'detected',
      located: 'located',
      tied: 'tied',
      missed: 'missed',
      milliseconds: 'ms',
    },
    together: (count) => `${count} ${count === 1 ? 'slip' : 'slips'} a report`,
    slips: {
      'booked-wrongly': 'counted wrongly, totals follow',
      'half-booked': 'counted wrongly, one total follows',
      'wrong-row': 'counted in another row',
      'wrong-column': 'counted in another column',
      'both-sides': 'both sides of a balance wrong',
      'under-formulas': 'an entry, where totals are formulas',
    },
    mixed: 'all of these, mixed',
    meaning: [
      'Detected: at least one error or warning; missed: none at all. Located: the diagnosis names exactly the wrong cells and their right figures. Tied: the right correction is among several that the table alone cannot tell apart. What is detected but neither located nor tied has an incomplete or wrong diagnosis: check with the register. ms: the median time to check one report.',
      'What cannot be seen: slips after which every sum still holds, such as two whole rows of results exchanged, or figures at the corners of a rectangle changed by the same amount. No check of one report can find them; the register or last year’s report can.',
      'Where a figure stands in one sum only (table 4 of an annual report), the total and the items are always tied; figures that stand in no sum (table 2) were left alone.',
    ],
    needsClean: (path) =>
      `the self-test needs a report with all tables and figures, without errors or warnings; ${path} is not one`,
  },
};
