// The words that the reporters themselves say around a diagnostic.

/** What the last line of a run counts. */
interface Tally {
  readonly reports: number;
  /** Diagnostics that come of one mistake count as one. */
  readonly faults: { readonly errors: number; readonly warnings: number; readonly infos: number };
  /** Those among `reports` that could not be read. */
  readonly failed: number;
  /** Those among `reports` with anything to tell. */
  readonly faulty: number;
  readonly passedOver: number;
  readonly pictures: number;
  /** Those among `reports` that hold only some of the tables, and the tables of the last one. */
  readonly parts?: number;
  readonly partTables?: readonly string[];
}

const zh = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  /** Headings of the lines below the source, their colon included. */
  note: '说明：',
  guess: '推断：',
  basis: '依据：',
  help: '处理：',
  see: '详见：',
  /** Between statements in one line. */
  separator: '；',
  /** A headline and its corrections in one line. */
  withOptions: (message: string, options: readonly string[]) => `${message}：${options.join('；')}`,
  option: (number: number, changes: string) => `改法${number}：${changes}`,
  /** What the story's own note on them begins with. */
  moreOptions: (count: number) => `另有 ${count} 种改法`,
  /** How sure a correction is. */
  grade: { certain: '确定', likely: '很可能', tie: '有多种改法', open: '无法推断' },
  /** The last line of a run. */
  tally(tally: Tally) {
    const { reports, faulty, passedOver, pictures, parts = 0, partTables = [] } = tally;
    const passed = [
      parts === 1 && partTables.length > 0 && `只有${partTables.join('、')}，其余各表不在其中`,
      parts > 1 && `其中 ${parts} 份只有部分表格`,
      passedOver > 0 && `${passedOver} 个文件没有年度报告的迹象，略过未查`,
      pictures > 0 && `${pictures} 个扫描件或图片没有年度报告的迹象，略过未查`,
    ].filter((part) => part !== false);
    const share = reports > 1 && faulty > 0 ? `，其中 ${faulty} 份有问题` : '';
    const found = this.counts(tally);
    const none = ['没有检查任何报告', found].filter(Boolean).join('：');
    const checked = reports === 0 ? none : `共检查 ${reports} 份报告${share}：${found || '未发现问题'}`;
    return [checked, ...passed].join('；');
  },
  /** Of one report; empty where there is nothing to count. */
  counts: ({ faults: { errors, warnings, infos }, failed }: Pick<Tally, 'faults' | 'failed'>) =>
    [
      errors > 0 && `${errors} 个错误`,
      warnings > 0 && `${warnings} 个警告`,
      infos > 0 && `${infos} 条提示`,
      failed > 0 && `${failed} 份无法读取`,
    ]
      .filter((part) => part !== false)
      .join('，'),
};

const en: typeof zh = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  note: 'note: ',
  guess: 'likely: ',
  basis: 'basis: ',
  help: 'help: ',
  see: 'see: ',
  separator: '; ',
  withOptions: (message, options) => `${message}: ${options.join('; ')}`,
  option: (number, changes) => `correction ${number}: ${changes}`,
  moreOptions: (count) => `${count} further corrections`,
  grade: { certain: 'certain', likely: 'likely', tie: 'several corrections', open: 'cannot be told' },
  tally(tally) {
    const { reports, faulty, passedOver, pictures, parts = 0, partTables = [] } = tally;
    const passed = [
      parts === 1 && partTables.length > 0 && `a part of a report: ${partTables.join(', ')} only`,
      parts > 1 && `${parts} of them hold only some of the tables`,
      passedOver > 0 && `passed over ${plural(passedOver, 'file')} without any sign of a report`,
      pictures > 0 && `passed over ${plural(pictures, 'scanned file')} without any sign of a report`,
    ].filter((part) => part !== false);
    const share = reports > 1 && faulty > 0 ? `, ${faulty} with findings` : '';
    const found = this.counts(tally);
    const none = ['No report was checked', found].filter(Boolean).join(': ');
    const checked =
      reports === 0 ? none : `Checked ${plural(reports, 'report')}${share}: ${found || 'no problems found'}`;
    return [checked, ...passed].join('; ');
  },
  counts: ({ faults: { errors, warnings, infos }, failed }) =>
    [
      errors > 0 && plural(errors, 'error'),
      warnings > 0 && plural(warnings, 'warning'),
      infos > 0 && plural(infos, 'info'),
      failed > 0 && `${failed} unreadable`,
    ]
      .filter((part) => part !== false)
      .join(', '),
};

export const reporterWords = { zh, en };

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
