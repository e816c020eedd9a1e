// A comment for a merge request: a heading with the count, and each report's findings to be opened.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import { formatWords } from '../i18n/format-words.js';
import { reporterWords } from '../i18n/reporter-words.js';
import { escapeMarkup } from '../text/markup.js';
import { visible } from '../text/visible.js';
import { type Block, blocksOf } from './frame/blocks.js';
import { frameRows, gutterOf } from './frame/frame.js';
import { placeText } from './frame/place-text.js';
import { remarksOf } from './frame/remarks.js';
import { shown } from './frame/shown.js';
import { plainStyle } from './frame/style.js';
import { fenced, markdownText } from './markdown-text.js';
import type { OutputFormat, Reporter, ReporterOptions } from './reporter.js';
import { count, nothingYet } from './summary.js';

/** Characters of a comment on GitHub; GitLab takes more. */
const MOST = 65_536;
/** Kept free for the heading and the note on what was left out. */
const RESERVED = 1024;
/** Terminal columns of a frame: a comment is narrow. */
const FRAME = 100;

/** A heading stands above what it counts, so all is written at the end: it is no more than a comment holds. */
export function createMarkdownReporter(options: ReporterOptions): Reporter {
  const words = reporterWords[options.language];
  const parts: string[] = [];
  let left = MOST - RESERVED;
  let leftOut = 0;
  return {
    begin: () => '',
    report(result) {
      const blocks = shown(blocksOf(result), options.quiet);
      if (blocks.length === 0) return '';
      const open = openingOf(result, options);
      const kept = fitting(
        blocks.map((block) => blockText(result.path, block, options)),
        left - open.length - CLOSE.length,
      );
      leftOut += blocks.length - kept.length;
      const part = kept.length > 0 ? open + kept.join('') + CLOSE : '';
      parts.push(part);
      left = kept.length < blocks.length ? 0 : left - part.length;
      return '';
    },
    end(summary) {
      const heading = `### gov-report\n\n${words.tally(summary)}\n\n`;
      const note = leftOut > 0 ? `${formatWords[options.language].markdown.leftOut(leftOut, MOST)}\n` : '';
      return heading + parts.join('') + note;
    },
  };
}

const CLOSE = '</details>\n\n';

function openingOf(result: ReportResult, { language }: ReporterOptions): string {
  const counts = reporterWords[language].counts(count(nothingYet, result));
  return `<details>\n<summary><code>${escapeMarkup(visible(result.path))}</code> ${counts}</summary>\n\n`;
}

/** The first texts that together take no more than `room`. */
function fitting(texts: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = texts.findIndex((text) => {
    used += text.length;
    return used > room;
  });
  return end < 0 ? texts : texts.slice(0, end);
}

function blockText(path: string, block: Block, { language }: ReporterOptions): string {
  const { severity, codes, message, location, excerpt } = block;
  const level = reporterWords[language].severity[severity];
  const remarks = remarksOf(block, language).map(
    ({ heading, text, isCommand }) =>
      `- ${markdownText(heading)}${isCommand ? `\`${text}\`` : markdownText(text)}\n`,
  );
  const gutter = gutterOf(excerpt);
  const rows = excerpt ? [...frameRows(excerpt, { style: plainStyle, severity, width: FRAME, gutter })] : [];
  return [
    `**${level} ${codes.join('+')}** ${markdownText(message)}\n\n`,
    fenced([placeText(path, location, language), ...rows].join('\n')),
    '\n',
    ...remarks,
    '\n',
  ].join('');
}

export const markdown = {
  create: createMarkdownReporter,
  extension: 'md',
  brief: { zh: '合并请求里的评论', en: 'comment on a merge request' },
  about: {
    zh: '按报告折叠，总长不超过 65,536 个字符，放不下的写明有多少。报告里的文字不会成为链接、提及或标记。',
    en: 'Folded by report and never longer than 65,536 characters; what does not fit is counted. Nothing in a report becomes a link, a mention or markup.',
  },
} satisfies OutputFormat;
