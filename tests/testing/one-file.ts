// Writes a Word file as one XML text: as a package, and as the XML of 2003.

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { escapeXml } from './docx.js';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n';
const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/** Each part of the file, and a picture in base64. */
export function asPackage(docx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(docx)).flatMap(([name, bytes]) => {
    if (name === '[Content_Types].xml') return [];
    const about = `pkg:name="/${escapeXml(name)}" pkg:contentType="application/xml"`;
    if (!/\.(?:xml|rels)$/u.test(name))
      return [
        `<pkg:part ${about}><pkg:binaryData>${btoa(strFromU8(bytes, true))}</pkg:binaryData></pkg:part>`,
      ];
    const xml = strFromU8(bytes).replace(/^<\?xml[^>]*>\s*/u, '');
    return [`<pkg:part ${about}><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`];
  });
  return strToU8(`${HEAD}<pkg:package xmlns:pkg="${PACKAGE}">${parts.join('')}</pkg:package>`);
}

/** The body as it stands between the tags of `w:body`. */
export function word2003(body: string, styles = ''): Uint8Array {
  const spaces = [
    'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"',
    'xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
    'xmlns:aml="http://schemas.microsoft.com/aml/2001/core"',
    'xmlns:st1="urn:schemas-microsoft-com:office:smarttags"',
  ];
  const named = body.replaceAll('w:vMerge', 'w:vmerge').replaceAll('w:hMerge', 'w:hmerge');
  return strToU8(
    `${HEAD}<w:wordDocument ${spaces.join(' ')}><w:styles>${styles}</w:styles><w:body><wx:sect>${named}</wx:sect></w:body></w:wordDocument>`,
  );
}

/** The body of a Word file that holds nothing newer; what looks like a date is marked as one. */
export function asWord2003(docx: Uint8Array): Uint8Array {
  const xml = strFromU8(unzipSync(docx)['word/document.xml']!);
  const body = xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('</w:body>'));
  const marked = body.replaceAll(
    /<w:r><w:t[^>]*>2[^<]*<\/w:t><\/w:r>/gu,
    (run) => `<st1:chsdate Year="2022">${run}</st1:chsdate>`,
  );
  return word2003(marked);
}
