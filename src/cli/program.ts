// Understands the command line: the only file that knows commander.

import { Argument, Command, CommanderError, Option } from 'commander';
import { auditFormats } from '../audit/outputs/writers.js';
import { editions } from '../edition/editions.js';
import { extractFormats } from '../extract/writers.js';
import { rules } from '../generated/rules/all.js';
import { cliWords } from '../i18n/cli-words.js';
import type { CommandName } from '../i18n/cli-words-zh.js';
import type { Language } from '../i18n/language.js';
import { officeLevels, officeScopes } from '../report/office-facts.js';
import { formats } from '../reporters/index.js';
import { formatTarget, targetsOf } from './command-line/format-targets.js';
import { formatHelp, type HelpTopic } from './command-line/help.js';
import {
  type AuditRequest,
  type CompletionCommand,
  type CompletionOption,
  type DocsRequest,
  docsFormats,
  type ExtractRequest,
  type FormatTarget,
  type InitRequest,
  type Invocation,
  initFormats,
  type LintRequest,
  lintDefaults,
  type MergeRequest,
  type Request,
  type RulesRequest,
  rulesFormats,
  type SelftestRequest,
  selftestFormats,
  shells,
  type WebRequest,
} from './command-line/invocation.js';
import { date, notEmpty, oneOf, shardOf, wholeNumber } from './command-line/option-values.js';
import { unknownCommand, usageErrorOf } from './command-line/parse-errors.js';

type Found = (request: Request) => void;

/** A request as its options give it, before each format has its place. */
type Given<R extends { readonly formats: readonly unknown[] }> = Omit<
  R,
  'command' | 'paths' | 'formats' | 'given'
> & {
  readonly format: R['formats'];
  readonly output?: string;
};

/** `width` is for the help: to ask for it takes longer than all the rest. @throws {RunError} */
export function parseCommandLine(
  argv: readonly string[],
  { language, width }: { readonly language: Language; readonly width: () => number },
): Invocation {
  const requests: Request[] = [];
  const found: Found = (request) => requests.push(request);
  let printed = '';
  const print = (text: string) => {
    printed += text;
  };
  const program = createProgram(language, width);
  // Options take longer than the rest of a command line: commands that nobody asked for have none.
  const isAsked = (name: string) => argv.includes(name) || argv.includes('completion');
  addCommands(program, language, found, isAsked);
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: print, writeErr: print, outputError: () => {} });
    command.exitOverride((error) => {
      const isAnswer = error.exitCode === 0 || error.code === 'commander.help';
      throw isAnswer ? error : usageErrorOf(error, settingOf(command, program, argv, language), language);
    });
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    requests.push({ command: 'print', text: printed, asked: error.exitCode === 0 });
  }
  const { color } = program.opts<{ color: boolean }>();
  return { request: requests.at(-1)!, color };
}

