// The words of an audit's summary.

import { reporterWords } from './reporter-words.js';

type Tally = Parameters<(typeof reporterWords)['zh']['tally']>[0];

interface SuspectFacts {
  readonly rule: string;
  /** Of the first cell that the relation is told at. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly cells: number;
  /** Null for all areas. */
  readonly area: string | null;
  readonly broken: number;
  readonly reports: number;
  readonly percent: number;
}

type Uncompared = Readonly<Record<'office' | 'year' | 'tables' | 'alone', number>>;

interface Progress {
  readonly bar: string;
  readonly percentage: number;
  readonly done: number;
  readonly total: number;
  /** Reports a second. */
  readonly rate: number;
  readonly left: string;
  readonly findings: number;
}

/** What is wrong with a line of a manifest. */
export interface FaultOfManifest {
  readonly line: number;
  readonly kind:
    | 'no-path-column'
    | 'no-path'
    | 'year'
    | 'level'
    | 'scope'
    | 'published'
    | 'unknown-column'
    | 'column-twice'
    | 'no-column'
    | 'broken'
    | 'quote'
    | 'contradiction'
    | 'circle';
}

const zh = {
  byRule: '按规则',
  byYear: '按年度',
  byArea: '按区域',
  byOffice: '问题最多的机关和要改的地方',
  rule: '规则',
  year: '年度',
  area: '区域',
  office: '机关',
  /** Reports, errors, warnings, notices. */
  columns: ['报告', '错误', '警告', '提示'],
  more: (count: number) => `另有 ${count} 项，用 --top 调整列出的数目`,
  /** Of one office: its faults that are not listed. */
  moreFaults: (count: number) => `另有 ${count} 处，见完整清单`,
  unreadable: '无法读取的文件',
  /** The last lines: what to do with it all. */
  next: [
    '完整清单：加 --format xlsx=清单.xlsx（每个机关一张表再加 --sheets office）',
    '改正通知：加 --format letters=通知（每个机关一份，可直接发出）',
  ],
  /** Heading above the relations that very many reports break, and one of them. */
  suspects: '先查模板、填报说明或规则（这么多报告同时不符，多半不是各机关填错）',
  suspect: ({ rule, table, row, column, cells, area, broken, reports, percent }: SuspectFacts) =>
    `${rule}：${area === null ? '' : `${area}，`}${table}“${row}”的“${column}”${cells > 1 ? `等 ${cells} 格` : ''}，${reports} 份报告中有 ${broken} 份不符（${percent}%）`,
  /** `clean` is 0 where it is not worth a word. */
  total: (tally: Tally, clean: number) =>
    `${reporterWords.zh.tally(tally)}${clean > 0 ? `；${clean} 份没有任何问题` : ''}`,
  /** What could not be compared. */
  notes: {
    notCompared: '这里的报告不全，报告之间（各年度、全域与各单位）没有互相核对',
    uncompared({ office, year, tables, alone }: Uncompared) {
      const reasons = [
        office > 0 && `${office} 份不知道是哪个机关的`,
        year > 0 && `${year} 份不知道是哪一年的`,
        tables > 0 && `${tables} 份报表不全`,
        alone > 0 && `${alone} 份没有同一机关其他年度的报告（机关名称不同的，看作不同机关）`,
      ].filter((reason) => reason !== false);
      return `有 ${office + year + tables + alone} 份报告没有与其他年度核对：${reasons.join('，')}；可用清单写明`;
    },
    /** Some of the paths, and how many there are. */
    absent: (paths: readonly string[], count: number) =>
      `清单所列的报告中有 ${count} 份不在这里：${paths.join('、')}${count > paths.length ? ' 等' : ''}`,
    /** Some of the areas, and how many there are. */
    incompleteAreas: (areas: readonly string[], count: number) =>
      `${areas.join('、')}${count > areas.length ? `等 ${count} 个区域` : ''}的单位看来不全，只核对了全域数字是否小于已有单位之和`,
  },
  /** In one line, while it runs. */
  progress: ({ bar, percentage, done, total, rate, left, findings }: Progress) =>
    `${bar} ${percentage}%  ${done}/${total}  每秒 ${rate} 份  剩余 ${left}  ${findings} 类问题`,
  /** A run was stopped before its end. */
  stopped: (reports: number, missing: number) =>
    `已中断：结果只包括已检查的 ${reports} 份报告，还有 ${missing} 个文件没有检查。用 --cache 运行的，再运行一次即可接着检查。`,
  merge: {
    unreadable: '：无法读取',
    notRecord: (line: number) => ` 第 ${line} 行不是 audit 的结果`,
    /** A result whose end is not there. */
    cut: '：没有写完，或者被截断（由旧版本写出的也没有结尾的核对行），其中的报告没有采用',
    changed: '：内容与结尾的校验值不符，写出以后被改动过，其中的报告没有采用',
    repeated: (file: string) => `：与 ${file} 是同一份结果，只采用一次`,
    /** Another result says that it is the same part, with other records. */
    contradictory: (file: string) => `：与 ${file} 是同一部分，内容却不同，没有采用`,
    stopped: '：检查中断过，或者合并时就不全，还有文件没有检查',
    missing: (parts: readonly number[], all: number) =>
      `：所属的检查共分 ${all} 部分，缺少第 ${parts.join('、')} 部分`,
    overlapping: (reports: number) => `：有 ${reports} 份报告在前面的结果里已经有了，只采用一次`,
    notCompared: '各部分不全：报告之间没有互相核对，结果不完整。补齐后重新合并。',
    hint: '合并的是 gov-report audit --format ndjson 写出的文件',
    /** Of editions that the run does not know. */
    unknownForms: (ids: readonly string[]) =>
      `提示：不认识版本 ${ids.join('、')}，这些报告之间没有互相核对；请用 --definition 指定其定义`,
  },
  manifest: {
    unreadable: '：清单无法读取',
    /** `value` is fit to be shown; `count` faults in all. */
    fault({ line, kind }: FaultOfManifest, value: string, count: number) {
      const said = {
        'no-path-column': '第一行没有 path（路径）列',
        'no-path': '没有写 path（路径）',
        year: `年度“${value}”应为四位数字`,
        scope: `范围“${value}”应为 own（本机关）或 area（全域）`,
        published: `公布日期“${value}”应写成 2025-01-31 的样子`,
        'unknown-column': `不认识的列名“${value}”`,
        'column-twice': `列名“${value}”重复`,
        'no-column': `“${value}”上方没有列名（格中有逗号的，要加引号）`,
        broken: '有无法识别的字符，请存为 UTF-8 或 GBK 编码',
        level: `不认识的级别“${value}”，可以写国家级、省级、市级、县级、乡级、部门或垂直管理`,
        quote: '引号没有配对，后面的行被吞进了同一格',
        contradiction: `“${value}”与前面的行说法不一`,
        circle: `区域“${value}”绕了一圈又归自己管`,
      };
      return `第 ${line} 行：${said[kind]}${count > 1 ? `（清单共有 ${count} 处错误）` : ''}`;
    },
    columns:
      '清单是 CSV 文件（逗号、制表符或分号分隔），列名：path,office,area,parent,level,year,scope,published，或者：路径、机关、区域、上级区域、级别、年度、范围、公布日期；只有路径必填',
  },
};

