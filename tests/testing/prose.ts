// The text around the tables of a report, in the plain style of an office.

import type { EditionData } from '../../src/edition/data.js';

export function titleOf(office: string, year: number): string {
  return `${office}${year}年政府信息公开工作年度报告`;
}

/** Paragraphs by section id; sections with a table have a sentence before it at most. */
export function proseOf(office: string, year: number): Readonly<Record<string, readonly string[]>> {
  return {
    preface: [
      `根据《中华人民共和国政府信息公开条例》第五十条的规定，现公布${office}${year}年度报告。报告由总体情况、主动公开政府信息情况等六个部分组成。`,
      `统计期限自${year}年1月1日起至${year}年12月31日止。联系电话：0000-1234567；邮政编码：250000。`,
    ],
    overview: [
      '（一）主动公开',
      '全年通过门户网站发布各类信息1286条，其中政策文件12件，解读材料9篇，办理时限平均压缩3.5天。',
      '（二）依申请公开。畅通当面、信函和网络渠道，所有申请均在20个工作日内答复，未收取任何费用。',
      '1.完善登记、审核、办理、答复、归档五个环节的台账。',
      '2.组织业务培训2次，参训人员60余人次，结果维持良好。',
      '（三）政府信息管理',
      '对2016年以来制发的文件逐件核对效力，清理结果已在网站公布；失效文件不再列入目录。',
    ],
    proactive: ['单位：件'],
    requests: [],
    disputes: ['本年度行政复议、行政诉讼的办理情况见下表。'],
    problems: [
      '主要问题：一是个别科室公开不够及时，二是解读形式较为单一，三是基层人员变动较多。',
      `改进措施：${year + 1}年将每季度检查1次，全年培训不少于4次。`,
    ],
    other: ['本年度未收取政府信息公开信息处理费。无其他需要报告的事项。'],
  };
}

export function yearFor({ years }: EditionData): number {
  return Math.min(years.from + 1, years.to ?? Number.POSITIVE_INFINITY);
}
