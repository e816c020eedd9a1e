// Rich prose around consistent figures: every figure that it repeats is the table's, and it has many that are not.

import type { Random } from '../../src/selftest/random.js';

type Figures = Readonly<Record<string, number>>;

const REFUSED =
  'stateSecret legalProhibition security thirdParty internalAffairs process enforcementFile adminQuery'.split(
    ' ',
  );
const NOT_HELD = 'notHeld toBeCreated unclear'.split(' ');
const UNPROCESSED = 'petition repeat publication excessive confirmation'.split(' ');
const OTHER = 'notCorrected feeUnpaid misc'.split(' ');
const LEGAL = 'business research social legalService other'.split(' ');

/** Paragraphs by section id of the newest edition; `preface` stands before the first. */
export function richProse(
  figures: Figures,
  office: string,
  year: number,
  random: Random,
): Readonly<Record<string, readonly string[]>> {
  const at = (id: string) => figures[id] ?? 0;
  const total = (row: string) => at(`requests/${row}/total`);
  const group = (name: string, rows: readonly string[]) =>
    rows.reduce((sum, row) => sum + total(`${name}.${row}`), 0);
  const received = total('received');
  const carriedIn = total('carriedIn');
  const concluded = total('total');
  const carriedOut = total('carriedOut');
  const natural = at('requests/received/naturalPerson');
  const legal = LEGAL.reduce((sum, column) => sum + at(`requests/received/${column}`), 0);
  const review = (member: string) => at(`disputes/review/${member}`);
  const suit = (member: string) =>
    at(`disputes/directSuit/${member}`) + at(`disputes/suitAfterReview/${member}`);
  const count = (value: number) => written(value, random);
  const unit = random.pick(['件', '件', '件', '宗']);
  const one = (...texts: string[]) => random.pick(texts);
  const n = (value: number) => `${count(value)}${unit}`;

  const intake =
    received === 0
      ? one(
          '全年未收到政府信息公开申请。',
          `${year}年，我单位没有收到公民、法人或其他组织提出的政府信息公开申请。`,
          '本年度收到政府信息公开申请0件。',
          '全年没有收到依申请公开件。',
          '本年度无人申请公开政府信息。',
        )
      : one(
          `全年共收到政府信息公开申请${n(received)}，上年结转${n(carriedIn)}。`,
          `${year}年，${office}新收政府信息公开申请${n(received)}，上年度结转${n(carriedIn)}，较上年${one('增加', '减少')}${count(random.upTo(9) + 1)}件。`,
          `本年度共受理依申请公开申请${n(received + carriedIn)}（含上年结转${n(carriedIn)}），其中网上申请${n(Math.floor(received / 2))}。`,
          `通过网络、信函等渠道共收到政府信息公开申请${n(received)}，比${year - 1}年${one('增加', '减少')}${n(random.upTo(9) + 1)}。`,
          `${year}年新收政府信息公开申请${n(received)}，由${year - 1}年结转至${year}年${n(carriedIn)}。`,
          `收到政府信息公开申请${n(received)}，其中自然人申请${n(natural)}、法人或其他组织申请${n(legal)}。`,
        );
  const results =
    concluded === 0
      ? ''
      : one(
          `办结${n(concluded)}，结转下年度继续办理${n(carriedOut)}。`,
          `全年办结申请${n(concluded)}，结转${year + 1}年继续办理${n(carriedOut)}。`,
          `办结${n(concluded)}，尚有${n(carriedOut)}申请按规定结转至${year + 1}年度。`,
          `办结申请${n(concluded)}，其中予以公开${n(total('granted'))}，部分公开${n(total('partial'))}，不予公开${n(group('refused', REFUSED))}，无法提供${n(group('unavailable', NOT_HELD))}，不予处理${n(group('unprocessed', UNPROCESSED))}，其他处理${n(group('other', OTHER))}。`,
          `从申请的答复情况看，予以公开和部分公开共${n(total('granted') + total('partial'))}，占办结总数的${percent(total('granted') + total('partial'), concluded)}%。`,
          `已办结的申请中，予以公开${n(total('granted'))}，占${percent(total('granted'), concluded)}%；${carriedOut === 0 ? '无结转下年度继续办理的申请' : `${n(carriedOut)}结转下年度继续办理`}。`,
        );
  const disputes =
    review('total') + suit('total') === 0
      ? one(
          '全年未发生因政府信息公开引起的行政复议、行政诉讼。',
          '本年度因政府信息公开引发的行政复议、行政诉讼均为0件。',
          '无政府信息公开行政复议和行政诉讼案件。',
        )
      : one(
          `因政府信息公开被申请行政复议${n(review('total'))}，其中维持${n(review('upheld'))}，纠正${n(review('corrected'))}，其他结果${n(review('other'))}，尚未审结${n(review('pending'))}；行政诉讼${n(suit('total'))}。`,
          `因政府信息公开被申请复议${n(review('total'))}、被诉${n(suit('total'))}。`,
          `全年被申请行政复议${n(review('total') + random.upTo(30))}，涉及政府信息公开的${n(review('total'))}。`,
          `政府信息公开行政复议案件${n(review('total'))}，行政诉讼案件${n(suit('total'))}，其中未经复议直接起诉${n(at('disputes/directSuit/total'))}，复议后起诉${n(at('disputes/suitAfterReview/total'))}。`,
        );
  const documents = one(
    `制发行政规范性文件${at('proactive/normativeDocuments/issued')}件，废止${at('proactive/normativeDocuments/repealed')}件，现行有效${at('proactive/normativeDocuments/inForce')}件。`,
    '规范性文件全部在门户网站集中公开，并配发解读材料。',
  );
  const noise = [
    `全年通过门户网站主动公开政府信息${1000 + random.upTo(3000)}条，其中政策文件${random.upTo(90)}条、工作动态${random.upTo(900)}条。`,
    `办理人大代表建议${random.upTo(60)}件、政协提案${random.upTo(60)}件，办结率100%。`,
    `开展政务公开培训${random.upTo(6) + 1}次，参训${random.upTo(300)}余人次，印发资料${random.upTo(900)}份。`,
    `政务微信公众号推送信息${random.upTo(400)}条，收到网民留言${random.upTo(90)}条，均已回复。`,
    `受理12345热线工单${random.upTo(900)}件，按期办结率99.${random.upTo(9)}%。`,
    `上年同期收到政府信息公开申请${random.upTo(60)}件。`,
    `各科室报送信息${random.upTo(500)}条，采用${random.upTo(90)}条。`,
    `对${year - 4}年以来制发的文件逐件清理，公布清理结果${random.upTo(60)}件。`,
    `落实《${year - 3}年政务公开工作要点》，对照${random.upTo(20) + 3}项任务逐项整改。`,
    `公开行政处罚信息${random.upTo(400)}条、行政许可信息${random.upTo(900)}条。`,
    '所有申请均在20个工作日内答复，无一件超期。',
    '严格执行“三审三校”制度，落实专人负责信息发布审核。',
    `举办“政府开放日”活动${random.upTo(3) + 1}场，邀请群众代表${random.upTo(60)}人参加。`,
    `下一步，力争${year + 1}年申请答复满意率达到98%以上，行政复议不超过1件。`,
    `${year - 1}年收到政府信息公开申请${random.upTo(60)}件，结转${year}年${carriedIn}件。`,
  ];
  const some = () => noise.filter(() => random.chance(0.5)).join('');
  return {
    preface: [
      `本报告根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制，${one('由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个部分组成', '全文包括六个部分')}。`,
      `统计期限为${year}年1月1日至${year}年12月31日。如对本报告有疑问，请与${office}办公室联系（电话：0000-${1000000 + random.upTo(8999999)}）。`,
    ],
    overview: [
      `（一）主动公开。${noise[0]}${documents}${some()}`,
      `（二）依申请公开。${intake}${results}`,
      `（三）政府信息管理。${noise[11]}${some()}`,
      `（四）平台建设。加强门户网站和政务新媒体管理。${noise[3]}`,
      `（五）监督保障。${noise[2]}${some()}`,
    ],
    disputes: [disputes],
    problems: ['一是政策解读的形式不够多样；二是基层人员变动较多，业务不够熟悉。', `${noise[13]}`],
    other: [one('本年度未收取政府信息公开信息处理费。', '全年没有收取信息处理费，没有其他需要报告的事项。')],
  };
}

/** As people write: mostly digits, small ones sometimes as a Chinese numeral. */
function written(value: number, random: Random): string {
  return value > 0 && value < 10 && random.chance(0.1) ? '一二三四五六七八九'[value - 1]! : String(value);
}

function percent(part: number, whole: number): string {
  return ((part * 100) / whole).toFixed(1);
}
