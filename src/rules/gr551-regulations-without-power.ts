// Figures on regulations in the report of an office that may not make any.

import type { Bilingual } from '../i18n/language.js';
import { isDepartment, type Level } from '../prose/office.js';
import { defineRule } from './kit/rule.js';
import { exactOf } from './kit/sums.js';

const LEVELS: Readonly<Record<Level, Bilingual>> = {
  state: { zh: '国务院部门', en: 'a department of the State Council' },
  province: { zh: '省级', en: 'provincial' },
  city: { zh: '市级', en: 'of a city' },
  county: { zh: '县级', en: 'of a county or district' },
  township: { zh: '乡镇、街道', en: 'of a township or street' },
  unknown: { zh: '级别不明', en: 'of an unknown level' },
};
const DEPARTMENT: Bilingual = { zh: '地方政府部门', en: 'a department of a local government' };

export default defineRule({
  code: 'GR551',
  name: 'regulations-without-power',
  category: 'text',
  severity: 'warning',
  title: { zh: '无权制定规章的机关填写了规章', en: 'Regulations by an office that makes none' },
  messages: {
    figure: {
      zh: '{table}“{row}”的“{column}”填写 {actual}，但从名称看“{office}”属于{level}，无权制定规章',
      en: '{table} "{row}", {column}, is {actual}, but "{office}" is taken for an office {level}, which makes no regulations',
    },
    declared: {
      zh: '{table}“{row}”的“{column}”填写 {actual}，但“{office}”已指定为{level}机关，无权制定规章',
      en: '{table} "{row}", {column}, is {actual}, but "{office}" is declared to be an office {level}, which makes no regulations',
    },
  },
  help: {
    zh: '没有规章制定权的机关填 0；级别判断有误的，用 --level 或配置的 declare 指明。',
    en: 'Such offices enter 0; where the level was taken wrongly, declare it with --level or in the configuration.',
  },
  docs: {
    what: {
      zh: '规章只能由国务院部门、省级政府和设区的市、自治州的政府制定。县级以下机关和地方政府部门，这一行应为 0。级别按标题里的机关名称判断，也可用 --level、配置或清单指明；判断不了的不检查。',
      en: 'Only State Council departments, provincial governments and those of cities with districts make regulations: for counties, townships and all local departments the row is 0. The level is read from the name in the title, or declared by --level, the configuration or a manifest; where neither tells, nothing is checked.',
    },
    why: {
      zh: '多是把规范性文件或内部制度当成了规章。',
      en: 'Normative documents or internal rules are often taken for regulations.',
    },
    mend: { zh: '把规范性文件填入下一行。', en: 'Enter normative documents in the row below.' },
  },
  examples: [
    {
      cells: { 'proactive/regulations/issued': '3', 'proactive/regulations/inForce': '3' },
      prose: '',
      edit: (text) => text.replace('某某局', '清泉镇人民政府'),
      fires: ['表二“规章”的“本年制发件数”填写 3，但从名称看“清泉镇人民政府”属于乡镇、街道，无权制定规章'],
    },
    {
      cells: { 'proactive/regulations/issued': '3', 'proactive/regulations/inForce': '3' },
      prose: '',
      edit: (text) => text.replace('某某局', '临河市人民政府'),
      fires: [],
    },
    {
      cells: { 'proactive/regulations/issued': '3', 'proactive/regulations/inForce': '3' },
      prose: '',
      edit: (text) => text.replace('某某局', '临河市人民政府'),
      declared: { level: 'county' },
      fires: ['表二“规章”的“本年制发件数”填写 3，但“临河市人民政府”已指定为县级机关，无权制定规章'],
    },
    {
      cells: { 'proactive/regulations/issued': '3', 'proactive/regulations/inForce': '3' },
      prose: '',
      declared: { office: '东岭人民政府', level: 'province' },
      fires: [],
    },
  ],
  *check(report, say) {
    const { edition } = report;
    const rule = edition?.data.text?.regulations;
    if (!edition || !rule) return;
    const row = edition.tables
      .find(({ data }) => data.id === rule.table)
      ?.rows.find(({ data }) => data.id === rule.row);
    const cell = row?.cells
      .filter((index) => report.plainFigures[index] !== 0)
      .map((index) => report.cells[index])
      .find((found) => (exactOf(found)?.units ?? 0) > 0);
    if (!cell) return;
    const { name, level } = report.prose.office;
    const isLocal = level !== 'unknown' && level !== 'state' && isDepartment(name);
    if (level === 'unknown' || (rule.levels.includes(level) && !isLocal)) return;
    const { table, column } = cell.spec;
    const hasPower = rule.levels.includes(level);
    yield {
      message: say(report.declared?.level && !hasPower ? 'declared' : 'figure', {
        table,
        row: cell.spec.row,
        column,
        actual: exactOf(cell) ?? '',
        office: name,
        level: hasPower ? DEPARTMENT : LEVELS[level],
      }),
      subject: cell,
      basis: { kind: 'practice', table },
    };
  },
});
