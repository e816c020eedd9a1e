// The page on scans: the extra that reads them, how to scan, and what is promised of it.

import type { Language } from '../i18n/language.js';
import { scanWords } from '../i18n/scan-words.js';
import { fenced } from '../reporters/markdown-text.js';
import { type Page, pageText, prose } from './markdown.js';

const COMMANDS = {
  install: ['npm ci --prefix scan', '(cd scan && npm pack)', 'npm install scan/gov-report-scan-0.1.0.tgz'],
  check: ['gov-report lint scan.pdf', 'gov-report lint page1.png page2.png --format html=check.html'],
  corrections: ['gov-report lint scan.pdf --corrections corrections.csv'],
} as const;

export function scanPage(language: Language): Page {
  const { title, about, parts } = scanWords[language];
  const ids = Object.keys(parts) as (keyof typeof parts)[];
  const text = pageText([
    `# ${prose(title)}`,
    prose(about),
    ...ids.flatMap((id) => [
      `## ${prose(parts[id].heading)}`,
      prose(parts[id].text),
      ...(id in COMMANDS ? [fenced(COMMANDS[id as keyof typeof COMMANDS].join('\n'))] : []),
    ]),
  ]);
  return { path: 'scans.md', text };
}
