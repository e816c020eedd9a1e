// Values as JSON text: on one line, or broken into lines only where one would be too long.

const LINE = 120;

/** Characters that JSON allows but that terminals obey, or that other programs take for a line end. */
const UNSAFE = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** One line, and the same value when parsed whatever the strings hold. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, escaped);
}

/** Objects and arrays of up to 120 characters stay on one line; longer ones hold one entry a line. */
export function jsonPretty(value: unknown, indent = ''): string {
  const line = spaced(value);
  if (indent.length + line.length <= LINE || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + jsonPretty(item, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${jsonLine(key)}: ${jsonPretty(item, inner)}`,
  );
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

/** One line with spaces after colons and commas. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return jsonLine(value);
  const entries = Object.entries(value).map(([key, item]) => `${jsonLine(key)}: ${spaced(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function escaped(character: string): string {
  let text = '';
  for (let i = 0; i < character.length; i++) {
    text += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }
  return text;
}
