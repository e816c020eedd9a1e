// The words of the command line: help, usage errors, and the pages of `explain` and `rules`.

import { cliWordsEn } from './cli-words-en.js';
import { type CliWords, cliWordsZh } from './cli-words-zh.js';
import type { Bilingual } from './language.js';

/** Made when they are asked for: a run that has nothing to say needs neither language. */
export const cliWords: Bilingual<CliWords> = {
  get zh() {
    return cliWordsZh();
  },
  get en() {
    return cliWordsEn();
  },
};
