// A copy of a workbook (xlsx, xlsm) in which cells are coloured and carry comments; everything else is as it was.

import { LIMITS } from '../readers/limits.js';
import { sheetParts } from '../readers/workbook/ooxml.js';
import { parseAddress } from '../text/address.js';
import { type Comment, newComments, newDrawing, withBoxes, withComments } from './comments.js';
import { type Container, openContainer } from './container.js';
import { declareType, relationsOf } from './relations.js';
import { drawingOf, restyled, withDrawing } from './sheet.js';
import { openStyles, type Styles } from './styles.js';

export interface CellMark {
  readonly sheet: string;
  /** In A1 style. */
  readonly address: string;
  /** Of the background, `FFC7CE`. */
  readonly color: string;
  /** Of the comment. */
  readonly lines: readonly string[];
}

type SpotMark = Comment & Pick<CellMark, 'color'>;

/** Workbooks of the strict kind have namespaces of their own. */
const FAMILIES = [
  {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
] as const;
const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWINGS = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const STYLES = 'xl/styles.xml';

/** `bytes` were read as a workbook before: they are within the limits. @throws where they cannot be changed */
export function markWorkbook(bytes: Uint8Array, marks: readonly CellMark[]): Uint8Array {
  if (marks.length === 0) return bytes;
  const container = openContainer(bytes);
  const text = container.text(STYLES);
  const styles = text === undefined ? undefined : openStyles(text);
  sheetParts((path) => container.bytes(path), LIMITS.xml).forEach(({ name, part }, i) => {
    const here = marks.flatMap((mark) => (mark.sheet === name ? spotMarks(mark) : []));
    if (here.length > 0) markSheet(container, part, i + 1, here, styles);
  });
  if (styles) container.put(STYLES, styles.text());
  return container.pack();
}

function spotMarks({ address, color, lines }: CellMark): SpotMark[] {
  const spot = parseAddress(address);
  return spot ? [{ ...spot, color, lines }] : [];
}

function markSheet(
  container: Container,
  part: string,
  number: number,
  marks: readonly SpotMark[],
  styles: Styles | undefined,
): void {
  const text = container.text(part) ?? '';
  const family = FAMILIES.find(({ main }) => text.includes(main)) ?? FAMILIES[0];
  const relations = relationsOf(container, part);
  let sheet = styles ? restyled(text, marks, ({ color }, style) => styles.filled(style, color)) : text;

  const known = relations.target('comments');
  const comments = known ?? container.freePath('xl/comments', '.xml');
  if (known === undefined) {
    relations.add(`${family.relations}/comments`, comments);
    declareType(container, { PartName: `/${comments}` }, COMMENTS);
  }
  const { text: said, boxless } = withComments(container.text(comments) ?? newComments(family.main), marks);
  container.put(comments, said);

  const drawn = relations.targetOf(drawingOf(sheet));
  const drawing = drawn ?? container.freePath('xl/drawings/vmlDrawing', '.vml');
  if (drawn === undefined) {
    const id = relations.add(`${family.relations}/vmlDrawing`, drawing);
    declareType(container, { Extension: 'vml' }, DRAWINGS);
    sheet = withDrawing(sheet, id, family.relations);
  }
  container.put(drawing, withBoxes(container.text(drawing) ?? newDrawing(number), number, boxless));
  container.put(part, sheet);
}
