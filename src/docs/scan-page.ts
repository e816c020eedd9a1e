// The page on scans: the extra that reads them, how to scan, and what is promised of it.

import type { Language } from '../i18n/language.js';
import { scanWords } from '../i18n/scan-words.js';
import type { Page } from './markdown.js';
import { partsPage } from './parts-page.js';

const COMMANDS = {
  page: ['npm ci && npm run web:scan'],
  install: ['npm ci --prefix scan', '(cd scan && npm pack)', 'npm install scan/gov-report-scan-0.1.0.tgz'],
  check: ['gov-report lint scan.pdf', 'gov-report lint page1.png page2.png --format html=check.html'],
  corrections: ['gov-report lint scan.pdf --corrections corrections.csv'],
} as const;

export function scanPage(language: Language): Page {
  return partsPage('scans.md', scanWords[language], COMMANDS);
}
