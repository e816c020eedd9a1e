// The names of what can be taken along, for the page and the desk alike.

export const KINDS = [
  'listXlsx',
  'marked',
  'formXlsx',
  'formDocx',
  'formHtml',
  'page',
  'listCsv',
  'json',
  'config',
] as const;

export type Kind = (typeof KINDS)[number];

export const ALL_KINDS = ['allListXlsx', 'allListCsv', 'auditHtml', 'auditXlsx'] as const;

export type AllKind = (typeof ALL_KINDS)[number];
