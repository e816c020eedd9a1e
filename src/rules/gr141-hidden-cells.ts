// A workbook holds cells that nobody sees.

import type { Hidden } from '../document/document.js';
import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR141',
  name: 'hidden-cells',
  category: 'structure',
  severity: 'warning',
  title: { zh: '有隐藏内容', en: 'Hidden cells' },
  messages: {
    sheet: {
      zh: '工作表“{sheet}”被隐藏，没有读取',
      en: 'sheet "{sheet}" is hidden and was not read',
    },
    rows: {
      zh: '工作表“{sheet}”的第 {which} 行被隐藏，没有读取',
      en: 'rows {which} of sheet "{sheet}" are hidden and were not read',
    },
    columns: {
      zh: '工作表“{sheet}”的 {which} 列被隐藏，没有读取',
      en: 'columns {which} of sheet "{sheet}" are hidden and were not read',
    },
    'table-rows': {
      zh: '第 {table} 个表格的第 {which} 行被隐藏，没有读取',
      en: 'rows {which} of table {table} are hidden and were not read',
    },
  },
  help: {
    zh: '需要的内容取消隐藏，不需要的删除；因筛选而隐藏的，清除筛选。',
    en: 'Unhide what is needed and delete what is not; clear a filter that hides rows.',
  },
  docs: {
    what: {
      zh: '文件里有被隐藏（或被筛选掉）的行、列、工作表，而且里面有内容。',
      en: 'The file has rows, columns or sheets with content that are hidden or filtered out.',
    },
    why: {
      zh: '检查的是看得见的内容，与打印、发布的一致；隐藏的数字可能仍被公式引用，也可能随文件一并公开。',
      en: 'What is seen is checked, as it is printed and published; hidden figures may still feed formulas, and are published with the file.',
    },
    mend: {
      zh: '选中相邻的行或列、工作表标签，点右键选“取消隐藏”；确认无用的，删除后再上报。',
      en: 'Select the neighbouring rows, columns or sheet tabs and choose Unhide; delete what is of no use.',
    },
  },
  examples: [
    {
      container: (document) => ({ ...document, hidden: [hidden('sheet', '底稿')] }),
      fires: ['工作表“底稿”被隐藏，没有读取'],
    },
    {
      container: (document) => ({ ...document, hidden: [hidden('rows', '表三', '12-15', '20')] }),
      fires: ['工作表“表三”的第 12-15、20 行被隐藏，没有读取'],
    },
    {
      container: (document) => ({ ...document, hidden: [hidden('columns', '表三', 'M')] }),
      fires: ['工作表“表三”的 M 列被隐藏，没有读取'],
    },
    {
      container: (document) => ({
        ...document,
        hidden: [{ what: 'table-rows', which: ['5-6'], place: { table: 2, row: 5 } }],
      }),
      fires: ['第 2 个表格的第 5-6 行被隐藏，没有读取'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, hidden: found } of problemsOf(report, 'hidden')) {
      const at = { document, place: found.place };
      const which = [...found.which];
      if (found.what === 'table-rows')
        yield { message: say('table-rows', { table: found.place.table, which }), at };
      else if (found.what === 'sheet') yield { message: say('sheet', { sheet: found.place.sheet }), at };
      else yield { message: say(found.what, { sheet: found.place.sheet, which }), at };
    }
  },
});

function hidden(what: 'sheet' | 'rows' | 'columns', sheet: string, ...which: readonly string[]): Hidden {
  return { what, which, place: { sheet, address: 'A1' } };
}
