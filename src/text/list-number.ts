// Writes the number of a list item in the formats that word processors offer.

import { toChinese } from './numerals.js';

/** The formats of ECMA-376 (17.18.59) that count with characters a label may begin with; others count in digits. */
const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  upperLetter: letters,
  lowerLetter: (n) => letters(n).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  decimalEnclosedCircle: (n) => enclosed(n, 0x2460, 20),
  decimalEnclosedCircleChinese: (n) => enclosed(n, 0x2460, 20),
  decimalEnclosedParen: (n) => enclosed(n, 0x2474, 20),
  decimalEnclosedFullstop: (n) => enclosed(n, 0x2488, 20),
  ideographEnclosedCircle: (n) => enclosed(n, 0x3280, 10),
  ideographTraditional: (n) => among('甲乙丙丁戊己庚辛壬癸', n),
  ideographZodiac: (n) => among('子丑寅卯辰巳午未申酉戌亥', n),
  chineseCounting: toChinese,
  chineseCountingThousand: toChinese,
  japaneseCounting: toChinese,
  taiwaneseCounting: toChinese,
  taiwaneseCountingThousand: toChinese,
  koreanCounting: toChinese,
  ideographDigital: digitsInChinese,
  japaneseDigitalTenThousand: digitsInChinese,
  taiwaneseDigital: digitsInChinese,
  koreanDigital2: digitsInChinese,
  chineseLegalSimplified: (n) => legal(toChinese(n)),
  japaneseLegal: (n) => legal(toChinese(n)),
  ideographLegalTraditional: (n) => legal(toChinese(n)),
};

/** `format` is a name of ECMA-376. */
export function listNumber(n: number, format: string): string {
  return Object.hasOwn(FORMATS, format) ? FORMATS[format]!(n) : String(n);
}

function among(characters: string, n: number): string {
  return characters[(n - 1) % characters.length] ?? String(n);
}

function enclosed(n: number, first: number, count: number): string {
  return n >= 1 && n <= count ? String.fromCharCode(first + n - 1) : String(n);
}

function wide(n: number): string {
  return String(n).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function digitsInChinese(n: number): string {
  return String(n).replace(/\d/gu, (digit) => '〇一二三四五六七八九'[Number(digit)]!);
}

const LEGAL: Readonly<Record<string, string>> = Object.fromEntries(
  [...'零一二三四五六七八九十百千'].map((digit, i) => [digit, [...'零壹贰叁肆伍陆柒捌玖拾佰仟'][i]!]),
);

function legal(text: string): string {
  return [...text].map((digit) => LEGAL[digit] ?? digit).join('');
}

/** A to Z, then AA to ZZ, as Word counts. */
function letters(n: number): string {
  const repeats = Math.ceil(n / 26);
  return n < 1 || repeats > 9 ? String(n) : String.fromCharCode(65 + ((n - 1) % 26)).repeat(repeats);
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  let rest = n;
  return ROMAN.map(([value, text]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text.repeat(times);
  }).join('');
}
