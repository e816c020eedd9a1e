// What the configurations ask of a run: its own settings, and for each report the policy that it is checked by.

import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { RunSettings } from '../config/config-file.js';
import {
  type FlatConfig,
  type FlatException,
  flatten,
  inOrder,
  type LoadedConfig,
} from '../config/flatten.js';
import type { Diagnostic, ReportResult, Suppression } from '../diagnostic/diagnostic.js';
import { editionById } from '../edition/editions.js';
import { rules } from '../generated/rules/all.js';
import { exceptionFor, matchesReport, type Policy, type Subject } from '../lint/policy.js';
import { configurationReport } from '../report/assemble.js';
import type { Report } from '../report/report.js';
import { BASELINE_NAME } from './io/baseline-file.js';
import { type FindConfig, folderOf } from './io/find-config.js';
import type { Input } from './io/inputs.js';
import { configDocument, type LoadResult, loadConfig, shownPath } from './io/load-config.js';

/** What has to be known of a result to tell which exceptions it has made use of. */
export interface UsageFacts extends Pick<ReportResult, 'path' | 'failed' | 'edition' | 'office' | 'year'> {
  readonly diagnostics: readonly (Pick<Diagnostic, 'code'> & {
    readonly name: string;
    readonly cells: readonly Subject[];
    readonly suppressed?: Pick<Suppression, 'by'>;
  })[];
}

export interface Settings {
  /** Of the configuration of the first input; paths are absolute. */
  readonly run: RunSettings;
  /** The files that the run's own settings come from, the nearest first. */
  readonly files: readonly string[];
  /** Where a baseline without a name stands: beside the configuration of the first input, where it has one. */
  readonly baselinePath: string | undefined;
  /** By the path of the report. */
  readonly policies: ReadonlyMap<string, Policy>;
  /** For findings in the configuration itself. */
  readonly own: Policy;
  /** Those that are to be checked. */
  readonly inputs: readonly Input[];
  /** Remembers which exceptions a result has made use of. */
  note(result: UsageFacts): void;
  /** Exceptions that have expired or met nothing. */
  leftOver(run: { readonly hasFolder: boolean; readonly hasPrevious: boolean }): readonly Report[];
  /** StoryShape like reports; nothing may be checked where there are any. */
  readonly faults: readonly Report[];
}

interface Choice {
  /** The one to use for all inputs, in place of those that are found. */
  readonly given: string | undefined;
  readonly find: FindConfig;
  readonly stdinFilename: string;
  /** ISO date on which exceptions are judged. */
  readonly today: string;
}

/** Undefined where no input has a configuration. */
export function loadSettings(inputs: readonly Input[], choice: Choice): Settings | undefined {
  const { given, find, stdinFilename, today } = choice;
  const fixed = given === undefined ? undefined : resolve(given);
  const configOf = (folder: string) => fixed ?? find(folder);
  const folders = new Set(inputs.map((input) => folderOf(input, stdinFilename)));
  const first = configOf([...folders][0] ?? resolve(''));
  const paths = new Set([first, ...[...folders].map(configOf)].filter((path) => path !== undefined));
  if (paths.size === 0) return undefined;
  const loads = new Map<string, LoadResult>([...paths].map((path) => [path, loadConfig(path)]));
  const baselinePath = first === undefined ? undefined : shownPath(join(dirname(first), BASELINE_NAME));
  let ids = 0;
  const flats = new Map<string, FlatConfig>();
  for (const [path, { loaded }] of loads)
    if (loaded)
      flats.set(
        path,
        flatten(loaded, () => ids++),
      );
  const main = first === undefined ? undefined : flats.get(first);
  const flatOf = (path: string) => flats.get(configOf(resolve(path, '..')) ?? '');
  const usage = createUsage(
    [...flats.values()].flatMap(({ exceptions }) => exceptions),
    today,
  );
  const isIgnored = (path: string) => flatOf(path)?.ignored.some((globs) => holdsFor(globs, [path])) ?? false;
  const left = inputs.flatMap((input) => withoutIgnored(input, isIgnored));
  const policies = new Map<string, Policy>();
  const known: KnownPolicies = new Map();
  const addPolicy = (path: string, files: readonly string[]) => {
    const flat = flatOf(files[0]!);
    if (flat) policies.set(path, policyFor(flat, [path, ...files], today, known));
  };
  for (const input of left) {
    if (input.kind === 'stdin') addPolicy(stdinFilename, [stdinFilename]);
    if (input.kind === 'file') addPolicy(input.path, [input.path]);
    if (input.kind !== 'folder') continue;
    for (const file of input.files) addPolicy(file, [file]);
    addPolicy(input.path, input.files);
  }
  return {
    run: main ? { ...ifThere(baselinePath), ...absolute(main) } : {},
    files: first === undefined ? [] : filesOf(loads.get(first)?.loaded),
    baselinePath,
    policies,
    own: main ? policyFor(main, [], today, known) : NO_POLICY,
    inputs: left,
    note: (result) => usage.note(result, policies.get(result.path) ?? NO_POLICY),
    leftOver: (run) => usage.leftOver(run),
    faults: [...loads.values()].flatMap(({ faults }) => faults),
  };
}

