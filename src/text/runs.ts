// Numbers in order, those that follow each other put together.

/** 3, 4, 5, 9 → `3-5`, `9`. */
export function runs(numbers: readonly number[], name: (number: number) => string): string[] {
  const found: string[] = [];
  for (let i = 0; i < numbers.length; ) {
    let last = i;
    while (numbers[last + 1] === numbers[last]! + 1) last++;
    found.push(last === i ? name(numbers[i]!) : `${name(numbers[i]!)}-${name(numbers[last]!)}`);
    i = last + 1;
  }
  return found;
}
