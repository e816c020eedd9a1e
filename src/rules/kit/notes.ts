// The notes of one kind that binding has left in a report.

import type { NoteKind, NoteOf } from '../../report/notes.js';
import type { Report } from '../../report/report.js';

export function notesOf<K extends NoteKind>(report: Report, kind: K): NoteOf<K>[] {
  return report.notes.filter((note): note is NoteOf<K> => note.kind === kind);
}
