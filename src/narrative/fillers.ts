// Words that may stand in a phrase without changing which figure it states, as templates.

/** White space without width, of which the flow has none: it fills what words were taken out of. */
export const PAD = '\u2060';

const APPLICANTS =
  '(公民|公民个人|自然人|社会公众|群众)(、|,|和|或|及|与)?法人(和|或|或者|及|以及|与|、)其他组织(的|提出|提出的|提交|提交的|递交的)?';
const DISCLOSURE =
  '(要求|有关|关于|涉及|对|因|就|以)?(政府信息公开|信息公开|依申请公开|政务公开)(工作)?(类|的|方面)?';
const COMMON: readonly string[] = [
  PAD,
  APPLICANTS,
  DISCLOSURE,
  '(政府)?信息(的)?',
  '(共|总|合)计(为)?',
  '依申请公开(政府信息|信息|件|事项|申请)?(的)?',
  '申请公开(政府信息|信息|件|事项|申请)(的)?',
  ...'公开件 事项 案件 案 案例 情况 数量 总数 总量 件数 数 量 的 的有 有 了 到 为 是 达 达到 共 共有 一共 总共 合共 计 其中 各类 相关 有关 所有'.split(
    ' ',
  ),
  ...'书 表 提出 提出的 提交 提交的 递交 递交的 决定 决定书 答复 书面 正式 并登记 并受理 登记 本年 本年度 年度 全年 新 主体 约 近 大约 超过 逾 不足 仅 只有 答复的 处理 结果 办理 继续办理 继续办理的 按规定 依法 事宜 方面 类 群众 群众的'.split(
    ' ',
  ),
  ...[':', '"', '“', '”', '「', '」', '(', ')'],
];

/** Between the words of a phrase and its figure. */
export const FILLERS: readonly string[] = [...COMMON, '申请(书|件|事项|公开|量|数|数量)?(的)?'];

/** Between the denial and what is denied, and behind it. */
export const ZERO_FILLERS: readonly string[] = [
  ...COMMON,
  '申请(事项|公开|数量)的',
  ...'收到 接到 受理 新收 新收到 接收 向我局 向我镇 向我单位 向我街道 向本机关 向本单位 发生 产生 出现 引发 引发的 引起 引起的 引致的 导致的 被 提起 被提起 被申请 涉及 曾 任何 一 一件 一起 因 而 由 本机关 我局 本单位 我单位 制发 制定 出台 新制发 新制定 下年 下年度 下一年度 办理 继续 类 申请人 相关 过 至 以 存在 对 及其'.split(
    ' ',
  ),
];
