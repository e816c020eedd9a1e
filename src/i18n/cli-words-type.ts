// What the words of the command line have to be in every language.

import type { Severity } from '../diagnostic/diagnostic.js';

/** A command with what it says about itself in help. */
export type CommandName =
  | 'lint'
  | 'extract'
  | 'audit'
  | 'merge'
  | 'explain'
  | 'rules'
  | 'selftest'
  | 'docs'
  | 'web'
  | 'lsp'
  | 'mcp'
  | 'init'
  | 'completion';

type OptionName =
  | 'format'
  | 'formats'
  | 'output'
  | 'out'
  | 'lang'
  | 'edition'
  | 'stdinFilename'
  | 'previous'
  | 'tries'
  | 'seed'
  | 'initEdition'
  | 'definition'
  | 'initOutput'
  | 'stdio'
  | 'webOut'
  | 'office'
  | 'corrections'
  | 'lintOffice'
  | 'level'
  | 'scope'
  | 'year'
  | 'force'
  | 'maxWarnings'
  | 'threads'
  | 'config'
  | 'noConfig'
  | 'showConfig'
  | 'showFiles'
  | 'reportsOnly'
  | 'baseline'
  | 'writeBaseline'
  | 'pruneBaseline'
  | 'fix'
  | 'fixDryRun'
  | 'suggest'
  | 'watch'
  | 'today'
  | 'top'
  | 'sheets'
  | 'manifest'
  | 'shard'
  | 'filesFrom'
  | 'cache'
  | 'quiet'
  | 'noColor'
  | 'help'
  | 'version';

interface Line {
  readonly term: string;
  readonly text: string;
}

export interface CliWords {
  readonly help: {
    readonly about: string;
    readonly headings: Readonly<
      Record<'usage' | 'arguments' | 'options' | 'general' | 'commands' | 'examples' | 'exits', string>
    >;
    readonly usage: Readonly<Record<CommandName, string>> & { readonly program: string };
    readonly commands: Readonly<Record<CommandName, { readonly brief: string; readonly about: string }>>;
    readonly helpCommand: { readonly usage: string; readonly brief: string };
    readonly arguments: Readonly<
      Record<'paths' | 'folders' | 'results' | 'code' | 'command' | 'report' | 'shell', Line>
    >;
    /** How an option's value is called, without the brackets. */
    readonly values: Readonly<
      Record<
        | 'format'
        | 'target'
        | 'file'
        | 'folder'
        | 'lang'
        | 'edition'
        | 'name'
        | 'count'
        | 'number'
        | 'shard'
        | 'office'
        | 'level'
        | 'scope'
        | 'year'
        | 'date',
        string
      >
    >;
    readonly options: Readonly<Record<OptionName, string>>;
    allowed(values: readonly string[], preset: string): string;
    /** Values without a preset. */
    listed(values: readonly string[]): string;
    /** Of these editions the form is not yet sure. */
    previews(ids: readonly string[]): string;
    readonly examples: Readonly<Record<CommandName | 'program', readonly Line[]>>;
    /** None for commands that look at no report. */
    readonly exits: Readonly<Record<CommandName | 'program', readonly Line[]>>;
  };
  readonly errors: {
    readonly error: string;
    readonly hint: string;
    unknownOption(flag: string): string;
    unknownCommand(name: string): string;
    missingValue(flag: string): string;
    /** `flags` as help writes them. */
    missingOption(flags: string): string;
    badValue(flag: string, value: string): string;
    missingArgument(name: string): string;
    tooManyArguments(command: string): string;
    readonly noPaths: string;
    unknownCode(code: string): string;
    filesFrom(file: string, code: string): string;
    /** A folder for letters or years holds other files. */
    folderTaken(folder: string, file: string): string;
    cannotWrite(file: string, code: string): string;
    fileNeeded(format: string): string;
    fileExists(file: string): string;
    yearOutside(year: number, edition: string): string;
    readonly terminalBytes: string;
    severalReports(path: string): string;
    readonly stdinTwice: string;
    notWithStdin(flag: string): string;
    onlyForOne(flag: string): string;
    noCorrections(file: string): string;
    /** A row of a file of corrections that names no cell, or several. */
    correctionUnknown(file: string, row: string): string;
    /** A file that something else has made is not overwritten. */
    notOurs(file: string): string;
    /** A list of corrections cannot be a file of this kind. */
    notListed(format: string): string;
    formatsMixed(formats: readonly string[]): string;
    readonly outputUnused: string;
    fileTwice(file: string): string;
    outputOverInput(file: string): string;
    /** Files of the program are missing. */
    readonly incomplete: string;
    crashed(reason: string): string;
    readonly noWorkingFolder: string;
    /** `file` is empty where none is named. */
    system(code: string, file: string): string;
    /** For what commander may say besides. */
    readonly other: string;
  };
  readonly hints: {
    seeHelp(command: string): string;
    didYouMean(names: readonly string[]): string;
    allowed(values: readonly string[]): string;
    readonly shard: string;
    wholeNumber(least: number): string;
    optionsLast(command: string, flag: string): string;
    tryLint(path: string): string;
    noPaths(command: string): string;
    readonly seeRules: string;
    readonly filesFrom: string;
    readonly folderTaken: string;
    readonly cannotWrite: string;
    fileNeeded(format: string): string;
    readonly fileExists: string;
    yearOutside(editions: readonly string[]): string;
    readonly terminalBytes: string;
    readonly oneReport: string;
    readonly stdinTwice: string;
    readonly notWithStdin: string;
    readonly onlyForOne: string;
    readonly onlyOneScan: string;
    readonly corrections: string;
    readonly notOurs: string;
    readonly notListed: string;
    readonly anotherName: string;
    readonly date: string;
    formatFile(format: string): string;
    readonly outputUnused: string;
    readonly fileTwice: string;
    readonly outputOverInput: string;
    readonly reinstall: string;
    readonly pleaseReport: string;
    readonly noWorkingFolder: string;
    readonly diskFull: string;
    readonly tooManyFiles: string;
    readonly system: string;
  };
  /** On standard error, after the work. */
  readonly said: {
    /** Of a file. */
    readonly passedOver: string;
    baseline(file: string, entries: number): string;
    fixed(fixes: number, files: number): string;
    /** Not a text file. */
    notText(file: string): string;
    /** The figures would not be the same, so the file was left alone. */
    notSafe(file: string): string;
    /** A link leads out of the folders that were given. */
    linkedAway(file: string): string;
    noCache(file: string, code: string): string;
    suggested(count: number, file: string): string;
    /** A copy of the report with comments on so many cells. */
    marked(cells: number, file: string): string;
    watching(files: number): string;
    /** An edition was used that is not yet sure. */
    preview(title: string): string;
  };
  readonly explain: {
    readonly severity: Readonly<Record<Severity, string>>;
    readonly severityHeading: string;
    readonly what: string;
    readonly why: string;
    readonly mend: string;
    readonly failing: string;
    readonly passing: string;
    readonly passes: string;
  };
  readonly init: { written(file: string): string };
  readonly web: { readonly file: string; written(file: string): string };
  readonly rules: Readonly<Record<'code' | 'severity' | 'name' | 'title', string>>;
}
