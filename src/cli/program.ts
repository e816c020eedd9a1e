// Understands the command line: the only file that knows commander.

import { Argument, Command, CommanderError, Option } from 'commander';
import { editions } from '../edition/editions.js';
import { extractFormats } from '../extract/writers.js';
import { type CommandName, cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import { formats, isFormat } from '../reporters/reporters.js';
import { rules } from '../rules/all.js';
import { formatHelp, type HelpTopic } from './help.js';
import {
  type CompletionCommand,
  type CompletionOption,
  type ExtractRequest,
  type Invocation,
  type LintRequest,
  lintDefaults,
  type Request,
  type RulesRequest,
  rulesFormats,
  type SelftestRequest,
  selftestFormats,
  shells,
} from './invocation.js';
import { date, notEmpty, oneOf, wholeNumber } from './option-values.js';
import { unknownCommand, usageErrorOf } from './parse-errors.js';

type Found = (request: Request) => void;

/** `width` is for the help. @throws {RunError} */
export function parseCommandLine(
  argv: readonly string[],
  { language, width }: { readonly language: Language; readonly width: number },
): Invocation {
  const requests: Request[] = [];
  const found: Found = (request) => requests.push(request);
  let printed = '';
  const print = (text: string) => {
    printed += text;
  };
  const program = createProgram(language, width);
  addCommands(program, language, found);
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: print, writeErr: print, outputError: () => {} });
    command.exitOverride((error) => {
      const isAnswer = error.exitCode === 0 || error.code === 'commander.help';
      throw isAnswer ? error : usageErrorOf(error, settingOf(command, program, argv), language);
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

function createProgram(language: Language, width: number): Command {
  const { options, values, allowed } = cliWords[language].help;
  const languages = ['zh', 'en'] as const;
  return new Command('gov-report')
    .version(PROGRAM_VERSION, '-v, --version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .configureHelp({ formatHelp: (command) => formatHelp(topicOf(command, language), language, width) })
    .showSuggestionAfterError(false)
    .addOption(
      choice(`--lang <${values.lang}>`, options.lang + allowed(languages, language), languages, language),
    )
    .addOption(new Option('--no-color', options.noColor));
}

function addCommands(program: Command, language: Language, found: Found): void {
  const { help } = cliWords[language];
  const { options, values } = help;
  const file = (flags: string, about: string) =>
    new Option(flags, about).argParser(notEmpty(flags.split(' ')[0]!, language));
  const named = (name: CommandName) => program.command(name).description(help.commands[name].brief);

  addReadOptions(named('lint'), language, {
    formats: formats.filter(isFormat),
    preset: lintDefaults.format,
  })
    .addOption(
      new Option(`--previous <${values.file}>`, options.previous).argParser(notEmpty('--previous', language)),
    )
    .addOption(
      new Option(`--max-warnings <${values.count}>`, options.maxWarnings).argParser(
        wholeNumber('--max-warnings', language),
      ),
    )
    .addOption(
      new Option(`--threads <${values.count}>`, options.threads).argParser(
        wholeNumber('--threads', language, 1),
      ),
    )
    .addOption(new Option('--quiet', options.quiet).default(lintDefaults.quiet))
    .addOption(new Option('--fix', options.fix))
    .addOption(new Option('--fix-dry-run', options.fixDryRun))
    .addOption(file(`--suggest [${values.file}]`, options.suggest))
    .addOption(new Option('--watch', options.watch))
    .addOption(file(`--config <${values.file}>`, options.config))
    .addOption(new Option('--no-config', options.noConfig))
    .addOption(new Option('--show-config', options.showConfig))
    .addOption(new Option('--show-files', options.showFiles))
    .addOption(file(`--baseline <${values.file}>`, options.baseline))
    .addOption(file(`--write-baseline [${values.file}]`, options.writeBaseline))
    .addOption(new Option('--prune-baseline', options.pruneBaseline))
    .addOption(new Option(`--today <${values.date}>`, options.today).argParser(date('--today', language)))
    .action((paths: string[], opts: Omit<LintRequest, 'command' | 'paths' | 'given'>, command: Command) => {
      const given = Object.keys(opts).filter((name) => command.getOptionValueSource(name) === 'cli');
      found({ ...opts, command: 'lint', paths, given });
    });

  addReadOptions(named('extract'), language, { formats: extractFormats, preset: 'json' }).action(
    (paths: string[], given: Omit<ExtractRequest, 'command' | 'paths'>) =>
      found({ ...given, command: 'extract', paths }),
  );

  named('explain')
    .addArgument(
      withChoices(
        new Argument('<rule>', help.arguments.code.text),
        rules.map(({ code }) => code),
      ),
    )
    .action((code: string) => found({ command: 'explain', code }));

  named('rules')
    .addOption(formatOption(language, rulesFormats, 'pretty'))
    .action((given: Omit<RulesRequest, 'command'>) => found({ ...given, command: 'rules' }));

  addResultOptions(named('selftest').argument('[report]', help.arguments.report.text), language, {
    formats: selftestFormats,
    preset: 'pretty',
  })
    .addOption(
      new Option(`--tries <${values.count}>`, options.tries)
        .default(200)
        .argParser(wholeNumber('--tries', language, 1)),
    )
    .addOption(
      new Option(`--seed <${values.number}>`, options.seed)
        .default(1)
        .argParser(wholeNumber('--seed', language)),
    )
    .action((path: string | undefined, given: Omit<SelftestRequest, 'command' | 'path'>) =>
      found({ ...given, command: 'selftest', path }),
    );

  named('completion')
    .addArgument(
      withChoices(new Argument('<shell>', help.arguments.shell.text), shells).argParser(
        oneOf(shells, '<shell>', language),
      ),
    )
    .action((shell: (typeof shells)[number]) =>
      found({ command: 'completion', shell, commands: completionsOf(program) }),
    );

  program
    .command('help', { hidden: true })
    .argument('[command]', help.arguments.command.text)
    .action((name: string | undefined) => {
      const topic = name === undefined ? program : program.commands.find((c) => c.name() === name);
      if (!topic) throw unknownCommand(name ?? '', namesOf(program), language);
      topic.help();
    });
}

/** The output formats of a command, and the one it uses by itself. */
interface Formats {
  readonly formats: readonly string[];
  readonly preset: string;
}

/** What commands that read any number of reports have in common. */
function addReadOptions(command: Command, language: Language, choice: Formats): Command {
  const { arguments: args, options, values } = cliWords[language].help;
  return addResultOptions(command.argument('[paths...]', args.paths.text), language, choice).addOption(
    new Option(`--stdin-filename <${values.name}>`, options.stdinFilename).argParser(
      notEmpty('--stdin-filename', language),
    ),
  );
}

/** The form of the result, where it goes, and the edition that it speaks of. */
function addResultOptions(command: Command, language: Language, { formats, preset }: Formats): Command {
  const { options, values, allowed } = cliWords[language].help;
  const ids = ['auto', ...editions.map(({ data }) => data.id)];
  return command
    .addOption(formatOption(language, formats, preset))
    .addOption(
      new Option(`--output <${values.file}>`, options.output).argParser(notEmpty('--output', language)),
    )
    .addOption(
      choice(`--edition <${values.edition}>`, options.edition + allowed(ids, 'auto'), ids, language).default(
        lintDefaults.edition,
      ),
    );
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
  const args = {
    lint: [help.arguments.paths],
    extract: [help.arguments.paths],
    explain: [help.arguments.code],
    rules: [],
    selftest: [help.arguments.report],
    completion: [help.arguments.shell],
  };
  return {
    command: name,
    arguments: args[name],
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

/** For completion only. */
function withChoices(argument: Argument, values: readonly string[]): Argument {
  argument.argChoices = [...values];
  return argument;
}

/** Any other value is refused. */
function choice(flags: string, about: string, values: readonly string[], language: Language): Option {
  const option = new Option(flags, about).argParser(oneOf(values, flags.split(' ')[0]!, language));
  option.argChoices = [...values];
  return option;
}

function namesOf(program: Command): string[] {
  return program.commands.map((command) => command.name()).filter((name) => name !== 'help');
}

function settingOf(command: Command, program: Command, argv: readonly string[]) {
  const options = command === program ? program.options : [...program.options, ...command.options];
  return {
    argv,
    command: command === program ? '' : command.name(),
    commands: namesOf(program),
    flags: ['--help', ...options.flatMap(({ long }) => long ?? [])],
    flagsOfCommands: program.commands.flatMap((c) => c.options.flatMap(({ long }) => long ?? [])),
  };
}
