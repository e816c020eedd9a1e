// What a page of the manual says that is made of parts with commands below them.

/** A part of the page; its commands stand below. */
interface Part {
  readonly heading: string;
  readonly text: string;
}

export interface PageWords<Id extends string> {
  readonly title: string;
  readonly about: string;
  readonly parts: Readonly<Record<Id, Part>>;
}
