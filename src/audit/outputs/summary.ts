// The summary of an audit on a terminal: what was found by rule, year and area, and the offices with most of it.

import { rules } from '../../generated/rules/all.js';
import { auditWords } from '../../i18n/audit-words.js';
import type { Language } from '../../i18n/language.js';
import { visible } from '../../text/visible.js';
import { displayWidth, padWidth, takeWidth, wrap } from '../../text/width.js';
import { suspectText } from '../compare/suspects.js';
import { noteTexts } from '../notes.js';
import type { Group, Tally } from '../tally.js';
import type { AuditWriter, AuditWriterOptions } from './writer.js';

/** Columns of the terminal that one table's names may take. */
const WIDEST_NAME = 44;
/** A file has no width of its own. */
const WIDEST_TEXT = 80;

export function createSummaryWriter({ language, style, top, width }: AuditWriterOptions): AuditWriter {
  const words = auditWords[language];
  const heading = (text: string) => style.strong(text);
  const figures = ({ reports, errors, warnings, infos }: Omit<Group, 'clean'>) => [
    reports,
    errors,
    warnings,
    infos,
  ];
  const list = (
    title: string,
    name: string,
    groups: readonly Omit<Group, 'clean'>[],
    nameOf = (key: string) => key,
  ) => {
    if (groups.length === 0) return [];
    const shown = groups.slice(0, top);
    const rows = shown.map((group) => [cut(visible(nameOf(group.key))), ...figures(group).map(String)]);
    const more = groups.length > shown.length ? [`  ${words.more(groups.length - shown.length)}`] : [];
    return [heading(title), ...table([[name, ...words.columns], ...rows]), ...more, ''];
  };
  const suspects = ({ suspects: all }: Tally) => {
    if (all.length === 0) return [];
    const shown = all.slice(0, top).flatMap((suspect) => {
      const [first = '', ...rest] = wrap(suspectText(suspect, language), Math.min(width, WIDEST_TEXT) - 4);
      return [`  - ${first}`, ...rest.map((line) => `    ${line}`)];
    });
    const more = all.length > top ? [`  ${words.more(all.length - top)}`] : [];
    return [heading(words.suspects), ...shown, ...more, ''];
  };
  return {
    takesRecords: false,
    begin: () => '',
    record: () => '',
    end(tally) {
      const lines = [
        ...list(words.byRule, words.rule, tally.rules, (code) => `${code} ${titleOf(code, language)}`),
        ...list(words.byYear, words.year, tally.years),
        ...list(words.byArea, words.area, tally.areas),
        ...list(words.byOffice, words.office, tally.offices),
        ...suspects(tally),
        ...[...noteTexts(tally.notes, language), totalOf(tally, words)].flatMap((text) =>
          wrap(text, Math.min(width, WIDEST_TEXT)),
        ),
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}

function titleOf(code: string, language: Language): string {
  return rules.find((rule) => rule.code === code)?.title[language] ?? '';
}

/** How many have no finding is worth a word where it is neither none nor all of them. */
function totalOf({ summary }: Tally, words: (typeof auditWords)[Language]): string {
  const clean = summary.reports - summary.faulty;
  return words.total(summary, clean < summary.reports ? clean : 0);
}

function cut(text: string): string {
  return displayWidth(text) <= WIDEST_NAME ? text : `${takeWidth(text, WIDEST_NAME - 1)}…`;
}

/** Names flush left, figures flush right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((text, column) => {
        const pad = ' '.repeat(widths[column]! - displayWidth(text));
        return column === 0 ? `  ${padWidth(text, widths[0]!)}` : `  ${pad}${text}`;
      })
      .join(''),
  );
}
