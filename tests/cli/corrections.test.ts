// Files of corrections: figures of a scan as a person has compared them with the original.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RunError } from '../../src/cli/run-error.js';
import { correctionsFor } from '../../src/cli/scan/corrections.js';

const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(lines: readonly string[], inputs: readonly unknown[] = [1]) {
  const path = join(folder, '更正.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return correctionsFor({ corrections: path }, inputs, 'zh');
}

describe('a line names a cell', () => {
  test.each([
    ['by its ids', 'requests,received,naturalPerson,12', ['requests/received/naturalPerson', '12']],
    ['in the words of the form', '表二,规章,本年废止件数,0', ['proactive/regulations/repealed', '0']],
    [
      'with its full label, however it is spaced',
      '表三,一、本年新收政府信息公开申请数量,自然人, 7',
      ['requests/received/naturalPerson', '7'],
    ],
    ['in English', 'Table 3,received,Total,3', ['requests/received/total', '3']],
    ['of the form of 2019', 'proactive,procurement,amount,1.5', ['proactive/procurement/amount', '1.5']],
    ['and a figure may be blank', 'requests,other.misc,total,', ['requests/other.misc/total', '']],
  ])('%s', async (_, line, expected) => {
    expect([...(await read(['table,row,column,value', line]))!]).toEqual([expected]);
    expect([...(await read([line]))!]).toEqual([expected]);
  });
});

test.each([
  ['a cell that no form has', ['requests,received,naturalPerson,1', '表三,十,自然人,2'], /表三,十,自然人,2/u],
  ['too few parts', ['table,row,column,value', 'requests/received/naturalPerson,1'], /对不上任何一格/u],
])('%s is refused', async (_, lines, message) => {
  await expect(read(lines)).rejects.toThrow(message);
});

test('a file that is not there is refused', async () => {
  await expect(correctionsFor({ corrections: join(folder, '没有.csv') }, [1], 'zh')).rejects.toThrow(
    RunError,
  );
});

test('it is for one report', async () => {
  await expect(read(['requests,received,total,1'], [1, 2])).rejects.toThrow('--corrections 只用于一份报告');
  expect(await correctionsFor({}, [1, 2], 'zh')).toBeUndefined();
});
