// The charts of an audit's page, drawn as SVG without a script.

import { auditFormatWords } from '../../../i18n/audit-format-words.js';
import { docsWords } from '../../../i18n/docs-words.js';
import type { Language } from '../../../i18n/language.js';
import { escapeMarkup } from '../../../text/markup.js';
import { visible } from '../../../text/visible.js';
import { displayWidth, takeWidth } from '../../../text/width.js';
import type { Group } from '../../tally.js';
import { type Distribution, namesOf } from './figures.js';

/** Findings by year and family: `GR3`. */
export type FamilyYears = ReadonlyMap<string, ReadonlyMap<string, number>>;

const WIDTH = 560;
/** For the names at the left, and the figures at the right. */
const [NAMES, RIGHT] = [150, 110];
const BAR = 18;
const LINE = 26;
const WIDEST_NAME = 20;

/** A bar a year, cut by family. */
export function familyChart(years: FamilyYears, language: Language): string {
  const words = auditFormatWords[language].html;
  const families = [...new Set([...years.values()].flatMap((counts) => [...counts.keys()]))].sort();
  const rows = [...years].sort(([a], [b]) => Number(a > b) - Number(a < b));
  const totals = rows.map(([, counts]) => [...counts.values()].reduce((a, b) => a + b, 0));
  const scale = room() / Math.max(1, ...totals);
  const bars = rows.map(([year, counts], i) => {
    let x = NAMES;
    const parts = families.map((family) => {
      const count = counts.get(family) ?? 0;
      const part = rect(
        x,
        i,
        count * scale,
        `f-${family}`,
        `${year} ${nameOfFamily(family, language)}: ${count}`,
      );
      x += count * scale;
      return count > 0 ? part : '';
    });
    return label(year || words.noYear, i) + parts.join('') + value(x, i, String(totals[i]));
  });
  const keys = families.map(
    (family) => `<span><span class="key f-${family}"></span>${markup(nameOfFamily(family, language))}</span>`,
  );
  return figure(words.byFamily, bars, `<p class="legend">${keys.join('')}</p>`);
}

/** The share of reports without errors, the areas with most errors first. */
export function areaChart(areas: readonly Group[], language: Language): string {
  const words = auditFormatWords[language].html;
  const bars = areas.map(({ key, clean, reports }, i) => {
    const share = clean / reports;
    const said = `${Math.floor(share * 100)}% (${clean}/${reports})`;
    const parts = [
      rect(NAMES, i, room(), 'rest', `${key}: ${said}`),
      rect(NAMES, i, room() * share, 'clean', `${key}: ${said}`),
    ];
    return label(key, i) + parts.join('') + value(NAMES + room(), i, said);
  });
  return figure(words.cleanByArea, bars, '');
}

/** A box from quartile to quartile and a dot for each outlier, on a logarithmic scale. */
export function figureChart(distributions: readonly Distribution[], language: Language): string {
  const words = auditFormatWords[language].html;
  const scale = room() / Math.max(1, ...distributions.map(({ most }) => Math.log1p(most)));
  const x = (figure: number) => NAMES + Math.log1p(figure) * scale;
  const bars = distributions.map((distribution, i) => {
    const { id, lower, median, upper, least, most, outliers } = distribution;
    const row = namesOf(id)?.row;
    const middle = i * LINE + BAR / 2;
    const dots = outliers.map(
      ({ office, year, value: far }) =>
        `<circle class="outlier" cx="${round(x(far))}" cy="${middle}" r="4">${title(`${office} ${year ?? ''}: ${far}`)}</circle>`,
    );
    const parts = [
      `<line class="axis" x1="${round(x(least))}" x2="${round(x(most))}" y1="${middle}" y2="${middle}"/>`,
      rect(x(lower), i, Math.max(2, x(upper) - x(lower)), 'box', words.quartiles(lower, median, upper)),
      rect(x(median) - 1, i, 3, 'median', String(median)),
      ...dots,
    ];
    return (
      label((language === 'zh' ? row?.label : row?.en) ?? id, i) +
      parts.join('') +
      value(NAMES + room(), i, String(most))
    );
  });
  return figure(words.distributions, bars, `<p class="meta">${markup(words.distributionsAbout)}</p>`);
}

function room(): number {
  return WIDTH - NAMES - RIGHT;
}

function figure(heading: string, rows: readonly string[], below: string): string {
  if (rows.length === 0) return '';
  const box = `0 0 ${WIDTH} ${rows.length * LINE}`;
  const drawing = `<svg viewBox="${box}" role="img" aria-label="${markup(heading)}">\n${rows.join('\n')}\n</svg>`;
  return `<figure>\n<figcaption>${markup(heading)}</figcaption>\n${drawing}\n${below}</figure>\n`;
}

function rect(x: number, row: number, width: number, name: string, said: string): string {
  const place = `x="${round(x)}" y="${row * LINE}" width="${round(width)}" height="${BAR}"`;
  return `<rect class="${name}" ${place}>${title(said)}</rect>`;
}

function label(text: string, row: number): string {
  const name = displayWidth(text) > WIDEST_NAME ? `${takeWidth(text, WIDEST_NAME - 1)}…` : text;
  return `<text x="${NAMES - 8}" y="${row * LINE + 14}" text-anchor="end">${markup(name)}${title(text)}</text>`;
}

function value(x: number, row: number, text: string): string {
  return `<text x="${round(x + 6)}" y="${row * LINE + 14}">${markup(text)}</text>`;
}

function title(text: string): string {
  return `<title>${markup(text)}</title>`;
}

function round(figure: number): number {
  return Math.round(figure * 10) / 10;
}

function nameOfFamily(family: string, language: Language): string {
  const families: Readonly<Record<string, string>> = docsWords[language].families;
  return families[family] ?? family;
}

function markup(text: string): string {
  return escapeMarkup(visible(text));
}