const NO_POLICY: Policy = { layers: [], exceptions: [] };

/** None where nothing of it is left. */
function withoutIgnored(input: Input, isIgnored: (path: string) => boolean): Input[] {
  if (input.kind === 'file') return isIgnored(input.path) ? [] : [input];
  if (input.kind !== 'folder') return [input];
  const files = input.files.filter((file) => !isIgnored(file));
  return files.length > 0 ? [{ ...input, files }] : [];
}

function filesOf(loaded: LoadedConfig | undefined): string[] {
  return loaded
    ? inOrder(loaded)
        .map(({ path }) => path)
        .reverse()
    : [];
}

type KnownPolicies = Map<FlatConfig, Map<string, Policy>>;

/** The same object for the same parts: most files of a run share it. */
function policyFor(
  config: FlatConfig,
  paths: readonly string[],
  today: string,
  known: KnownPolicies,
): Policy {
  const { layers, exceptions } = config;
  const here = {
    layers: layers.filter((part) => holdsFor(part, paths)),
    exceptions: exceptions.filter((part) => !isExpired(part, today) && holdsFor(part, paths)),
  };
  const key = [
    here.layers.map((part) => layers.indexOf(part)),
    here.exceptions.map(({ exception }) => exception.id),
  ].join('|');
  const own = known.get(config) ?? new Map<string, Policy>();
  known.set(config, own);
  const policy = own.get(key) ?? {
    layers: here.layers.map(({ layer }) => layer),
    exceptions: here.exceptions.map(({ exception }) => exception),
  };
  own.set(key, policy);
  return policy;
}

function holdsFor(
  { folder, matches }: Pick<FlatException, 'folder' | 'matches'>,
  paths: readonly string[],
): boolean {
  if (!matches) return true;
  return paths.some((path) => {
    const below = relative(folder, resolve(path)).replaceAll('\\', '/');
    return below !== '' && !below.startsWith('../') && matches(below);
  });
}

function isExpired({ until }: FlatException, today: string): boolean {
  return until !== undefined && until < today;
}

function absolute({ run, folderOf: folders }: FlatConfig): RunSettings {
  const at = (key: 'definition' | 'previous' | 'baseline') =>
    run[key] === undefined ? {} : { [key]: shownPath(join(folders[key] ?? '', run[key])) };
  return { ...run, ...at('definition'), ...at('previous'), ...at('baseline') };
}

/** A baseline beside the configuration needs no name. */
function ifThere(baseline: string | undefined): Pick<RunSettings, 'baseline'> {
  return baseline !== undefined && existsSync(baseline) ? { baseline } : {};
}

// ---- exceptions that nobody needs

function createUsage(all: readonly FlatException[], today: string) {
  const byId = new Map(all.map((flat) => [flat.exception.id, flat]));
  const used = new Set<number>();
  const covered = new Set<number>();
  return {
    note(result: UsageFacts, policy: Policy) {
      if (result.failed || policy.exceptions.length === 0) return;
      const edition = result.edition === null ? undefined : editionById(result.edition);
      const facts = { ...result, edition: edition ?? null };
      for (const exception of policy.exceptions) {
        if (matchesReport(exception, facts)) covered.add(exception.id);
      }
      for (const { code, name, cells, suppressed } of result.diagnostics) {
        if (suppressed?.by !== 'exception') continue;
        const exception = exceptionFor({ code, name }, cells, facts, policy);
        if (exception) used.add(exception.id);
      }
    },
    /** One that names no report is only known to be needless where a whole folder was checked. */
    leftOver({ hasFolder, hasPrevious }: { readonly hasFolder: boolean; readonly hasPrevious: boolean }) {
      const bySource = new Map<string, Parameters<typeof configurationReport>[2][number][]>();
      for (const [id, flat] of byId) {
        const { exception, until, isScoped, place, source } = flat;
        const { reason } = exception;
        const wasAsked = covered.has(id) && (isScoped || hasFolder) && (hasPrevious || !needsPrevious(flat));
        const found = isExpired(flat, today)
          ? { problem: { kind: 'expired' as const, data: { reason, until: until ?? '' } }, place }
          : { problem: { kind: 'unused' as const, data: { reason } }, place };
        if (!isExpired(flat, today) && (used.has(id) || !wasAsked)) continue;
        bySource.set(source.path, [...(bySource.get(source.path) ?? []), found]);
      }
      return [...bySource].map(([path, problems]) =>
        configurationReport(shownPath(path), configDocument(path), problems),
      );
    },
  };
}

/** Its rules compare with last year's report: without one they find nothing. */
function needsPrevious({ exception }: FlatException): boolean {
  const { rules: keys } = exception;
  if (!keys) return false;
  const named = rules.filter(({ code, name }) =>
    keys.some((key) => key === code || key === name || code.startsWith(key)),
  );
  return named.length > 0 && named.every(({ category }) => category === 'years');
}
