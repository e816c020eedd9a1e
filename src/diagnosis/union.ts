// Disjoint sets of small numbers, each named by its smallest member.

/** Every number below `size` in a set of its own. */
export function singletons(size: number): Int32Array {
  const parent = new Int32Array(size);
  for (let member = 0; member < size; member++) parent[member] = member;
  return parent;
}

export function find(parent: Int32Array, member: number): number {
  let root = member;
  while (parent[root] !== root) {
    parent[root] = parent[parent[root]!]!;
    root = parent[root]!;
  }
  return root;
}

export function union(parent: Int32Array, one: number, other: number): void {
  const first = find(parent, one);
  const second = find(parent, other);
  parent[Math.max(first, second)] = Math.min(first, second);
}
