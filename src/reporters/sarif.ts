// SARIF 2.1.0 (OASIS), for code scanning and editors: rules with their help, results, what was accepted and why.

import type { ReportingDescriptor } from 'sarif';
import { uniqueFingerprints } from '../diagnostic/fingerprint.js';
import type { RuleText } from '../diagnostic/rule-text.js';
import { cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import { jsonPretty } from '../text/json-text.js';
import type { OutputFormat, Reporter, ReporterOptions } from './reporter.js';
import { LEVELS, resultsOf } from './sarif-result.js';

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

/** Written as the reports come; whether the run did its work is known when all is read and stands last. */
export function createSarifReporter({ version, language, rules: allRules }: ReporterOptions): Reporter {
  const rules = allRules();
  const indexes = new Map(rules.map(({ code }, index) => [code, index]));
  const fingerprints = uniqueFingerprints();
  const tag = LANGUAGE_TAGS[language];
  let separator = '\n';
  return {
    begin() {
      const descriptors = rules.map((rule) => descriptorOf(rule, language));
      const driver = {
        name: 'gov-report',
        version,
        semanticVersion: version,
        language: tag,
        rules: descriptors,
      };
      const members = [
        `"tool": ${jsonPretty({ driver }, '      ')}`,
        `"language": "${tag}"`,
        '"columnKind": "utf16CodeUnits"',
        '"results": [',
      ];
      const run = members.join(',\n      ');
      return `{\n  "$schema": "${SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    {\n      ${run}`;
    },
    report(result) {
      const texts = resultsOf(result, fingerprints(result), indexes, language).map((one) => {
        const text = `${separator}        ${jsonPretty(one, '        ')}`;
        separator = ',\n';
        return text;
      });
      return texts.join('');
    },
    end({ failed }) {
      const close = separator === '\n' ? ']' : '\n      ]';
      const invocations = jsonPretty([{ executionSuccessful: failed === 0 }], '      ');
      return `${close},\n      "invocations": ${invocations}\n    }\n  ]\n}\n`;
    },
  };
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

function descriptorOf(rule: RuleText, language: Language): ReportingDescriptor {
  const words = cliWords[language].explain;
  const parts = [
    [words.what, rule.what],
    [words.why, rule.why],
    [words.mend, rule.mend],
  ] as const;
  return {
    id: rule.code,
    name: rule.name,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.what },
    help: {
      text: parts.map(([heading, text]) => `${heading}\n${text}`).join('\n\n'),
      markdown: parts.map(([heading, text]) => `**${heading}**\n\n${text}`).join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { category: rule.category, tags: [rule.category] },
  };
}

export const sarif = {
  create: createSarifReporter,
  extension: 'sarif',
  brief: { zh: '代码扫描平台和编辑器', en: 'code scanning and editors' },
  about: {
    zh: 'SARIF 2.1.0：带全部规则及说明、准确位置、参与计算的单元格、指纹；已接受的问题带理由列为 suppressions。列按 UTF-16 单元计数；工作表的单元格写在 logicalLocations。',
    en: 'SARIF 2.1.0 with all rules and their help, exact regions, the cells that took part, and fingerprints; accepted findings carry their reason as suppressions. Columns count UTF-16 units; cells of a workbook are logicalLocations.',
  },
} satisfies OutputFormat;
