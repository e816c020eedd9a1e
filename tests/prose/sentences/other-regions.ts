// Sentences in the manner of towns, bureaus, counties and universities of other regions, written before they were read.

import type { Open } from './open.js';

export const otherRegions: readonly Open[] = [
  // ---- received
  ['街道党政综合办全年登记政府信息公开申请{received}件，均通过省统一平台流转。'],
  ['年内，学校共接收信息公开申请52项。'],
  ['一年来全局受理公民申请公开政府信息{received}件，比上年少5件。'],
  ['2024年县政府办公室收到信息公开申请96件，同比上升12.86%。'],
  ['依申请公开办理情况：收到申请{received}件（其中网上申请40件、当面申请9件、信函申请30件）。'],
  ['全年共收到{received}份政府信息公开申请表，其中自然人{natural}份、法律服务机构{legalService}份。'],
  ['受理量为{received}件，已全部按时答复。'],
  ['政府信息公开申请数量由上年的70件增至{received}件。'],
  ['申请渠道方面，网络申请52件、邮寄27件。'],
  ['接听依申请公开咨询电话140余次。'],
  ['收到政府信息公开申请0件。', 'received'],
  ['本年度依申请公开受理数为零。', 'received'],
  ['2024年，我办未接到任何公民、法人及其他组织的信息公开申请。', 'received'],
  ['依申请公开：无。', 'received'],
  ['本镇未发生依申请公开事项。', 'received'],
  ['未收到需要收取信息处理费的政府信息公开申请。'],
  // ---- carried over
  ['年初结转{carriedIn}件，当年新收{received}件，办结{total}件，年末结转{carriedOut}件。'],
  ['年初结转政府信息公开申请{carriedIn}件。'],
  ['承接2023年未办结申请{carriedIn}件，2024年新增申请{received}件。'],
  ['本年新收{received}件，上年转入{carriedIn}件，本年办结{total}件，转入下年{carriedOut}件。'],
  ['有{carriedOut}件因申请时间临近年底，结转至次年办理。'],
  ['跨年度办理的申请{carriedOut}件，将在2025年1月答复。'],
  ['上年未结的{carriedIn}件申请均在年内办结。'],
  ['无上年结转，也无结转下年的申请。', 'carriedIn', 'carriedOut'],
  ['全部申请均于当年办结，未出现跨年度办理的情形。', 'carriedOut', 'carriedOut'],
  // ---- results
  [
    '办理结果为：予以公开{granted}件；部分公开{partial}件；不予公开{refused}件；无法提供{unavailable}件；不予处理{unprocessed}件；其他处理{other}件。',
  ],
  [
    '其中予以公开、部分公开、不予公开、无法提供分别为{granted}件、{partial}件、{refused}件、{unavailable}件，其中涉及征地拆迁的20件。',
  ],
  ['依法公开{granted}件，部分公开{partial}件。'],
  ['在答复的申请中，因第三方不同意公开而不予公开{thirdParty}件，因属过程性信息不予公开{process}件。'],
  ['因信访投诉不予处理{petition}件，因重复申请不予处理{repeat}件。'],
  ['属信访、投诉、举报等活动不予处理的{petition}件。'],
  ['答复“本机关不掌握”{notHeld}件。'],
  ['逾期不补正视为放弃申请{notCorrected}件。'],
  ['予以公开占答复总数的44%，部分公开占18.7%。'],
  ['办结{total}件，其中公开及部分公开{opened}件。'],
  ['告知申请人向其他机关咨询21件次。'],
  ['全部予以公开，无不予公开情况。', 'refused'],
  ['没有作出不予公开决定的申请。', 'refused'],
  // ---- applicants
  ['申请人以自然人为主，共{natural}件，商业企业{business}件。'],
  [
    '按申请人身份分：自然人{natural}件，法人或其他组织{legalPersons}件（商业企业{business}件、法律服务机构{legalService}件、其他3件）。',
  ],
  ['申请者均系自然人，共收到申请{received}件。', 'natural=received'],
  ['其中律师事务所等法律服务机构提出申请{legalService}件。'],
  // ---- disputes
  [
    '因信息公开引发行政复议{review}起，其中维持{reviewUpheld}起，纠错{reviewCorrected}起，尚未审结{reviewPending}起。',
  ],
  ['行政诉讼共计{suit}件（直接起诉{direct}件、复议后起诉{after}件）。'],
  ['信息公开类诉讼案件{suit}宗，目前{suitPending}宗尚未审结。'],
  ['全年无行政复议案件，政府信息公开行政诉讼{suit}件。', 'review'],
  ['行政复议和行政诉讼：无。', 'review', 'suit'],
  ['未发生因信息公开不当被复议纠正或被法院判决败诉的情况。'],
  ['全年以县政府为被告的行政诉讼案件64件，行政机关负责人全部出庭应诉。'],
  ['县人民法院受理涉我局行政诉讼5件，均与政府信息公开无关。'],
  ['2024年我校未因信息公开工作被举报、复议、诉讼。', 'review', 'suit'],
  ['全区政府信息公开类行政复议、行政诉讼案件零发生。'],
  // ---- documents and decisions
  ['本年制发规范性文件{issued}件，废止{repealed}件，截至年底现行有效{inForce}件。'],
  ['以局名义印发行政规范性文件{issued}份，全部同步解读。'],
  ['清理规范性文件112件，拟废止15件，拟修改6件。'],
  ['未制发行政规范性文件。', 'issued'],
  ['公示行政许可{licensing}件、行政处罚{penalties}件，公示率100%。'],
  ['全年办理行政处罚案件{penalties}件，实施行政强制{coercion}次。'],
  // ---- last year, plans and others
  ['2023年共收到申请70件，2024年收到申请{received}件，增加9件。'],
  ['力争2025年申请答复满意率达到98%，受理申请不少于60件。'],
  ['近三年收到政府信息公开申请分别为55件、70件、{received}件。'],
];
