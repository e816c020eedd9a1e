// What a command line asks for, once it is understood.

import type { ExtractFormat } from '../extract/writers.js';
import type { Format } from '../reporters/reporters.js';

/** Options that decide how inputs are read and where the result goes. */
export interface ReadOptions {
  /** Id of an edition, or `auto`. */
  readonly edition: string;
  readonly stdinFilename?: string;
  readonly output?: string;
}

export interface LintRequest extends ReadOptions {
  readonly command: 'lint';
  readonly paths: readonly string[];
  readonly format: Format;
  /** Path of last year's report. */
  readonly previous?: string;
  readonly maxWarnings?: number;
  /** Chosen by the program where it says nothing. */
  readonly threads?: number;
  readonly quiet: boolean;
  /** The options that stand on the command line: a configuration does not change them. */
  readonly given: readonly string[];
  /** The file to use, or none; where it says nothing, the nearest one of each input. */
  readonly config?: string | false;
  readonly showConfig?: boolean;
  readonly showFiles?: boolean;
  readonly baseline?: string;
  /** To a file of the usual name where it is `true`. */
  readonly writeBaseline?: string | true;
  readonly pruneBaseline?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  /** To standard output where it is `true`. */
  readonly suggest?: string | true;
  readonly watch?: boolean;
  /** ISO date, in place of the clock. */
  readonly today?: string;
}

/** What `lint` does where no option says otherwise. */
export const lintDefaults = { format: 'pretty', edition: 'auto', quiet: false, given: [] } as const;

export interface ExtractRequest extends ReadOptions {
  readonly command: 'extract';
  readonly paths: readonly string[];
  readonly format: ExtractFormat;
}

export interface ExplainRequest {
  readonly command: 'explain';
  readonly code: string;
}

export const rulesFormats = ['pretty', 'json'] as const;

export interface RulesRequest {
  readonly command: 'rules';
  readonly format: (typeof rulesFormats)[number];
}

export const selftestFormats = ['pretty', 'json'] as const;

export interface SelftestRequest extends Omit<ReadOptions, 'stdinFilename'> {
  readonly command: 'selftest';
  /** Path of the report to spoil; undefined for made ones. */
  readonly path: string | undefined;
  readonly format: (typeof selftestFormats)[number];
  readonly tries: number;
  readonly seed: number;
}

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** A script that makes a shell complete the command line. */
export interface CompletionRequest {
  readonly command: 'completion';
  readonly shell: (typeof shells)[number];
  readonly commands: readonly CompletionCommand[];
}

/** A command as a shell completes it; the empty name is the program itself. */
export interface CompletionCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletionOption[];
  /** What may stand as its argument; files where undefined. */
  readonly values: readonly string[] | undefined;
}

export interface CompletionOption {
  readonly flag: string;
  readonly about: string;
  /** None for a switch; files where undefined. */
  readonly values: 'none' | readonly string[] | undefined;
}

/** Help or the version: on standard error where it was not asked for. */
interface PrintRequest {
  readonly command: 'print';
  readonly text: string;
  readonly asked: boolean;
}

export type Request =
  | LintRequest
  | ExtractRequest
  | ExplainRequest
  | RulesRequest
  | SelftestRequest
  | CompletionRequest
  | PrintRequest;

export interface Invocation {
  readonly request: Request;
  /** False with `--no-color`. */
  readonly color: boolean;
}
