// Tables of a report that are none of the form's, though their words are: nothing is read or told of them.

import { describe, expect, it } from 'vitest';
import { edition, findings, form, report } from '../testing/reports.js';

const FORM = form({
  'requests/received/naturalPerson': '3',
  'requests/received/total': '3',
  'requests/other.misc/naturalPerson': '3',
  'requests/other.misc/total': '3',
  'requests/total/naturalPerson': '3',
  'requests/total/total': '3',
  'proactive/licensing/decisions': '130',
});

const TABLES: Readonly<Record<string, string>> = {
  'of kinds': '类别\t条数\t占比\n机构职能\t5\t10%\n其他\t37\t74%\n合计\t50\t100%',
  'of quarters': '项目\t一季度\t二季度\t三季度\t四季度\t合计\n主动公开\t5\t8\t9\t10\t32',
  'of channels': '渠道\t网站\t微信\t微博\t公报\t其他\t合计\n发布量\t500\t80\t20\t3\t37\t640',
  'of offices': '单位\t受理\t办结\t其他\t总计\n一科\t5\t5\t0\t10\n二科\t3\t3\t1\t7\n合计\t8\t8\t1\t17',
  'of two years':
    '指标\t2023年\t2024年\t同比\n规章\t1\t2\t100%\n行政规范性文件\t3\t4\t33%\n行政许可\t120\t130\t8%',
};

const PLACES: Readonly<Record<string, string>> = {
  'in the first section': '二、主动公开政府信息情况',
  'before the table of its section': '第二十条第（一）项',
  'in the fifth section': '六、其他需要报告的事项',
};

describe.each(Object.entries(TABLES))('a table %s', (_, table) => {
  it.each(Object.entries(PLACES))('%s', (_, before) => {
    const text = FORM.replace(before, `${table}\n${before}`);
    expect(findings(text)).toEqual(findings(FORM));
    const cells = ({ cells }: ReturnType<typeof report>) => cells.map((cell) => cell?.source.text);
    expect(cells(report(text))).toEqual(cells(report(FORM)));
    expect(cells(report(text))).toHaveLength(edition('2021').cells.length);
  });
});

describe('a table of applicants outside its section', () => {
  it('is none of the form', () => {
    const table = '申请人\t自然人\t法人或其他组织\t合计\n数量\t30\t5\t35';
    const text = FORM.replace('二、主动公开', `${table}\n二、主动公开`);
    expect(findings(text)).toEqual(findings(FORM));
  });
});
