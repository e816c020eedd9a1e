// The lines of a file end in different ways, or as no system ends them today; looked at only when asked for.

import type { LineEnd } from '../diagnostic/diagnostic.js';
import { defineRule } from './kit/rule.js';
import { wholeTexts } from './kit/whole-texts.js';

export default defineRule({
  code: 'GR192',
  name: 'uneven-line-ends',
  category: 'run',
  severity: 'info',
  dormant: true,
  title: { zh: '换行不统一', en: 'Uneven line ends' },
  messages: {
    mixed: {
      zh: '换行不统一：CRLF {crlf} 处，LF {lf} 处，CR {cr} 处',
      en: 'line ends differ: {crlf} CRLF, {lf} LF, {cr} CR',
    },
  },
  help: {
    zh: '统一用一种换行。',
    en: 'End all lines in one way.',
  },
  docs: {
    what: {
      zh: '同一个文件里有几种换行，或者用了单独的 CR。平时不报，用 --fix 时统一，或在配置里写明本规则的级别后检查。',
      en: 'The lines of one file end in several ways, or in a CR alone. Looked at only with --fix, which makes them even, or where the configuration gives this rule a severity.',
    },
    why: {
      zh: '多半是几个文件拼接而成；有的软件会把几行看成一行。',
      en: 'Mostly several files were joined; some programs take several lines for one.',
    },
    mend: {
      zh: '--fix 统一为文件里较多的一种（CRLF 或 LF）。',
      en: '--fix takes the one that the file has more of, CRLF or LF.',
    },
  },
  examples: [
    {
      edit: (text) => text.replace('\n', '\r\n'),
      fires: ['换行不统一：CRLF 1 处，LF 53 处，CR 0 处'],
    },
    { edit: (text) => text.replaceAll('\n', '\r\n'), fires: [] },
  ],
  *check(report, say) {
    for (const { document, text } of wholeTexts(report)) {
      const count = (end: RegExp) => text.match(end)?.length ?? 0;
      const crlf = count(/\r\n/gu);
      const [lf, cr] = [count(/\n/gu) - crlf, count(/\r/gu) - crlf];
      if (cr === 0 && (crlf === 0 || lf === 0)) continue;
      const lineEnd: LineEnd = crlf > lf ? '\r\n' : '\n';
      yield {
        message: say('mixed', { crlf, lf, cr }),
        at: { document, place: undefined },
        fix: { edits: [{ path: document.path, lineEnd }] },
      };
    }
  },
});
