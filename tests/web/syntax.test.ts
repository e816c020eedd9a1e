// What the page holds, its scripts and its styles, is all in the language of the oldest browsers that it is for.

import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { PAGE } from './browser.js';

const OLDEST = ['chrome86', 'firefox102', 'safari14'];

const text = readFileSync(PAGE, 'utf8');
const blocksOf = (tag: string) =>
  Array.from(text.matchAll(new RegExp(`<${tag}([^>]*)>(.*?)</${tag}>`, 'gsu')), ([, attributes, block]) => ({
    name: /id="(\w+)"/u.exec(attributes!)?.[1] ?? tag,
    block: block!,
  }));
const scripts = blocksOf('script').filter(({ name }) => name !== 'example');

/** As it is written for browsers of these kinds: where it is for older ones already, nothing changes. */
async function writtenFor(target: string | string[], block: string, loader: 'js' | 'css'): Promise<string> {
  const { code } = await transform(block, { target, loader, supported: { destructuring: true } });
  return code;
}

test.each([
  ...scripts.map(({ name, block }) => ({ name, block, loader: 'js' as const })),
  // The first one; scripts hold others.
  ...blocksOf('style')
    .slice(0, 1)
    .map(({ name, block }) => ({ name, block, loader: 'css' as const })),
])('nothing in $name needs a younger browser', async ({ block, loader }) => {
  const isForOldest =
    (await writtenFor(OLDEST, block, loader)) === (await writtenFor('esnext', block, loader));
  expect(isForOldest).toBe(true);
});

/** The bundler writes expressions that a browser cannot parse as calls, which fail as well. */
test.each(scripts)('no expression of $name looks behind or has flags of later years', ({ block }) => {
  expect(block.match(/.{0,30}\(\?<[=!].{0,30}/gu) ?? []).toEqual([]);
  expect(block.match(/new RegExp\((?:"[^"\n]*"|'[^'\n]*'),"[a-z]*[dv][a-z]*"\)/gu) ?? []).toEqual([]);
});
