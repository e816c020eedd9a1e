// Which office reports on which year: titles, the period stated, the name of the file.

import { describe, expect, it } from 'vitest';
import { form, report, TITLE } from '../testing/reports.js';

const BODY = form().slice(TITLE.length);

function identity(above: string, path?: string) {
  const { office, year } = report(above + BODY, path);
  return { office, year };
}

describe('a title', () => {
  it.each([
    ['as the form has it', '青石县水利局2022年政府信息公开工作年度报告'],
    ['behind the word of Org', '#+TITLE: 青石县水利局2022年政府信息公开工作年度报告'],
    ['behind the word of Hugo', 'title = "青石县水利局2022年政府信息公开工作年度报告"'],
    ['below the title signs of Markdown in a quotation', '> ## 青石县水利局2022年政府信息公开工作年度报告'],
    ['between the title signs of a wiki', '== 青石县水利局2022年政府信息公开工作年度报告 =='],
    ['behind the title sign of Jira', 'h1. 青石县水利局2022年政府信息公开工作年度报告'],
    [
      'below the way to the page',
      '首页 > 政府信息公开年报 > 2021年\n青石县水利局2022年政府信息公开工作年度报告',
    ],
    [
      'below the way to the page, with bars',
      '首页/政府信息公开年报/2021年\n青石县水利局2022年政府信息公开工作年度报告',
    ],
    ['below its name and a day', '（青石县水利局 2023年1月18日）\n2022年政府信息公开工作年度报告'],
    ['with the days of the year', '青石县水利局2022年（1月1日至12月31日）政府信息公开工作年度报告'],
    ['below the number of a document', '青石发〔2023〕3号\n青石县水利局2022年政府信息公开工作年度报告'],
    ['with the year first', '2022年青石县水利局政府信息公开工作年度报告'],
    ['with 年度', '青石县水利局2022年度政府信息公开工作年度报告'],
    ['without 工作', '青石县水利局2022年政府信息公开年度报告'],
    ['with 的 before 年度报告', '青石县水利局2022年政府信息公开工作的年度报告'],
    ['with 政务公开', '青石县水利局2022年度政务公开年度报告'],
    ['that ends in 工作报告', '青石县水利局2022年政府信息公开工作报告'],
    ['with the year in Chinese digits', '青石县水利局二〇二二年政府信息公开工作年度报告'],
    ['with the year in Chinese digits and a circle', '青石县水利局二○二二年政府信息公开工作年度报告'],
    ['with the year in Chinese digits and 零', '青石县水利局二零二二年政府信息公开工作年度报告'],
    ['with the year in Chinese digits and a letter', '青石县水利局二O二二年政府信息公开工作年度报告'],
    ['with wide digits', '青石县水利局２０２２年政府信息公开工作年度报告'],
    ['with blanks', '青石县水利局 2022 年 政府信息公开　工作年度报告'],
    ['in title marks', '《青石县水利局2022年政府信息公开工作年度报告》'],
    ['with the year behind, in brackets', '青石县水利局政府信息公开工作年度报告（2022年）'],
    ['below the number of an annex', '附件1\n青石县水利局2022年政府信息公开工作年度报告'],
    [
      'below the navigation of a page',
      '首页 > 政务公开\n发布时间：2023-01-20\n青石县水利局2022年政府信息公开工作年度报告',
    ],
    ['that is made public', '关于公布青石县水利局2022年政府信息公开工作年度报告的通知'],
    ['that is passed on', '转发青石县水利局2022年政府信息公开工作年度报告'],
    ['behind a word in brackets', '【年报】青石县水利局2022年政府信息公开工作年度报告'],
    ['with a colon behind the office', '青石县水利局：2022年政府信息公开工作年度报告'],
    ['with a dash behind the office', '青石县水利局——2022年政府信息公开工作年度报告'],
    ['as Markdown says it first', '---\ntitle: 青石县水利局2022年政府信息公开工作年度报告\n---'],
    ['on three lines', '青石县水利局\n2022年\n政府信息公开工作年度报告'],
    ['below who published it, in brackets', '【信息来源：青石县水利局】\n2022年政府信息公开工作年度报告'],
    ['on two lines, the office alone', '青石县水利局\n2022年政府信息公开工作年度报告'],
    ['on two lines, office and year above', '青石县水利局2022年\n政府信息公开工作年度报告'],
    ['on two lines, the year alone', '2022年度\n青石县水利局政府信息公开工作年度报告'],
    ['with 情况', '关于青石县水利局2022年政府信息公开工作情况的报告'],
    ['with 关于 behind the office', '青石县水利局关于2022年度政府信息公开工作年度报告'],
    ['in a letter that hands it in', '关于报送《青石县水利局2022年政府信息公开工作年度报告》的函'],
    ['that ends in 年报', '青石县水利局2022年政府信息公开年报'],
    ['with the year behind 工作', '青石县水利局政府信息公开工作2022年度报告'],
    ['in a box', '名称：\t青石县水利局2022年政府信息公开工作年度报告\t索引号：\t0100/2023-1'],
    ['broken behind 工作', '青石县水利局政府信息公开工作\n2022年度报告'],
    ['with the office behind, in brackets', '2022年度政府信息公开工作年度报告（青石县水利局）'],
    ['of the letter that hands it in', '青石县水利局关于报送2022年度政府信息公开年报的报告\n县政府办公室：'],
    ['of a report on two things', '青石县水利局2022年法治政府建设与政府信息公开工作年度报告'],
    ['with 政务公开 before it', '青石县水利局2022年政务公开和政府信息公开工作年度报告'],
    [
      'above who published it',
      '2022年政府信息公开工作年度报告\n发布机构：青石县水利局　发布日期：2023-01-20',
    ],
    ['below who published it', '来 源：青石县水利局  点击数：12\n2022年政府信息公开工作年度报告'],
    [
      'in a box, without its own',
      '索引号：\t0100/2023-1\t发布机构：\t青石县水利局\n2022年政府信息公开工作年度报告',
    ],
  ])('%s names office and year', (_, title) => {
    expect(identity(`${title}\n`)).toEqual({ office: '青石县水利局', year: 2022 });
  });

  it.each(['青石县水利局\n2023年1月20日', '青石县水利局\n二〇二三年一月二十日'])(
    'names no office, but %j signs',
    (signature) => {
      const signed = report(
        `来源：青石县政府办公室\n2022年政府信息公开工作年度报告\n${BODY}\n${signature}\n`,
      );
      expect(signed.office).toBe('青石县水利局');
    },
  );

  it.each(['来源：本站', '来源：原创', '信息来源：政务网', '发布机构：'])(
    'below %s names no office',
    (line) => {
      expect(identity(`${line}\n2022年政府信息公开工作年度报告\n`)).toEqual({ office: null, year: 2022 });
    },
  );

  it.each([
    ['二〇二〇年', 2020],
    ['二〇一九年', 2019],
    ['2019年', 2019],
    ['1999年', 1999],
  ])('of %s is of the year %i', (year, expected) => {
    expect(identity(`青石县水利局${year}政府信息公开工作年度报告\n`).year).toBe(expected);
  });

  it('stands where the year was read', () => {
    const found = report(`说明\n青石县水利局2022年政府信息公开工作年度报告${BODY}`);
    expect(found.documents[0]!.locate(found.yearPlace!)).toMatchObject({ line: 2, column: 1 });
  });

  it('goes before the name of the file', () => {
    expect(identity('青石县水利局2022年政府信息公开工作年度报告\n', '水利局-2023.tsv').year).toBe(2022);
  });

  it.each([
    ['a sentence about the report', '现将青石县水利局2022年政府信息公开工作年度报告公布如下。'],
    ['a line longer than any title', `${'青石县水利局'.repeat(15)}2022年政府信息公开工作年度报告`],
    ['a title far down', `${'说明\n'.repeat(12)}青石县水利局2022年政府信息公开工作年度报告`],
    ['a title without its words', '政府信息公开 工作告年度报'],
  ])('is not %s', (_, text) => {
    expect(identity(`${text}\n`)).toEqual({ office: null, year: null });
  });

  it.each([
    ['below one that names neither', '政府信息公开工作年度报告'],
    ['below one of the same year', '2022年政府信息公开工作年度报告'],
  ])('%s names both', (_, first) => {
    const title = '青石县水利局2022年政府信息公开工作年度报告';
    expect(identity(`${first}\n${title}\n`)).toEqual({ office: '青石县水利局', year: 2022 });
  });

  it('of another year further down is that of another report', () => {
    const titles = '2022年政府信息公开工作年度报告\n青石县水利局2021年政府信息公开工作年度报告\n';
    expect(identity(titles)).toEqual({ office: null, year: 2022 });
  });

  it.each([
    ['the line of who filled it in', '填报单位：青石县水利局（盖章）', '青石县水利局'],
    ['the box of who published it', '发布机构：\t青石县水利局', '青石县水利局'],
    ['a box that goes on', '发布机构：青石县水利局成文日期：2023年1月20日', '青石县水利局'],
    ['a box of four cells', '发布机构\t青石县水利局\t发布日期\t2023-01-20', '青石县水利局'],
    ['a box without a name', '发布机构：\t首页，政务公开', null],
    ['a box with one character', '发布机构：\t局', null],
  ])('without an office has that of %s', (_, line, office) => {
    expect(identity(`${line}\n2022年政府信息公开工作年度报告\n`)).toEqual({ office, year: 2022 });
  });

  it.each(['年度\t2022', '报告年度：2022年'])('without a year has that of a field above: %s', (line) => {
    const text = `发布机构：\t青石县水利局\n${line}\n政府信息公开工作年度报告\n`;
    expect(identity(text)).toEqual({ office: '青石县水利局', year: 2022 });
  });

  it.each([
    ['nothing but the kind of report', '政府信息公开工作年度报告'],
    ['the number of a document above', '青水〔2023〕3号\n2022年政府信息公开工作年度报告'],
    ['a day above', '2023年1月18日\n2022年政府信息公开工作年度报告'],
    ['the site above', '青石县人民政府门户网站\n2022年政府信息公开工作年度报告'],
    ['one character', '局2022年政府信息公开工作年度报告'],
    ['a line above that is a list', '首页，政务公开\n2022年政府信息公开工作年度报告'],
    ['a line above that is a date', '发布时间：2023-01-20\n2022年政府信息公开工作年度报告'],
    ['a line above with a number', '成文日期 2023-01-20\n2022年政府信息公开工作年度报告'],
    ['the field of a box above', '有效性\t有效\n2022年政府信息公开工作年度报告'],
    ['more than a name', `${'青石县水利局'.repeat(7)}2022年政府信息公开工作年度报告`],
  ])('with %s names no office', (_, title) => {
    expect(identity(`${title}\n`).office).toBeNull();
  });
});

