// Reads rich text (RTF), which many programs of offices make and call DOC: what is shown, in reading order.

import type { Limits } from '../limits.js';
import { beforeMark } from '../raised.js';
import type { Input, Reader } from '../reader.js';
import { Refused, within } from '../refused.js';
import { type Block, flowDocument, OBJECT } from '../word/flow.js';
import { type CellShape, createFlow, type RowShape } from './table.js';
import { tokensOf } from './tokens.js';

export const readRtf: Reader = (input) => flowDocument(input, 'rtf', rtfBlocks(input));

/** @throws {Refused} */
export function rtfBlocks({ bytes, limits }: Input): Block[] {
  within('bytes', bytes.length, limits.xml.bytes);
  return blocksOf(bytes, limits);
}

/** What holds within a group and ends with it. */
interface State {
  /** What the group is for: only text of the page is read, that of boxes and the better of two versions among it. */
  readonly part: 'page' | 'fonts' | 'box' | 'versions' | 'other';
  /** Hidden, struck through or deleted: names of what switched it on. */
  readonly unseen: ReadonlySet<string>;
  readonly encoding: string;
  /** Characters that stand behind one of Unicode for programs that do not know it. */
  readonly substitutes: number;
  /** How many tables the paragraph stands in. */
  readonly depth: number;
}

/** Groups that are no text of the page; those marked by `\*` are none either. */
const APART: ReadonlySet<string> = new Set(
  `colortbl stylesheet info header headerl headerr headerf footer footerl footerr footerf footnote annotation pict
  nonshppict shprslt nonesttables listtable listoverridetable revtbl filetbl template xe tc tcn rxe ftnsep ftnsepc
  aftnsep aftnsepc objdata objclass fldinst pgdsctbl`.split(/\s+/u),
);
/** One of these for each picture; they are no text either. */
const PICTURES: ReadonlySet<string> = new Set(['pict', 'shppict']);
const UNSEEN: ReadonlySet<string> = new Set(['v', 'strike', 'striked', 'deleted', 'webhidden']);
const RAISED: ReadonlySet<string> = new Set(['up', 'super', 'sub', 'dn']);
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: '\t',
    line: '\n',
    lbr: '\n',
    '~': '\u00a0',
    _: '-',
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    bullet: '•',
    emspace: '\u2003',
    enspace: '\u2002',
  }),
);
/** Encodings by the character set of a font and by the code page of a file; others are Western. */
const CHARSETS: Readonly<Record<number, string>> = {
  134: 'gb18030',
  136: 'big5',
  128: 'shift_jis',
  129: 'euc-kr',
};
const CODE_PAGES: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  65001: 'utf-8',
};

