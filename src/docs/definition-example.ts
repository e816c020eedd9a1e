// The worked example of a form of one's own: its definition, a report on it, and what goes wrong in both.

export const DEFINITION = `{
  "id": "petitions",
  "title": { "zh": "信访事项办理情况统计表", "en": "Statistics on petitions" },
  "titles": ["信访事项办理情况统计表"],
  "years": { "from": 2020 },
  "basis": { "document": "某信办〔2020〕1号", "title": "信访事项办理情况统计制度" },
  "fingerprints": ["网上信访", "是否设有接待场所"],
  "sections": [
    { "id": "handling", "title": "办理情况", "table": "petitions" },
    { "id": "reception", "title": "接待场所", "table": "reception" }
  ],
  "tables": [
    {
      "id": "petitions",
      "name": { "zh": "办理情况表", "en": "Petitions" },
      "title": { "zh": "办理情况", "en": "Petitions" },
      "layout": "down",
      "corner": "来源",
      "columns": [
        { "id": "received", "label": "收到件数", "en": "received" },
        { "id": "accepted", "label": "受理件数", "en": "accepted" },
        { "id": "closed", "label": "办结件数", "en": "closed", "aliases": ["已办结件数"] }
      ],
      "rows": [
        { "id": "letters", "label": "来信", "en": "by letter" },
        { "id": "visits", "label": "来访", "en": "in person" },
        { "id": "online", "label": "网上信访", "en": "online" },
        { "id": "total", "label": "合计", "en": "total" }
      ]
    },
    {
      "id": "reception",
      "name": { "zh": "接待场所表", "en": "Reception" },
      "title": { "zh": "接待场所", "en": "Reception" },
      "layout": "pairs",
      "columns": [{ "id": "value", "label": "填写内容", "en": "value" }],
      "rows": [
        { "id": "room", "label": "是否设有接待场所", "en": "a room for visitors", "kind": "yesNo" },
        { "id": "seats", "label": "座位数", "en": "seats", "unit": "个" },
        {
          "id": "hours",
          "label": "接待方式",
          "en": "when",
          "kind": "choice",
          "choices": ["工作日接待", "预约接待", "领导接待日"]
        },
        { "id": "budget", "label": "经费", "en": "budget", "kind": "money", "unit": "万元", "optional": true }
      ]
    }
  ],
  "relations": [
    {
      "id": "all-sources",
      "name": { "zh": "各来源合计", "en": "all sources" },
      "table": "petitions",
      "each": "column",
      "left": ["letters", "visits", "online"],
      "right": ["total"],
      "basis": "structural"
    },
    {
      "id": "accepted-of-received",
      "name": { "zh": "受理不超过收到", "en": "no more accepted than received" },
      "table": "petitions",
      "each": "row",
      "left": ["received"],
      "operator": ">=",
      "right": ["accepted"],
      "basis": "structural",
      "severity": "warning"
    },
    {
      "id": "room-has-seats",
      "name": { "zh": "设有接待场所而没有座位", "en": "a room without seats" },
      "table": "reception",
      "each": "column",
      "when": { "term": "room", "is": "yes" },
      "left": ["seats"],
      "operator": ">",
      "right": [],
      "basis": "practice"
    }
  ]
}`;

/** As \`init\` writes it, with its figures. */
export const REPORT = `青石县信访局2024年信访事项办理情况统计表

办理情况

来源,收到件数,受理件数,办结件数
来信,26,24,22
来访,18,18,17
网上信访,73,70,65
合计,117,112,104

接待场所

是否设有接待场所,☑是 □否
座位数,12
接待方式,☑工作日接待 ☑预约接待 □领导接待日
经费,3.5`;

interface Slip {
  readonly from: string;
  readonly to: string;
}

/** Figures of the report: a total with two digits exchanged, and no seats where there is a room. */
export const WRONG_FIGURES: readonly Slip[] = [
  { from: '合计,117,', to: '合计,171,' },
  { from: '座位数,12', to: '座位数,0' },
];

/** In the definition: a relation over a row that it does not have. */
export const WRONG_NAME: readonly Slip[] = [{ from: '"visits", "online"]', to: '"visits", "onlin"]' }];

export function changed(text: string, slips: readonly Slip[]): string {
  return slips.reduce((before, { from, to }) => before.replace(from, to), text);
}
