// Checks the values of options; what is wrong is said in the user's language.

import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { isDate } from '../../text/iso-date.js';
import { visible } from '../../text/visible.js';
import { parseShard, type Shard } from '../commands/audit/shard.js';
import { RunError } from '../run-error.js';

export function oneOf<const T extends string>(
  values: readonly T[],
  flag: string,
  language: Language,
  about = '',
): (value: string) => T {
  const { errors, hints } = cliWords[language];
  // What help says of each value, where it does.
  const meanings = values.every((name) => about.includes(name)) && /[：:]\s*(.*)$/u.exec(about)?.[1];
  return (value) => {
    const found = values.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    throw new RunError(errors.badValue(flag, visible(value)), hints.allowed(meanings ? [meanings] : values));
  };
}

export function wholeNumber(flag: string, language: Language, least: number): (value: string) => number {
  const { errors, hints } = cliWords[language];
  return (value) => {
    if (!/^\d{1,9}$/u.test(value) || Number(value) < least) {
      throw new RunError(errors.badValue(flag, visible(value)), hints.wholeNumber(least));
    }
    return Number(value);
  };
}

export function notEmpty(flag: string, language: Language): (value: string) => string {
  const { errors, hints } = cliWords[language];
  return (value) => {
    if (value === '') throw new RunError(errors.badValue(flag, value), hints.seeHelp(''));
    return value;
  };
}

export function date(flag: string, language: Language): (value: string) => string {
  const { errors, hints } = cliWords[language];
  return (value) => {
    if (!isDate(value)) throw new RunError(errors.badValue(flag, visible(value)), hints.date);
    return value;
  };
}

export function shardOf(language: Language): (value: string) => Shard {
  const { errors, hints } = cliWords[language];
  return (value) => {
    const shard = parseShard(value);
    if (!shard) throw new RunError(errors.badValue('--shard', visible(value)), hints.shard);
    return shard;
  };
}
