// Words that belong to no rule and no reporter.

import type { Bilingual } from './language.js';

export const WORDS = {
  basis: {
    printed: {
      zh: '{document}《{title}》{table}，为格式印明的内容',
      en: '{document} ({title}), {table}, as printed in the form',
    },
    structural: {
      zh: '{document}《{title}》{table}，由栏目名称的含义得出',
      en: '{document} ({title}), {table}, by the meaning of its labels',
    },
    practice: {
      zh: '审核惯例（{table}），格式未作规定',
      en: 'audit practice ({table}), not prescribed by the form',
    },
  },
  misread: {
    zh: '数字是从图片中读出的：可能是印错，也可能是读错，请对照原件',
    en: 'the figures were read out of a picture: this may be printed wrong or read wrong; please look at the original',
  },
  inBaseline: { zh: '已记入基线', en: 'in the baseline' },
  more: { zh: '同类问题还有 {count} 处，没有逐一列出', en: '{count} more of this kind are not listed' },
  cell: { zh: '“{row}”的“{column}”', en: '"{row}", {column}' },
  crashed: {
    rule: {
      zh: '规则 {rule} 运行出错，没有完成检查：{reason}',
      en: 'rule {rule} failed and did not finish its check: {reason}',
    },
    diagnosis: {
      zh: '推断填错位置时程序出错，只列出各项检查的结果：{reason}',
      en: 'the diagnosis failed, so the findings stand without it: {reason}',
    },
  },
} as const satisfies Record<string, Bilingual | Record<string, Bilingual>>;
