// Spells out templates: `新(收|增)(申请)?` → 新收申请, 新收, 新增申请, 新增.

/** Every text that the template stands for; `(a|b)` is one of these, `(a|b)?` one or none. */
export function expandTemplate(template: string): string[] {
  const open = template.indexOf('(');
  if (open < 0 || !template.includes(')', open)) return [template];
  const before = template.slice(0, open);
  return spellFirst(template.slice(open)).flatMap((rest) => expandTemplate(before + rest));
}

/** The same template, spelled out as far as to know with which characters its texts begin. */
export function spellFirst(template: string): string[] {
  const close = template.startsWith('(') ? template.indexOf(')') : -1;
  if (close < 0) return [template];
  const words = template.slice(1, close).split('|');
  const isOptional = template[close + 1] === '?';
  const rest = template.slice(close + (isOptional ? 2 : 1));
  return [...words, ...(isOptional ? [''] : [])].flatMap((word) => spellFirst(word + rest));
}
