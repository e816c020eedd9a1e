// Nouns: what a figure may count, and whose it may be. Templates as in `text/alternatives.ts`, parted by blanks.

/** Atoms that noun phrases on disclosure are composed of: 依申请 · 政府信息 · 公开 · 申请. */
export const ATOMS = {
  onRequest: '(政府)?(信息)?依申请(公开)? 政府信息依申请(公开)? 依法申请公开',
  information: '(政府|政务|本部门)?信息',
  disclosure: '公开 政府公开',
  both: '(政府)?信息公开 政务公开',
  /** Of services, where no application is named. */
  item: '办件',
  request: '申请 申请获取 请求 要求 诉求 申请(书|表|件|单|材料|事项) 请求事项 申请(总)?(量|数|数量|数目)',
} as const;

/** What tables count, besides applications. */
export const TOPICS = {
  review: '(行政)?复议 (行政)?复议(案件|申请)',
  suit: '(行政)?诉讼 (行政)?诉讼案件 行政应诉 行政(复议)?应诉案件 被诉 被诉讼 被起诉 应诉 起诉',
  directSuit: '(未经复议|未经行政复议|未复议|直接)(直接)?(起诉|提起诉讼|提起行政诉讼)',
  suitAfterReview: '(经)?(行政)?复议后(再|又)?(起诉|提起诉讼|提起行政诉讼|诉讼)',
  documents: '(行政)?规范性文件 (行政)?规范文件',
  regulations: '(政府|行政|部门)?规章',
  licensing: '行政许可',
  penalties: '行政处罚',
  coercion: '行政强制',
} as const;

/** Things that no table counts; a word of these at the end of a phrase takes it away from the tables. */
export const OTHERS =
  '(人大|人大代表|代表|政协|政协委员|委员)?(建议|提案|议案) 建议提案 来信 来访 来电 来函 信访 信访件 信件 留言 咨询 (电话)?咨询 热线 工单 投诉 举报 (投诉|信访)(举报|事项|件) 意见 解读 (政策)?解读材料 (图文|视频)解读 培训 会议 讲座 文章 稿件 简报 公报 期刊 (微信)?推文 动态 通知 公告 公示 通告 新闻发布会 发布会 访谈 专题 专栏 栏目 目录 指南 模板 流程图 制度 办法 案卷 卷宗 档案 公文 发文 来文 ' +
  '(决定|裁决|判决|告知|意见|通知|答复|法律文)书 文书 审批 登记 (户籍|不动产登记|法律援助|低保|救助|许可|认定|确认|补贴|贷款|专利|商标|参保|住房保障|司法救助)(业务)?申请 行政确认 行政裁决 行政调解 行政检查 行政许可申请 行政复议(机关|机构|局|科|决定书|主渠道) 复议(机关|机构|决定书|主渠道|委员会) 仲裁 法院 庭审 败诉 (败诉|胜诉)率 出庭 责任追究 舆情 差错 隐患 项目 合同 采购 预算 决算 清单 标准 手册 资料 宣传册 展板 视频 图解 微博 微信 公众号 粉丝 订阅 访问量 点击量 阅读量 网民 ' +
  '信息处理费 处理费 费用 收费 信息化 信息员 信息(发布|管理|平台|来源|内容|质量|总数|数量|数) (公开|政务)(栏|专栏|平台|指南|目录|渠道|制度|机制|标准|内容|形式|水平|意识|专区|属性|率|条例) 公开工作(机构|人员) 申请(人)?(满意度|材料模板|渠道|流程|指南|表格|系统|办理规范|答复规范) 文件 件次 案次 人次 股室 权力事项 政务服务事项 许可事项 处罚事项 转办件 交办件 督办件 调研 征求意见 意见征集 征集 听证 政策文件 法律法规 条例 工作要点 第三人 典型案例 单位 股份 协查 复核 申诉 国家赔偿 听证会 数字 规定 时限 期限';

/** Whose: the columns of table 3. `anyone` narrows nothing. */
export const WHO = {
  naturalPerson: '自然人 公民个人 个人',
  business: '商业企业 企业 公司 市场主体',
  research: '科研机构 科研院所',
  social: '社会公益组织 社会组织 公益组织',
  legalService: '(律师事务所|律所)(等)?(法律服务机构)? 法律服务机构',
  legalPersons: '法人(和|或|或者|及|以及|与|、)(其他|其它)组织 法人 法人(单位|组织) (其他|其它)组织',
  /** A natural person where nothing else is said. */
  citizen: '公民',
  anyone:
    '群众 公众 社会公众 社会 市民 百姓 人民群众 居民 村民 单位和个人 组织和个人 有关(单位|人员) 当事人 人员 人',
  applicant: '申请人 申请主体 申请者 申请人(类型|情况|身份)',
} as const;
