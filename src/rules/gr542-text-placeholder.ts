// A place to fill in was left blank in the text.

import { blanksOf } from '../prose/leftovers.js';
import { markedIn, quoted } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

const MOST = 20;

export default defineRule({
  code: 'GR542',
  name: 'text-placeholder',
  category: 'text',
  severity: 'error',
  title: { zh: '正文有未填写的内容', en: 'Blank left in the text' },
  messages: {
    blank: { zh: '正文“{words}”处没有填写', en: 'the text was not filled in at "{words}"' },
  },
  help: { zh: '填写具体的名称或数字。', en: 'Fill in the name or the figure.' },
  docs: {
    what: {
      zh: '正文里有“XX”“××”“____”“【】”一类的占位符，空的括号，或者“共件”“信息条”这样没有数字的计数。',
      en: 'The text has a placeholder such as XX or ____, brackets around nothing, or a count without its figure.',
    },
    why: { zh: '说明报告没有写完就发布了。', en: 'The report was published unfinished.' },
    mend: { zh: '补上内容，或删去这句话。', en: 'Fill it in, or drop the sentence.' },
  },
  examples: [
    {
      prose: '微信公众号编辑发布信息条，订阅用户6731人。',
      fires: ['正文“信息条”处没有填写'],
    },
    { prose: '全年政府信息公开申请件，逐件登记。', fires: [] },
    {
      prose: '由XX科室负责，全年收到来信共    件，办结率____%。',
      fires: ['正文“XX”处没有填写', '正文“共件”处没有填写', '正文“____”处没有填写'],
    },
    { prose: '20XX年，我局召开工作会议。', fires: ['正文“20XX”处没有填写'] },
    { prose: '联系人手机138××××1234。', fires: [] },
    { prose: '网址为http://www.xxgk.example.cn/XX/，由政策法规科负责。', fires: [] },
  ],
  *check(report, say) {
    for (const { words, start, end } of blanksOf(report.prose.text).slice(0, MOST)) {
      yield {
        message: say('blank', { words: quoted(words.replace(',', '')) }),
        ...markedIn(report, start, end),
      };
    }
  },
});
