// Spells out templates: `新(收|增)(申请)?` → 新收申请, 新收, 新增申请, 新增.

const CHOICE = /\(([^()]*)\)(\??)/u;

/** Every text that the template stands for; `(a|b)` is one of these, `(a|b)?` one or none. */
export function expandTemplate(template: string): string[] {
  if (!template.includes('(')) return [template];
  const choice = CHOICE.exec(template);
  if (!choice) return [template];
  const [whole, words = '', optional] = choice;
  const before = template.slice(0, choice.index);
  const rest = expandTemplate(template.slice(choice.index + whole.length));
  const chosen = optional ? [...words.split('|'), ''] : words.split('|');
  return chosen.flatMap((word) => rest.map((tail) => before + word + tail));
}

/** A part of a template: its texts have one of the words there, or may have none. */
export interface TemplatePart {
  readonly words: readonly string[];
  readonly isOptional: boolean;
}

export function partsOf(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  for (let at = 0; at < template.length; ) {
    const isChoice = template[at] === '(';
    const found = template.indexOf(isChoice ? ')' : '(', at);
    const end = found < 0 ? template.length : found;
    const isOptional = isChoice && template[end + 1] === '?';
    const words = isChoice ? template.slice(at + 1, end).split('|') : [template.slice(at, end)];
    parts.push({ words, isOptional });
    at = isChoice ? end + (isOptional ? 2 : 1) : end;
  }
  return parts;
}

/** Words of which every text of the template has one: those of the part whose shortest word is the longest. */
export function tellingWords(template: string): readonly string[] {
  let telling: readonly string[] = [];
  for (const { words, isOptional } of partsOf(template)) {
    if (!isOptional && shortest(words) > shortest(telling)) telling = words;
  }
  return telling;
}

/** Characters of the shortest word; 0 where there is none. */
export function shortest(words: readonly string[]): number {
  let least = words[0]?.length ?? 0;
  for (const { length } of words) if (length < least) least = length;
  return least;
}
