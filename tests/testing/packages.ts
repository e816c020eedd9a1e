// Workbooks made part by part, for what no library would write.

import { strToU8, zipSync } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Parts {
  /** What stands in `<worksheet>`, sheet by sheet. */
  readonly sheets: readonly string[];
  readonly styles?: string;
  readonly strings?: string;
  /** Attributes of `<workbookPr>`. */
  readonly about?: string;
  /** Further entries, or other ones. */
  readonly entries?: Readonly<Record<string, string | Uint8Array>>;
}

export function packXlsx({ sheets, styles, strings, about = '', entries = {} }: Parts): Uint8Array {
  const list = sheets.map((_, i) => `<sheet name="Sheet${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const relations = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return pack({
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><workbookPr ${about}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...(styles && { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
    ...(strings && { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...Object.fromEntries(
      sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet>${sheet}</worksheet>`]),
    ),
    ...entries,
  });
}

/** `styles` are those of the content itself, `named` those that it refers to. */
export function packOds(body: string, styles = '', named = ''): Uint8Array {
  return packOdf('spreadsheet', body, styles, named);
}

export function packOdt(body: string, styles = '', named = ''): Uint8Array {
  return packOdf('text', body, styles, named);
}

export const ODF_NAMESPACES = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

function packOdf(kind: 'spreadsheet' | 'text', body: string, styles: string, named: string): Uint8Array {
  return pack({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<office:document-content ${ODF_NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${ODF_NAMESPACES}><office:styles>${named}</office:styles></office:document-styles>`,
  });
}

function pack(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(entries).map(
    ([name, entry]) => [name, typeof entry === 'string' ? strToU8(entry) : entry] as const,
  );
  return zipSync(Object.fromEntries(bytes));
}
