// Making an edition of its data: mistakes in the data are refused, what may be left out may be left out.

import { describe, expect, it } from 'vitest';
import { compileEdition } from '../../src/edition/compile.js';
import type { EditionData } from '../../src/edition/data.js';
import { editions } from '../../src/edition/editions.js';
import { schemaViolations } from '../../src/edition/figures.js';
import { writeForm } from '../../src/edition/form.js';

const newest = editions.at(-1)!;
const valid = Object.assign(() => true, { errors: null });

function compile(change: Partial<EditionData>) {
  return compileEdition({ ...newest.data, ...change }, () => valid);
}

describe('the data of an edition', () => {
  const [relation] = newest.data.relations;

  it('whose relation names no table is refused', () => {
    expect(() => compile({ relations: [{ ...relation!, table: 'nowhere' }] }).relations).toThrow(
      /nowhere|no table/u,
    );
  });

  it('whose relation names no cell is refused', () => {
    expect(() => compile({ relations: [{ ...relation!, left: ['nobody'] }] }).relations).toThrow(
      'requests/received/nobody',
    );
  });

  it('without relations across years or aliases compiles', () => {
    const { acrossYears: _, ...data } = newest.data;
    const sections = data.sections.map(({ aliases: _, ...section }) => section);
    const found = compileEdition({ ...data, sections }, () => valid);
    expect(found.acrossYears).toEqual([]);
    expect(found.cells).toHaveLength(newest.cells.length);
  });

  it('without a corner writes a form with a blank one', () => {
    const tables = newest.data.tables.map(({ corner: _, ...table }) => table);
    const text = writeForm(compile({ tables }), '标题', () => '0');
    expect(text).not.toContain('勾稽关系');
    expect(text).toContain('\n\t本年制发件数\t本年废止件数\t现行有效件数\n');
  });
});

describe('a violation that is about no cell', () => {
  it('is left to those who wrote the figures', () => {
    expect(newest.validate!({ nowhere: {} })).toBe(false);
    expect(schemaViolations({ nowhere: {} }, newest)).toEqual([]);
  });
});

it('labels are found again after more spellings than are remembered', () => {
  for (let i = 0; i < 6000; i++) {
    const blanks = i.toString(2).replaceAll('0', ' ').replaceAll('1', '\u3000');
    expect(newest.lookup(`规章${blanks}`)?.core).toBe('规章');
  }
  expect(newest.lookup('规章')?.core).toBe('规章');
});

it('a label with its translation behind it is one, the name of a file is none', () => {
  const core = (text: string) => newest.lookup(text)?.core;
  expect(core('结果维持 Upheld')).toBe('结果维持');
  expect(core('规章\nRegulations (in force)')).toBe('规章');
  expect(core('行政许可.docx')).toBeUndefined();
  expect(core('Upheld 结果维持')).toBeUndefined();
  expect(core('结果维持 Upheld 结果')).toBeUndefined();
});
