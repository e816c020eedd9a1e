// A report as an audit keeps it in memory.

import type { Entry } from '../../src/audit/record/entry.js';

export function entry(given: Partial<Entry> = {}): Entry {
  return {
    index: 0,
    path: '',
    office: '青石县水利局',
    year: 2024,
    edition: '2021',
    series: 'disclosure',
    scope: 'own',
    area: null,
    parent: null,
    level: null,
    whole: true,
    ...given,
  };
}
