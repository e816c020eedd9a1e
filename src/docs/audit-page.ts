// The page on audits: their inputs, their parts on many machines, and questions to their figures.

import type { Language } from '../i18n/language.js';
import { recipeWords } from '../i18n/recipe-words.js';
import { fenced } from '../reporters/markdown-text.js';
import { type Page, pageText, prose } from './markdown.js';
import { queries, recipes } from './recipes.js';

export function auditPage(language: Language): Page {
  const words = recipeWords[language];
  const text = pageText([
    `# ${prose(words.title)}`,
    prose(words.about),
    ...recipes.flatMap(({ id, language: code, code: lines }) => [
      `## ${prose(words.recipes[id].heading)}`,
      prose(words.recipes[id].about),
      fenced(lines, code),
    ]),
    `## ${prose(words.analysis.heading)}`,
    prose(words.analysis.about),
    ...queries.flatMap(({ id, sql }) => [prose(words.queries[id]), fenced(sql, 'sql')]),
  ]);
  return { path: 'audit.md', text };
}
