// The formats that are loaded when one of them is asked for: together, as every part of the program is one more file.

import { createCsvReporter } from './csv.js';
import { createGithubReporter } from './github.js';
import { createGitlabReporter } from './gitlab.js';
import { createHtmlReporter } from './html.js';
import { createJunitReporter } from './junit.js';
import { createMarkdownReporter } from './markdown.js';
import type { CreateReporter } from './reporter.js';
import { createSarifReporter } from './sarif.js';

export const largeFormats = {
  sarif: createSarifReporter,
  github: createGithubReporter,
  gitlab: createGitlabReporter,
  junit: createJunitReporter,
  markdown: createMarkdownReporter,
  html: createHtmlReporter,
  csv: createCsvReporter,
} satisfies Record<string, CreateReporter>;
