// The pages of an OFD file in order, each with all that is drawn on it.

import type { XmlElement } from '../xml/tree.js';
import { type Package, type Part, type Resources, textIn, withResources } from './package.js';
import { all, isSet, one, said } from './values.js';

export interface DrawnPage {
  /** Left, top, width and height, in millimetres. */
  readonly box: string;
  /** What holds objects, in the order in which they are drawn: of templates, of the page, of notes on it. */
  readonly layers: readonly { readonly holder: XmlElement; readonly resources: Resources }[];
}

const A4 = '0 0 210 297';

export function* pagesOf(own: Package): Generator<DrawnPage> {
  const root = own.part('', 'OFD.xml');
  for (const body of all(root.top, 'DocBody')) {
    const current = all(one(body, 'Versions'), 'Version').find((version) => isSet(version, 'Current', false));
    const from = current ? own.part(root.path, said(current, 'BaseLoc')) : { path: root.path, top: body };
    yield* pagesOfDocument(own.part(from.path, textIn(from.top, 'DocRoot')), own);
  }
}

function* pagesOfDocument(document: Part, own: Package): Generator<DrawnPage> {
  const common = one(document.top, 'CommonData');
  const templates = new Map(all(common, 'TemplatePage').map((one) => [said(one, 'ID'), one]));
  const resources = withResources(() => undefined, own, document);
  const notes = notesOf(document, own);
  for (const entry of all(one(document.top, 'Pages'), 'Page')) {
    const page = own.part(document.path, said(entry, 'BaseLoc'));
    const below = all(page.top, 'Template').map((one) =>
      own.part(document.path, said(templates.get(said(one, 'TemplateID')), 'BaseLoc')),
    );
    const layers = [...below, page].flatMap((part) => {
      const known = withResources(resources, own, part);
      return all(part.top, 'Content').map((holder) => ({ holder, resources: known }));
    });
    const areas = [page, ...below].map(({ top }) => one(top, 'Area'));
    const boxes = [...areas, one(common, 'PageArea')].flatMap((area) => textIn(area, 'PhysicalBox') ?? []);
    const noted = notes.get(said(entry, 'ID')) ?? [];
    yield { box: boxes[0] ?? A4, layers: [...layers, ...noted.map((holder) => ({ holder, resources }))] };
  }
}

/** What was put on each page later, such as words in a stamp; watermarks are no text of the report. */
function notesOf(document: Part, own: Package): ReadonlyMap<string | undefined, XmlElement[]> {
  const path = own.pathOf(document.path, textIn(document.top, 'Annotations'));
  if (path === undefined) return new Map();
  const notes = own.part('', path);
  return new Map(
    all(notes.top, 'Page').map((page) => [
      said(page, 'PageID'),
      all(own.part(notes.path, textIn(page, 'FileLoc')).top, 'Annot').filter(
        (note) => said(note, 'Type') !== 'Watermark' && isSet(note, 'Visible', true),
      ),
    ]),
  );
}
