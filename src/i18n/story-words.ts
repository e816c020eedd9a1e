// Words for the stories of the diagnosis: the slip, the cell, the figure it should be, and how sure that is.

import type { Bilingual } from './language.js';

/** What the writer did, by the pattern's name; `left-out` where several figures are 0 that are not. */
export const SLIPS: Readonly<Record<string, Bilingual>> = {
  'digit-replaced': { zh: '有一位数字打错', en: 'one digit is wrong' },
  'digit-lost': { zh: '少打了一位数字', en: 'a digit was lost' },
  'digit-added': { zh: '多打了一位数字', en: 'a digit was added' },
  'digits-exchanged': { zh: '两位数字颠倒', en: 'two digits were exchanged' },
  'off-by-one': { zh: '相差 1', en: 'off by one' },
  'zero-extra': { zh: '多打了 0', en: 'zeros were added' },
  'zero-missing': { zh: '少打了 0', en: 'zeros were lost' },
  'unit-confused': { zh: '元与万元混淆', en: '"元" and "万元" were confused' },
  'sign-flipped': { zh: '正负号写反', en: 'the sign was flipped' },
  'neighbours-exchanged': { zh: '相邻两格填反', en: 'two neighbours were exchanged' },
  'run-shifted': { zh: '一串数字错了一格', en: 'a run of figures was shifted by one cell' },
  'rows-exchanged': { zh: '两行填反', en: 'two rows were exchanged' },
  'columns-exchanged': { zh: '两列填反', en: 'two columns were exchanged' },
  'row-copied': { zh: '照抄了上一行', en: 'the row above was copied' },
  'last-year-pasted': { zh: '填的是上年的数', en: 'last year’s figure was filled in' },
  'total-not-updated': { zh: '各项改动后总计没有跟着改', en: 'the total was not updated after its items' },
  'total-missing': { zh: '漏填总计', en: 'the total was left out' },
  'booked-wrongly': { zh: '整笔登记有误，各总计随之', en: 'booked wrongly, its totals with it' },
  misplaced: { zh: '填到了别的行或列', en: 'filled in at another row or column' },
  'left-out': { zh: '漏填', en: 'left out' },
  unlike: { zh: '填错', en: 'some other slip' },
};

export const STORY = {
  certain: {
    zh: '{table}“{row}”的“{column}”填写 {from}，应为 {to}（{slip}）',
    en: '{table} "{row}", {column} is {from} and should be {to} ({slip})',
  },
  likely: {
    zh: '{table}“{row}”的“{column}”填写 {from}，很可能应为 {to}（{slip}）',
    en: '{table} "{row}", {column} is {from} and most likely should be {to} ({slip})',
  },
  certainMany: {
    zh: '{table}有 {count} 个数字有误（{slip}）：{changes}',
    en: '{table}: {count} figures are wrong ({slip}): {changes}',
  },
  likelyMany: {
    zh: '{table}很可能有 {count} 个数字有误（{slip}）：{changes}',
    en: '{table}: most likely {count} figures are wrong ({slip}): {changes}',
  },
  tie: {
    zh: '{table}的数字互相对不上，有 {count} 种改法都能成立，仅凭这些数字无法断定',
    en: '{table}: the figures contradict each other; {count} corrections would all do, the figures alone cannot tell which',
  },
  lone: {
    zh: '{table}的数字互相对不上，最少的改法只有一种，但也可能是多处有误，无法断定',
    en: '{table}: the figures contradict each other; the smallest correction is known, but several slips may be behind it',
  },
  open: {
    zh: '{table}的数字互相对不上，至少有 {count} 个数字有误，无法逐一推断',
    en: '{table}: the figures contradict each other; at least {count} are wrong, too many to tell which',
  },
  blank: { zh: '（空白）', en: '(blank)' },
  change: { zh: '“{row}”的“{column}”{from}→{to}', en: '"{row}", {column} {from} → {to}' },
  changeInRow: { zh: '“{column}”{from}→{to}', en: '{column} {from} → {to}' },
  candidate: { zh: '{changes}（{slip}）', en: '{changes} ({slip})' },
  option: { zh: '改法{number}：{message}', en: 'correction {number}: {message}' },
  row: { zh: '“{row}”', en: '"{row}"' },
  others: {
    zh: '另有 {count} 种改法，改的是{rows}',
    en: '{count} further corrections, which change {rows}',
  },
  common: { zh: '无论哪种改法，都要改：{changes}', en: 'whatever the correction, this changes: {changes}' },
  suspect: {
    zh: '也可能是“{relation}”在这里不适用，请核实',
    en: 'or the {relation} does not apply here: please check',
  },
  proseAgrees: {
    zh: '正文写“{words}”{at}，与此推断一致',
    en: 'the prose says "{words}"{at}, which agrees with this correction',
  },
  proseAgreesAll: {
    zh: '正文写“{words}”{at}，与以上改法一致',
    en: 'the prose says "{words}"{at}, which agrees with these corrections',
  },
  proseWhole: {
    zh: '正文写“{words}”{at}，收到、办结、结转前后相符，只列出与它一致的改法',
    en: 'the prose says "{words}"{at}, where received, finished and carried out agree: only corrections that suit it are listed',
  },
  proseCopied: {
    zh: '正文写“{words}”{at}，与表中所填一致，据此排除了其他改法；如果正文的数字抄自本表，也可能是正文和表同时有误',
    en: 'the prose says "{words}"{at}, as the table does, which rules out other corrections; if it was copied from the table, both may be wrong',
  },
  proseSuspect: {
    zh: '也可能是正文“{words}”{at}有误，请一并核对',
    en: 'or the prose is wrong where it says "{words}"{at}: check both',
  },
  prosePlace: { zh: '（{where}）', en: ' ({where})' },
  unproven: {
    zh: '按常见的填写差错估计，其他可能（包括不止一处填错）合计不到二十分之一，请核对后再改',
    en: 'judging by common slips, all other explanations, several slips among them, are together less than one twentieth as likely: check before correcting',
  },
  mark: { zh: '应为 {to}', en: 'should be {to}' },
  maybe: { zh: '应为 {to}？', en: 'should be {to}?' },
  helpSure: {
    zh: '对照台账核实后改正；本工具不会自动改动数字。',
    en: 'Check with your records, then correct it; the program never changes a figure.',
  },
  helpUnsure: {
    zh: '对照台账逐一核对上述单元格，改正有误的一个。',
    en: 'Check these cells with your records and correct the wrong one.',
  },
} as const satisfies Record<string, Bilingual>;
