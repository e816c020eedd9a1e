// What the parts of the page share: its words, what it can ask for, and what it can do.

import type { Language } from '../../i18n/language.js';
import type { WebWords } from '../../i18n/web-words.js';
import type { FormStart } from '../desk/desk.js';
import type { AllKind, Kind } from '../desk/kinds.js';
import type { Revision } from '../revision.js';
import type { Line, View } from '../view.js';
import type { Brought } from './bring.js';

export interface Actions {
  bring(brought: Brought): void;
  stop(): void;
  show(id: number): void;
  showList(): void;
  startOver(): void;
  begin(start: FormStart, last?: File): void;
  compare(file: File | undefined): void;
  /** One step that can be undone. */
  revise(change: (revision: Revision) => Revision): void;
  undo(): void;
  redo(): void;
  take(kind: Kind): void;
  takeAll(kind: AllKind): void;
  openRule(code: string): void;
  openExample(): void;
}

export interface Context {
  readonly language: Language;
  readonly words: WebWords;
  /** The page reads scans, too. */
  readonly readsScans: boolean;
  readonly actions: Actions;
}

export interface Shown {
  readonly view: View;
  readonly lines: readonly Line[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The cell that is being typed in. */
  readonly typing: string | undefined;
}
