// A cell does not hold one of the answers that it is for.

import { type CellSpec, isFigure } from '../edition/edition.js';
import { choicesOf, wordsIn } from '../edition/figures.js';
import { factsOf, subjectOf } from './kit/cell-groups.js';
import { EXAMPLE_CHOICES, EXAMPLE_FORM } from './kit/example-form.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR216',
  name: 'not-a-choice',
  category: 'cell',
  severity: 'error',
  title: { zh: '不是可选的答案', en: 'Not one of the choices' },
  messages: {
    none: {
      zh: '{table}“{row}”没有勾选，可以选：{choices}',
      en: '{table} "{row}": nothing is ticked; the choices are {choices}',
    },
    other: {
      zh: '{table}“{row}”填写的是“{raw}”，看不出选的是哪一项，可以选：{choices}',
      en: '{table} "{row}": "{raw}" is none of the choices, which are {choices}',
    },
  },
  help: {
    zh: '勾选一项，或只写选中的答案。',
    en: 'Tick one, or write nothing but the answer.',
  },
  docs: {
    what: {
      zh: '“是/否”或者列有选项的栏目，没有勾选，或者填写的内容不是选项。勾选（☑、■、√）和直接写出答案都认得。',
      en: 'A cell that asks for yes or no, or for one of some choices, has nothing ticked or says something else. Ticked boxes (☑, ■, √) and the bare answer are both understood.',
    },
    why: {
      zh: '看不出选了什么，就无法统计，依赖这一格的其他检查也做不了。',
      en: 'What was chosen can be neither counted nor used to check other cells.',
    },
    mend: {
      zh: '在选中的一项前勾选，其余留空框；只填一个答案也可以。',
      en: 'Tick the box before the answer and leave the others empty; or write the answer alone.',
    },
  },
  examples: [
    {
      form: EXAMPLE_FORM,
      cells: { ...EXAMPLE_CHOICES, 'messages/platform/value': '□是 □否' },
      fires: ['留言表“是否使用统一平台”没有勾选，可以选：是、否'],
    },
    {
      form: EXAMPLE_FORM,
      cells: { ...EXAMPLE_CHOICES, 'messages/answers/value': '视情况' },
      fires: ['留言表“答复方式”填写的是“视情况”，看不出选的是哪一项，可以选：电话、信函、当面'],
    },
    { form: EXAMPLE_FORM, cells: { ...EXAMPLE_CHOICES, 'messages/platform/value': '■是　□否' }, fires: [] },
  ],
  *check(report, say) {
    for (const { cell: index } of report.violations) {
      const cell = report.cells[index];
      if (!cell || isFigure(cell.spec) || cell.quantity.kind === 'blank') continue;
      const facts = { ...factsOf([cell]), choices: choicesOf(cell.spec) };
      yield {
        ...subjectOf([cell]),
        message: say(isUnticked(cell.source.text, cell.spec) ? 'none' : 'other', facts),
      };
    }
  },
});

/** Boxes stand there, and none of them is ticked, or more than one where only one can be. */
function isUnticked(text: string, spec: CellSpec): boolean {
  const chosen = wordsIn(text, { ...spec, kind: 'choice', row: { ...spec.row, choices: choicesOf(spec) } });
  return Array.isArray(chosen) && chosen.length === 0;
}
