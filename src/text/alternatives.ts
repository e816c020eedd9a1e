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
