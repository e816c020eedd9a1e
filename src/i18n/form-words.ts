// What an empty form says besides the official text: names to replace, and advice at the cells.

/** As templates have them, so that those that are left are found (GR541, GR542): in the form's own language. */
export const BLANKS = { office: '×××局', year: '××××', text: '（文字描述）' } as const;

const zh = {
  kinds: {
    count: { title: '填写整数', text: '填写不小于 0 的整数；没有发生的填 0，不留空。' },
    signed: { title: '填写整数', text: '填写整数，减少的填负数；没有变化的填 0，不留空。' },
    decimal: { title: '填写数字', text: '填写不小于 0 的数字，可以有小数；没有的填 0。' },
    money: { title: '填写金额', text: '按表头的单位填写不小于 0 的金额，不写单位；没有的填 0。' },
  },
};

const en: typeof zh = {
  kinds: {
    count: {
      title: 'Whole number',
      text: 'A whole number, 0 or more; 0 where nothing happened, never blank.',
    },
    signed: {
      title: 'Whole number',
      text: 'A whole number, negative for a decrease; 0 for no change, never blank.',
    },
    decimal: { title: 'Number', text: 'A number, 0 or more, decimals allowed; 0 for none.' },
    money: { title: 'Amount', text: 'An amount in the unit of the header, 0 or more, without the unit.' },
  },
};

export const FORM_WORDS = { zh, en };
