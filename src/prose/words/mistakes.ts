// Signs of a text that was not finished, and lines of a page that are none of its text.

/** Signs that stand for what should be filled in, counts without their figure, brackets around nothing. */
export const BLANKS =
  /(?<![A-Za-z0-9./@:_×✕-])(?:[Xx]{2,6}|[×✕]{2,6}|[○〇]{2,6}|_{2,40}|【[ _]?】|\(\s?\))(?![A-Za-z0-9./@_])|(?:共|收到|受理|办结|共计),?(?:件|条|宗)(?=[,。;、])|(?:信息|动态|公告|文章|图解)(?:条|篇)(?=[,。;])|(?<![0-9])20(?:[Xx]{2}|[×✕]{2}|[○〇]{2}|_{2})(?=年)/gu;

/** What a typist is told of the typeface. */
export const TYPING =
  /\([^()\n]{0,12}(?:[仿小]?宋体|仿宋|黑体|楷体|加粗|小[二三四五]号?字|[二三四五]号字|字号|行距|首行缩进|页边距)[^()\n]{0,12}\)/gu;

/** Words that are never said twice on end. */
export const DOUBLED =
  /(按照|根据|依据|关于|通过|进行|以及|对于|由于|为了|我局|本局|我镇|我县|我市|我区|我委|积极|认真|严格|及时|落实|开展|做好|情况|不断|进一步|的)\1(?!确)|(?<=[\p{Script=Han}]{2}局)局(?=[,。;、和的在对于以]|20)/gu;

/** Lines that a page puts around its text. */
export const CHROME =
  /^(?:页面)?(?:(?:更新|发布|发表|成文|生成|公开|录入)(?:时间|日期)|(?:信息|文章|稿件)?来源|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|量)?|访问(?:次数|量)|字号|字体|索引号|责任编辑|编辑|分享到?|打印|当前位置|上一篇|下一篇|主办|承办|版权所有|网站标识码)\s*[:：【[|]/u;
