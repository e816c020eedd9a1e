// The desk on which the reports lie that a person has opened: it reads, checks, revises and hands out.

import { seriesOf } from '../../edition/data.js';
import type { Edition } from '../../edition/edition.js';
import { editions } from '../../edition/editions.js';
import { reportTitle, writeForm } from '../../edition/form.js';
import { BLANKS } from '../../i18n/form-words.js';
import type { Language } from '../../i18n/language.js';
import { lintReport } from '../../lint/lint.js';
import { readDocument } from '../../readers/index.js';
import { type Report, withFacts } from '../../report/report.js';
import type { Look, Pictures } from '../../scan/extra.js';
import { type Revision, untouched } from '../revision.js';
import type { Line, RulePage, View } from '../view.js';
import { madeOf, type Product } from './exports.js';
import type { Guard } from './guard.js';
import { type Folder, folderOfFile, foldersOf, type Means, reportsIn, type Source } from './inputs.js';
import type { AllKind, Kind } from './kinds.js';
import { answered, effective, identified, isScan, policyOf, revised } from './revision.js';
import { rulePageOf } from './rule-page.js';
import type { Scans } from './scans.js';
import { type Checkable, lineOf, viewOf } from './view-of.js';
import { madeOfAll } from './whole.js';

export interface Opened {
  /** Of one report, or the newer of two of one office. */
  readonly view: View | undefined;
  readonly total: number;
  /** Files of a folder that are no reports. */
  readonly passedOver: number;
  readonly stopped: boolean;
}

export type Progress =
  | Counted
  /** Lines of a scan that were read since the last word of it. */
  | { readonly seen: number };

interface Counted {
  readonly done: number;
  readonly total: number;
  readonly lines: readonly Line[];
}

/** The methods that the page calls, each with a promise for an answer. */
export type Desk = ReturnType<typeof createDesk>;

interface Entry {
  readonly id: number;
  /** What it was read from; undefined where it was made here. */
  readonly folder: Folder | undefined;
  readonly isForm: boolean;
  readonly path: string;
  office: string | null;
  year: number | null;
  series: string | undefined;
  revision: Revision;
  /** Last year's report: another one of the desk. */
  previous: number | undefined;
}

/** Reports that stay in memory; others are read again when they are asked for. */
const AT_HAND = 40;
/** Milliseconds between two words of progress. */
const PACE = 120;

