// Reads the page inside of a single-file web page (MHT), as browsers and Word save it.

import { fromBase64 } from '../base64.js';
import type { Limits } from '../limits.js';
import type { Reader } from '../reader.js';
import { Refused, within } from '../refused.js';
import { readHtml } from './html.js';

interface MailPart {
  readonly type: string;
  readonly transfer: string;
  /** Where its content stands in the file. */
  readonly start: number;
  readonly end: number;
}

/** Places are those of the page as it was before it was packed: nobody reads the packed lines. */
export const readMhtml: Reader = (input) => {
  const { bytes, limits } = input;
  within('bytes', bytes.length, limits.mail.bytes);
  const file = new TextDecoder('latin1').decode(bytes);
  const page = partsOf(file, limits.mail).find(({ type }) => type === 'text/html');
  const content = page && unpack(bytes, file, page);
  if (!content) throw new Refused('damaged');
  return readHtml({ ...input, bytes: content });
};

type MailLimits = Limits['mail'];

function partsOf(file: string, limits: MailLimits): MailPart[] {
  const whole = partAt(file, 0, file.length, limits);
  const boundary = /\bboundary="?([^"\r\n;]{1,100})/iu.exec(file.slice(0, whole.start))?.[1];
  if (boundary === undefined) return [whole];
  const mark = `--${boundary}`;
  const parts: MailPart[] = [];
  let at = file.indexOf(mark, whole.start);
  while (at >= 0 && parts.length < limits.parts) {
    const from = file.indexOf('\n', at) + 1;
    const next = from > 0 ? file.indexOf(mark, from) : -1;
    if (from > 0) parts.push(partAt(file, from, next < 0 ? file.length : next, limits));
    at = next;
  }
  return parts;
}

function partAt(file: string, from: number, end: number, { head: longest }: MailLimits): MailPart {
  const blank = /\r?\n\r?\n/u.exec(file.slice(from, Math.min(end, from + longest)));
  const start = blank ? from + blank.index + blank[0].length : from;
  const head = file.slice(from, start).replace(/\r?\n[ \t]+/gu, ' ');
  const header = (name: string) =>
    new RegExp(`^${name}:\\s*([^;\\s]+)`, 'imu').exec(head)?.[1]?.toLowerCase() ?? '';
  return { type: header('content-type'), transfer: header('content-transfer-encoding'), start, end };
}

/** Undefined where the content is not what the head says. */
function unpack(bytes: Uint8Array, file: string, { transfer, start, end }: MailPart): Uint8Array | undefined {
  switch (transfer) {
    case 'base64':
      return fromBase64(file.slice(start, end));
    case 'quoted-printable':
      return unpackQuoted(file.slice(start, end));
    default:
      return bytes.subarray(start, end);
  }
}

function unpackQuoted(text: string): Uint8Array {
  const plain = text
    .replace(/=\r?\n/gu, '')
    .replace(/=([\da-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
