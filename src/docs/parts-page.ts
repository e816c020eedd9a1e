// A page of parts, each with its commands.

import type { PageWords } from '../i18n/page-words.js';
import { fenced } from '../reporters/markdown-text.js';
import { type Page, pageText, prose } from './markdown.js';

export function partsPage<Id extends string>(
  path: string,
  { title, about, parts }: PageWords<Id>,
  commands: Partial<Record<Id, readonly string[]>>,
): Page {
  const ids = Object.keys(parts) as Id[];
  const text = pageText([
    `# ${prose(title)}`,
    prose(about),
    ...ids.flatMap((id) => [
      `## ${prose(parts[id].heading)}`,
      prose(parts[id].text),
      ...(commands[id] ? [fenced(commands[id].join('\n'))] : []),
    ]),
  ]);
  return { path, text };
}
