// Whether a name is the office's own, written out or shortened as people do: 区住建委, 街办, 县人社局.

const KINDS =
  /(?:委员会|办事处|办公室|办公厅|人民政府|政府|分局|局|委|办|厅|院|署|会|站|处|所|中心|镇|乡|街道|队|部|司|社|校|行)$/u;
const AREA = /[省市县区镇乡街州旗盟]道?$/u;
/** What the name of an area has behind it where its government is meant. */
const GOVERNMENT = /(?:人民政府|政府|办事处|管理委员会|管委会|党政|综合|办公室|办公厅)+$/u;
/** How the name of anybody ends who may act. */
const ACTOR =
  /(?:[局委办厅院署站处所部司社校行队]|中心|政府|办公室|街道|[镇乡村省市县区州旗盟]|单位|部门|机构|公司|企业|系统|平台|窗口|学校|医院)$/u;

export function isActor(text: string): boolean {
  return ACTOR.test(text);
}

/** An ordered subsequence of the full name that keeps its kind. */
export function isOwnName(text: string, office: string): boolean {
  if (office === '' || text.length < 2) return false;
  if (office.endsWith(text) || text.endsWith(office)) return true;
  const kind = KINDS.exec(office)?.[0] ?? office.slice(-1);
  if (AREA.test(text)) return office.replace(GOVERNMENT, '').endsWith(text);
  if (!kind.includes(text.slice(-1))) return false;
  let at = 0;
  for (const character of text) {
    at = office.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
