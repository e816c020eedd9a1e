// A cell is empty; what the sums make of it is said, never assumed.

import type { Cell } from '../report/report.js';
import { factsOf, groupCells, subjectOf, violatingCells } from './kit/cell-groups.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR201',
  name: 'blank-cell',
  category: 'cell',
  severity: 'warning',
  title: { zh: '空白单元格', en: 'Blank cell' },
  messages: {
    one: { zh: '{table}“{row}”的“{column}”空白', en: '{table} "{row}", {column} is blank' },
    many: {
      zh: '{table}有 {count} 个单元格空白，第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells are blank, first "{row}", {column}',
    },
    deduced: {
      zh: '按“{relation}”推算，“{row}”的“{column}”为 {value}',
      en: 'by the {relation}, "{row}", {column} is {value}',
    },
    missed: {
      zh: '{table}“{row}”的“{column}”空白，按“{relation}”推算，应补填 {value}',
      en: '{table} "{row}", {column} is blank; by the {relation} it should be {value}',
    },
  },
  help: { zh: '没有发生的填 0，不要留空。', en: 'Write 0 where nothing happened; leave no cell blank.' },
  docs: {
    what: {
      zh: '统计表的单元格空白。总计栏空白、按其他数字推算应大于 0 的，按错误处理，其他按警告处理。',
      en: 'A cell of a table is blank: an error where it is a total, or where the other figures show that it is more than 0, else a warning.',
    },
    why: {
      zh: '空白说不清是 0 还是漏填。本工具把空白当作未知数：等式里只有一个空白时推算出它的值，有两个以上时不作判断，不会因此报“合计不符”。等式中其他数字有疑问的，也不推算。',
      en: 'A blank may be 0 or forgotten. It counts as unknown: a relation with one blank yields its value, one with more, or with a figure in doubt, is left undecided and never called wrong.',
    },
    mend: {
      zh: '没有发生的一律填 0；推算出应填的数的，对照台账补填。',
      en: 'Write 0 in every cell where nothing happened; fill in what the sums show, once your records agree.',
    },
  },
  examples: [
    {
      cells: { 'disputes/review/upheld': '' },
      fires: ['表四“行政复议”的“结果维持”空白'],
    },
    {
      cells: { 'disputes/review/total': '' },
      fires: ['表四“行政复议”的“总计”空白'],
    },
    {
      cells: {
        'disputes/review/upheld': '',
        'disputes/review/corrected': '',
        'disputes/review/other': '',
        'disputes/review/pending': '',
      },
      fires: ['表四有 4 个单元格空白，第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        ...Object.fromEntries(
          ['naturalPerson', 'total'].flatMap((column) => [
            [`requests/received/${column}`, '2'],
            [`requests/granted/${column}`, '2'],
            [`requests/total/${column}`, '2'],
          ]),
        ),
        'requests/received/total': '',
        'requests/carriedIn/total': '',
        'requests/granted/total': '',
        'requests/partial/total': '',
      },
      fires: ['表三有 4 个单元格空白，第一个是“一、本年新收政府信息公开申请数量”的“总计”'],
    },
    {
      cells: {
        'requests/received/naturalPerson': '2',
        'requests/received/total': '2',
        'requests/granted/naturalPerson': '',
        'requests/granted/total': '2',
        'requests/total/naturalPerson': '2',
        'requests/total/total': '2',
      },
      fires: ['表三“（一）予以公开”的“自然人”空白，按“各列合计”推算，应补填 2'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    const blank = violatingCells(report, 'type', 'blank').filter(
      ({ source }) => !source.holds && source.read?.how !== 'check',
    );
    const isTotal = (cell: Cell) => report.edition?.totals.has(cell.spec.index) === true;
    const figureOf = ({ spec }: Cell) => report.deduced?.get(spec.index);
    const isMissed = (cell: Cell) => (figureOf(cell)?.value.units ?? 0) !== 0;
    const noteOf = (cell: Cell) => {
      const { row, column } = cell.spec;
      const figure = figureOf(cell);
      return figure ? [say('deduced', { relation: figure.relation, row, column, value: figure.value })] : [];
    };
    const others = blank.filter((cell) => !isTotal(cell));
    // A column of totals that nobody filled in is one mistake, whatever each of them should be.
    const kinds = [blank.filter(isTotal), others.filter(isMissed), others.filter((cell) => !isMissed(cell))];
    for (const group of kinds.flatMap(groupCells)) {
      const [first, ...more] = group;
      const isError = isTotal(first) || isMissed(first);
      const facts = { ...subjectOf(group), ...(isError && { severity: 'error' as const }) };
      if (more.length === 0 && isMissed(first)) {
        const { value, relation } = figureOf(first)!;
        const message = say('missed', { ...factsOf(group), value, relation });
        yield { ...facts, message, help: FILL_IN, expected: value };
      } else {
        const missed = group.filter(isMissed);
        yield {
          ...facts,
          message: say(more.length === 0 ? 'one' : 'many', factsOf(group)),
          notes: missed.length > 0 ? missed.flatMap(noteOf) : group.flatMap(noteOf).slice(0, 3),
          ...(missed.length > 0 && { help: FILL_IN }),
        };
      }
    }
  },
});

const FILL_IN = {
  zh: '对照台账核实后补填；本工具不会自动填写数字。',
  en: 'Check with your records, then fill it in; the program never writes a figure.',
};
