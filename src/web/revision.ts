// What a person has changed in a report and said about it: plain data, of which every step is kept whole.

export interface Revision {
  /** New texts of cells, by id. */
  readonly texts: Readonly<Record<string, string>>;
  /** Tables that the file lacks and that are filled in here, by id. */
  readonly added: readonly string[];
  /** Answers to findings, by the key of the finding. */
  readonly reasons: Readonly<Record<string, string>>;
  /** The year reported on, where the report does not say it. */
  readonly year?: number;
  /** The form to read it by, whatever its labels say. */
  readonly edition?: string;
}

export const untouched: Revision = { texts: {}, added: [], reasons: {} };
