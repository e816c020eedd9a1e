// The parts of an OFD file, found where another part names them, and what they define for others to use.

import type { Spend } from '../layout/canvas.js';
import type { Limits } from '../limits.js';
import { Refused } from '../refused.js';
import { isElement, ownText, parseXml, type XmlElement } from '../xml/tree.js';
import type { Archive } from '../zip/archive.js';
import { all, CHARACTERS, one, said } from './values.js';

export interface Part {
  readonly path: string;
  readonly top: XmlElement;
}

export interface Package {
  /** Undefined where the location is empty, or nothing stands there. */
  pathOf(from: string, location: string | undefined): string | undefined;
  /** Counted each time. @throws {Refused} where there is none */
  part(from: string, location: string | undefined): Part;
}

export function openPackage(archive: Archive, spend: Spend, limits: Limits['xml']): Package {
  const pathOf = (from: string, location = '') => {
    const place = location.trim().replaceAll('\\', '/');
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    // Some programs count from the root what should be counted from the part.
    const paths = place.startsWith('/') ? [place] : [folder + place, place];
    return paths.map(resolved).find((path) => archive.has(path));
  };
  return {
    pathOf,
    part(from, location) {
      const path = pathOf(from, location);
      if (path === undefined) throw new Refused('damaged');
      const bytes = archive.read(path)!;
      spend('operators', Math.ceil(bytes.length / CHARACTERS));
      return { path, top: parseXml(bytes, {}, limits) };
    },
  };
}

function resolved(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

export function textIn(element: XmlElement | undefined, name: string): string | undefined {
  const found = one(element, name);
  return found && ownText(found);
}

/** By ID: drawings that are repeated, colours, pictures. */
export type Resources = (id: string | undefined) => Resource | undefined;

interface Resource {
  readonly element: XmlElement;
  /** Of a picture: where its file stands. */
  readonly file: string | undefined;
}

/** What the lists say that a document or a page names, and `outer`; a list that is missing says nothing. */
export function withResources(outer: Resources, { pathOf, part }: Package, { path, top }: Part): Resources {
  const own = new Map<string | undefined, Resource>();
  const holders = [one(top, 'CommonData'), top];
  for (const name of ['PublicRes', 'DocumentRes', 'PageRes']) {
    for (const location of holders.flatMap((holder) => all(holder, name)).map(ownText)) {
      if (pathOf(path, location) === undefined) continue;
      const list = part(path, location);
      for (const element of list.top.children.filter(isElement).flatMap(({ children }) => children)) {
        if (!isElement(element)) continue;
        const media = textIn(element, 'MediaFile')?.trim() ?? '';
        const file = pathOf(list.path, `${said(list.top, 'BaseLoc') ?? ''}/${media}`);
        own.set(said(element, 'ID'), { element, file: file ?? pathOf(list.path, media) });
      }
    }
  }
  return (id) => own.get(id) ?? outer(id);
}
