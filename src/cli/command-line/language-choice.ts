// Chooses the language: what the command line asks for, then what the environment says, then Chinese.

import type { Language } from '../../i18n/language.js';

type Environment = Readonly<Record<string, string | undefined>>;

function isLanguage(name: string): name is Language {
  return name === 'zh' || name === 'en';
}

export function chooseLanguage(argv: readonly string[], env: Environment): Language {
  return languageOf(argv) ?? languageOfLocale(env);
}

/** Looks for `--lang` by itself, so that errors in the command line can be told in it. */
export function languageOf(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const values = options.flatMap((argument, i) => {
    if (argument === '--lang') return options[i + 1] ?? [];
    return argument.startsWith('--lang=') ? argument.slice('--lang='.length) : [];
  });
  return values.filter(isLanguage).at(-1);
}

/** The first variable that is set decides; `C`, `POSIX` and languages that are not spoken here mean Chinese. */
function languageOfLocale(env: Environment): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en(?:$|[_.@-])/iu.test(locale) ? 'en' : 'zh';
}
