// Builds the report that a rule's example describes, for tests, docs and `explain`.

import { compileEdition } from '../edition/compile.js';
import type { EditionData } from '../edition/data.js';
import type { Edition } from '../edition/edition.js';
import { editions } from '../edition/editions.js';
import { reportTitle, writeForm } from '../edition/form.js';
import { formatOf } from '../readers/index.js';
import { readText } from '../readers/text.js';
import { bindReport, configurationReport, unreadableReport } from '../report/assemble.js';
import { declareOffice } from '../report/declare-office.js';
import { type Peers, type Report, withFacts } from '../report/report.js';
import type { Example } from '../rules/kit/rule.js';
import { withDeducedFigures } from './deduced.js';

const YEAR = 2024;

/** The report of the example, with last year's where it gives one. */
export function exampleReport(example: Example): Report {
  const current = declareOffice(currentReport(example), example.declared);
  const report = example.peers ? withFacts(current, { peers: peersOf(example.peers) }) : current;
  if (example.previous === undefined) return withDeducedFigures(report);
  const year = example.previousYear ?? YEAR - 1;
  const path = pathOf(year);
  const previous =
    example.previous === 'unreadable'
      ? unreadableReport(path, { kind: 'empty' })
      : readReport(
          path,
          new TextEncoder().encode(formText(year, { cells: example.previous, prose: example.previousProse })),
        );
  return withDeducedFigures(withFacts(report, { previous }));
}

function peersOf({
  members,
  complete = true,
  twins,
  missingYears,
  copied,
  unlike,
  published,
  scope = 'own',
}: NonNullable<Example['peers']>): Peers {
  const others = (given: readonly Readonly<Record<string, string>>[]) =>
    given.map((cells, i) =>
      readReport(`某科${i + 1}-${YEAR}.tsv`, new TextEncoder().encode(formText(YEAR, { cells }))),
    );
  return {
    ...(members && { members: { complete, count: members.length, reports: () => others(members) } }),
    ...(twins && { twins: others(twins) }),
    ...(missingYears && { missingYears }),
    ...(copied && { copied }),
    ...(unlike && { unlike }),
    ...(published && { published: { day: published, scope } }),
  };
}

function currentReport(example: Example): Report {
  const path = pathOf(YEAR, example.extension);
  if (example.unreadable) return unreadableReport(path, example.unreadable);
  if (example.problem)
    return configurationReport('gov-report.config.json', undefined, [{ problem: example.problem }]);
  if (example.definition)
    return configurationReport('definition.json', undefined, [{ problem: example.definition }], 'definition');
  if (example.bytes) return readReport(path, Uint8Array.from(example.bytes));
  const text = formText(YEAR, example);
  const bytes = new TextEncoder().encode(example.edit ? example.edit(text) : text);
  if (example.utf16) return readReport(path, inUtf16(text));
  return readReport(path, example.damage ? breakOne(bytes) : bytes, example);
}

function pathOf(year: number, extension = 'tsv'): string {
  return `某某局-${year}.${extension}`;
}

/** The form of the newest edition, all zeros but for the cells given, with a text around it where there is any. */
function formText(year: number, { cells = {}, prose, form: data }: FormOf): string {
  const edition = formOf(data);
  const form = writeForm(edition, reportTitle(edition.data, '某某局', year), (id) => cells[id] ?? '0');
  return prose === undefined ? form : withProse(form, year, prose, edition);
}

interface FormOf {
  readonly cells?: Readonly<Record<string, string>> | undefined;
  readonly prose?: string | undefined;
  readonly form?: EditionData | undefined;
}

const compiled = new WeakMap<EditionData, Edition>();

/** The newest edition where there is no other. */
function formOf(data: EditionData | undefined): Edition {
  if (!data) return editions.at(-1)!;
  const form = compiled.get(data) ?? compileEdition(data);
  compiled.set(data, form);
  return form;
}

/** A report with nothing to be said against but what `prose` brings. */
function withProse(form: string, year: number, prose: string, { data }: Edition): string {
  const titleOf = (id: string) => data.sections.find((section) => section.id === id)?.title ?? '';
  const [title = '', ...tables] = form.split('\n');
  return [
    title,
    '',
    `本报告根据《中华人民共和国政府信息公开条例》编制，统计期限为${year}年1月1日至${year}年12月31日。`,
    '',
    titleOf('overview'),
    '',
    '主动公开、依申请公开、政府信息管理、平台建设和监督保障工作有序推进。围绕群众关心的事项及时公开办事指南、政策解读和会议信息，各项制度得到落实，公开的内容更加规范，查阅更加方便。',
    '',
    prose,
    ...tables,
    titleOf('problems'),
    '',
    '政策解读的形式还不够多样，将安排专人改进。',
    '',
    titleOf('other'),
    '',
    '本年度未收取政府信息公开信息处理费。',
    '',
  ].join('\n');
}

function readReport(
  path: string,
  bytes: Uint8Array,
  { container = (same) => same, form }: Pick<Example, 'container' | 'form'> = {},
): Report {
  const read = readText(path, bytes, formatOf(path));
  return 'document' in read
    ? bindReport(path, [container(read.document)], { editions: form ? [formOf(form)] : editions })
    : unreadableReport(path, read.unreadable);
}

/** Little-endian, with its mark. */
function inUtf16(text: string): Uint8Array {
  const units = Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

/** Spoils the last byte of the title's first character. */
function breakOne(bytes: Uint8Array): Uint8Array {
  const broken = bytes.slice();
  broken[2] = 0x41;
  return broken;
}
