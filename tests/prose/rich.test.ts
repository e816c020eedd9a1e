// Consistent reports with rich prose: nothing to be found, whatever the size of the office.

import { describe, expect, it } from 'vitest';
import { writeForm } from '../../src/edition/form.js';
import { lintReport } from '../../src/lint/lint.js';
import { generateFigures, type OfficeSize } from '../../src/selftest/figures.js';
import { createRandom } from '../../src/selftest/random.js';
import { edition, report } from '../testing/reports.js';
import { richProse } from '../testing/rich-prose.js';

const REPORTS = 200;
const MOST_WARNINGS = 1;
const OFFICES: Readonly<Record<OfficeSize, string>> = {
  township: '清泉镇人民政府',
  department: '青石县水利局',
  county: '青石县人民政府',
  city: '临河市人民政府',
  province: '东岭省人民政府',
  vast: '东岭省人民政府',
};
const MAKES_REGULATIONS: readonly OfficeSize[] = ['city', 'province', 'vast'];
const SIZES: readonly OfficeSize[] = ['township', 'department', 'county', 'city', 'province'];
const YEAR = 2023;

function richText(seed: number): string {
  const random = createRandom(seed);
  const size = SIZES[seed % SIZES.length]!;
  const form = edition('2021');
  const { texts, numbers } = generateFigures(form, seed, size);
  const office = OFFICES[size];
  const prose = richProse(numbers, office, YEAR, random);
  const hasRegulations = MAKES_REGULATIONS.includes(size);
  const cell = (id: string) =>
    id.startsWith('proactive/regulations/') && !hasRegulations ? '0' : (texts[id] ?? '0');
  const lines = writeForm(form, `${office}${YEAR}年政府信息公开工作年度报告`, cell).split('\n');
  const around = lines.flatMap((line, i) => {
    if (i === 0)
      return [
        line,
        '',
        ...(prose['preface'] ?? []),
        '',
        form.data.sections[0]!.title,
        '',
        ...(prose['overview'] ?? []),
        '',
      ];
    const section = form.data.sections.find(({ title }) => title === line);
    return section ? [line, '', ...(prose[section.id] ?? [])] : [line];
  });
  const last = form.data.sections.slice(-2).flatMap(({ id, title }) => [title, '', ...(prose[id] ?? []), '']);
  return [...around, ...last].join('\n');
}

describe('consistent reports with rich prose', () => {
  const texts = Array.from({ length: REPORTS }, (_, seed) => richText(seed));
  const reports = texts.map((text) => report(text));

  it('are read as whole ones, with figures in the prose that are checked', () => {
    expect(reports.every(({ cells, partial }) => !partial && cells.every(Boolean))).toBe(true);
    const claims = reports.reduce((sum, one) => sum + one.prose.claims.length, 0);
    expect(claims).toBeGreaterThan(REPORTS * 4);
    expect(reports.every((one) => one.prose.text.length > 500)).toBe(true);
  });

  it('have no false error, and at most one false warning in all', () => {
    const found = reports.flatMap((one) => {
      const { diagnostics } = lintReport(one, { language: 'zh' });
      return diagnostics.filter(({ severity }) => severity !== 'info');
    });
    expect(
      found.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`),
    ).toEqual([]);
    const lines = found.map(({ code, message }) => `${code} ${message}`);
    expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(MOST_WARNINGS);
  });

  it('are found out where one exact figure of the prose is changed', () => {
    const changed = reports.flatMap((one, i) => {
      const claim = one.prose.claims.find(({ least, most, value }) => least === most && value > 9);
      if (!claim) return [];
      const { place } = one.prose.flow.spanOf(claim.start, claim.end);
      if (!('start' in place)) return [];
      const said = texts[i]!.slice(place.start, place.end);
      const figure = String(claim.value);
      const at = said.lastIndexOf(figure);
      const wrong = `${said.slice(0, at)}${claim.value * 10 + 7}${said.slice(at + figure.length)}`;
      return [texts[i]!.slice(0, place.start) + wrong + texts[i]!.slice(place.end)];
    });
    const missed = changed.filter((text) => !codesOf(text).includes('GR501'));
    expect(changed.length).toBeGreaterThan(REPORTS / 4);
    expect(missed).toEqual([]);
  });
});

function codesOf(text: string): string[] {
  return lintReport(report(text), { language: 'zh' }).diagnostics.map(({ code }) => code);
}
