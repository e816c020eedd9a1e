// What a configuration file may say: the typed view of schemas/config.schema.json.

import type { Language } from '../i18n/language.js';
import type { Level } from '../lint/policy.js';
import type { OfficeFacts } from '../report/office-facts.js';
import type { Format } from '../reporters/index.js';
import type { Thresholds } from '../rules/kit/rule.js';

type Some<T> = T | readonly T[];

/** What a run does where the command line does not say. Paths are relative to the file. */
export interface RunSettings {
  readonly language?: Language;
  readonly format?: Format;
  readonly quiet?: boolean;
  readonly edition?: string;
  readonly definition?: string;
  readonly maxWarnings?: number;
  readonly previous?: string;
  readonly baseline?: string;
}

interface ReportSettings {
  readonly declare?: OfficeFacts;
  readonly rules?: Readonly<Record<string, Level>>;
  readonly thresholds?: Readonly<Record<string, Thresholds>>;
}

export interface Scope {
  readonly files?: Some<string>;
  readonly office?: Some<string>;
  readonly year?: Some<number>;
  readonly table?: Some<string>;
}

interface ExceptionEntry extends Scope {
  readonly rule?: Some<string>;
  readonly row?: Some<string>;
  readonly column?: Some<string>;
  /** The figures that were accepted. */
  readonly value?: Some<number>;
  readonly reason: string;
  /** The last day, `2025-12-31`. */
  readonly until?: string;
}

export interface ConfigFile extends RunSettings, ReportSettings {
  readonly extends?: Some<string>;
  readonly ignore?: Some<string>;
  readonly overrides?: readonly (Scope & ReportSettings)[];
  readonly exceptions?: readonly ExceptionEntry[];
}

export function listOf<T>(some: Some<T> | undefined): readonly T[] | undefined {
  if (some === undefined) return undefined;
  return isList(some) ? some : [some];
}

function isList<T>(some: Some<T>): some is readonly T[] {
  return Array.isArray(some);
}
