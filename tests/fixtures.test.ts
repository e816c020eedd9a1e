// The fixtures: ok/ is silent, tricky/ holds the same figures in every guise, err/ gives exactly the lines beside it.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReportResult } from '../src/diagnostic/diagnostic.js';
import type { ReadResult } from '../src/document/document.js';
import { editions } from '../src/edition/editions.js';
import { placeWords } from '../src/i18n/place-words.js';
import { reporterWords } from '../src/i18n/reporter-words.js';
import { lintReport } from '../src/lint/lint.js';
import { readDocument } from '../src/readers/index.js';
import { bindFile, bindReport, mergeFiles, unreadableReport } from '../src/report/assemble.js';
import type { Report } from '../src/report/report.js';
import { formatExact } from '../src/text/quantity.js';

const ROOT = new URL('../fixtures/', import.meta.url);

function filesOf(folder: string): string[] {
  const entries = readdirSync(new URL(folder, ROOT), { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function read(path: string): Promise<ReadResult> {
  return readDocument(path, readFileSync(new URL(path, ROOT)));
}

async function reportOf(path: string): Promise<Report> {
  const result = await read(path);
  return 'document' in result
    ? bindReport(path, [result.document], { editions })
    : unreadableReport(path, result.unreadable);
}

/** As the concise reporter prints them, without the path: `14:30: 错误 GR301 …`. */
function linesOf({ diagnostics }: ReportResult): string[] {
  return diagnostics.map(({ severity, code, message, location }) => {
    const place = placeWords(location).zh;
    return `${place === '' ? '' : `${place}: `}${reporterWords.zh.severity[severity]} ${code} ${message}`;
  });
}

function lint(report: Report): string[] {
  return linesOf(lintReport(report, { language: 'zh' }));
}

function absentCells({ edition, cells }: Report): string[] {
  return edition ? edition.cells.filter(({ index }) => !cells[index]).map(({ id }) => id) : ['no edition'];
}

describe('fixtures/ok', () => {
  it.each(filesOf('ok/').map((name) => [name]))('%s is complete and silent', async (name) => {
    const report = await reportOf(`ok/${name}`);
    expect(absentCells(report)).toEqual([]);
    expect(lint(report)).toEqual([]);
  });

  it('three-files, one table each, is one complete and silent report', async () => {
    const options = { editions };
    const files = [];
    for (const name of filesOf('ok/three-files/')) {
      const result = await read(`ok/three-files/${name}`);
      if ('unreadable' in result) throw new Error(result.unreadable.kind);
      files.push(bindFile(result.document, options));
    }
    const report = mergeFiles('ok/three-files', files, options);
    expect(report.documents).toHaveLength(3);
    expect(absentCells(report)).toEqual([]);
    expect(report.partial).toBe(false);
    expect(lint(report)).toEqual([]);
  });
});

describe('fixtures/tricky', () => {
  const figures: Record<string, number> = JSON.parse(
    readFileSync(new URL('tricky/figures.json', ROOT), 'utf8'),
  );
  const names = filesOf('tricky/').filter((name) => name !== 'figures.json');

  it.each(names.map((name) => [name]))('%s holds the figures of figures.json and is silent', async (name) => {
    const report = await reportOf(`tricky/${name}`);
    const found = report.cells.flatMap((cell) => {
      if (!cell) return [];
      const { quantity, spec } = cell;
      return [[spec.id, quantity.kind === 'number' ? Number(formatExact(quantity)) : quantity.kind] as const];
    });
    expect(Object.fromEntries(found)).toEqual(figures);
    expect(lint(report)).toEqual([]);
  });
});

describe('fixtures/err', () => {
  const names = filesOf('err/');
  const inputs = names.filter((name) => !name.endsWith('.out'));

  it('has one .out for each input, and none without', () => {
    const expected = inputs.map((name) => `${name}.out`).sort();
    expect(names.filter((name) => name.endsWith('.out')).sort()).toEqual(expected);
  });

  it.each(inputs.map((name) => [name]))(
    '%s gives the lines beside it, no more and no fewer',
    async (name) => {
      const expected = readFileSync(new URL(`err/${name}.out`, ROOT), 'utf8');
      expect(expected).not.toBe('');
      expect(`${lint(await reportOf(`err/${name}`)).join('\n')}\n`).toBe(expected);
    },
  );
});
