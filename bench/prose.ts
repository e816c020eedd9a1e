// Writes the text of a made report: each office has its own sentences and figures, as the reports of a region do.

import type { Random } from '../src/selftest/random.js';

const PLACES = [
  '青石',
  '临河',
  '清泉',
  '云岭',
  '白沙',
  '东湖',
  '石桥',
  '新安',
  '永宁',
  '南坪',
  '柳河',
  '金川',
];
const LEVELS = ['县', '市', '区'];
const BODIES = [
  '农业农村局',
  '水利局',
  '教育和体育局',
  '卫生健康局',
  '自然资源局',
  '交通运输局',
  '市场监督管理局',
  '人民政府',
  '城关镇人民政府',
  '第二街道办事处',
];

export function drawOffice(random: Random): string {
  return `${random.pick(PLACES)}${random.pick(LEVELS)}${random.pick(BODIES)}`;
}

/** Clauses that follow one another; `#` is a figure. */
type Slots = readonly (readonly string[])[];

const SENTENCES: readonly Slots[] = [
  [
    ['全年', '本年度', '一年来', ''],
    ['通过门户网站', '依托政务新媒体', '利用公开栏和便民服务中心', '借助政务公开专区'],
    ['发布各类信息#条', '公开工作动态#条', '更新栏目#个', '推送消息#次'],
    ['，其中政策文件#件，解读材料#篇', '，图文解读占#%', '，阅读量#人次', ''],
    ['，办理时限平均压缩#.5天', '，群众反映良好', '，回应关切#件', ''],
  ],
  [
    ['进一步', '持续', '着力', '不断'],
    ['完善登记、审核、办理、答复、归档#个环节的台账', '健全信息发布审查机制', '优化公开目录#类'],
    ['，明确专人负责', '，落实“三审三校”制度', '，由分管领导签发', ''],
    ['，做到应公开尽公开', '，未发生失泄密问题', '，确保内容准确', ''],
  ],
  [
    ['组织', '开展', '举办'],
    ['业务培训#次', '专题学习#场', '政府开放日活动#次'],
    ['，参训人员#人次', '，覆盖#个科室', '，发放材料#份', ''],
    ['，考核结果纳入年度评议', '，对发现的#个问题逐一整改', ''],
  ],
  [
    ['对#年以来制发的文件', '对网站栏目', '对历史信息'],
    ['逐件核对效力', '开展#轮自查', '进行全面清理'],
    ['，失效文件不再列入目录', '，清理结果已在网站公布', '，纠正错链#个'],
  ],
  [
    ['畅通当面、信函和网络渠道', '规范受理流程', '加强与申请人沟通'],
    ['，所有申请均在#个工作日内答复', '，未收取任何费用', '，提供咨询#人次'],
    ['，没有因信息公开被投诉', '，答复文书统一编号', ''],
  ],
];
const PROBLEMS: readonly Slots[] = [
  [
    ['个别科室公开不够及时', '解读形式较为单一', '基层人员变动较多', '栏目更新不均衡'],
    ['，主动意识有待加强', '，专业能力还需提升', ''],
  ],
  [
    ['下一步将每季度检查#次', '将加大培训力度，全年不少于#次', '将细化公开事项#项'],
    ['，压实责任', '，及时通报', '，做好日常监测', ''],
  ],
];

/** What stands above the parts of a section: each system and each editor has other words. */
const HEADINGS: readonly (readonly string[])[] = [
  ['（一）主动公开', '（一）主动公开情况', '（一）主动公开工作', '1.主动公开。', '(一)主动公开政府信息方面'],
  ['（二）依申请公开', '（二）依申请公开情况', '（二）依申请公开办理', '2.依申请公开。', '（二）依申请办理'],
  [
    '（三）政府信息管理',
    '（三）信息管理情况',
    '（三）政府信息资源管理',
    '3.政府信息管理。',
    '（三）制度建设',
  ],
  ['（四）平台建设', '（四）政府信息公开平台建设情况', '（四）公开平台', '4.平台建设。', '（四）网站建设'],
  ['（五）监督保障', '（五）监督保障情况', '（五）工作机构和人员', '5.监督保障。', '（五）教育培训'],
];

/** Position of the part on requests among the headings. */
const REQUESTS = 1;

function sentence(random: Random, slots: Slots): string {
  const text = slots.map((slot) => random.pick(slot)).join('');
  return `${text.replace(/#/gu, () => String(1 + random.upTo(10 ** random.upTo(4))))}。`;
}

function paragraph(random: Random, kinds: readonly Slots[]): string {
  return Array.from({ length: 1 + random.upTo(3) }, () => sentence(random, random.pick(kinds))).join('');
}

type Texts = Readonly<Record<string, string>>;

/** What every report says of the figures of its tables. */
function requests(texts: Texts, year: number): string {
  const total = (row: string) => texts[`requests/${row}/total`];
  const suits = ['directSuit', 'suitAfterReview'].map((column) => Number(texts[`disputes/${column}/total`]));
  return (
    `${year}年新收政府信息公开申请${total('received')}件，上年结转${total('carriedIn')}件，` +
    `办结${total('total')}件，结转下年度继续办理${total('carriedOut')}件。` +
    `行政复议${texts['disputes/review/total']}件，行政诉讼${suits.reduce((sum, count) => sum + count)}件。`
  );
}

/** Paragraphs by section id, as `WriteOptions.prose` takes them: a report that nothing is wrong with. */
export function drawProse(
  random: Random,
  office: string,
  year: number,
  texts: Texts,
): Readonly<Record<string, readonly string[]>> {
  const numbered = (count: number) =>
    Array.from({ length: count }, (_, i) => `${i + 1}.${paragraph(random, SENTENCES)}`);
  return {
    preface: [
      `根据《中华人民共和国政府信息公开条例》第五十条的规定，现公布${office}${year}年度报告。`,
      `统计期限自${year}年1月1日起至${year}年12月31日止。联系电话：0000-${1_000_000 + random.upTo(8_999_999)}。`,
    ],
    overview: [
      '认真做好主动公开、依申请公开、信息管理、平台建设和监督保障各项工作。',
      ...HEADINGS.flatMap((headings, i) => [
        ...(random.chance(0.8) ? [random.pick(headings)] : []),
        ...(i === REQUESTS ? [requests(texts, year)] : []),
        ...numbered(1 + random.upTo(2)),
      ]),
    ],
    proactive: random.chance(0.3) ? ['单位：件'] : [],
    problems: [`主要问题：${paragraph(random, PROBLEMS)}`, `改进措施：${paragraph(random, PROBLEMS)}`],
    other: [
      '本年度未收取信息处理费。',
      random.chance(0.5) ? '本年度无其他需要报告的事项。' : paragraph(random, SENTENCES),
    ],
  };
}
