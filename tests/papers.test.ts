// The papers for those who carry this on: every file and folder that they name is there.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** As written: `src/…`, without what stands for a name of the reader's choice. */
function placesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w/.-])(?:src|tests|build|bench|schemas|docs|bin)\/[\w./*-]+/gu)]
    .map(([place]) => place.replace(/[./]+$/u, ''))
    .filter((place) => !/[A-Z*]|\/gr\w*N/u.test(place.replace('README.md', '')));
}

test.each(['CONTRIBUTING.md', 'docs/architecture.md', 'docs/decisions.md'])('%s', (paper) => {
  const text = readFileSync(join(ROOT, paper), 'utf8');
  const places = placesIn(text);
  expect(places.length).toBeGreaterThan(5);
  expect(places.filter((place) => !existsSync(join(ROOT, place)))).toEqual([]);
  const links = [...text.matchAll(/\]\(([^)#]+)/gu)].map(([, to]) => join(ROOT, dirname(paper), to!));
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});
