// The page on machines without Node: the executables of each system, and what they need.

import type { Language } from '../i18n/language.js';
import { withoutNodeWords } from '../i18n/without-node-words.js';
import type { Page } from './markdown.js';
import { partsPage } from './parts-page.js';

const COMMANDS = {
  windows: ['gov-report.exe lint reports --format html=result.html'],
  linux: ['chmod +x gov-report-linux-x64', './gov-report-linux-x64 lint reports'],
  macos: [
    'chmod +x gov-report-darwin-arm64',
    'xattr -d com.apple.quarantine gov-report-darwin-arm64',
    'codesign --sign - gov-report-darwin-arm64',
    './gov-report-darwin-arm64 lint reports',
  ],
  sums: ['sha256sum --check --ignore-missing SHA256SUMS', 'certutil -hashfile gov-report-win-x64.zip SHA256'],
  build: ['npm ci && npm run sea'],
} as const;

export function withoutNodePage(language: Language): Page {
  return partsPage('without-node.md', withoutNodeWords[language], COMMANDS);
}
