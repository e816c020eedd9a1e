// What a letter to an office says around the faults of its reports, in the tone of one office to another.

const zh = {
  title: '政府信息公开工作年度报告核对意见',
  greeting: (office: string) => `${office}：`,
  opening: (years: readonly number[], count: number) =>
    `经核对，你单位${years.length > 0 ? ` ${years.join('、')} 年度` : ''}政府信息公开工作年度报告有 ${count} 处需要更正或者核实（见下表）。请对照台账逐项核实，更正后重新报送；报告已经公布的，请同时更正公布的内容。`,
  /** Above the faults of one report. */
  report: (year: number | null, path: string) => (year === null ? path : `${year} 年度报告（${path}）`),
  header: ['序号', '所在位置', '现填', '应填', '问题与改正意见'],
  place: (place: string) => `（${place.replace(/^(\d+):\d+$/u, '第$1行')}）`,
  /** A fault of the report as a whole. */
  whole: '报告全文',
  /** Between table, row and column; and between other parts. */
  between: ' · ',
  pause: '；',
  basis: (texts: readonly string[]) => `依据：${texts.join('；')}。`,
  closing: '对上述意见有不同看法，或者差异确有原因的，请书面说明情况，并附台账等依据。',
  signature: ['（核对单位）', '　　年　　月　　日'],
};

const en: typeof zh = {
  title: 'Annual report on government information disclosure: points to be corrected',
  greeting: (office) => `To: ${office}`,
  opening: (years, count) =>
    `We have checked your annual report${years.length > 0 ? ` on ${years.join(', ')}` : ''} on government information disclosure and found ${count} ${count === 1 ? 'point' : 'points'} to be corrected or verified, listed below. Please compare each of them with your records, correct the report and submit it again; where it has been published, please correct the published text as well.`,
  report: (year, path) => (year === null ? path : `Report on ${year} (${path})`),
  header: ['No.', 'Place', 'Reported', 'Should be', 'Problem and what to do'],
  place: (place) => ` (${place.replace(/^(\d+):\d+$/u, 'line $1')})`,
  whole: 'the report as a whole',
  between: ' · ',
  pause: '; ',
  basis: (texts) => `Basis: ${texts.join('; ')}.`,
  closing:
    'Where you see a point differently, or a difference has a good reason, please explain it in writing and enclose your records.',
  signature: ['(the reviewing office)', 'date: ____________'],
};

export const letterWords = { zh, en };
