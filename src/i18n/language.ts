// The languages the program speaks, and the shape of whatever has to exist in each of them.

export type Language = 'zh' | 'en';

/** One value a language; a language left out does not compile. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

/** As schemas describe things: Chinese, a stroke, English. */
export function bothLanguages(about: string): Bilingual {
  const [zh = '', en = zh] = about.split('/ ');
  return { zh: zh.trim().replace(/。$/u, ''), en: en.trim().replace(/\.$/u, '') };
}