function createProgram(language: Language, width: () => number): Command {
  const { options, values, allowed } = cliWords[language].help;
  const languages = ['zh', 'en'] as const;
  return new Command('gov-report')
    .version(PROGRAM_VERSION, '-v, --version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .configureHelp({ formatHelp: (command) => formatHelp(topicOf(command, language), language, width()) })
    .showSuggestionAfterError(false)
    .addOption(
      choice(`--lang <${values.lang}>`, options.lang + allowed(languages, language), languages, language),
    )
    .addOption(new Option('--no-color', options.noColor));
}

function addCommands(
  program: Command,
  language: Language,
  found: Found,
  isAsked: (name: string) => boolean,
): void {
  const { help } = cliWords[language];
  const { options, values } = help;
  const [maxWarnings, threads] = runOptions(language);
  const reportsOnly = new Option('--reports-only', options.reportsOnly);
  const edition = editionOption(language);
  const definition = textOption(`--definition <${values.file}>`, options.definition, language);
  const corrections = textOption(`--corrections <${values.file}>`, options.corrections, language);
  const ids = editions.map(({ id }) => id);
  const commands: Readonly<Record<CommandName, (command: Command) => void>> = {
    lint: (command) =>
      addPathOptions(command.addOption(targetsOption(formats, language)), language)
        .addOption(edition)
        .addOption(definition)
        .addOption(textOption(`--previous <${values.file}>`, options.previous, language))
        .addOption(corrections)
        .addOption(textOption(`--office <${values.office}>`, options.lintOffice, language))
        .addOption(choice(`--level <${values.level}>`, options.level, officeLevels, language))
        .addOption(choice(`--scope <${values.scope}>`, options.scope, officeScopes, language))
        .addOption(maxWarnings)
        .addOption(threads)
        .addOption(new Option('--quiet', options.quiet).default(lintDefaults.quiet))
        .addOption(new Option('--fix', options.fix))
        .addOption(new Option('--fix-dry-run', options.fixDryRun))
        .addOption(textOption(`--suggest [${values.file}]`, options.suggest, language))
        .addOption(new Option('--watch', options.watch))
        .addOption(new Option('--show-config', options.showConfig))
        .addOption(new Option('--show-files', options.showFiles))
        .addOption(reportsOnly)
        .addOption(textOption(`--baseline <${values.file}>`, options.baseline, language))
        .addOption(textOption(`--write-baseline [${values.file}]`, options.writeBaseline, language))
        .addOption(new Option('--prune-baseline', options.pruneBaseline))
        .action((paths: string[], { format, output, ...opts }: Given<LintRequest>, command: Command) => {
          const formats = targetsOf(format, output, language);
          found({ ...opts, command: 'lint', paths, given: givenOf(command), formats });
        }),
    extract: (command) =>
      addPathOptions(command.addOption(formatOption(language, extractFormats, 'json')), language)
        .addOption(edition)
        .addOption(definition)
        .addOption(corrections)
        .addOption(reportsOnly)
        .action(
          (paths: string[], opts: Omit<ExtractRequest, 'command' | 'paths' | 'given'>, command: Command) =>
            found({ ...opts, command: 'extract', paths, given: givenOf(command) }),
        ),
    audit: (command) =>
      addAuditOptions(command.argument('[paths...]', help.arguments.paths.text), language)
        .addOption(edition)
        .addOption(definition)
        .addOption(threads)
        .addOption(reportsOnly)
        .addOption(textOption(`--files-from <${values.file}>`, options.filesFrom, language))
        .addOption(textOption(`--cache <${values.file}>`, options.cache, language))
        .addOption(new Option(`--shard <${values.shard}>`, options.shard).argParser(shardOf(language)))
        .action((paths: string[], { format, output, ...opts }: Given<AuditRequest>, command: Command) => {
          const formats = targetsOf(format, output, language);
          found({ ...opts, command: 'audit', paths, given: givenOf(command), formats });
        }),
    merge: (command) =>
      addAuditOptions(command.argument('[results...]', help.arguments.results.text), language)
        .addOption(definition)
        .action((paths: string[], { format, output, ...opts }: Given<MergeRequest>, command: Command) => {
          const formats = targetsOf(format, output, language);
          found({ ...opts, command: 'merge', paths, given: givenOf(command), formats });
        }),
    explain: (command) =>
      command
        .addArgument(
          withChoices(
            new Argument('<rule>', help.arguments.code.text),
            rules.map(({ code }) => code),
          ),
        )
        .action((code: string) => found({ command: 'explain', code })),
    rules: (command) =>
      command
        .addOption(formatOption(language, rulesFormats, 'pretty'))
        .action((given: Omit<RulesRequest, 'command'>) => found({ ...given, command: 'rules' })),
    selftest: (command) =>
      addOutputOption(
        command
          .argument('[report]', help.arguments.report.text)
          .addOption(formatOption(language, selftestFormats, 'pretty')),
        language,
      )
        .addOption(edition)
        .addOption(definition)
        .addOption(numberOption(`--tries <${values.count}>`, options.tries, language, 1).default(200))
        .addOption(numberOption(`--seed <${values.number}>`, options.seed, language).default(1))
        .action((path: string | undefined, given: Omit<SelftestRequest, 'command' | 'path'>) =>
          found({ ...given, command: 'selftest', path }),
        ),
    completion: (command) =>
      command
        .addArgument(
          withChoices(new Argument('<shell>', help.arguments.shell.text), shells).argParser(
            oneOf(shells, '<shell>', language),
          ),
        )
        .action((shell: (typeof shells)[number]) =>
          found({ command: 'completion', shell, commands: completionsOf(program) }),
        ),
    docs: (command) =>
      command
        .addOption(textOption(`--out <${values.folder}>`, options.out, language).makeOptionMandatory())
        .addOption(formatOption(language, docsFormats, 'markdown'))
        .action((given: Omit<DocsRequest, 'command'>) => found({ ...given, command: 'docs' })),
    web: (command) =>
      command
        .addOption(textOption(`--out <${values.file}>`, options.webOut, language))
        .addOption(new Option('--force', options.force).default(false))
        .action((given: Omit<WebRequest, 'command'>) => found({ ...given, command: 'web' })),
    lsp: (command) =>
      command.addOption(new Option('--stdio', options.stdio)).action(() => found({ command: 'lsp' })),
    mcp: (command) =>
      command
        .argument('[folders...]', help.arguments.folders.text)
        .action((paths: string[]) => found({ command: 'mcp', paths })),
    init: (command) =>
      command
        .addOption(editionNamed(options.initEdition + help.listed(ids) + previewsOf(language), ids, language))
        .addOption(definition)
        .addOption(formatOption(language, initFormats, 'xlsx'))
        .addOption(textOption(`--office <${values.office}>`, options.office, language))
        .addOption(numberOption(`--year <${values.year}>`, options.year, language, 2000))
        .addOption(textOption(`--output <${values.file}>`, options.initOutput, language))
        .addOption(new Option('--force', options.force).default(false))
        .action((given: Omit<InitRequest, 'command'>) => found({ ...given, command: 'init' })),
  };
  for (const [name, { brief }] of Object.entries(help.commands)) {
    const command = program.command(name).description(brief);
    if (isAsked(name)) commands[name as CommandName](command);
  }

  program
    .command('help', { hidden: true })
    .argument('[command]', help.arguments.command.text)
    .action((name: string | undefined) => {
      const topic = name === undefined ? program : program.commands.find((c) => c.name() === name);
      if (!topic) throw unknownCommand(name ?? '', namesOf(program), language);
      topic.help();
    });
}

/** The options that stand on the command line. */
function givenOf(command: Command): string[] {
  return Object.keys(command.opts()).filter((name) => command.getOptionValueSource(name) === 'cli');
}

/** Where the configuration comes from, and the day by which it is read. */
function addConfigOptions(command: Command, language: Language): Command {
  const { options, values } = cliWords[language].help;
  return command
    .addOption(textOption(`--config <${values.file}>`, options.config, language))
    .addOption(new Option('--no-config', options.noConfig))
    .addOption(new Option(`--today <${values.date}>`, options.today).argParser(date('--today', language)));
}

/** What decides how a run ends, and how it is spread. */
function runOptions(language: Language): readonly [maxWarnings: Option, threads: Option] {
  const { options, values } = cliWords[language].help;
  return [
    numberOption(`--max-warnings <${values.count}>`, options.maxWarnings, language),
    numberOption(`--threads <${values.count}>`, options.threads, language, 1),
  ];
}

/** What commands that read any number of reports have in common, besides the form of the result. */
function addPathOptions(command: Command, language: Language): Command {
  const { arguments: args, options, values } = cliWords[language].help;
  const withOutput = addOutputOption(command.argument('[paths...]', args.paths.text), language);
  return addConfigOptions(
    withOutput.addOption(textOption(`--stdin-filename <${values.name}>`, options.stdinFilename, language)),
    language,
  );
}

function addOutputOption(command: Command, language: Language): Command {
  const { options, values } = cliWords[language].help;
  return command.addOption(textOption(`--output <${values.file}>`, options.output, language));
}

function editionOption(language: Language): Option {
  const { options, allowed } = cliWords[language].help;
  const ids = ['auto', ...editions.map(({ id }) => id)];
  const about = options.edition + allowed(ids, 'auto') + previewsOf(language);
  return editionNamed(about, ids, language).default(lintDefaults.edition);
}

/** Any name: that of a form of the user's own is known when its definition is read, see `definedForm`. */
function editionNamed(about: string, ids: readonly string[], language: Language): Option {
  const { values } = cliWords[language].help;
  return withChoices(textOption(`--edition <${values.edition}>`, about, language), ids);
}

/** Editions that were not yet compared with an official copy. */
function previewsOf(language: Language): string {
  const ids = editions.filter(({ isPreview }) => isPreview).map(({ id }) => id);
  return cliWords[language].help.previews(ids);
}

/** What an audit and the merging of its parts have in common. */
function addAuditOptions(command: Command, language: Language): Command {
  const { options, values } = cliWords[language].help;
  const [maxWarnings] = runOptions(language);
  const withOutput = addOutputOption(command.addOption(targetsOption(auditFormats, language)), language);
  return addConfigOptions(withOutput, language)
    .addOption(textOption(`--manifest <${values.file}>`, options.manifest, language))
    .addOption(maxWarnings)
    .addOption(choice(`--sheets <${values.scope}>`, options.sheets, ['office', 'area'], language))
    .addOption(numberOption(`--top <${values.count}>`, options.top, language, 1).default(10));
}

/** Any number of formats, each with its file. */
function targetsOption<const F extends string>(names: readonly F[], language: Language): Option {
  const { options, values, allowed } = cliWords[language].help;
  const parse = formatTarget(names, language);
  const preset = lintDefaults.formats;
  const option = new Option(`--format <${values.target}>`, options.formats + allowed(names, preset[0].format))
    .default(preset)
    .argParser((value, before: readonly FormatTarget<string>[]) =>
      before === preset ? [parse(value)] : [...before, parse(value)],
    );
  option.argChoices = [...names];
  return option;
}

function formatOption(language: Language, allFormats: readonly string[], preset: string): Option {
  const { options, values, allowed } = cliWords[language].help;
  return choice(
    `--format <${values.format}>`,
    options.format + allowed(allFormats, preset),
    allFormats,
    language,
  ).default(preset);
}

function topicOf(command: Command, language: Language): HelpTopic {
  const { help } = cliWords[language];
  const items = (options: readonly Option[]) =>
    options.map(({ flags, description }) => ({ term: flags, text: description }));
  const program = command.parent ?? command;
  const helpItem = { term: '-h, --help', text: help.options.help };
  const general = items(program.options.filter(({ long }) => long !== '--version'));
  const isKnown = (name: string): name is CommandName => Object.hasOwn(help.commands, name);
  const name = command.name();
  if (!command.parent || !isKnown(name)) {
    const commands = namesOf(program).map((known) => ({
      term: known,
      text: isKnown(known) ? help.commands[known].brief : '',
    }));
    const all = [{ term: '-v, --version', text: help.options.version }, helpItem, ...general];
    const helpTerm = { term: help.helpCommand.usage, text: help.helpCommand.brief };
    return {
      command: undefined,
      arguments: [],
      commands: [...commands, helpTerm],
      options: all,
      general: [],
    };
  }
  const args: Partial<Record<CommandName, HelpTopic['arguments']>> = {
    lint: [help.arguments.paths],
    extract: [help.arguments.paths],
    audit: [help.arguments.paths],
    merge: [help.arguments.results],
    explain: [help.arguments.code],
    selftest: [help.arguments.report],
    completion: [help.arguments.shell],
    mcp: [help.arguments.folders],
  };
  return {
    command: name,
    arguments: args[name] ?? [],
    commands: [],
    options: [...items(command.options), helpItem],
    general,
  };
}

/** What the shells need to know, from the commands and options as they are. */
function completionsOf(program: Command): CompletionCommand[] {
  const general = [
    ...program.options.map(completionOf),
    { flag: '--help', about: '', values: 'none' as const },
  ];
  return [program, ...program.commands].map((command) => ({
    name: command === program ? '' : command.name(),
    about: command.description(),
    options: command === program ? general : [...command.options.map(completionOf), ...general],
    values: command === program ? namesOf(program) : valuesOf(command),
  }));
}

function completionOf({ long, description, required, optional, argChoices }: Option): CompletionOption {
  return { flag: long ?? '', about: description, values: required || optional ? argChoices : 'none' };
}

/** None where the command takes no argument, undefined where any file will do. */
function valuesOf({ registeredArguments: [argument] }: Command): readonly string[] | undefined {
  return argument ? argument.argChoices : [];
}

/** Its value may be anything but nothing. */
function textOption(flags: string, about: string, language: Language): Option {
  return new Option(flags, about).argParser(notEmpty(longOf(flags), language));
}

function numberOption(flags: string, about: string, language: Language, least = 0): Option {
  return new Option(flags, about).argParser(wholeNumber(longOf(flags), language, least));
}

/** `--output <file>`: `--output`. */
function longOf(flags: string): string {
  return flags.split(' ', 1)[0]!;
}

/** For completion only. */
function withChoices<T extends Argument | Option>(given: T, values: readonly string[]): T {
  given.argChoices = [...values];
  return given;
}

/** Any other value is refused. */
function choice(flags: string, about: string, values: readonly string[], language: Language): Option {
  const option = new Option(flags, about).argParser(oneOf(values, longOf(flags), language, about));
  option.argChoices = [...values];
  return option;
}

function namesOf(program: Command): string[] {
  return program.commands.map((command) => command.name()).filter((name) => name !== 'help');
}

function settingOf(command: Command, program: Command, argv: readonly string[], language: Language) {
  const whole = new Command();
  addCommands(
    whole,
    language,
    () => {},
    () => true,
  );
  const options = command === program ? program.options : [...program.options, ...command.options];
  return {
    argv,
    command: command === program ? '' : command.name(),
    commands: namesOf(program),
    flags: ['--help', ...options.flatMap(({ long }) => long ?? [])],
    flagsOfCommands: whole.commands.flatMap((c) => c.options.flatMap(({ long }) => long ?? [])),
  };
}