/** `scans` where the page reads them. */
export function createDesk(tell: (progress: Progress) => void, guard: Guard, scans?: Scans) {
  const means: Means = { guard, scans };
  let language: Language = 'zh';
  let stops = false;
  const entries = new Map<number, Entry>();
  const reports = new Map<number, Report>();
  let brought: Source[] = [];
  let last = 0;

  function keep(entry: Entry, report: Report): void {
    entry.office = report.office;
    entry.year = report.year;
    entry.series = report.edition ? seriesOf(report.edition.data) : undefined;
    entries.set(entry.id, entry);
    reports.set(entry.id, report);
    // What was made here can be read from nowhere else, and a scan takes long.
    const old = [...reports].find(([id, one]) => entries.get(id)?.folder && !isScan(one))?.[0];
    if (reports.size > AT_HAND && old !== undefined && old !== entry.id) reports.delete(old);
  }

  function entryOf(id: number): Entry {
    const entry = entries.get(id);
    if (!entry) throw new Error(`no report ${id}`);
    return entry;
  }

  async function originalOf(id: number): Promise<Report> {
    const entry = entryOf(id);
    const known = reports.get(id);
    if (known) {
      reports.delete(id);
      reports.set(id, known);
      return known;
    }
    const report = await readAgain(entry.folder!, means);
    keep(entry, report);
    return report;
  }

  function add(folder: Folder | undefined, report: Report, isForm = false): Entry {
    const facts = { office: null, year: null, series: undefined, revision: untouched, previous: undefined };
    const entry: Entry = { id: ++last, folder, isForm, path: report.path, ...facts };
    keep(entry, report);
    return entry;
  }

  async function checked(id: number, tables = true): Promise<Checkable> {
    const { revision: given, previous, isForm } = entryOf(id);
    const asRead = await originalOf(id);
    const scan = isScan(asRead) ? { report: identified(asRead, given), given } : undefined;
    const original = scan ? identified(answered(asRead, given), given) : identified(asRead, given);
    const revision = effective(given, original);
    const before = previous === undefined ? undefined : await originalOf(previous);
    const now = revised(original, revision, language);
    const report = before ? withFacts(now, { previous: before }) : now;
    const policy = policyOf(revision);
    const result = lintReport(report, { language, tables, ...(policy && { policy }) });
    return { id, original, report, result, revision, scan, isForm };
  }

  async function view(id: number): Promise<View> {
    return viewOf(await checked(id), language);
  }

  /** Reports of one office on consecutive years are held against each other. */
  function pair(ids: readonly number[]): number[] {
    const paired: number[] = [];
    for (const id of ids) {
      const entry = entryOf(id);
      const { office, year, series } = entry;
      if (entry.previous !== undefined || office === null || year === null) continue;
      const before = [...entries.values()].filter(
        (other) => other.office === office && other.year === year - 1 && other.series !== undefined,
      );
      const [only] = before;
      if (before.length !== 1 || !only || series === undefined) continue;
      entry.previous = only.id;
      paired.push(id);
    }
    return paired;
  }

  async function open(rest: readonly Source[], isFromFolder: boolean): Promise<Opened> {
    stops = false;
    const folders: Folder[] = [];
    for await (const folder of foldersOf([...brought, ...rest], isFromFolder)) folders.push(folder);
    brought = [];
    const total = folders.reduce((sum, { files }) => sum + files.length, 0);
    let [done, passedOver, lastTime] = [0, 0, 0];
    let lines: Line[] = [];
    const report = (now = false) => {
      if (!now && Date.now() - lastTime < PACE) return;
      lastTime = Date.now();
      tell({ done, total, lines });
      lines = [];
    };
    const added: number[] = [];
    for (const folder of folders) {
      if (stops) break;
      for await (const found of reportsIn(folder, means)) {
        if (stops) break;
        done += found?.files.length ?? 1;
        if (found) {
          const { id } = add({ ...folder, files: found.files }, found.report);
          added.push(id);
          if (total > 1) lines.push(lineOf(id, lintReport(found.report, { language })));
        } else passedOver++;
        report();
      }
    }
    for (const id of pair(added)) lines.push(lineOf(id, (await checked(id, false)).result));
    const all = added.map(entryOf);
    const latest = latestOf(all);
    const shows = latest && (entries.size === 1 || isOneOffice(all));
    const found = latest && (shows || total === 1) ? await checked(latest.id, shows) : undefined;
    if (total === 1 && found) lines.push(lineOf(found.id, found.result));
    report(true);
    const shown = shows && found ? viewOf(found, language) : undefined;
    return { view: shown, total: added.length, passedOver, stopped: stops };
  }

  return {
    /** Files come some at a time, as handing many over takes the page long. */
    async bring(sources: readonly Source[]): Promise<void> {
      brought.push(...sources);
    },
    open,
    /** Nothing but the attempt: where it ends well, the file is read for good. */
    async read(path: string, bytes: Uint8Array): Promise<void> {
      await readDocument(path, bytes);
    },
    /** In this worker, which is ended once it has answered. */
    async look(pictures: Pictures): Promise<Look> {
      return scans?.lookHere(pictures);
    },
    view,
    async stop(): Promise<void> {
      stops = true;
      scans?.stop();
    },
    async speak(next: Language): Promise<void> {
      language = next;
    },
    /** The whole of what was changed and said: undoing is another revision. */
    async revise(id: number, revision: Revision): Promise<View> {
      entryOf(id).revision = revision;
      return view(id);
    },
    async compare(id: number, source: Source | undefined): Promise<View> {
      const entry = entryOf(id);
      entry.previous = undefined;
      if (source)
        for await (const folder of foldersOf([source], false))
          entry.previous ??= add(folder, await readAgain(folder, means)).id;
      return view(id);
    },
    /** An empty form to fill in, for the year after that of `from` where last year's report is given. */
    async begin(given: FormStart): Promise<number> {
      const before = given.from === undefined ? undefined : entryOf(given.from);
      const year = before?.year != null ? before.year + 1 : given.year;
      const edition = editionFor(year, before?.series ?? seriesOf(editions[editions.length - 1]!.data));
      const title = reportTitle(edition.data, before?.office || given.office || BLANKS.office, year);
      const text = writeForm(edition, title, () => '');
      const source = { path: `${title}.tsv`, file: new Blob([text]) };
      const entry = add(undefined, await readAgain(folderOfFile(source), means), true);
      entry.previous = before?.id;
      return entry.id;
    },
    async make(id: number, kind: Kind): Promise<Product> {
      return madeOf(kind, await checked(id), language, entryOf(id).folder?.files[0]?.read);
    },
    async makeAll(kind: AllKind): Promise<Product> {
      async function* all() {
        for (const id of entries.keys()) yield checked(id, false);
      }
      return madeOfAll(kind, all(), language);
    },
    async rule(code: string): Promise<RulePage> {
      return rulePageOf(code, language);
    },
    async close(): Promise<void> {
      entries.clear();
      reports.clear();
    },
  };
}

export interface FormStart {
  readonly office: string;
  readonly year: number;
  /** Last year's report, by its id. */
  readonly from?: number;
}

type Known = Pick<Entry, 'id' | 'office' | 'year'>;

/** The newest report of those that came. */
function latestOf(all: readonly Known[]): Known | undefined {
  return [...all].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
}

/** Two years of one office: the newer one is meant, with the older beside it. */
function isOneOffice([first, second, ...more]: readonly Known[]): boolean {
  return more.length === 0 && second !== undefined && first?.office != null && first.office === second.office;
}

/** The form of a series for a year, or its newest. */
function editionFor(year: number, series: string): Edition {
  const own = editions.filter(({ data }) => seriesOf(data) === series);
  const fitting = own.filter(({ data: { years } }) => year >= years.from && year <= (years.to ?? year));
  return [...own, ...fitting].pop()!;
}

/** The first report of these files. */
async function readAgain(folder: Folder, means: Means): Promise<Report> {
  for await (const found of reportsIn({ ...folder, isMet: false }, means)) if (found) return found.report;
  throw new Error(`no report ${folder.path}`);
}
