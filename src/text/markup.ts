// Escapes foreign text for XML and HTML.

/** Characters that one of them may not hold, not even escaped. */
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\p{Noncharacter_Code_Point}\p{Cs}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for values of attributes in either kind of quotes; pass what people shall see through `visible` before. */
export function escapeMarkup(text: string): string {
  return allowedText(text).replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
}

/** The text as XML may hold it, for what escapes the rest by itself. */
function allowedText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}

/** The same for a workbook, which takes `_x0041_` for a letter. */
export function workbookText(text: string): string {
  return allowedText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}
