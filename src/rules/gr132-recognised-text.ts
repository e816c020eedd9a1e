// The figures come from text that a program recognised in pictures.

import { pageRanges } from './kit/pages.js';
import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR132',
  name: 'recognised-text',
  category: 'structure',
  severity: 'warning',
  title: { zh: '文字由图片识别而来', en: 'Text recognised in pictures' },
  messages: {
    recognised: {
      zh: '第 {pages} 页是图片，文字由软件识别而来，读出的数字可能与图片不符',
      en: 'these pages are pictures, their text was recognised by a program and figures may differ: {pages}',
    },
  },
  help: {
    zh: '请用生成它的原始文件（Word、Excel）检查；没有原始文件的，与图片逐格核对。',
    en: 'Check the file that it was made from (Word, Excel), or compare each cell with the picture.',
  },
  docs: {
    what: {
      zh: '页面是扫描的图片，背后有一层看不见的识别文字；检查用的数字来自这层文字。',
      en: 'The page is a scanned picture with invisible recognised text behind it, and the figures come from there.',
    },
    why: {
      zh: '识别会把 1 认成 7、漏掉小数点，报出的错误可能只是认错，真正的错误也可能被掩盖。',
      en: 'Recognition mistakes digits and loses points: a finding may be its mistake, and a real fault may be hidden.',
    },
    mend: {
      zh: '检查时用原始文件；发布时由原始文件直接另存为 PDF。',
      en: 'Check the original file; to publish, save it as PDF directly.',
    },
  },
  examples: [
    {
      container: (document) => ({ ...document, pictures: { unread: [], recognised: [1, 2, 3] } }),
      fires: ['第 1–3 页是图片，文字由软件识别而来，读出的数字可能与图片不符'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { pages } of problemsOf(report, 'recognised-text')) {
      yield { message: say('recognised', { pages: pageRanges(pages) }) };
    }
  },
});
