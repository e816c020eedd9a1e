// Says in the user's language what commander found wrong with a command line.

import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { nearest } from '../../text/similarity.js';
import { visible } from '../../text/visible.js';
import { RunError } from '../run-error.js';

/** Where the mistake was made. */
interface Setting {
  readonly argv: readonly string[];
  /** Empty for the program itself. */
  readonly command: string;
  readonly commands: readonly string[];
  /** Long flags that are known here. */
  readonly flags: readonly string[];
  /** Long flags of any command. */
  readonly flagsOfCommands: readonly string[];
}

interface Complaint {
  /** Such as `commander.unknownOption`. */
  readonly code: string;
  /** In English; what the complaint is about stands between single quotes. */
  readonly message: string;
}

export function usageErrorOf({ code, message }: Complaint, setting: Setting, language: Language): RunError {
  const { errors, hints, help } = cliWords[language];
  const subject = visible(/'(.*)'/su.exec(message)?.[1] ?? '');
  const seeHelp = hints.seeHelp(setting.command && `${setting.command} `);
  switch (code) {
    case 'commander.unknownOption':
      return new RunError(errors.unknownOption(subject), optionHint(subject, setting, language));
    case 'commander.optionMissingArgument':
      return new RunError(errors.missingValue(subject.split(' ')[0]!), seeHelp);
    case 'commander.missingMandatoryOptionValue':
      return new RunError(errors.missingOption(subject), seeHelp);
    case 'commander.missingArgument':
      return new RunError(
        errors.missingArgument(help.arguments[subject === 'shell' ? 'shell' : 'code'].term),
        seeHelp,
      );
    case 'commander.excessArguments':
      return new RunError(errors.tooManyArguments(setting.command), seeHelp);
    case 'commander.unknownCommand':
      return unknownCommand(subject, setting.commands, language);
    default:
      return new RunError(errors.other, seeHelp);
  }
}

function optionHint(flag: string, setting: Setting, language: Language): string {
  const { hints } = cliWords[language];
  const { command, commands, flags, flagsOfCommands, argv } = setting;
  const bare = flag.split('=')[0]!;
  if (command === '' && flagsOfCommands.includes(bare)) {
    return hints.optionsLast(argv.find((argument) => commands.includes(argument)) ?? 'lint', bare);
  }
  const [near] = nearest(bare, flags, (known) => known, limitOf(bare));
  return near ? hints.didYouMean([near.item]) : hints.seeHelp(command && `${command} `);
}

/** A path in the place of the command is a likely mistake. */
export function unknownCommand(name: string, commands: readonly string[], language: Language): RunError {
  const { errors, hints } = cliWords[language];
  const exchanged = commands.find((known) => lettersOf(known) === lettersOf(name));
  const near = exchanged ?? nearest(name, commands, (known) => known, limitOf(name))[0]?.item;
  const hint = () => {
    if (/[./\\*]|[^\0-\x7f]/u.test(name)) return hints.tryLint(/[\s*]/u.test(name) ? `"${name}"` : name);
    return near ? hints.didYouMean([near]) : hints.seeHelp('');
  };
  return new RunError(errors.unknownCommand(name), hint());
}

/** Letters typed in another order are the likeliest slip. */
function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** Edits that still make a slip of the keyboard; the dashes before a flag are none of its letters. */
function limitOf(text: string): number {
  return text.replace(/^-+/u, '').length < 4 ? 1 : 2;
}
