// A letter to each office: what it has to correct in its reports, as a page and as a Word document, ready to be sent.

import { LETTER_STYLES, packDocument, plainTable, styledParagraph } from '../../forms/document-parts.js';
import type { Language } from '../../i18n/language.js';
import { letterWords } from '../../i18n/letter-words.js';
import { reporterWords } from '../../i18n/reporter-words.js';
import { escapeMarkup } from '../../text/markup.js';
import { visible } from '../../text/visible.js';
import { type FaultRow, faultRows } from './fault-rows.js';
import type { AuditWriter, AuditWriterOptions } from './writer.js';

export function createLettersWriter({ language }: AuditWriterOptions): AuditWriter {
  const offices = new Map<string, FaultRow[]>();
  return {
    takesRecords: true,
    begin: () => '',
    record(record, _, report) {
      if (report.counts.length === 0) return '';
      const faults = faultRows(record(), report, language).filter(({ severity }) => severity !== 'info');
      if (faults.length === 0) return '';
      const key = [report.area ?? '', report.office ?? report.path].join('|');
      const known = offices.get(key);
      if (known) known.push(...faults);
      else offices.set(key, faults);
      return '';
    },
    end: () => '',
    *files() {
      const names = new Set<string>();
      for (const faults of offices.values()) {
        const letter = letterOf(faults, language);
        const name = fileName(letter.office, names);
        yield { name: `${name}.html`, content: pageOf(letter, language) };
        yield { name: `${name}.docx`, content: documentOf(letter) };
      }
    },
  };
}

/** Ends on what tells letters from reports. */
function fileName(office: string, names: Set<string>): string {
  const clean =
    office
      .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, '_')
      .slice(0, 80)
      .replace(/[. ]+$/u, '') || '_';
  for (let n = 1; ; n++) {
    const name = n === 1 ? clean : `${clean}-${n}`;
    if (names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    return `${name}${LETTER_END}`;
  }
}

export const LETTER_END = '.letter';

/** Plain text throughout, in lines. */
interface Letter {
  readonly office: string;
  readonly title: string;
  readonly greeting: string;
  readonly opening: string;
  readonly reports: readonly {
    readonly heading: string;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly closing: readonly string[];
  /** At the right. */
  readonly signature: readonly string[];
}

function letterOf(faults: readonly FaultRow[], language: Language): Letter {
  const words = letterWords[language];
  const [first] = faults;
  const office = first!.office ?? first!.path;
  const byReport = new Map<string, FaultRow[]>();
  for (const fault of faults) {
    const key = `${fault.year ?? ''}|${fault.path}`;
    byReport.set(key, [...(byReport.get(key) ?? []), fault]);
  }
  const reports = [...byReport.values()].map((own) => ({
    heading: words.report(own[0]!.year, nameOf(own[0]!.path)),
    header: words.header,
    rows: own.map((fault, i) => rowOf(fault, i + 1, language)),
  }));
  const years = [...new Set(faults.flatMap(({ year }) => year ?? []))].sort();
  const basis = [...new Set(faults.map((fault) => fault.basis))].filter((text) => text !== '');
  return {
    office,
    title: words.title,
    greeting: words.greeting(office),
    opening: words.opening(years, faults.length),
    reports,
    closing: [...(basis.length > 0 ? [words.basis(basis)] : []), words.closing],
    signature: words.signature,
  };
}

/** The folders are those of who checks. */
function nameOf(path: string): string {
  return /[^/\\]*$/u.exec(path)![0];
}

function rowOf(fault: FaultRow, number: number, language: Language): string[] {
  const { table, row, column, actual, expected, message, grade, how, place } = fault;
  const words = letterWords[language];
  const where = [table, row, column].filter((part) => part !== null).join(words.between);
  const said = grade === '' ? [message, withoutCommands(how)] : [sumsOf(fault) || message, how];
  return [
    String(number),
    where + (place && words.place(place)) || words.whole,
    String(actual ?? ''),
    String(expected ?? '').replaceAll(reporterWords[language].separator, '\n'),
    said.filter((part) => part !== '').join(words.pause),
  ];
}

/** The sums that do not hold, without their codes. */
function sumsOf({ notes }: FaultRow): string {
  return notes.replace(/GR\d{3} /gu, '');
}

/** Offices know nothing of the program. */
function withoutCommands(text: string): string {
  return /--[a-z]|gov-report/u.test(text) ? '' : text;
}

// ---- the two forms of it

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const CSS = `body { font: 16px/1.8 "FangSong", "仿宋", "STFangsong", "Noto Serif CJK SC", serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #000; background: #fff; }
h1 { font-size: 1.5rem; text-align: center; margin: 0 0 2rem; }
h2 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
.body { text-indent: 2em; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.5; }
th, td { border: 1px solid #444; padding: .3rem .45rem; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
th { background: #eee; } td:first-child, th:first-child { width: 2rem; text-align: center; }
td:nth-child(2) { width: 27%; } td:nth-child(3) { width: 10%; } td:nth-child(4) { width: 20%; }
tr { break-inside: avoid; } thead { display: table-header-group; }
.signature { text-align: right; margin-top: 2.5rem; }
@page { size: A4; margin: 20mm; } @media print { body { margin: 0; max-width: none; } }`;

function pageOf(letter: Letter, language: Language): string {
  const paragraph = (text: string, name: string) => `<p class="${name}">${markup(text)}</p>`;
  const cells = (texts: readonly string[], tag: 'td' | 'th') =>
    `<tr>${texts.map((text) => `<${tag}>${text.split('\n').map(markup).join('<br>')}</${tag}>`).join('')}</tr>`;
  return [
    `<!doctype html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${markup(POLICY)}">`,
    `<title>${markup(letter.title)}</title>\n<style>${CSS}</style>\n</head>\n<body>`,
    `<h1>${markup(letter.title)}</h1>`,
    paragraph(letter.greeting, 'greeting'),
    paragraph(letter.opening, 'body'),
    ...letter.reports.flatMap(({ heading, header, rows }) => [
      `<h2>${markup(heading)}</h2>`,
      `<table>\n<thead>${cells(header, 'th')}</thead>\n<tbody>`,
      ...rows.map((row) => cells(row, 'td')),
      '</tbody>\n</table>',
    ]),
    ...letter.closing.map((text) => paragraph(text, 'body')),
    `<p class="signature">${letter.signature.map(markup).join('<br>')}</p>`,
    '</body>\n</html>\n',
  ].join('\n');
}

/** Shares of the width. */
const COLUMNS = [5, 24, 11, 22, 38];

function documentOf(letter: Letter): Uint8Array {
  const body = [
    styledParagraph(letter.title, 'Title'),
    styledParagraph(letter.greeting, 'Normal'),
    styledParagraph(letter.opening, 'Body'),
    ...letter.reports.flatMap(({ heading, header, rows }) => [
      styledParagraph(heading, 'Heading1'),
      plainTable(header, rows, COLUMNS),
    ]),
    ...letter.closing.map((text) => styledParagraph(text, 'Body')),
    styledParagraph('', 'Normal'),
    ...letter.signature.map((text) => styledParagraph(text, 'Signature')),
  ];
  return packDocument(body.join(''), LETTER_STYLES);
}

function markup(text: string): string {
  return escapeMarkup(visible(text));
}
