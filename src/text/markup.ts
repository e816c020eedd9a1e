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
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
}
