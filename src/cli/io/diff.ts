// The difference of two texts as a unified diff, for people: the only file that knows the package diff.

import { createTwoFilesPatch } from 'diff';
import { visible } from '../../text/visible.js';

/** A text with what the diff calls it. */
interface Named {
  readonly name: string;
  readonly text: string;
}

const CONTEXT = 1;

/** Characters that a terminal would obey or hide are shown as symbols. */
export function unifiedDiff(before: Named, after: Named): string {
  const heads = [`--- ${visible(before.name)}`, `+++ ${visible(after.name)}`];
  const patch = createTwoFilesPatch('', '', before.text, after.text, '', '', { context: CONTEXT });
  const hunks = patch.slice(Math.max(0, patch.indexOf('\n@@') + 1));
  const lines = hunks.startsWith('@@') ? hunks.trimEnd().split('\n').map(shown) : [];
  return [...heads, ...lines, ''].join('\n');
}

function shown(line: string): string {
  return line.split('\t').map(visible).join('\t');
}
