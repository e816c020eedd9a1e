// Copies a part of a text: the engine's own parts keep the whole text in memory for as long as they are remembered.

export function copyOf(text: string, start = 0, end = text.length): string {
  let copy = '';
  for (let i = start; i < end; i++) copy += text.charAt(i);
  return copy;
}
