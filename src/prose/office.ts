// What the office is: its name, its level, and whether the figures are of a whole area, as declared, or as title and text
// say; and whether a name is its own.

/** As declared, or as its name says. */
export type Level = 'state' | 'province' | 'city' | 'county' | 'township' | 'unknown';

/** What is declared about an office. */
export interface Declared {
  readonly level?: Exclude<Level, 'unknown'>;
  readonly scope?: 'own' | 'area';
}

export interface Office {
  /** Without white space; empty where the title names none. */
  readonly name: string;
  readonly level: Level;
  /** A government, or the office that acts for it; else one of its departments. */
  readonly isGovernment: boolean;
  /** Whose figures the tables hold. */
  readonly scope: 'own' | 'area';
  /** `全县` and the like, where they speak of the report itself; else empty. */
  readonly ownArea: string;
}

const GOVERNMENT = /人民政府(?:办公厅|办公室)?$/u;
const TOWNSHIP = /(?:镇|乡|街道|办事处|苏木)(?:人民政府|办事处|党政办公室)?$/u;
/** 自治区, 开发区, 新区, 示范区, 度假区, 管理区, 园区, 景区 and 地区 are no districts. */
const COUNTY = /[县旗]|[^治发新范假理园景地]区/u;
const DEPARTMENT = /(?:局|委员会|委|厅|办公室|中心|队|院|所|处|站)$/u;
const STATE =
  /^(?:国家|中国|国务院|中华人民共和国|海关|外交|教育|科学技术|工业和信息化|公安|民政|司法|财政|人力资源|自然资源|生态环境|住房|交通运输|水利|农业农村|商务|文化和旅游|应急管理|审计)[\p{Script=Han}]*(?:部|总局|局|委员会|署|会|银行|院)$/u;
const GOVERNED_AREA = /([省市县区州旗盟镇乡])(?:人民政府(?:办公厅|办公室)?)?$/u;
/** The last one before what the office does: 市场, 乡村 and the like are no areas. */
const LAST_AREA = /^.+([省市县区州旗盟镇乡])(?![场容村域])/u;
/** The name of an area alone: its report is everybody's. */
const AREA = /^[\p{Script=Han}]{2,12}(?:省|市|县|区|旗|州|盟)$/u;
const COLLECTED =
  /(?:本报告|本年报|报告).{0,12}(?:汇总|涵盖|包括|综合|根据).{0,30}(?:各(?:部门|镇|乡|街道|县|区|单位)|全[省市县区州])/u;

export function officeName({ office }: { readonly office: string | null }): string {
  return office?.replace(/\s+/gu, '') ?? '';
}

export function readOffice(name: string, declared: Declared | undefined, text: string): Office {
  const isGovernment = isGovernmentName(name);
  const level = declared?.level ?? levelOf(name);
  const saysArea = AREA.test(name) || COLLECTED.test(text.slice(0, 3000));
  const scope = declared?.scope ?? (isGovernment && level !== 'township' && saysArea ? 'area' : 'own');
  return { name, level, isGovernment, scope, ownArea: ownArea(name, declared?.scope) };
}

/** A government, or the office that acts for it; an area alone stands for its government. */
export function isGovernmentName(name: string): boolean {
  return GOVERNMENT.test(name) || AREA.test(name);
}

function levelOf(name: string): Level {
  const levels = [
    ['township', TOWNSHIP],
    ['county', COUNTY],
    ['city', /[市州盟]/u],
    ['province', /省|自治区/u],
    ['state', STATE],
  ] as const;
  return levels.find(([, pattern]) => pattern.test(name))?.[0] ?? 'unknown';
}

export function isDepartment(name: string): boolean {
  return !isGovernmentName(name) && DEPARTMENT.test(name);
}

/**
 * `全县` for a county's government, as its report speaks of the whole area; where the scope is declared, for the area
 * that any office's name ends on, or for none.
 */
function ownArea(name: string, scope: Declared['scope']): string {
  if (scope === 'own') return '';
  const [, kind] = (scope === 'area' ? LAST_AREA : GOVERNED_AREA).exec(name) ?? [];
  return kind ? `全${kind}` : '';
}

const KINDS =
  /(?:委员会|办事处|办公室|办公厅|人民政府|政府|分局|局|委|办|厅|院|署|会|站|处|所|中心|镇|乡|街道|队|部|司|社|校|行)$/u;
const AREA_END = /[省市县区镇乡街州旗盟]道?$/u;
/** What the name of an area has behind it where its government is meant. */
const GOVERNED = /(?:人民政府|政府|办事处|管理委员会|管委会|党政|综合|办公室|办公厅)+$/u;
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
  if (AREA_END.test(text)) return office.replace(GOVERNED, '').endsWith(text);
  if (!kind.includes(text.slice(-1))) return false;
  let at = 0;
  for (const character of text) {
    at = office.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
