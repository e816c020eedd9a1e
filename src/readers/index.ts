// Reads any file by its first bytes: one entry a format. Plain text is read at once, the other readers are loaded when needed.

import type { ReadResult } from '../document/document.js';
import { LIMITS, type Limits } from './limits.js';
import type { Input, OleReader, Reader, ZipReader } from './reader.js';
import { Refused, refusalOf } from './refused.js';
import { readText } from './text.js';
import type { Archive } from './zip/archive.js';

interface Format {
  /** Extensions of files in a folder that are taken for reports, by the name of the format. */
  readonly extensions: Readonly<Record<string, readonly string[]>>;
  /** How people call it. */
  readonly called: string;
}

/** A file as it stands, told by its head: the first characters of a file that begins with a tag or a letter. */
interface PlainFormat extends Format {
  readonly isHead: (head: string) => boolean;
  readonly load: () => Promise<Reader>;
}

/** A zip archive with an entry that only this format has, or of a type where several have the entry. */
interface ZipFormat extends Format {
  readonly part: string;
  /** How the entry `mimetype` begins. */
  readonly type?: string;
  readonly load: () => Promise<ZipReader>;
}

/** A compound file with a stream that only this format has. */
interface OleFormat extends Format {
  readonly stream: string;
  readonly load: () => Promise<OleReader>;
}

const TEXT_EXTENSIONS = { csv: ['csv'], tsv: ['tsv', 'tab'], txt: ['txt'], md: ['md'] };
const DOCX = {
  extensions: { docx: ['docx', 'docm', 'dotx'] },
  called: 'DOCX',
  load: async (): Promise<ZipReader> => (await import('./docx/docx.js')).readDocx,
};
const XLS = {
  extensions: { xls: ['xls'], et: ['et'] },
  called: 'XLS',
  load: async (): Promise<OleReader> => (await import('./workbook/workbook.js')).readXls,
};

/** Office files that are one XML text, which programs fill in as a template, name their kind in the first tag; so may pages. */
const isXmlOf = (kind: string) => (head: string) =>
  head.startsWith('<') && head.includes(`"${kind}"`) && !/<html[\s>]/iu.test(head);
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';
const PAGE = /<(?:!doctype\s+html|html|head|meta|body|table|tr|div|p|h[1-6]|section|article)[\s>/]/iu;
/** What begins with another tag may be Markdown. */
const WHOLE_PAGE = /^<(?:!doctype|html|\?xml)/iu;
/** Of a table in a text, or at the beginning of a line. */
const TAG =
  /<!--|<t(?:able|[rdh])[\s>]|^[\t >*+-]{0,40}<\/?(?:div|p|center|h[1-6]|span|font|b|strong|section|article)[\s>]/imu;
/** The head of a mail, in which a single-file web page is packed. */
const MAIL = /^(?:mime-version|from|content-type|subject|snapshot-content-location): /iu;
const PACKED = /^content-type: *(?:multipart\/related|text\/html)\b/imu;

const HTML: PlainFormat = {
  extensions: { html: ['html', 'htm', 'shtml', 'xhtml'] },
  called: 'HTML',
  isHead: (head) => PAGE.test(head) && head.startsWith('<'),
  load: async () => (await import('./html/html.js')).readHtml,
};

