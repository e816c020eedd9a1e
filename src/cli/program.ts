// Understands the command line: the only file that knows commander.

import { Command, CommanderError, Option } from 'commander';
import { editions } from '../edition/editions.js';
import { type CommandName, cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import { formats, isFormat } from '../reporters/reporters.js';
import { formatHelp } from './help.js';
import {
  type ExplainRequest,
  type ExtractRequest,
  extractFormats,
  type Invocation,
  type LintRequest,
  type Request,
  type RulesRequest,
  rulesFormats,
} from './invocation.js';
import { notEmpty, oneOf, wholeNumber } from './option-values.js';
import { usageErrorOf } from './parse-errors.js';
import { version } from './version.js';

const lintFormats = formats.filter(isFormat);

interface ProgramOptions {
  readonly language: Language;
  /** Of the help. */
  readonly width: number;
}

/** @throws {UsageError} */
export function parseCommandLine(argv: readonly string[], options: ProgramOptions): Invocation {
  const parsed: { request?: Request } = {};
  let printed = '';
  const program = createProgram(options, (request) => {
    parsed.request = request;
  });
  const print = (text: string) => {
    printed += text;
  };
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: print, writeErr: print, outputError: () => {} });
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const asked = error.exitCode === 0;
    parsed.request = { command: 'print', text: printed, asked };
  }
  const color = program.opts<{ color: boolean }>().color;
  return {
    request: parsed.request ?? { command: 'print', text: program.helpInformation(), asked: false },
    color,
  };
}

function createProgram({ language, width }: ProgramOptions, found: (request: Request) => void): Command {
  const words = cliWords[language].help;
  const program = new Command('gov-report')
    .version(version, '-v, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureHelp({ formatHelp: (command) => formatHelp(topicOf(command, language), language, width) });
  for (const option of generalOptions(language)) program.addOption(option);
  const own = commandsOf(language, found).map((command) => command.copyInheritedSettings(program));
  for (const command of own) program.addCommand(command);
  program.addCommand(helpCommand(program, language), { hidden: true });
  for (const command of [program, ...program.commands])
    command.exitOverride(leave(command, program, language));
  return program;
}

function generalOptions(language: Language): Option[] {
  const { options, values, allowed } = cliWords[language].help;
  const languages = ['zh', 'en'];
  return [
    new Option(`--lang <${values.lang}>`, options.lang + allowed(languages, language)).argParser(
      oneOf(languages, '--lang', language),
    ),
    new Option('--no-color', options.noColor),
  ];
}

function commandsOf(language: Language, found: (request: Request) => void): Command[] {
  const { help } = cliWords[language];
  const paths = (command: Command) => command.argument('[paths...]', help.arguments.paths.text);
  return [
    addOptions(paths(new Command('lint')), ['format', 'output', 'edition', 'stdinFilename'], language)
      .addOption(optionsOf(language, lintFormats, 'pretty').maxWarnings)
      .addOption(new Option('--quiet', help.options.quiet).default(false))
      .action((given: string[], options: Omit<LintRequest, 'command' | 'paths'>) =>
        found({ ...options, command: 'lint', paths: given }),
      ),
    addOptions(
      paths(new Command('extract')),
      ['format', 'output', 'edition', 'stdinFilename'],
      language,
    ).action((given: string[], options: Omit<ExtractRequest, 'command' | 'paths'>) =>
      found({ ...options, command: 'extract', paths: given }),
    ),
    new Command('explain')
      .argument('<code>', help.arguments.code.text)
      .action((code: string) => found({ command: 'explain', code } satisfies ExplainRequest)),
    addOptions(new Command('rules'), ['format'], language).action((options: Omit<RulesRequest, 'command'>) =>
      found({ ...options, command: 'rules' }),
    ),
  ];
}
