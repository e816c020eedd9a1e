// Figures contradict each other under a condition of the form.

import type { Conditional } from '../edition/edition.js';
import { wordsIn } from '../edition/figures.js';
import type { Cell, Report } from '../report/report.js';
import { YES_NO } from '../text/choices.js';
import type { Exact } from '../text/quantity.js';
import { EXAMPLE_CHOICES, EXAMPLE_FORM } from './kit/example-form.js';
import { type Amount, defineRule } from './kit/rule.js';
import { cellsOf, compare, exactOf, plus } from './kit/sums.js';

const SOME_CLOSED = {
  ...EXAMPLE_CHOICES,
  'messages/received/value': '12',
  'messages/online/value': '12',
  'messages/closed/value': '9',
};

export default defineRule({
  code: 'GR306',
  name: 'condition-broken',
  category: 'arithmetic',
  severity: 'warning',
  title: { zh: '相关栏目互相矛盾', en: 'Cells contradict each other' },
  messages: {
    broken: {
      zh: '{table}：{name}，“{term}”填写“{given}”，“{cells}”为 {left}',
      en: '{table}: {name}: {term} is "{given}", {cells} is {left}',
    },
    given: { zh: '{given}', en: '{given}' },
    found: { zh: '{left}', en: '{left}' },
  },
  help: { zh: '两处对照核实，改正其中一处。', en: 'Check both cells and correct one of them.' },
  docs: {
    what: {
      zh: '报表里一格决定另一格的情形：例如填写“没有”，后面的数字就应为 0；有办结的，平均办理时间就应大于 0。',
      en: 'One cell of a form decides on another: after a "no" the figures that follow are 0; where something was closed, the average time is more than 0.',
    },
    why: {
      zh: '前后矛盾说明至少一处填错或漏填。',
      en: 'Where they contradict each other, at least one is wrong or was left out.',
    },
    mend: {
      zh: '按实际情况改正；确实没有的填 0，并把前面的选项改为“否”。',
      en: 'Correct what is wrong; write 0 for nothing, and answer the question before it with no.',
    },
  },
  examples: [
    {
      form: EXAMPLE_FORM,
      cells: SOME_CLOSED,
      fires: ['留言表：有办结留言而没有平均办理天数，“办结留言数量”填写“9”，“平均办理天数”为 0'],
    },
    {
      form: EXAMPLE_FORM,
      cells: { ...SOME_CLOSED, 'messages/days/value': '2.5' },
      fires: [],
    },
  ],
  *check(report, say) {
    for (const relation of report.edition?.conditionals ?? []) {
      const term = report.cells[relation.when.cell];
      if (!term || !isMet(relation, term) || holds(relation, report)) continue;
      const cells = [...cellsOf(relation.left, report.cells), ...cellsOf(relation.right, report.cells)];
      const [subject = term] = cells;
      const named = ({ spec }: Cell) => (spec.row === relation.along ? spec.column : spec.row);
      const given = term.source.text.trim();
      const left = plainTotal(relation.left, report);
      yield {
        message: say('broken', {
          table: relation.table,
          name: relation.name,
          term: named(term),
          given,
          cells: cells.map(named),
          left,
        }),
        subject,
        operands: [term],
        highlights: [
          { cells: [term], primary: false, message: say('given', { given }) },
          { cells: [subject], primary: true, message: say('found', { left }) },
        ],
        basis: { kind: relation.basis, table: relation.table },
        ...(relation.severity && { severity: relation.severity }),
      };
    }
  },
});

const ZERO: Amount = { units: 0, scale: 0 };

/** A blank counts as 0; what cannot be read meets no condition. */
function amountOf(cell: Cell | undefined): Exact | Amount | undefined {
  return !cell || cell.quantity.kind === 'blank' ? ZERO : exactOf(cell);
}

function isMet({ when: { is } }: Conditional, term: Cell): boolean {
  if (is === 'yes' || is === 'no')
    return wordsIn(term.source.text, term.spec) === YES_NO[is === 'yes' ? 0 : 1];
  const amount = amountOf(term);
  return amount !== undefined && (is === 'zero' ? amount.units === 0 : amount.units > 0);
}

function holds({ left, right, operator }: Conditional, report: Report): boolean {
  const known = [...left, ...right].every(({ cell }) => amountOf(report.cells[cell]));
  if (!known) return true;
  const difference = compare(plainTotal(left, report), plainTotal(right, report));
  if (operator === '=') return difference === 0;
  return operator === '>' ? difference > 0 : difference >= 0;
}

function plainTotal(terms: Conditional['left'], report: Report): Amount {
  return terms.reduce((sum, { cell, sign }) => {
    const { units, scale } = amountOf(report.cells[cell]) ?? ZERO;
    return plus(sum, { units: sign * units, scale });
  }, ZERO);
}
