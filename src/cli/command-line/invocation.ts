// What a command line asks for, once it is understood.

import type { AuditFormat } from '../../audit/outputs/writers.js';
import type { ExtractFormat } from '../../extract/writers.js';
import type { OfficeFacts } from '../../report/office-facts.js';
import type { Format } from '../../reporters/index.js';
import type { Shard } from '../commands/audit/shard.js';

/** One format of the result, and the file that it goes to; standard output where there is none. */
export interface FormatTarget<F extends string = Format> {
  readonly format: F;
  readonly file?: string;
}

/** Options that decide how inputs are read and where the result goes. */
export interface ReadOptions {
  /** Id of an edition, or `auto`. */
  readonly edition: string;
  /** Path of the definition of a form of the user's own. */
  readonly definition?: string;
  readonly stdinFilename?: string;
  /** Path of what a person says of doubtful figures of a scan. */
  readonly corrections?: string;
  readonly output?: string;
  /** Files that are named may show no sign of a report, as those of a folder may. */
  readonly reportsOnly?: boolean;
}

export interface ConfigChoice {
  /** The file to use, or none; where it says nothing, the nearest one of each input. */
  readonly config?: string | false;
  /** ISO date, in place of the clock. */
  readonly today?: string;
  /** The options that stand on the command line: a configuration does not change them. */
  readonly given: readonly string[];
}

export interface LintRequest extends Omit<ReadOptions, 'output'>, ConfigChoice, OfficeFacts {
  readonly command: 'lint';
  readonly paths: readonly string[];
  /** At most one goes to standard output, and no file is named twice. */
  readonly formats: readonly FormatTarget[];
  /** Path of last year's report. */
  readonly previous?: string;
  readonly maxWarnings?: number;
  /** Chosen by the program where it says nothing. */
  readonly threads?: number;
  readonly quiet: boolean;
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
}

/** What `lint` does where no option says otherwise. */
export const lintDefaults = {
  formats: [{ format: 'pretty' }],
  edition: 'auto',
  quiet: false,
  given: [],
} as const satisfies Partial<LintRequest>;

export interface AuditOutputOptions extends ConfigChoice {
  /** At most one goes to standard output, and no file is named twice. */
  readonly formats: readonly FormatTarget<AuditFormat>[];
  readonly maxWarnings?: number;
  /** Rows of each list of the summary. */
  readonly top: number;
  /** A sheet of the workbook for each of them. */
  readonly sheets?: 'office' | 'area';
  /** Path of the file that says which report is whose. */
  readonly manifest?: string;
}

export interface AuditRequest extends AuditOutputOptions {
  readonly command: 'audit';
  readonly paths: readonly string[];
  readonly edition: string;
  readonly definition?: string;
  readonly threads?: number;
  readonly shard?: Shard;
  /** File that remembers the records of earlier runs. */
  readonly cache?: string;
  /** File with further paths, `-` for standard input. */
  readonly filesFrom?: string;
  readonly reportsOnly?: boolean;
}

export interface MergeRequest extends AuditOutputOptions {
  readonly command: 'merge';
  readonly paths: readonly string[];
  readonly definition?: string;
}

export interface ExtractRequest extends ReadOptions, ConfigChoice {
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

export const docsFormats = ['markdown', 'html'] as const;

export interface DocsRequest {
  readonly command: 'docs';
  readonly format: (typeof docsFormats)[number];
  /** The folder to write to. */
  readonly out: string;
}

export interface WebRequest {
  readonly command: 'web';
  /** `-` for standard output; a name in the language of the run where it is left out. */
  readonly out?: string;
  readonly force: boolean;
}

/** An editor speaks over standard input and output. */
interface LspRequest {
  readonly command: 'lsp';
}

export interface McpRequest {
  readonly command: 'mcp';
  /** Folders that may be read. */
  readonly paths: readonly string[];
}

export const initFormats = ['csv', 'xlsx', 'docx'] as const;

export interface InitRequest {
  readonly command: 'init';
  readonly format: (typeof initFormats)[number];
  /** Id of an edition; that of the definition, by the year, or the newest, where it is left out. */
  readonly edition?: string;
  readonly definition?: string;
  readonly office?: string;
  readonly year?: number;
  /** `-` for standard output; a file named for the office and the year where it is left out. */
  readonly output?: string;
  readonly force: boolean;
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
  | AuditRequest
  | MergeRequest
  | ExplainRequest
  | RulesRequest
  | SelftestRequest
  | CompletionRequest
  | DocsRequest
  | WebRequest
  | LspRequest
  | McpRequest
  | InitRequest
  | PrintRequest;

export interface Invocation {
  readonly request: Request;
  /** False with `--no-color`. */
  readonly color: boolean;
}
