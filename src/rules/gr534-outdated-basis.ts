// The text cites a document that no longer applies, or none at all.

import { wrongNumbers } from '../prose/leftovers.js';
import { markedIn } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR534',
  name: 'outdated-basis',
  category: 'text',
  severity: 'warning',
  title: { zh: '编制依据有误', en: 'Outdated basis' },
  messages: {
    outdated: {
      zh: '编制依据引用了{found}，该年度适用的是{document}',
      en: 'the text cites {found}; {document} applies to that year',
    },
    number: {
      zh: '编制依据的文号“{found}”有误，应为{document}',
      en: 'the number "{found}" is wrong; it is "{document}"',
    },
    none: { zh: '正文没有写明编制依据', en: 'the text names no law that it is made under' },
  },
  help: { zh: '按现行规定改正编制依据。', en: 'Cite the documents in force.' },
  docs: {
    what: {
      zh: '正文引用的格式文件不是该年度适用的，或者条例、格式通知的文号写错。完全没有提到《中华人民共和国政府信息公开条例》的，作提示。',
      en: 'The text cites a form that does not apply to the year, or gives the Regulations or the notice of the form a wrong number. Where it does not mention the Regulations at all, this is a hint.',
    },
    why: { zh: '依据过时，多是沿用旧稿。', en: 'An outdated basis mostly comes of an old draft.' },
    mend: { zh: '改为现行文件的名称和文号。', en: 'Give the name and number of the document in force.' },
  },
  examples: [
    {
      prose: '本报告按照国办公开办函〔2019〕60号文件要求编制。',
      fires: ['编制依据引用了国办公开办函〔2019〕60号，该年度适用的是国办公开办函〔2021〕30号'],
    },
    {
      prose: '',
      edit: (text) => text.replace('根据《中华人民共和国政府信息公开条例》编制，', ''),
      fires: ['正文没有写明编制依据'],
    },
    {
      prose: '本报告按照《中华人民共和国政府信息公开条例》（国务院令第771号）要求编制。',
      fires: ['编制依据的文号“国务院令第771号”有误，应为国务院令第711号'],
    },
    {
      prose: '本报告按照年度报告格式的通知（国办公开办函〔2021〕31号）要求编制。',
      fires: ['编制依据的文号“国办公开办函〔2021〕31号”有误，应为国办公开办函〔2021〕30号'],
    },
    { prose: '本报告按照国办公开办函〔2021〕30号文件要求编制。', fires: [] },
    {
      prose: '根据《中华人民共和国政府信息公开条例》（国务院令第711号），落实国务院令第777号。',
      fires: [],
    },
  ],
  *check(report, say) {
    const { edition, year } = report;
    const rules = edition?.data.text;
    if (!edition || !rules || !report.prose.isWhole) return;
    const { text } = report.prose;
    const plain = rounded(text);
    for (const { words: found, start, end, right } of wrongNumbers(text, edition.data)) {
      yield { message: say('number', { found, document: right }), ...markedIn(report, start, end) };
    }
    const isCited = plain.includes(edition.data.basis.document);
    const { years, basis } = edition.data;
    const isInForce = year === null || (year >= years.from && year <= (years.to ?? year));
    if (isInForce && !isCited) {
      for (const document of rules.outdatedBasis ?? []) {
        const start = plain.indexOf(document);
        if (start < 0) continue;
        yield {
          message: say('outdated', { found: document, document: basis.document }),
          ...markedIn(report, start, start + document.length),
        };
        return;
      }
    }
    if (rules.law && !isCited && !rules.law.some((words) => text.includes(words))) {
      yield { message: say('none', {}), severity: 'info' };
    }
  },
});

/** The year of a document stands in brackets of one kind, whatever was typed. */
function rounded(document: string): string {
  return document.replace(/[[【(]/gu, '〔').replace(/[\]】)]/gu, '〕');
}
