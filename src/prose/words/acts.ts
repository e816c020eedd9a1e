// Words for what was done with the things counted: each names one measure, or several that it may be.

/** Of applications and everything else that comes in and goes out. */
export const ACTS = {
  received: '收到 接到 受理 接收 收悉 接受 接获 收件 受理量 受理数 收到数 收件量 接件 提出 提交 递交',
  newly: '新收 新收到 新增 新受理 新接收 新接到 本年新收 新收件',
  handled: '办理 处理 承办 办理量 应办',
  finished:
    '办结 办理完毕 办理完结 办理完成 处理完毕 办毕 完成办理 办结完毕 办结数 办结量 办理答复 办结答复 办理回复 答复办结 办理结果总计 办理并答复 办复',
  answered: '答复 回复 作出答复 予以答复 给予答复 完成答复 书面答复 答复完毕 依法答复 答复数 答复量 回复完毕',
  granted:
    '(予以|同意|准予|给予|全部|全面|决定)公开 予以公开(类)?(答复|决定) 全部予以公开 属于公开 予以全部公开',
  partial: '(予以|同意|决定)?部分(予以)?公开 (予以)?部分公开(类)?(答复|决定)',
  refused: '不予(以)?公开 (不|未)(同意|准予|予)公开 未予(以)?公开 不予公开(类)?(答复|决定) 不能公开 不宜公开',
  unavailable: '(信息)?无法(予以)?提供 无法提供(类)?(答复|决定)? 不能提供 信息无法提供',
  unprocessed: '不予(重复)?处理 不予处理(类)?(答复|决定)? 不再重复处理 不作处理',
  otherwise: '其他处理 其它处理 (作|作出|作了|予以)(其他|其它)处理 其他处理(类)?(答复|情形)?',
  'refused.stateSecret': '(涉及|属于|涉)?国家秘密',
  'refused.legalProhibition': '其他法律(、)?行政法规禁止公开 法律(、)?(行政)?法规禁止公开',
  'refused.security': '危及(“|")?三安全一稳定(”|")? 三安全一稳定',
  'refused.thirdParty': '(涉及|保护|损害|侵害)?第三方(合法)?权益 第三方(权利人)?不同意(公开)?',
  'refused.internalAffairs': '(属于)?(三类)?内部事务(性)?信息',
  'refused.process': '(属于)?(四类)?过程性信息',
  'refused.enforcementFile': '(属于)?行政执法案卷(信息|类)?',
  'refused.adminQuery': '(属于)?行政查询(事项|类)',
  'unavailable.notHeld':
    '(本机关|本单位|本部门|我局|本局|本办|我单位|我办)?(不|非|不予)掌握(的)?(相关|相应|该|有关)?(政府)?(信息)? 非本(机关|部门|单位)掌握 本(机关|部门|单位)不掌握',
  'unavailable.toBeCreated': '(没有现成信息)?(、)?(需要|需)另行制作 没有现成信息',
  'unavailable.unclear': '补正后(申请)?(内容)?仍不明确',
  'unprocessed.petition':
    '信访(、)?(举报|投诉|举报投诉|投诉举报|举报、投诉|投诉、举报)类(申请|事项)? 信访(、)?(举报|投诉|举报投诉|投诉举报|举报、投诉|投诉、举报)?(等)?(活动|事项)?(的|而|被)?不予处理',
  'unprocessed.repeat': '(属于)?重复申请',
  'unprocessed.publication': '要求提供公开出版物',
  'unprocessed.excessive': '(无正当理由)?大量反复申请',
  'unprocessed.confirmation': '(要求)?(行政机关)?(确认或)?重新出具已获取信息',
  'other.notCorrected':
    '(申请人)?逾期(未|不)补正(、)?视为放弃(申请)? (申请人)?(无正当理由)?逾期(未|不)补正(的)?(、)?(本机关|行政机关)?(不再处理)?(其)?(政府信息公开申请)?',
  'other.feeUnpaid':
    '(申请人)?逾期未(按收费通知要求)?缴纳费用(、)?(行政机关)?(不再处理)?(其政府信息公开申请)?',
  carried:
    '结转 承接 转结 转接 转入 转至 顺延 顺延至 延续 延续至 转到 跨年度办理 跨年办理 转下 结转办理 接转',
  open: '未结 (尚|仍)?(未办结|未答复|未办完) 尚未办结 尚未答复 尚未办完 未办结 正在办理 尚在办理 仍在办理 办理中 正在处理 正在办理中 继续办理',
  remaining: '正在 尚在 仍在 还在 尚有 仍有 还有 另有 剩余 尚余 余下',
  // ---- of disputes
  upheld:
    '(结果|予以|得到|判决|被)?维持(原行政行为|原具体行政行为|原决定|原判)? (判决)?驳回(原告)?(诉讼请求|复议申请|申请)? 胜诉',
  corrected: '(结果|予以|被)?(纠正|纠错) 结果纠正 (判决)?(撤销|确认违法|责令履行)',
  otherResult: '其他结果 其它结果',
  pending: '尚未审结 未审结 尚在审理 正在审理 审理中 仍在审理 未办结的案件 待审结',
  settled: '已审结 审结',
  // ---- of documents
  issued:
    '(新)?(制发|制定|出台|印发|颁布|发布|公布|下发)(并实施)? 制定出台 制发出台 制定(印发|发布|制发|实施) 新(制|立|制订) 制订 出台印发',
  repealed: '废止 废止失效 失效废止 宣布失效 宣布废止 废止(和|或|及|、)(宣布)?失效 清理废止 已废止',
  inForce: '现行有效 继续有效 目前有效 现有有效 有效',
  // ---- of decisions
  made: '作出 做出 下达 作出决定 实施',
} as const;

/** What is done to documents, licences and cases that is counted in no table. */
export const OTHER_ACTS =
  '转 移送 清理 备案 报备 审查 审核 合法性审核 起草 修订 修改 保留 转发 转载 学习 评估 归集 上传 录入 审理 代理 出庭 调解 化解 指导 协助 协办 会同 配合 转办 转来 转交 移交 交办 督办 参加 参与 旁听 编发 编印 制作 获取 归档 梳理 更新 清退 整理 动态更新 推送 刊发 发放 开展 组织 举办 召开 撤回 撤销申请 公示 主动公开 集中公开 公开答复 集中发布 汇编 代拟 提请 审议 延期 逾期 超期 超时 延长 暂缓 中止 终止';

/** Words that say where a dispute comes from, or that there was one: what stands before them is no head. */
export const CAUSES =
  '引起 引发 产生 发生 导致 提起 引致 造成 出现 引起的 引发的 产生的 发生的 导致的 提起的 所引发的 所引起的 所 被 被提起 被申请 由此 因此引起的 因此';
