// Much of the text is word for word that of last year's report.

import { lastYear } from '../report/previous.js';
import type { Report } from '../report/report.js';
import { copiedFrom } from '../text/copied.js';
import { markedIn, quoted } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

/** Characters; of a shorter text nothing can be said. */
const ENOUGH = 200;
const MOST_SHOWN = 3;

export default defineRule({
  code: 'GR621',
  name: 'copied-text',
  category: 'years',
  severity: 'warning',
  title: { zh: '正文与上年雷同', en: 'Text copied from last year' },
  thresholds: {
    share: {
      // From here on auditors take off marks.
      preset: 0.5,
      least: 0,
      most: 1,
      about: {
        zh: '相同的部分超过这个比例时报出',
        en: 'share of the text that may be the same',
      },
    },
  },
  messages: {
    copied: {
      zh: '正文有 {percent}% 与上年报告逐句相同（{count} 句，数字、标点和每份报告都要写的句子不计）',
      en: '{percent}% of the text is that of last year’s report, sentence by sentence ({count} sentences; figures, punctuation and what every report has to say are left out)',
    },
    passage: { zh: '相同的句子：“{words}”', en: 'the same sentence: "{words}"' },
  },
  help: { zh: '写出本年的具体做法和数据。', en: 'Write what was done this year.' },
  docs: {
    what: {
      zh: '给出上年报告时，逐句比较正文，数字、标点不同的也算相同；条例、统计期限、联系方式、信息处理费等每份报告都要写的句子不比较。上年报告不是同一机关、不是上一年的，见 GR411，这里不提。相同的部分超过一半时提醒。',
      en: 'With last year’s report given, the texts are compared sentence by sentence, figures and punctuation left out, and what every report has to say (the Regulations, the period, whom to ask, the fee). A report of another office or year is GR411, and not compared. More than half is a warning.',
    },
    why: {
      zh: '国办要求对“内容雷同、敷衍塞责”追责，一些地方与上年重复过半即扣分。',
      en: 'Reports that repeat older ones are held against their offices; in places more than half costs marks.',
    },
    mend: {
      zh: '保留制度性的表述，更新工作内容和问题。',
      en: 'Keep what is standing procedure, renew what was done and what went wrong.',
    },
  },
  examples: [
    {
      previous: {},
      previousProse:
        '全年围绕群众关心的供水、灌溉和防汛问题，通过门户网站、公告栏和入户宣传等多种方式，及时公开工程进展和资金使用情况。严格执行公开前保密审查制度，落实专人负责信息的收集、整理、审核和发布。定期对公开栏目进行自查，对链接失效、更新不及时的问题立行立改。组织干部职工学习政府信息公开条例，提高依法公开的意识和能力。健全申请登记、审核、办理、答复、归档的工作流程，做到件件有着落、事事有回音。',
      prose:
        '全年围绕群众关心的供水、灌溉和防汛问题，通过门户网站、公告栏和入户宣传等多种方式，及时公开工程进展和资金使用情况。严格执行公开前保密审查制度，落实专人负责信息的收集、整理、审核和发布。定期对公开栏目进行自查，对链接失效、更新不及时的问题立行立改。组织干部职工学习政府信息公开条例，提高依法公开的意识和能力。健全申请登记、审核、办理、答复、归档的工作流程，做到件件有着落、事事有回音。',
      fires: ['正文有 100% 与上年报告逐句相同（9 句，数字、标点和每份报告都要写的句子不计）'],
    },
    { previous: {}, fires: [] },
  ],
  *check(report, say, { share: most }) {
    const { previous } = report;
    // Another office's report, or another year's, is GR411.
    if (!previous?.edition || !lastYear(report) || !isOfSame(report, previous)) return;
    const { text } = report.prose;
    const { share, sentences, compared } = copiedFrom(text, previous.prose.text);
    if (compared < ENOUGH || share <= most) return;
    const longest = [...sentences].sort((a, b) => b.text.length - a.text.length).slice(0, MOST_SHOWN);
    const last = sentences.at(-1)!;
    yield {
      message: say('copied', { percent: Math.floor(share * 100), count: sentences.length }),
      notes: longest.map((sentence) => say('passage', { words: quoted(sentence.text) })),
      ...markedIn(report, last.start, last.start + last.text.length),
      comesLast: true,
    };
  },
});

function isOfSame({ office, titled }: Report, previous: Report): boolean {
  return previous.office === null || office === null || [office, titled].includes(previous.office);
}
