// One line a fault and nothing else, for grep, editors and counting lines.

import { reporterWords } from '../i18n/reporter-words.js';
import { visible } from '../text/visible.js';
import { blocksOf, lineOf } from './frame/blocks.js';
import { placeText } from './frame/place-text.js';
import { shown } from './frame/shown.js';
import type { OutputFormat, Reporter, ReporterOptions } from './reporter.js';

/** `path:line:column: 错误 GR301 …`; without a summary, so that `wc -l` counts the faults. */
export function createConciseReporter({
  style,
  language,
  quiet,
}: Pick<ReporterOptions, 'style' | 'language' | 'quiet'>): Reporter {
  const words = reporterWords[language];
  return {
    begin: () => '',
    report: (result) =>
      shown(blocksOf(result), quiet)
        .map((block) => {
          const { severity, codes, location } = block;
          const place = style.path(placeText(result.path, location, language));
          const level = style[severity](words.severity[severity]);
          const text = visible(lineOf(block, language));
          return `${place}: ${level} ${style.code(codes.join('+'))} ${style.text(text)}\n`;
        })
        .join(''),
    end: () => '',
  };
}

export const concise = {
  create: createConciseReporter,
  brief: { zh: '每个问题一行', en: 'one line a finding' },
  about: {
    zh: '供 grep、编辑器和计数使用：`文件:行:列: 级别 规则 问题`。',
    en: 'For grep, editors and counting: `file:line:column: severity rule message`.',
  },
} satisfies OutputFormat;