const en: typeof zh = {
  byRule: 'By rule',
  byYear: 'By year',
  byArea: 'By area',
  byOffice: 'Offices with most faults, and what to correct',
  rule: 'rule',
  year: 'year',
  area: 'area',
  office: 'office',
  columns: ['reports', 'errors', 'warnings', 'infos'],
  more: (count) => `and ${count} more; --top sets how many are listed`,
  moreFaults: (count) => `and ${count} more in the whole list`,
  unreadable: 'Files that could not be read',
  next: [
    'The whole list: --format xlsx=list.xlsx (with --sheets office a sheet for each office)',
    'Letters: --format letters=FOLDER, one for each office, ready to send',
  ],
  suspects: 'To be suspected first: the form, its instructions or the rule, as very many reports break it',
  suspect: ({ rule, table, row, column, cells, area, broken, reports, percent }) =>
    `${rule}: ${area === null ? '' : `${area}, `}${table} "${row}", ${column}${cells > 1 ? ` and ${cells - 1} more` : ''}: ${broken} of ${reports} reports (${percent}%)`,
  total: (tally, clean) =>
    `${reporterWords.en.tally(tally)}${clean > 0 ? `; ${clean} without any finding` : ''}`,
  notes: {
    notCompared:
      'Not all reports are here: they were not held against each other (years, areas and their offices)',
    uncompared({ office, year, tables, alone }) {
      const reasons = [
        office > 0 && `${office} of an unknown office`,
        year > 0 && `${year} of an unknown year`,
        tables > 0 && `${tables} without all tables`,
        alone > 0 &&
          `${alone} without a report of that office on another year (another name is another office)`,
      ].filter((reason) => reason !== false);
      return `${office + year + tables + alone} reports were held against no other year: ${reasons.join(', ')}; a manifest can tell`;
    },
    absent: (paths, count) =>
      `${count} of the reports in the manifest are not here: ${paths.join(', ')}${count > paths.length ? ' and others' : ''}`,
    incompleteAreas: (areas, count) =>
      `${areas.join(', ')}${count > areas.length ? ` and others, ${count} areas in all` : ''}: not all offices seem to be here, so only figures below the sum of those at hand are told`,
  },
  progress: ({ bar, percentage, done, total, rate, left, findings }) =>
    `${bar} ${percentage}%  ${done}/${total}  ${rate}/s  ${left} left  ${findings} kinds found`,
  stopped: (reports, missing) =>
    `Stopped: the result holds the ${reports} reports checked so far; ${missing} files were not checked. With --cache, run it again to go on.`,
  merge: {
    unreadable: ' cannot be read',
    notRecord: (line) => `, line ${line}: not a result of audit`,
    cut: ': cut off, or never written to its end (older versions wrote no checksum); its reports are left out',
    changed: ': does not fit its checksum, so it was changed after it was written; its reports are left out',
    repeated: (file) => `: the same result as ${file}, taken once`,
    contradictory: (file) => `: the same part as ${file} with other records; left out`,
    stopped: ': the run was stopped, or its own parts were not all there; files were not checked',
    missing: (parts, all) => `: its audit has ${all} parts, and ${parts.join(', ')} are missing`,
    overlapping: (reports) => `: ${reports} reports stand in results before it, taken once`,
    notCompared:
      'Parts are missing: reports were not held against each other, and the result is incomplete. Merge again once all parts are there.',
    hint: 'merge takes files written by gov-report audit --format ndjson',
    unknownForms: (ids) =>
      `Note: unknown edition ${ids.join(', ')}: these reports were not held against each other; name the definition by --definition`,
  },
  manifest: {
    unreadable: ': the manifest cannot be read',
    fault({ line, kind }, value, count) {
      const said = {
        'no-path-column': 'the first line has no column path',
        'no-path': 'no path is given',
        year: `the year "${value}" should have four digits`,
        scope: `the scope "${value}" should be own or area`,
        published: `the day "${value}" should be written like 2025-01-31`,
        'unknown-column': `unknown column "${value}"`,
        'column-twice': `column "${value}" stands twice`,
        'no-column': `no column has a name above "${value}" (a cell that holds a comma needs quotes)`,
        broken: 'a character that cannot be read; save the file in UTF-8 or GBK',
        level: `unknown level "${value}"; known are state, province, city, county, township, bureau and vertical`,
        quote: 'a quote is not closed and swallows the rows behind it',
        contradiction: `"${value}" is described differently by a row above`,
        circle: `the area "${value}" is part of itself by way of others`,
      };
      return `, line ${line}: ${said[kind]}${count > 1 ? ` (${count} faults in all)` : ''}`;
    },
    columns:
      'a manifest is a CSV file (commas, tabs or semicolons) with the columns path,office,area,parent,level,year,scope,published (or 路径、机关、区域、上级区域、级别、年度、范围、公布日期); only path is required',
  },
};

export const auditWords = { zh, en };
