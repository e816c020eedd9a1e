// Reads a configuration and those that it extends, and tells what is wrong in any of them.

import { basename, dirname, relative, resolve } from 'node:path';
import { type ConfigFile, listOf } from '../../config/config-file.js';
import type { LoadedConfig } from '../../config/flatten.js';
import type { PlacedProblem } from '../../config/json-problems.js';
import { parseConfig } from '../../config/parse-config.js';
import type { Document } from '../../document/document.js';
import { textDocument } from '../../readers/text.js';
import { configurationReport } from '../../report/assemble.js';
import type { ConfigProblem } from '../../report/problems.js';
import type { Report } from '../../report/report.js';
import { PACKAGE_KEY } from './find-config.js';
import { readText } from './read-file.js';

export interface LoadResult {
  /** Undefined where it cannot be used. */
  readonly loaded: LoadedConfig | undefined;
  /** One for each file with faults. */
  readonly faults: readonly Report[];
}

/** No configuration is said over so many files. */
const LONGEST_CHAIN = 100;

/** `chain` holds the files that led here; `known` those that were read, as several may extend the same one. */
export function loadConfig(
  path: string,
  chain: readonly string[] = [],
  known = new Map<string, LoadResult>(),
): LoadResult {
  const before = known.get(path);
  if (before) return before;
  const result = loadOne(path, chain, known);
  known.set(path, result);
  return result;
}

function loadOne(path: string, chain: readonly string[], known: Map<string, LoadResult>): LoadResult {
  const shown = shownPath(path);
  const text = readConfig(path);
  if (typeof text !== 'string') {
    const problem = { kind: 'unreadable' as const, data: { file: shown, reason: text.reason } };
    return { loaded: undefined, faults: [configurationReport(shown, undefined, [{ problem }])] };
  }
  const { config, problems, placeOf } = parseConfig(
    text,
    basename(path) === 'package.json' ? PACKAGE_KEY : undefined,
  );
  const document = textDocument(shown, text, 'json');
  if (!config) return { loaded: undefined, faults: [configurationReport(shown, document, problems)] };
  const folder = dirname(path);
  const links = [...linksOf(config, folder)];
  const own: PlacedProblem[] = [];
  const bases = links.flatMap(({ target, index }) => {
    const problem = linkProblem(target, [...chain, path]);
    if (!problem) return [loadConfig(target, [...chain, path], known)];
    own.push({ problem, place: placeOf(Array.isArray(config.extends) ? ['extends', index] : ['extends']) });
    return [];
  });
  const faults = [
    ...(own.length > 0 ? [configurationReport(shown, document, own)] : []),
    ...new Set(bases.flatMap((base) => base.faults)),
  ];
  if (faults.length > 0) return { loaded: undefined, faults };
  const found = bases.flatMap(({ loaded }) => loaded ?? []);
  return { loaded: { path, folder, config, bases: found, placeOf }, faults };
}

/** As a document for findings in it. */
export function configDocument(path: string): Document {
  const text = readConfig(path);
  return textDocument(shownPath(path), typeof text === 'string' ? text : '', 'json');
}

function linksOf(config: ConfigFile, folder: string) {
  return (listOf(config.extends) ?? []).map((link, index) => ({ target: resolve(folder, link), index }));
}

function linkProblem(target: string, chain: readonly string[]): ConfigProblem | undefined {
  const file = shownPath(target);
  if (chain.includes(target)) return { kind: 'extends-cycle', data: { file } };
  if (chain.length >= LONGEST_CHAIN) return { kind: 'unreadable', data: { file, reason: 'EMLINK' } };
  const text = readConfig(target);
  return typeof text === 'string' ? undefined : { kind: 'unreadable', data: { file, reason: text.reason } };
}

/** The text of a JSON file, without its mark. */
export function readConfig(path: string): string | { readonly reason: string } {
  const text = readText(path);
  return typeof text === 'string' ? text.replace(/^\ufeff/u, '') : text;
}

/** As short as it can be said from the working directory. */
export function shownPath(path: string): string {
  const short = relative('', path);
  const shown = short.startsWith('..') ? path : short;
  return process.platform === 'win32' ? shown.replaceAll('\\', '/') : shown;
}