const PLAIN: readonly PlainFormat[] = [
  {
    extensions: { pdf: ['pdf'] },
    called: 'PDF',
    isHead: (head) => head.startsWith('%PDF'),
    load: async () => (await import('./pdf/pdf.js')).readPdf,
  },
  {
    extensions: { rtf: ['rtf'] },
    called: 'RTF',
    isHead: (head) => head.startsWith('{\\rtf'),
    load: async () => (await import('./rtf/rtf.js')).readRtf,
  },
  {
    extensions: {},
    called: 'Word XML',
    isHead: isXmlOf('http://schemas.microsoft.com/office/2006/xmlPackage'),
    load: async () => (await import('./docx/docx.js')).readFlatDocx,
  },
  {
    extensions: {},
    called: 'Word XML',
    isHead: isXmlOf('http://schemas.microsoft.com/office/word/2003/wordml'),
    load: async () => (await import('./docx/word-xml.js')).readWordXml,
  },
  {
    extensions: {},
    called: 'Excel XML',
    isHead: isXmlOf('urn:schemas-microsoft-com:office:spreadsheet'),
    load: async () => (await import('./workbook/workbook.js')).readWorkbookXml,
  },
  {
    extensions: { odt: ['fodt'] },
    called: 'ODT',
    isHead: isXmlOf(`${OPEN_DOCUMENT}.text`),
    load: async () => (await import('./odt.js')).readFlatOdt,
  },
  {
    extensions: { ods: ['fods'] },
    called: 'ODS',
    isHead: isXmlOf(`${OPEN_DOCUMENT}.spreadsheet`),
    load: async () => (await import('./workbook/workbook.js')).readFlatOds,
  },
  HTML,
  {
    extensions: { html: ['mht', 'mhtml'] },
    called: 'MHT',
    isHead: (head) => MAIL.test(head) && PACKED.test(head),
    load: async () => (await import('./html/mhtml.js')).readMhtml,
  },
];

const ZIPPED: readonly ZipFormat[] = [
  { ...DOCX, part: 'word/document.xml' },
  // Some programs of the maker himself call it so.
  { ...DOCX, part: 'word/document2.xml' },
  {
    extensions: { odt: ['odt'] },
    called: 'ODT',
    part: 'content.xml',
    type: `${OPEN_DOCUMENT}.text`,
    load: async () => (await import('./odt.js')).readOdt,
  },
  {
    extensions: { ofd: ['ofd'] },
    called: 'OFD',
    part: 'OFD.xml',
    load: async () => (await import('./ofd/ofd.js')).readOfd,
  },
  {
    extensions: { xlsx: ['xlsx'], xlsm: ['xlsm'] },
    called: 'XLSX',
    part: 'xl/workbook.xml',
    load: async () => (await import('./workbook/workbook.js')).readXlsx,
  },
  {
    extensions: { xlsb: ['xlsb'] },
    called: 'XLSB',
    part: 'xl/workbook.bin',
    load: async () => (await import('./workbook/workbook.js')).readXlsb,
  },
  {
    extensions: { ods: ['ods'] },
    called: 'ODS',
    part: 'content.xml',
    type: `${OPEN_DOCUMENT}.spreadsheet`,
    load: async () => (await import('./workbook/workbook.js')).readOdsWorkbook,
  },
];

const OLE: readonly OleFormat[] = [
  {
    extensions: {},
    called: 'DOCX/XLSX',
    stream: 'EncryptedPackage',
    load: async () => () => {
      throw new Refused('encrypted');
    },
  },
  {
    extensions: { doc: ['doc', 'dot'], wps: ['wps'] },
    called: 'DOC',
    stream: 'WordDocument',
    load: async () => (await import('./doc/doc.js')).readDoc,
  },
  { ...XLS, stream: 'Workbook' },
  // Of Excel 95.
  { ...XLS, stream: 'Book' },
];

/** Files that are no reports, as people call them, by their first bytes. */
const OTHERS: readonly (readonly [called: string, start: string])[] = [
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['GZIP', '\x1f\x8b'],
  ['RAR', 'Rar!'],
  ['7Z', '7z\xbc\xaf'],
];

const byExtension: ReadonlyMap<string, string> = new Map(
  [{ extensions: TEXT_EXTENSIONS }, ...PLAIN, ...ZIPPED, ...OLE].flatMap(({ extensions }) =>
    Object.entries(extensions).flatMap(([name, own]) => own.map((extension) => [extension, name] as const)),
  ),
);

/** Files of a folder with one of these are taken for reports. */
export const reportExtensions: readonly string[] = [...byExtension.keys()];

/** Entries that tell a document that is a zip archive itself. */
export const documentParts: ReadonlySet<string> = new Set(ZIPPED.map(({ part }) => part));

/** Empty where the name does not tell. */
export function formatOf(path: string): string {
  return byExtension.get(/\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '') ?? '';
}

export function hasReportExtension(name: string): boolean {
  return formatOf(name) !== '';
}

