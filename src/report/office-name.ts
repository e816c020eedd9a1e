// One office under the names that reports give it: with and without the areas that it is in, in full and cut short.

export interface OfficeName {
  /** 南山省, 东湖市, 青石县. */
  readonly areas: readonly string[];
  /** 水利局, 云溪镇. */
  readonly own: string;
}

const AREA = /^.{2,14}?(?:自治区|地区|[省市州盟县区旗])(?=.{2})/u;
const ONE_WORDING: readonly (readonly [RegExp, string])[] = [
  [/街道办(?:事处)?$/u, '街道'],
  [/([乡镇])(?:人民)?政府$/u, '$1'],
  [/^政府/u, '人民政府'],
  [/^人民政府办$/u, '人民政府办公室'],
];

export function officeName(name: string): OfficeName {
  const areas: string[] = [];
  let own = name;
  for (let area = AREA.exec(own); area; area = AREA.exec(own)) {
    areas.push(area[0]);
    own = own.slice(area[0].length);
  }
  return { areas, own: ONE_WORDING.reduce((text, [found, put]) => text.replace(found, put), own) };
}

/** Where the names say no more than that. */
export function mayBeOneOffice(a: string, b: string): boolean {
  const [one, other] = [officeName(a), officeName(b)];
  const [above, alsoAbove] = [one.areas.join(''), other.areas.join('')];
  return one.own === other.own && (above.endsWith(alsoAbove) || alsoAbove.endsWith(above));
}