describe('a title without a year', () => {
  const title = '青石县水利局政府信息公开工作年度报告';

  it.each([
    '统计期限自2022年1月1日起至2022年12月31日止。',
    '本报告数据的统计周期为2022年1月1日至12月31日。',
    '统计周期为 2022 年 1 月 1 日—2022年12月31日',
    '所列数据统计期限从２０２２年１月１日到２０２２年１２月３１日止。',
  ])('takes the year of the period: %s', (period) => {
    expect(identity(`${title}\n${period}\n`)).toEqual({ office: '青石县水利局', year: 2022 });
    const found = report(`${title}\n${period}${BODY}`);
    expect(found.documents[0]!.locate(found.yearPlace!)).toMatchObject({ line: 2 });
  });

  it('takes it out of a long paragraph, too', () => {
    const period = `自2022年1月1日起至12月31日止。${'全年公开信息若干条。'.repeat(300)}`;
    expect(identity(`${title}\n${period}\n`).year).toBe(2022);
  });

  it.each([
    ['青石县水利局-2022.tsv', 2022],
    ['2022年/青石县水利局2022年度.tsv', 2022],
    ['reports\\青石2022.tsv', 2022],
    ['青石２０２２.tsv', 2022],
    ['2022年/青石县水利局.tsv', null],
    ['20221231.tsv', null],
    ['青石1998.tsv', null],
    ['青石.tsv', null],
  ])('and without a period takes that of the file %s: %s', (path, year) => {
    expect(identity(`${title}\n`, path)).toEqual({ office: '青石县水利局', year });
    expect(report(`${title}\n${BODY}`, path).yearPlace).toBeUndefined();
  });
});

describe('tables without a title', () => {
  it.each(['报告年度\t2022', '填报单位：青石县水利局\t填报年度：2022年\t填报日期：2023-01-20'])(
    'have the year of the box above: %s',
    (box) => {
      expect(identity(`${box}\n`, '表三-2023.tsv').year).toBe(2022);
    },
  );

  it('have the year of the file and no office', () => {
    expect(identity('', '表三-2022.tsv')).toEqual({ office: null, year: 2022 });
  });
});

it('a title is that of another form', () => {
  const found = report(form({}, 'website', '青石县水利局2024年政府网站工作年度报表'));
  expect(found).toMatchObject({ office: '青石县水利局', year: 2024 });
});
