// A paragraph ends in the middle of a sentence.

import { brokenOff } from '../prose/leftovers.js';
import { markedIn, quoted } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

const MOST = 20;

export default defineRule({
  code: 'GR545',
  name: 'sentence-broken-off',
  category: 'text',
  severity: 'warning',
  title: { zh: '句子没有写完', en: 'Sentence breaks off' },
  messages: {
    open: { zh: '这一段到“{words}”就断了，句子没有写完', en: 'the paragraph breaks off at "{words}"' },
  },
  help: { zh: '对照原稿补全这句话。', en: 'Complete the sentence from the draft.' },
  docs: {
    what: {
      zh: '一段文字以逗号、顿号或“以及”一类的词结束，或者书名号没有合上，而后面已经是下一个标题或全文结束。后面可能是表格的（“如下”“见下表”）不算。',
      en: 'A paragraph ends with a comma or a word such as 以及, or within the name of a document, and the next heading or the end of the text follows. Where a table may follow, nothing is said.',
    },
    why: {
      zh: '复制、粘贴时丢了后半段，读者看不到完整的内容。',
      en: 'The rest was lost in copying, and the reader misses it.',
    },
    mend: {
      zh: '补上缺少的文字；本来写完了的，改用句号。',
      en: 'Add what is missing, or end with a full stop.',
    },
  },
  examples: [
    {
      prose: '全年围绕群众关心的供水、灌溉问题，通过门户网站、公告栏等多种方式，',
      fires: ['这一段到“通过门户网站、公告栏等多种方式，”就断了，句子没有写完'],
    },
    {
      prose: '为贯彻落实《中华人民共和国政府信息公',
      fires: ['这一段到“为贯彻落实《中华人民共和国政府信息公”就断了，句子没有写完'],
    },
    { prose: '全年主动公开各类政府信息，具体情况见下表，', fires: [] },
    { prose: '全年围绕群众关心的供水问题，通过多种方式公开信息。', fires: [] },
  ],
  *check(report, say) {
    for (const { words, start, end } of brokenOff(report.prose.flow).slice(0, MOST)) {
      yield { message: say('open', { words: quoted(words) }), ...markedIn(report, start, end) };
    }
  },
});
