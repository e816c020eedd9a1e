// What the workbook to fill in lets people type, worked out at every cell as a spreadsheet does it, before and after LibreOffice.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Edition, isFigure } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { writeFormWorkbook } from '../../src/forms/empty-workbook.js';
import { addressesOf, placeTable } from '../../src/forms/sheet.js';
import { addressOf, parseAddress } from '../../src/text/address.js';
import { convert, hasOffice } from '../testing/office.js';

interface Validation {
  readonly type: string;
  readonly operator: string;
  readonly allowBlank: boolean;
  /** Refuses what is wrong, and does not only warn. */
  readonly stops: boolean;
  readonly limits: readonly number[];
}

/** By address. */
type Validations = ReadonlyMap<string, readonly Validation[]>;

function addressesIn(range: string): string[] {
  const [from, to = from] = range.split(':').map((address) => parseAddress(address)!);
  const [down, across] = [to!.row - from!.row + 1, to!.column - from!.column + 1];
  return Array.from({ length: down * across }, (_, i) =>
    addressOf(from!.row + Math.floor(i / across), from!.column + (i % across)),
  );
}

function validationsIn(xml: string): Validations {
  const found = new Map<string, Validation[]>();
  for (const [, head = '', body = ''] of xml.matchAll(/<dataValidation ([^>]*)>(.*?)<\/dataValidation>/gsu)) {
    const attributes = new Map(
      [...head.matchAll(/(\w+)="([^"]*)"/gu)].map(([, name, text]) => [name, text!]),
    );
    const validation = {
      type: attributes.get('type') ?? 'none',
      operator: attributes.get('operator') ?? 'between',
      allowBlank: ['1', 'true'].includes(attributes.get('allowBlank') ?? ''),
      stops:
        (attributes.get('errorStyle') ?? 'stop') === 'stop' &&
        ['1', 'true'].includes(attributes.get('showErrorMessage') ?? ''),
      limits: [...body.matchAll(/<formula\d>(.*?)<\/formula\d>/gu)].map(([, limit]) => Number(limit)),
    };
    for (const address of attributes.get('sqref')!.split(' ').flatMap(addressesIn))
      found.set(address, [...(found.get(address) ?? []), validation]);
  }
  return found;
}

function sheetsOf(bytes: Uint8Array, { data }: Edition): Validations[] {
  const parts = unzipSync(bytes);
  return data.tables.map((_, i) => validationsIn(strFromU8(parts[`xl/worksheets/sheet${i + 1}.xml`]!)));
}

function mayBe(value: number | string, { type, operator, allowBlank, stops, limits }: Validation): boolean {
  if (!stops) return true;
  if (value === '') return allowBlank;
  if (typeof value === 'string' || (type === 'whole' && !Number.isInteger(value))) return false;
  const [least = Number.NaN, most = Number.NaN] = limits;
  if (operator === 'greaterThanOrEqual') return value >= least;
  return operator === 'between' && value >= least && value <= most;
}

/** By kind of cell: what has to be taken, and what must not. */
const TRIED: Readonly<
  Record<string, { readonly right: (number | string)[]; readonly wrong: (number | string)[] }>
> = {
  count: { right: ['', 0, 1, 215_715_690_262], wrong: [-1, 1.5, '无', '/', '12件'] },
  signed: { right: ['', 0, -3, 7], wrong: [0.5, '无'] },
  money: { right: ['', 0, 1.25, 3_000_000], wrong: [-0.5, '3万', '—'] },
  decimal: { right: ['', 0, 2.5], wrong: [-1, '无'] },
};

/** What is taken and should not be, or the other way round, cell by cell. */
async function mistakes(edition: Edition, sheets: readonly Validations[]): Promise<string[]> {
  const parts = unzipSync(await writeFormWorkbook(edition, { title: '某局', language: 'zh' }));
  return edition.data.tables.flatMap((data, i) => {
    const xml = strFromU8(parts[`xl/worksheets/sheet${i + 1}.xml`]!);
    const inputs = new Map(
      [...addressesOf([placeTable(data, i === 0 ? 2 : 1)])]
        .map(([id, { row, column }]) => [addressOf(row, column), edition.cellById.get(id)!] as const)
        .filter(([address]) => !isFormula(xml, address)),
    );
    const others = [...sheets[i]!.keys()].filter((address) => !inputs.has(address));
    const wrong = [...inputs].flatMap(([address, spec]) => {
      const validations = sheets[i]!.get(address) ?? [];
      if (!isFigure(spec)) return validations.map(() => `${address} is free`);
      const isTaken = (value: number | string) => validations.every((one) => mayBe(value, one));
      const { right, wrong } = TRIED[spec.kind]!;
      return [
        ...(validations.length === 1 ? [] : [`${address}: ${validations.length} validations`]),
        ...right.filter((value) => !isTaken(value)).map((value) => `${address} refuses ${value}`),
        ...wrong.filter(isTaken).map((value) => `${address} takes ${value}`),
      ];
    });
    return [...others.map((address) => `${address} is no input`), ...wrong].map(
      (text) => `${data.id} ${text}`,
    );
  });
}

function isFormula(xml: string, address: string): boolean {
  return new RegExp(`<c r="${address}"[^>]*><f`, 'u').test(xml);
}

describe.each(editions.map((edition) => [edition.data.id, edition] as const))(
  'the form of %s',
  (_, edition) => {
    const write = () => writeFormWorkbook(edition, { title: '某局', language: 'zh' });

    it('takes right figures at every cell, and refuses wrong ones', async () => {
      const sheets = sheetsOf(await write(), edition);
      expect(sheets.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(10);
      expect(await mistakes(edition, sheets)).toEqual([]);
    });

    it.skipIf(!hasOffice)(
      'does so as LibreOffice has read it (skipped without it)',
      async () => {
        const [saved] = convert(
          [await write()],
          'xlsx',
          'xlsx:Calc MS Excel 2007 XML',
          'Calc MS Excel 2007 XML',
        );
        expect(await mistakes(edition, sheetsOf(saved!, edition))).toEqual([]);
      },
      120_000,
    );
  },
);
