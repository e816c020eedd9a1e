// Disjoint sets of numbers, each named by one of its members.

export function find(parent: ReadonlyMap<number, number>, member: number): number {
  let root = member;
  for (let next = parent.get(root)!; next !== root; next = parent.get(root)!) root = next;
  return root;
}

/** Joins two sets; the smaller name stays. */
export function union(parent: Map<number, number>, one: number, other: number): void {
  const [first, second] = [find(parent, one), find(parent, other)];
  parent.set(Math.max(first, second), Math.min(first, second));
}
