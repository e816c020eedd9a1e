// GitLab's code quality report: one array of violations, shown in the merge request.

import type { Severity } from '../diagnostic/diagnostic.js';
import { uniqueFingerprints } from '../diagnostic/fingerprint.js';
import { isText } from '../diagnostic/place.js';
import { reporterWords } from '../i18n/reporter-words.js';
import { jsonPretty } from '../text/json-text.js';
import { visible } from '../text/visible.js';
import { blocksOf, lineOf } from './frame/blocks.js';
import { portablePath } from './paths.js';
import type { OutputFormat, Reporter, ReporterOptions } from './reporter.js';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** A violation has to stand at a line: what has none stands at the first. */
export function createGitlabReporter({ language }: Pick<ReporterOptions, 'language'>): Reporter {
  const { guess } = reporterWords[language];
  const fingerprints = uniqueFingerprints();
  let separator = '\n';
  return {
    begin: () => '[',
    report(result) {
      const known = fingerprints(result);
      return blocksOf(result)
        .map((block) => {
          const { codes, severity, guesses, location, diagnostics, index } = block;
          const line = `${codes.join('+')} ${lineOf(block, language)}`;
          const violation = {
            description: visible([line, ...guesses.map((text) => guess + text)].join(' ')),
            check_name: diagnostics[0].name,
            fingerprint: known[index],
            severity: SEVERITIES[severity],
            location: {
              path: portablePath(location.path ?? result.path),
              lines: { begin: isText(location) ? location.line : 1 },
            },
          };
          const text = `${separator}  ${jsonPretty(violation, '  ')}`;
          separator = ',\n';
          return text;
        })
        .join('');
    },
    end: () => (separator === '\n' ? ']\n' : '\n]\n'),
  };
}

export const gitlab = {
  create: createGitlabReporter,
  extension: 'json',
  brief: { zh: 'GitLab 的代码质量报告', en: 'GitLab code quality report' },
  about: {
    zh: '存成文件并声明为 `artifacts: reports: codequality`，问题显示在合并请求里。指纹不含行号和数字，行移动了也认得。',
    en: 'Saved to a file and declared as `artifacts: reports: codequality`, it shows in the merge request. Fingerprints hold no lines and no figures, so a finding that moves is known again.',
  },
} satisfies OutputFormat;
