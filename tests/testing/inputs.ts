// Random files of consistent reports: any layout, label style, line end and encoding.

import fc from 'fast-check';
import type { Edition } from '../../src/edition/edition.js';
import {
  type Encoding,
  encode,
  encodingArbitrary,
  type LineEnd,
  lineEndArbitrary,
  withLineEnds,
} from './bytes.js';
import { type Figures, figuresArbitrary } from './figures.js';
import { labelStyleArbitrary } from './label-style.js';
import { allLayouts, type Layout, layoutsFor, type WriteOptions } from './layouts.js';

export interface Input {
  readonly path: string;
  /** Without the dot. */
  readonly extension: string;
  readonly bytes: Uint8Array;
  /** What the bytes decode to. */
  readonly text: string;
  readonly edition: Edition;
  /** What was written, by cell id: only the cells of the tables that the file has. */
  readonly expected: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
  /** Names layout, options, line end and encoding, for messages. */
  readonly about: string;
}

export interface InputChoice {
  readonly layout: Layout;
  readonly options: WriteOptions;
  readonly lineEnd: LineEnd;
  readonly encoding: Encoding;
}

export function createInput(edition: Edition, figures: Figures, choice: InputChoice): Input {
  const { layout, options, lineEnd, encoding } = choice;
  const text = withLineEnds(layout.write(figures.texts, edition, options), lineEnd);
  const tables = options.tables ?? edition.data.tables.map(({ id }) => id);
  const written = edition.cells.filter(({ table }) => tables.includes(table.id)).map(({ id }) => id);
  const only = <T>(values: Readonly<Record<string, T>>) =>
    Object.fromEntries(written.map((id) => [id, values[id]!]));
  return {
    path: `report.${layout.extension}`,
    extension: layout.extension,
    bytes: encode(text, encoding),
    text,
    edition,
    expected: only(figures.numbers),
    texts: only(figures.texts),
    about: JSON.stringify({ edition: edition.data.id, layout: layout.name, ...options, lineEnd, encoding }),
  };
}

/** One file for each table: the folder is the report. */
export function createFolder(edition: Edition, figures: Figures, choice: InputChoice): Input[] {
  return edition.data.tables.map(({ id }) => {
    const options: WriteOptions = { ...choice.options, tables: [id] };
    const input = createInput(edition, figures, { ...choice, options });
    return { ...input, path: `report/${id}.${input.extension}` };
  });
}

export function choiceArbitrary(
  edition: Edition,
  layouts: readonly Layout[] = allLayouts,
): fc.Arbitrary<InputChoice> {
  const ids = edition.data.tables.map(({ id }) => id);
  const options = fc
    .record({
      labels: labelStyleArbitrary,
      breaks: fc.record({
        kind: fc.constantFrom('none', 'blank', 'dashes', 'slash', 'page', 'header', 'page-and-header'),
        at: fc.nat(40),
      }),
      around: fc.constantFrom('nothing', 'titles', 'report'),
      tables: fc.constantFrom(ids, ids, ...ids.map((id) => [id])),
      office: fc.constantFrom('青石县农业农村局', '临河市人民政府', '清泉镇人民政府'),
    })
    .map((chosen): WriteOptions => chosen as WriteOptions);
  return fc.record({
    layout: fc.constantFrom(...layoutsFor(edition, layouts)),
    options,
    lineEnd: lineEndArbitrary,
    encoding: encodingArbitrary,
  });
}

export function inputArbitrary(
  editions: readonly Edition[],
  layouts: readonly Layout[] = allLayouts,
): fc.Arbitrary<Input> {
  return fc.oneof(
    ...editions.map((edition) =>
      fc
        .tuple(figuresArbitrary(edition), choiceArbitrary(edition, layouts))
        .map(([figures, choice]) => createInput(edition, figures, choice)),
    ),
  );
}
