// Sentences of the prose, and whether they speak of this report's own year and office.

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It may speak of another scope or time, of plans, or of other work. */
  readonly isForeign: boolean;
  /** From here on, in the flow, it may speak of a part of the cases only. */
  readonly narrowedFrom: number;
}

const END = /[。！？!?]/gu;
/** Longer ones are lists, or no prose: what they speak of is not known. */
const LONGEST_SENTENCE = 2_000;

/** Another scope: a whole area, or other offices. */
const AREA =
  /全[市省县区州国镇乡旗盟]|全(?:系统|街道)|各(?:单位|部门|科室|股室|镇|乡|街道|县|区|市)|下属|所属|直属|下级|部分(?:单位|部门|科室)|辖区|县级|乡镇|基层/u;
/** Another time, or a comparison with it. */
const TIME =
  /累计|历年|同期|同比|环比|去年|前年|今年|明年|[较比]上一?年|上一?年度?(?:相比|新收|收到|办理|共|全年)|相比|[增减]加|增长|减少|增幅|下降|降低|上升|近[0-9一二两三四五六七八九十]+年|以来|[上下]半年|季度|[每月年日]均|每[年月]/u;
/** Nothing that happened. */
const PLAN = /目标|计划|预计|预期|力争|下一步|今后|拟|要求|应当|如果|假如|例如|示例|填报|填写说明|模拟/u;
/** Cases that are not about disclosure, or figures of another kind. */
const OTHER_WORK =
  /建议|提案|(?<!复)议案|规范性文件|行政处罚|行政许可|行政执法|行政强制|行政裁决|行政调解|行政应诉|仲裁|法治|复议机关|复议机构|应诉|案例|培训|信访件|公文|民事|审理|审结率/u;
/** Some of the cases only: kinds of applicants, ways, subjects. */
const PART =
  /自然人|法人|企业|公民|个人|组织|机构|律师|涉及|关于|有关|类申请|类信息|类事项|类政府信息|网上|网络|网站|线上|在线|线下|信函|邮寄|邮件|邮箱|当面|现场|窗口|传真|渠道|平台|途径|方式|同一|撤回|补正|逾期|第三方|重复|通过/u;

const MONTH = /[0-9一二三四五六七八九十]月/u;
/** The report's whole year. */
const YEAR_ENDS = /(?<![0-9])1月1日|12月31日?/gu;
const YEARS =
  /(?<![0-9])((?:19|20)[0-9]{2})(?=年|至|到|[-—–~～、])|(二[〇○零][〇○零一二三四五六七八九]{2})年/gu;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Splits the flow from its start on, one sentence a call; positions have to ascend. */
export function createSentences(text: string, year: number | null): (position: number) => Sentence {
  const ends = new RegExp(END);
  let current: Sentence | undefined;
  let next = 0;
  return (position) => {
    while (!current || position >= current.end) {
      ends.lastIndex = next;
      const end = ends.exec(text);
      const stop = end ? end.index + 1 : text.length;
      const start = next;
      next = stop;
      if (position < stop) current = sentenceOf(text, start, stop, year);
    }
    return current;
  };
}

function sentenceOf(whole: string, start: number, end: number, year: number | null): Sentence {
  // A line's end may stand anywhere in hard-wrapped text.
  const text = whole.slice(start, end).replace(/\n/gu, ' ');
  const plain = text.replace(/ /gu, '');
  const isForeign =
    plain.length > LONGEST_SENTENCE ||
    [AREA, TIME, PLAN, OTHER_WORK].some((words) => words.test(plain)) ||
    isOfOtherTime(plain, year);
  const part = PART.exec(text);
  return {
    start,
    end,
    text: plain,
    isForeign,
    narrowedFrom: part ? start + part.index : Number.POSITIVE_INFINITY,
  };
}

function isOfOtherTime(text: string, year: number | null): boolean {
  if (MONTH.test(text.replace(YEAR_ENDS, ''))) return true;
  for (const [, digits, words = ''] of text.matchAll(YEARS)) {
    if (Number(digits ?? [...words].map(digitOf).join('')) !== year) return true;
  }
  return false;
}

function digitOf(character: string): number {
  return Math.max(0, CHINESE_DIGITS.indexOf(character));
}
