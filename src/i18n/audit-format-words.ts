// What the formats of an audit say besides the findings.

const zh = {
  /** Headings of the columns, one fault a row. */
  columns: {
    office: '机关',
    area: '区域',
    year: '年度',
    table: '表',
    row: '行',
    column: '列',
    actual: '填写',
    expected: '应为',
    severity: '级别',
    message: '问题',
    how: '怎么改',
    grade: '把握',
    basis: '依据',
    notes: '说明',
    path: '文件',
    place: '位置',
    code: '规则',
  },
  /** What stands in a blank cell. */
  blank: '（空白）',
  /** Where a correction is not certain: the figure, and the other corrections. */
  likely: (figure: number, others: readonly string[]) =>
    `很可能是 ${figure}${others.length > 0 ? `；也可能：${others.join('；')}` : ''}`,
  /** What to do. */
  change: (figure: number) => `改为 ${figure}，与台账核对`,
  verify: (figure: number) => `先查台账，确实有误的改为 ${figure}`,
  choose: '先查台账，按实际情况选一种改法',
  /** Sheets of the workbook. */
  sheets: { findings: '问题', offices: '机关', figures: '数字', notes: '说明' },
  findingsLeftOut: (count: number, most: number) =>
    `只列出前 ${most} 个问题，另有 ${count} 个没有列出。完整结果请用 csv 或 parquet 格式。`,
  figuresLeftOut: (most: number) => `报告多于 ${most} 份，没有附上各报告的数字。完整数字请用 parquet 格式。`,
  officesLeftOut: (count: number) => `另有 ${count} 个机关没有列出。`,
  sheetsLeftOut: (count: number) => `另有 ${count} 张分表没有列出，见“问题”表。`,
  html: {
    title: '政府信息公开工作年度报告批量核对结果',
    counts: { errors: '错误', warnings: '警告', infos: '提示' },
    search: '搜索机关、区域、文件、规则和问题',
    onlyFaulty: '只看有问题的报告',
    noScript: '报告清单需要浏览器允许运行本页自带的脚本；本页不加载任何外部内容。',
    noYear: '年度不明',
    byFamily: '各年度的问题（按规则类别）',
    cleanByArea: '各区域没有错误的报告所占比例',
    distributions: '主要数字的分布',
    distributionsAbout: '对数刻度；框内是中间一半的报告，竖线是中位数，圆圈是明显偏离的机关，右侧是最大值。',
    quartiles: (lower: number, median: number, upper: number) =>
      `中间一半：${lower} 至 ${upper}，中位数 ${median}`,
    moreFindings: (count: number) => `另有 ${count} 个问题没有列出`,
    /** Only reports with findings are listed, and no figures. */
    large: (most: number) =>
      `报告多于 ${most} 份：清单只列有问题的报告，不附报表数字。完整结果请用 csv 或 parquet 格式。`,
    /** Reports with findings that the page has no room for. */
    leftOut: (reports: number) =>
      `另有 ${reports} 份有问题的报告没有列出：页面放不下。完整结果请用 csv 或 parquet 格式。`,
    /** Of the page's script; `{}` in `count` is how many. */
    page: {
      allYears: '全部年度',
      allAreas: '全部区域',
      allRules: '全部规则',
      count: '{} 份报告',
      back: '返回清单',
      findings: '问题',
      missing: '报告中没有这一格',
      noFigures: '本页没有附上这份报告的数字',
      noTables: '没有读到报表',
      sound: '未发现问题',
    },
  },
};

const en: typeof zh = {
  columns: {
    office: 'office',
    area: 'area',
    year: 'year',
    table: 'table',
    row: 'row',
    column: 'column',
    actual: 'actual',
    expected: 'should be',
    severity: 'severity',
    message: 'problem',
    how: 'what to do',
    grade: 'certainty',
    basis: 'basis',
    notes: 'notes',
    path: 'file',
    place: 'place',
    code: 'rule',
  },
  blank: '(blank)',
  likely: (figure, others) => `most likely ${figure}${others.length > 0 ? `; or: ${others.join('; ')}` : ''}`,
  change: (figure) => `change it to ${figure} after a look at the records`,
  verify: (figure) => `look at the records first; if it is wrong, change it to ${figure}`,
  choose: 'look at the records and take the correction that fits them',
  sheets: { findings: 'findings', offices: 'offices', figures: 'figures', notes: 'notes' },
  findingsLeftOut: (count, most) =>
    `Only the first ${most} findings are listed, ${count} are left out: csv and parquet hold all.`,
  figuresLeftOut: (most) => `With more than ${most} reports their figures are left out: parquet holds all.`,
  officesLeftOut: (count) => `${count} offices are left out.`,
  sheetsLeftOut: (count) => `${count} more sheets are left out: see the first one.`,
  html: {
    title: 'Annual disclosure reports: audit',
    counts: { errors: 'errors', warnings: 'warnings', infos: 'infos' },
    search: 'search offices, areas, files, rules and problems',
    onlyFaulty: 'only reports with findings',
    noScript: 'The list of reports needs the script of this page, which loads nothing from anywhere.',
    noYear: 'no year',
    byFamily: 'Findings by year and family of rules',
    cleanByArea: 'Share of reports without errors by area',
    distributions: 'How key figures are spread',
    distributionsAbout:
      'Logarithmic scale: the box holds the middle half of the reports, the bar is the median, circles are offices far apart, and the maximum stands at the right.',
    quartiles: (lower, median, upper) => `middle half: ${lower} to ${upper}, median ${median}`,
    moreFindings: (count) => `${count} more findings are not listed`,
    large: (most) =>
      `More than ${most} reports: only those with findings are listed, without their figures. csv and parquet hold everything.`,
    leftOut: (reports) =>
      `${reports} more reports with findings have no room on this page: csv and parquet hold everything.`,
    page: {
      allYears: 'all years',
      allAreas: 'all areas',
      allRules: 'all rules',
      count: '{} reports',
      back: 'back to the list',
      findings: 'Findings',
      missing: 'not in the report',
      noFigures: 'The figures of this report are not on this page',
      noTables: 'No table was read',
      sound: 'no problems found',
    },
  },
};

export const auditFormatWords = { zh, en };
