// What a file is: by its name, and by its first bytes, which are right where the two disagree.

/** Extensions of the files of a folder that are taken for reports, with the format's name. */
const FORMATS: Readonly<Record<string, string>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  txt: 'txt',
  md: 'md',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  shtml: 'html',
  xhtml: 'html',
  mht: 'html',
  mhtml: 'html',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  doc: 'doc',
  dot: 'doc',
  wps: 'wps',
  odt: 'odt',
  xlsx: 'xlsx',
  xlsm: 'xlsm',
  xlsb: 'xlsb',
  xls: 'xls',
  et: 'et',
  ods: 'ods',
};

/** Files of a folder with one of these are taken for reports. */
export const reportExtensions: readonly string[] = Object.keys(FORMATS);

/** Empty where the name does not tell. */
export function formatOf(path: string): string {
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(FORMATS, extension) ? FORMATS[extension]! : '';
}

export function hasReportExtension(name: string): boolean {
  return formatOf(name) !== '';
}

/** What is not plain text; `other` is no report, `as` is how people call it. */
export type Container =
  | { readonly kind: 'html' | 'mhtml' | 'zip' | 'ole' | 'pdf' }
  | { readonly kind: 'other'; readonly as: string };

const MAGIC: readonly { readonly bytes: readonly number[]; readonly container: Container }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], container: { kind: 'pdf' } },
  { bytes: [0x50, 0x4b, 0x03, 0x04], container: { kind: 'zip' } },
  { bytes: [0x50, 0x4b, 0x05, 0x06], container: { kind: 'zip' } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], container: { kind: 'ole' } },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], container: { kind: 'other', as: 'RTF' } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], container: { kind: 'other', as: 'PNG' } },
  { bytes: [0xff, 0xd8, 0xff], container: { kind: 'other', as: 'JPEG' } },
  { bytes: [0x1f, 0x8b], container: { kind: 'other', as: 'GZIP' } },
  { bytes: [0x52, 0x61, 0x72, 0x21], container: { kind: 'other', as: 'RAR' } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], container: { kind: 'other', as: '7Z' } },
  { bytes: [0x4f, 0x46, 0x44], container: { kind: 'other', as: 'OFD' } },
];

const LESS_THAN = 0x3c;
/** Bytes in which the first tags of a page stand. */
const HEAD = 4096;
const PAGE = /<(?:!doctype\s+html|html|head|meta|body|table|tr|div|p|h[1-6]|section|article)[\s>/]/iu;
/** The head of a mail, in which a single-file web page is packed. */
const MAIL = /^(?:mime-version|from|content-type|subject|snapshot-content-location): /iu;
const PACKED = /^content-type: *(?:multipart\/related|text\/html)\b/imu;

/** Undefined for plain text. */
export function containerOf(bytes: Uint8Array): Container | undefined {
  const known = MAGIC.find(({ bytes: head }) => head.every((byte, i) => bytes[i] === byte));
  if (known) return known.container;
  const head = headOf(bytes);
  if (head.startsWith('<?xml') && head.includes(SHEETS_AS_XML))
    return { kind: 'other', as: 'XML Spreadsheet 2003' };
  if (PAGE.test(head)) return { kind: 'html' };
  return isPackedPage(bytes) ? { kind: 'mhtml' } : undefined;
}

function isPackedPage(bytes: Uint8Array): boolean {
  // Nearly every text begins with another byte than these letters.
  if (!'MmFfCcSs'.includes(String.fromCharCode(bytes[0] ?? 0))) return false;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return MAIL.test(head) && PACKED.test(head);
}

/** What Excel of 2003 writes as XML: its tables are no page. */
const SHEETS_AS_XML = 'urn:schemas-microsoft-com:office:spreadsheet';

/** The first characters of a file that begins with a tag, in any encoding; empty for others. */
function headOf(bytes: Uint8Array): string {
  let at = 0;
  while (at < HEAD && at < bytes.length && isBefore(bytes[at]!)) at++;
  if (bytes[at] !== LESS_THAN) return '';
  return new TextDecoder('latin1').decode(bytes.subarray(at, at + HEAD)).replaceAll('\0', '');
}

/** Byte order marks, NULs of UTF-16 and white space. */
function isBefore(byte: number): boolean {
  return byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe;
}
