// GitLab's code quality report: one array of violations, shown in the merge request.

import type { Severity } from '../diagnostic/diagnostic.js';
import { uniqueFingerprints } from '../diagnostic/fingerprint.js';
import { isText } from '../diagnostic/place.js';
import { jsonPretty } from '../text/json-text.js';
import { visible } from '../text/visible.js';
import { portablePath } from './paths.js';
import type { Reporter } from './reporter.js';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** A violation has to stand at a line: what has none stands at the first. */
export function createGitlabReporter(): Reporter {
  const fingerprints = uniqueFingerprints();
  let separator = '\n';
  return {
    begin: () => '[',
    report(result) {
      const known = fingerprints(result);
      return result.diagnostics
        .map(({ code, name, severity, message, location, suppressed }, i) => {
          if (suppressed) return '';
          const violation = {
            description: `${code} ${visible(message)}`,
            check_name: name,
            fingerprint: known[i],
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