/** A promise only where a reader had to be loaded: thousands of texts are read without waiting. */
export function readDocument(
  path: string,
  bytes: Uint8Array,
  limits: Limits = LIMITS,
): ReadResult | Promise<ReadResult> {
  const input = { path, format: formatOf(path), bytes, limits };
  const start = String.fromCharCode(...bytes.subarray(0, LONGEST_START));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return readZip(input);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return readOle(input);
  const other = OTHERS.find((one) => start.startsWith(one[1]))?.[0];
  if (other) return refuse('format', other);
  const head = headOf(bytes);
  // A page may begin with text: only its name tells then.
  const plain = PLAIN.find(({ isHead }) => isHead(head)) ?? (input.format === 'html' ? HTML : undefined);
  if (plain && !(input.format === 'md' && plain === HTML && !WHOLE_PAGE.test(head)))
    return guarded(plain, async () => (await plain.load())(input));
  const result = readText(path, bytes, input.format, limits.text);
  const document = 'document' in result ? result.document : undefined;
  const text = document?.source?.text ?? '';
  if (!document || !text.includes('<') || !TAG.test(text)) return result;
  return guarded(HTML, async () => (await import('./html/in-text.js')).readInText(document, limits));
}

/** A format whose reader expands what the file holds: it is read where it can be stopped. */
export function isContainer(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, LONGEST_START));
  return /^(?:PK\x03\x04|PK\x05\x06|\xd0\xcf\x11\xe0)/u.test(start) || headOf(bytes).startsWith('%PDF');
}

async function readZip(input: Input): Promise<ReadResult> {
  return guarded({ called: 'ZIP' }, async () => {
    const { openArchive } = await import('./zip/archive.js');
    const archive = openArchive(input.bytes, input.limits.zip);
    const type = new TextDecoder('latin1').decode(archive.read('mimetype')?.subarray(0, HEAD));
    const isOf = (one: ZipFormat) => one.type === undefined || type.startsWith(one.type);
    const locked = ZIPPED.find((one) => one.type !== undefined && isOf(one) && isLocked(archive));
    if (locked) return { unreadable: { kind: 'encrypted', format: locked.called } };
    const format = ZIPPED.find((one) => archive.has(one.part) && isOf(one));
    if (!format) return refuse('format', 'ZIP');
    return guarded(format, async () => (await format.load())(input, archive));
  });
}

async function readOle(input: Input): Promise<ReadResult> {
  return guarded({ called: 'DOC/XLS/WPS' }, async () => {
    const { openCompound } = await import('./compound.js');
    const compound = openCompound(input.bytes);
    const format = OLE.find(({ stream }) => compound.names.has(stream));
    if (!format) return refuse('format', 'OLE');
    return guarded(format, async () => (await format.load())(input, compound));
  });
}

/** The list of its parts says how an OpenDocument file is encrypted. */
function isLocked(archive: Archive): boolean {
  const list = new TextDecoder().decode(archive.read('META-INF/manifest.xml'));
  return list.includes('encryption-data');
}

function refuse(kind: 'format', format: string): ReadResult {
  return { unreadable: { kind, format } };
}

/** Of a page nothing is damage: an error over one is the program's own. */
async function guarded(format: Pick<Format, 'called'>, read: () => Promise<ReadResult>): Promise<ReadResult> {
  try {
    return await read();
  } catch (error) {
    if (format === HTML && !(error instanceof Refused)) throw error;
    return { unreadable: refusalOf(error, format.called) };
  }
}

const LONGEST_START = 8;
/** Bytes in which the first tags of a page, or the lines of a mail, stand. */
const HEAD = 4096;

/** The first characters, in any encoding, of a file that may be a page, a mail or PDF; empty for all others. */
function headOf(bytes: Uint8Array): string {
  let at = 0;
  while (at < HEAD && at < bytes.length && isBefore(bytes[at]!)) at++;
  // Nearly every text begins with another byte than these.
  if (!'<%{MmFfCcSs'.includes(String.fromCharCode(bytes[at] ?? 0))) return '';
  return new TextDecoder('latin1').decode(bytes.subarray(at, at + HEAD)).replaceAll('\0', '');
}

/** Byte order marks, NULs of UTF-16 and white space. */
function isBefore(byte: number): boolean {
  return byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe;
}
