// Understands the command line: the only file that knows commander.

import { Command, CommanderError, Option } from 'commander';
import { editions } from '../edition/editions.js';
import { extractFormats } from '../extract/writers.js';
import { type CommandName, cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import { formats, isFormat } from '../reporters/reporters.js';
import { formatHelp, type HelpTopic } from './help.js';
import {
  type ExtractRequest,
  type InitRequest,
  type Invocation,
  initFormats,
  type LintRequest,
  lintDefaults,
  type Request,
  type RulesRequest,
  rulesFormats,
  type SelftestRequest,
  selftestFormats,
} from './invocation.js';
import { notEmpty, oneOf, wholeNumber } from './option-values.js';
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
      new Option(`--lang <${values.lang}>`, options.lang + allowed(languages, language)).argParser(
        oneOf(languages, '--lang', language),
      ),
    )
    .addOption(new Option('--no-color', options.noColor));
}

function addCommands(program: Command, language: Language, found: Found): void {
  const { help } = cliWords[language];
  const { options, values } = help;
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
    .action((paths: string[], given: Omit<LintRequest, 'command' | 'paths'>) =>
      found({ ...given, command: 'lint', paths }),
    );

  addReadOptions(named('extract'), language, { formats: extractFormats, preset: 'json' }).action(
    (paths: string[], given: Omit<ExtractRequest, 'command' | 'paths'>) =>
      found({ ...given, command: 'extract', paths }),
  );

  named('explain')
    .argument('<rule>', help.arguments.code.text)
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

  const ids = editions.map(({ data }) => data.id);
  named('init')
    .addOption(
      new Option(`--edition <${values.edition}>`, options.initEdition).argParser(
        oneOf(ids, '--edition', language),
      ),
    )
    .addOption(formatOption(language, initFormats, 'xlsx'))
    .addOption(
      new Option(`--office <${values.office}>`, options.office).argParser(notEmpty('--office', language)),
    )
    .addOption(
      new Option(`--year <${values.year}>`, options.year).argParser(wholeNumber('--year', language, 2000)),
    )
    .addOption(
      new Option(`--output <${values.file}>`, options.initOutput).argParser(notEmpty('--output', language)),
    )
    .addOption(new Option('--force', options.force).default(false))
    .action((given: Omit<InitRequest, 'command'>) => found({ ...given, command: 'init' }));

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
      new Option(`--edition <${values.edition}>`, options.edition + allowed(ids, 'auto'))
        .default(lintDefaults.edition)
        .argParser(oneOf(ids, '--edition', language)),
    );
}

function formatOption(language: Language, allFormats: readonly string[], preset: string): Option {
  const { options, values, allowed } = cliWords[language].help;
  return new Option(`--format <${values.format}>`, options.format + allowed(allFormats, preset))
    .default(preset)
    .argParser(oneOf(allFormats, '--format', language));
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
    init: [],
    selftest: [help.arguments.report],
  };
  return {
    command: name,
    arguments: args[name],
    commands: [],
    options: [...items(command.options), helpItem],
    general,
  };
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