function blocksOf(bytes: Uint8Array, limits: Limits): Block[] {
  const flow = createFlow(limits.word.columns);
  /** Encodings of fonts by their numbers, where they are not Western. */
  const fonts = new Map<number, string>();
  let usual = 'windows-1252';
  let state: State = { part: 'page', unseen: new Set(), encoding: usual, substitutes: 1, depth: 0 };
  const outer: State[] = [];
  /** Bytes of one encoding that are not decoded yet: a character may take several. */
  let waiting: number[] = [];
  let text = '';
  let length = 0;
  let font = 0;
  /** What rows say of themselves, by the depth of their tables, and what is said of the next cell. */
  const shapes: RowShape[] = [];
  let next: CellShape = { down: 'alone', across: false };
  /** The control word before. */
  let before = '';
  let toSkip = 0;

  const count = () => within('bytes', ++length, limits.word.characters);
  const isShown = () => state.part === 'page' && state.unseen.size === 0;
  const flush = () => {
    if (waiting.length > 0) text += new TextDecoder(state.encoding).decode(Uint8Array.from(waiting));
    waiting = [];
  };
  const add = (characters: string) => {
    flush();
    if (isShown()) text += characters;
  };
  const endText = () => {
    flush();
    const whole = text;
    text = '';
    return whole;
  };
  const change = (changed: Partial<State>) => {
    flush();
    state = { ...state, ...changed };
  };

  for (const token of tokensOf(bytes)) {
    const isSubstitute = token.kind === 'byte' && toSkip > 0;
    toSkip = isSubstitute ? toSkip - 1 : 0;
    if (token.kind === 'control') {
      control(token.name, token.value);
      before = token.name;
      continue;
    }
    before = '';
    if (token.kind === 'byte') {
      if (isSubstitute || !isShown()) continue;
      count();
      waiting.push(token.byte);
    } else if (token.kind === 'open') {
      outer.push(state);
      within('nesting', outer.length, limits.xml.nesting);
    } else {
      change(outer.pop() ?? {});
      // Behind the last group stands nothing that counts.
      if (outer.length === 0) break;
    }
  }
  if (outer.length > 0) throw new Refused('damaged');
  flow.addParagraph(endText(), 0);
  return flow.finish();

  function control(name: string, value: number | undefined): void {
    const { part } = state;
    if (part === 'other') return;
    if (part === 'fonts') return describeFont(name, value);
    if (name === 'fonttbl') return change({ part: 'fonts' });
    if (part === 'box') return name === 'shptxt' ? change({ part: 'page' }) : undefined;
    if (part === 'versions') return name === 'ud' ? change({ part: 'page' }) : undefined;
    if (name === 'shpinst') return change({ part: 'box' });
    if (name === 'upr') return change({ part: 'versions' });
    if (PICTURES.has(name)) add(OBJECT);
    if (APART.has(name) || (before === '*' && name !== 'nesttableprops')) return change({ part: 'other' });
    if (UNSEEN.has(name)) return change({ unseen: switched(state.unseen, name, value !== 0) });
    if (RAISED.has(name) && value !== 0) {
      flush();
      text = beforeMark(text);
    }
    const sign = SIGNS.get(name);
    if (sign === undefined) describeText(name, value);
    else add(sign);
  }

  function describeFont(name: string, value = 0): void {
    if (name === 'f') font = value;
    const encoding = { fcharset: CHARSETS, cpg: CODE_PAGES }[name]?.[value];
    if (encoding !== undefined) fonts.set(font, encoding);
  }

  function describeText(name: string, value = 0): void {
    const { depth } = state;
    switch (name) {
      case 'ansicpg':
        usual = CODE_PAGES[value] ?? usual;
        return change({ encoding: usual });
      case 'af':
        // Of the script that follows; elsewhere of text that runs from right to left.
        return /^(?:lo|hi|db)ch$/u.test(before) ? change({ encoding: fonts.get(value) ?? usual }) : undefined;
      case 'f':
        return change({ encoding: fonts.get(value) ?? usual });
      case 'uc':
        return change({ substitutes: value });
      case 'u':
        count();
        add(String.fromCharCode(value & 0xffff));
        toSkip = state.substitutes;
        return;
      case 'plain':
        return change({ unseen: new Set(), encoding: usual });
      case 'pard':
        return change({ depth: 0 });
      case 'intbl':
        return change({ depth: Math.max(depth, 1) });
      case 'itap':
        return change({ depth: Math.min(Math.max(0, value), limits.word.nesting) });
      case 'par':
      case 'sect':
        return flow.addParagraph(endText(), depth);
      case 'cell':
      case 'nestcell':
        return flow.endCell(endText(), tableOf(name));
      case 'row':
      case 'nestrow':
        return flow.endRow(tableOf(name), shapes[tableOf(name)] ?? newShape());
      default:
        // An inner row is described in paragraphs of its own.
        describeRow(name, value, Math.max(1, depth));
    }
  }

  function tableOf(name: string): number {
    return name.startsWith('nest') ? Math.max(2, state.depth) : 1;
  }

  function describeRow(name: string, value: number, table: number): void {
    switch (name) {
      case 'trowd':
        shapes[table] = newShape();
        return;
      case 'trleft':
        if (shapes[table]) shapes[table].left = value;
        return;
      case 'clvmgf':
        next = { ...next, down: 'start' };
        return;
      case 'clvmrg':
        next = { ...next, down: 'continue' };
        return;
      case 'clmrg':
        next = { ...next, across: true };
        return;
      case 'cellx':
        shapes[table]?.cells.push({ ...next, right: value });
        next = { down: 'alone', across: false };
        return;
    }
  }
}

function newShape(): RowShape {
  return { left: 0, cells: [] };
}

function switched(names: ReadonlySet<string>, name: string, isOn: boolean): ReadonlySet<string> {
  const others = [...names].filter((one) => one !== name);
  return new Set(isOn ? [...others, name] : others);
}
