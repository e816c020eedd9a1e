// A unit is written behind the figure.

import { upheldEverywhere } from './kit/example-form.js';
import { isUnitOfForm, notationCells, notationFindings } from './kit/notation.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR206',
  name: 'unit-in-cell',
  category: 'cell',
  severity: 'warning',
  title: { zh: '单元格内带单位', en: 'Unit inside a cell' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”写成“{raw}”，单元格内不写单位',
      en: '{table} "{row}", {column}: "{raw}" has a unit inside the cell',
    },
    other: {
      zh: '{table}“{row}”的“{column}”写成“{raw}”，单位与规定的不同，数字按所写的读取',
      en: '{table} "{row}", {column}: "{raw}" has another unit than the form; the figure was read as it stands',
    },
    many: {
      zh: '{table}有 {count} 个单元格带有单位（如“{raw}”），第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells have a unit inside (such as "{raw}"), first "{row}", {column}',
    },
  },
  help: {
    zh: '只保留数字；金额注意表头的单位是万元。',
    en: 'Keep the figure only; mind that the head of the table asks for 10,000 yuan ("万元").',
  },
  docs: {
    what: {
      zh: '单元格里除了数字还写了“件”“元”“万元”等单位。',
      en: 'A cell holds a unit such as "件" or "元" besides the figure.',
    },
    why: {
      zh: '表头已注明单位，单元格内重复书写会使汇总出错；以“元”填写以“万元”为单位的栏目会差一万倍。',
      en: 'The head of the table gives the unit; "元" in a column of "万元" is wrong by a factor of 10,000.',
    },
    mend: {
      zh: '删去单位；金额写成“元”的，换算成表头的单位。',
      en: 'Delete the unit; convert amounts in "元" to the unit of the head.',
    },
  },
  examples: [
    {
      cells: upheldEverywhere('2件'),
      fires: ['表四有 6 个单元格带有单位（如“2件”），第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        'requests/received/naturalPerson': '12',
        'requests/received/total': '12',
        'requests/granted/naturalPerson': '12件',
        'requests/granted/total': '12',
        'requests/total/naturalPerson': '12',
        'requests/total/total': '12',
      },
      fires: ['表三“（一）予以公开”的“自然人”写成“12件”，单元格内不写单位'],
    },
    {
      cells: { 'proactive/fees/amount': '315000元' },
      fires: ['表二“行政事业性收费”的“本年收费金额”写成“315000元”，单位与规定的不同，数字按所写的读取'],
    },
    {
      fires: [],
    },
  ],
  *check(report, say) {
    const cells = notationCells(report, 'unit').filter(({ spec }) => spec.kind !== 'money' || spec.unit);
    // A unit that says something else than the form does is for a person to judge.
    for (const isSame of [true, false]) {
      yield* notationFindings(
        cells.filter((cell) => isUnitOfForm(cell) === isSame),
        (message, facts) => say(message === 'one' && !isSame ? 'other' : message, facts),
        'unit',
      );
    }
  },
});
