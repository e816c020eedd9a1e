// Lays a configuration and all that it extends out flat: later layers go before earlier ones.

import type { Place } from '../document/document.js';
import type { Exception, Layer, Selector } from '../lint/policy.js';
import { type ConfigFile, listOf, type RunSettings, type Scope } from './config-file.js';
import { globMatcher } from './globs.js';
import type { ParsedConfig } from './parse-config.js';

/** A file that was read, with those that it extends, each without a fault. */
export interface LoadedConfig {
  readonly path: string;
  readonly folder: string;
  readonly config: ConfigFile;
  readonly bases: readonly LoadedConfig[];
  readonly placeOf: ParsedConfig['placeOf'];
}

/** Something that holds for some files: those below `folder` that match, or all where `matches` is undefined. */
interface ForFiles {
  readonly folder: string;
  readonly matches: ((path: string) => boolean) | undefined;
}

interface FlatLayer extends ForFiles {
  readonly layer: Layer;
}

export interface FlatException extends ForFiles {
  readonly exception: Exception;
  /** The last day on which it holds. */
  readonly until: string | undefined;
  /** It names reports by file, office or year. */
  readonly isScoped: boolean;
  /** Where it is written. */
  readonly source: LoadedConfig;
  readonly place: Place | undefined;
}

export interface FlatConfig {
  readonly layers: readonly FlatLayer[];
  readonly exceptions: readonly FlatException[];
  readonly ignored: readonly ForFiles[];
  /** Paths are as the files have them; the folder of each stands beside it. */
  readonly run: RunSettings;
  readonly folderOf: Readonly<Partial<Record<keyof RunSettings, string>>>;
}

export function flatten(loaded: LoadedConfig, nextId: () => number): FlatConfig {
  const all = inOrder(loaded).map((one) => flattenOne(one, nextId));
  return {
    layers: all.flatMap(({ layers }) => layers),
    exceptions: all.flatMap(({ exceptions }) => exceptions),
    ignored: all.flatMap(({ ignored }) => ignored),
    run: Object.assign({}, ...all.map(({ run }) => run)),
    folderOf: Object.assign({}, ...all.map(({ folderOf }) => folderOf)),
  };
}

/** Each file once, where it comes last: what comes later goes before. */
export function inOrder(loaded: LoadedConfig): LoadedConfig[] {
  const found = new Set<LoadedConfig>();
  const visit = (one: LoadedConfig) => {
    if (found.has(one)) return;
    found.add(one);
    one.bases.toReversed().forEach(visit);
  };
  visit(loaded);
  return [...found].reverse();
}

function flattenOne(loaded: LoadedConfig, nextId: () => number): FlatConfig {
  const { config, folder } = loaded;
  const { language, format, quiet, edition, definition, maxWarnings, previous, baseline } = config;
  const run = defined({ language, format, quiet, edition, definition, maxWarnings, previous, baseline });
  const forFiles = (globs: Scope['files']): ForFiles => {
    const list = listOf(globs);
    return { folder, matches: list && globMatcher(list) };
  };
  return {
    layers: [config, ...(config.overrides ?? [])].map((part) => {
      const scope: Scope = part === config ? {} : (part as Scope);
      const { rules: levels = {}, thresholds = {}, declare: declared } = part;
      const layer = { ...selectorOf(scope), levels, thresholds, ...defined({ declared }) };
      return { ...forFiles(scope.files), layer };
    }),
    exceptions: (config.exceptions ?? []).map((entry, i) => {
      const { rule, row, column, value, files, office, year } = entry;
      const parts = {
        rules: listOf(rule),
        rows: listOf(row),
        columns: listOf(column),
        values: listOf(value),
      };
      const exception: Exception = {
        id: nextId(),
        reason: entry.reason.trim(),
        ...selectorOf(entry),
        ...defined(parts),
      };
      return {
        ...forFiles(files),
        exception,
        until: entry.until,
        isScoped: files !== undefined || office !== undefined || year !== undefined,
        source: loaded,
        place: loaded.placeOf(['exceptions', i]),
      };
    }),
    ignored: config.ignore === undefined ? [] : [forFiles(config.ignore)],
    run,
    folderOf: Object.fromEntries(Object.keys(run).map((key) => [key, folder])),
  };
}

function selectorOf({ office, year, table }: Scope): Selector {
  return defined({ offices: listOf(office), years: listOf(year), tables: listOf(table) });
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys that say nothing. */
function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
