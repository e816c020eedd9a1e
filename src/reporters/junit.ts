// JUnit's XML, which most servers for continuous integration show: a suite a report, a case a fault.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import type { Language } from '../i18n/language.js';
import { escapeMarkup } from '../text/markup.js';
import { visible } from '../text/visible.js';
import { type Block, blocksOf, lineOf } from './frame/blocks.js';
import { placeText } from './frame/place-text.js';
import { remarkLines } from './frame/remarks.js';
import { portablePath } from './paths.js';
import type { OutputFormat, Reporter, ReporterOptions } from './reporter.js';

/**
 * Errors fail; warnings and infos pass with what they say as output, as they let the run pass too. A report without
 * findings is one case that passes.
 */
export function createJunitReporter({ language }: ReporterOptions): Reporter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gov-report">\n',
    report: (result) => suiteOf(result, language),
    end: () => '</testsuites>\n',
  };
}

function suiteOf(result: ReportResult, language: Language): string {
  const found = blocksOf(result);
  const wrong = found.filter(({ severity }) => severity === 'error').length;
  const path = portablePath(result.path);
  const cases = found.map((block) => caseOf(block, result, language));
  const attributes = {
    name: path,
    tests: String(Math.max(found.length, 1)),
    failures: String(result.failed ? 0 : wrong),
    errors: String(result.failed ? wrong : 0),
    skipped: '0',
  };
  const passed = element('testcase', { classname: path, name: path }, 4);
  return element('testsuite', attributes, 2, cases.length > 0 ? cases.join('') : passed);
}

function caseOf(block: Block, { path, failed }: ReportResult, language: Language): string {
  const { codes, severity, location, diagnostics } = block;
  const [code, message] = [codes.join('+'), lineOf(block, language)];
  const lines = [placeText(path, location, language), ...remarkLines(block, language)].join('\n');
  const said = escapeMarkup(`${visible(block.message)}\n${lines}`);
  const wrong = failed ? 'error' : 'failure';
  const outcome =
    severity === 'error'
      ? element(wrong, { message, type: `${code} ${diagnostics[0].name}` }, 6, said)
      : element('system-out', {}, 6, said);
  return element('testcase', { classname: portablePath(path), name: `${code} ${message}` }, 4, outcome);
}

/** `content` is markup: elements stand on lines of their own, text stays as it is. */
function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  indent: number,
  content = '',
): string {
  const blank = ' '.repeat(indent);
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(visible(value))}"`);
  const open = `${blank}<${name}${pairs.join('')}`;
  if (content === '') return `${open}/>\n`;
  return content.endsWith('>\n')
    ? `${open}>\n${content}${blank}</${name}>\n`
    : `${open}>${content}</${name}>\n`;
}

export const junit = {
  create: createJunitReporter,
  extension: 'xml',
  brief: { zh: '持续集成服务器的测试报告', en: 'test report for integration servers' },
  about: {
    zh: '一份报告是一个 testsuite，一个问题是一个 testcase：错误为失败，警告和提示为通过并附说明；报告无法读取为 error。',
    en: 'A report is a testsuite and a finding a testcase: errors fail, warnings and infos pass with their text, a report that cannot be read is an error.',
  },
} satisfies OutputFormat;
