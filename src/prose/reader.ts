// Reads a sentence from left to right: what each figure counts, of whom, when, where, and how much of it.

import { type Clause, clausesOf, isWeighty } from './clauses.js';
import type { Figure } from './figures.js';
import { fits } from './lists.js';
import { isResult, type Measures, measuresOf, UNSAID } from './measures.js';
import { isStrange, type Noun, nounsOf } from './nouns.js';
import { isActor, isOwnName } from './own-name.js';
import {
  APPLICATIONS,
  DECISIONS,
  DISPUTES,
  DOCUMENTS,
  freshState,
  type Level,
  OTHER,
  type Reading,
  type Said,
  type State,
  type Statement,
} from './state.js';
import { ELSE, isHan, type Token } from './tokens.js';

/** What tells whose report it is. */
export interface Owner {
  readonly office: string;
  /** 全县 and the like speak of the report itself. */
  readonly ownArea: string;
  /** The figures are those of a whole area, of which the office itself is a part. */
  readonly isArea: boolean;
}

const CASES = '件宗起条份例个项次';
const PAPERS = '件个份部项';
/** Verbs that say who decides a dispute, not who is party to it. */
const JUDGED = new Set([ELSE, 'received', 'newly', 'handled', 'finished', 'answered', 'settled']);
const OFFICE_ITSELF = /本级|本机关|本单位|本部门|[我本][局委办厅院]|机关/u;
/** Behind a rate. */
const PERCENT = /^(?:为|是|达到|达|:)?([0-9]{1,3}(?:\.[0-9]{1,3})?)%(?!以上|以下|左右|多|的)/u;
/** All of those that were due, as the words are often meant. */
const FULL = 100;
const NO_CASES = /^(?:其他|其它)$/u;

export class Reader {
  readonly statements: Statement[] = [];
  readonly rates: {
    readonly word: string;
    readonly percent: string;
    readonly start: number;
    readonly end: number;
  }[] = [];
  readonly #text: string;
  readonly #owner: Owner;
  #state: State = freshState();
  #saved: State[] = [];
  #words: readonly Token[] = [];

  constructor(text: string, owner: Owner) {
    this.#text = text;
    this.#owner = owner;
  }

  /** At the beginning of a paragraph; the topics are those of its heading. */
  start(topics: readonly string[]): void {
    this.#state = freshState(topics);
  }

  /** The sentence before was not read: what it handed on is not known. */
  skip(topics: readonly string[]): void {
    this.#state = freshState(topics);
  }

  read(words: readonly Token[]): void {
    this.#words = words;
    this.#saved = [];
    this.#begin(words);
    let depth = 0;
    for (const clause of clausesOf(words)) {
      for (; depth < clause.depth; depth++) this.#open();
      for (; depth > clause.depth; depth--) this.#close();
      if (clause.sign === ';')
        this.#state = {
          ...this.#state,
          acts: [],
          level: clause.depth > 0 ? this.#state.level : this.#state.level,
        };
      this.#clause(clause);
    }
  }

  /** A sentence goes on with the one before until it names something of its own. */
  #begin(words: readonly Token[]): void {
    const state = this.#state;
    const first = words.find(({ kind }) => kind !== 'sign' && kind !== 'filler');
    const goesOn = first?.value === 'among' || first?.value === 'rest';
    const nouns = nounsOf(words, this.#text).filter(({ topics }) => topics.length > 0);
    const firstFigure = words.findIndex(({ kind }) => kind === 'figure');
    const namesTopic = nouns.some(({ topics }) => topics[0] !== OTHER);
    const strange = words
      .slice(0, Math.max(0, firstFigure))
      .some((word) => isStrange(word) && word.value.length > 3);
    state.isPlan = false;
    state.acts = [];
    if (goesOn) return;
    if (namesTopic || words.some(({ kind }) => kind === 'time')) {
      this.#state = { ...freshState(state.topics), onDisclosure: state.onDisclosure, said: [] };
    }
    this.#state.level = undefined;
    if (strange && !namesTopic && this.#state.topics[0] !== APPLICATIONS) this.#state.topics = [OTHER];
    if (strange && !namesTopic) this.#state.said = [];
  }

  #open(): void {
    this.#saved.push({ ...this.#state });
    const last = this.#state.said.at(-1);
    this.#state = {
      ...this.#state,
      acts: [],
      level: { parents: last ? [last] : [], isInclusion: true, items: 0 },
    };
  }

  #close(): void {
    const saved = this.#saved.pop();
    if (saved) this.#state = { ...saved };
  }

  #clause(clause: Clause): void {
    const { left, figure } = clause;
    if (!figure?.figure) this.#without(left);
    else if (!this.#skipped.has(figure.figure) && !this.#isEach(clause))
      this.#figure(left, figure.figure, clause.right, clause.sign === '、');
  }

  // ---- circumstances

  /** Times, scopes and plans, in the order of the words; what belongs to a carry-over or a comparison says nothing. */
  #circumstances(words: readonly Token[], isCarry: boolean): void {
    const state = this.#state;
    for (const [i, { kind, value, start, end }] of words.entries()) {
      if (value === 'plan' && kind === 'link') state.isPlan = true;
      if (value === 'among' && kind === 'link')
        state.level = { parents: parentsOf(state.said), isInclusion: false, items: 0 };
      else if (value === 'include' && kind === 'link' && !state.level) {
        state.level = { parents: parentsOf(state.said), isInclusion: true, items: 0 };
      }
      if (kind === 'time' && !isCarry) {
        if (value !== 'total') state.time = value;
        else if (
          !this.#words.some((word) => word.kind === 'time' && word.value === 'own' && word.start < start)
        )
          state.time = OTHER;
      }
      if (value === 'applicant' && state.topics.length === 0) state.topics = [APPLICATIONS];
      if (kind === 'scope') this.#scope(value, this.#text.slice(start, end));
      if (isStrange(words[i]!)) this.#subject(words, i);
    }
  }

  #scope(value: string, words: string): void {
    const { isArea, ownArea } = this.#owner;
    const state = this.#state;
    if (value === 'own') state.scope = isArea && OFFICE_ITSELF.test(words) ? 'other' : 'own';
    else if (value === 'area' && words === ownArea) state.scope = 'area';
    else state.scope = 'other';
  }

  /** Somebody before the verb: the office by its own name, or another. */
  #subject(words: readonly Token[], at: number): void {
    const { value, end } = words[at]!;
    const next = this.#words.find(({ kind, start }) => start >= end && kind !== 'time' && kind !== 'filler');
    const name = value.replace(/^(?:截至|截止|由|经|对|向|与|和)/u, '');
    if (isOwnName(name, this.#owner.office)) this.#state.scope = 'own';
    else if (
      isActor(name) &&
      (next?.kind === 'act' || next?.kind === 'link' || next?.kind === 'atom' || next?.kind === 'topic')
    ) {
      this.#state.scope = 'other';
    }
  }

  // ---- figures

  #figure(left: readonly Token[], figure: Figure, behind: readonly Token[], isListed = false): void {
    const state = this.#state;
    const compared = left.findIndex(isComparison);
    if (compared >= 0 || left.at(-1)?.value === 'change') return;
    const cut = behind.findIndex(isComparison);
    const right = cut < 0 ? behind : behind.slice(0, cut);
    const words = [...left, ...right];
    const carry = carryOf(words);
    this.#circumstances(words, carry !== undefined);
    const counted = this.#counted(left, right);
    const inList = state.level !== undefined;
    const told = actsOf(left, right);
    // 主动公开行政许可…件、行政处罚…件: one verb governs a list.
    const acts =
      isListed && state.acts.includes(ELSE) && !told.some(isResult) ? [...new Set([ELSE, ...told])] : told;
    const isOwnItem = counted !== 'strange' && counted !== undefined;
    if (counted === 'strange') {
      if (!inList) {
        state.topics = [OTHER];
        state.acts = acts;
      }
      this.#note({ topics: inList ? state.topics : [OTHER], measures: [], figure, isFull: false });
      return;
    }
    const before = state.topics;
    let topics = isOwnItem ? this.#topicsOf(counted, acts, words) : state.topics;
    if (isOwnItem && counted.onDisclosure) state.onDisclosure = true;
    if (
      topics.length === 0 &&
      isDone(acts) &&
      nounsOf(words, this.#text).some(({ onDisclosure }) => onDisclosure)
    ) {
      topics = [APPLICATIONS];
    }
    if (topics.length > 0 && !(inList && topics[0] === OTHER)) {
      if (topics.join() !== before.join()) state.isPart = false;
      state.topics = topics;
    }
    if (acts.length > 0) state.acts = acts;
    const isPart = this.#isPart(left, right, counted) || (inList && topics[0] === OTHER);
    const readings = isTotal(left, right)
      ? this.#total()
      : this.#readings(topics, acts, carry, isOwnItem && !(isListed && isDone(state.acts)), words, figure);
    const whose = whoseOf(words);
    const isOfPart = isPartial(state.level?.parents.at(-1));
    const isFull =
      !isPart &&
      !isOfPart &&
      !state.isPart &&
      !state.isPlan &&
      state.time === 'own' &&
      state.scope !== 'other';
    const full =
      isFull ||
      (carry !== undefined &&
        carry !== 'bare' &&
        carry !== 'foreign' &&
        !isPart &&
        !isOfPart &&
        !state.isPlan &&
        state.scope !== 'other');
    const first = readings?.[0];
    this.#note({
      topics,
      measures: first?.map(({ measure }) => measure) ?? [],
      figure,
      isFull: full && whose === 'all' && !this.#isMember(),
    });
    if (isPart) state.isPart = true;
    if (state.level) this.#tick(state.level, figure);
    if (
      !readings ||
      !full ||
      whose === undefined ||
      !this.#fitsUnit(topics, figure) ||
      !this.#isAllowed(whose, acts)
    )
      return;
    // 办结上年结转申请2件、本年申请11件: parts of what the verb says.
    const isShared =
      isListed && told.length === 0 && topics[0] === APPLICATIONS && before[0] === APPLICATIONS;
    if (isShared && carry === undefined && whose === 'all') return;
    const own = whose === 'all' ? readings : this.#ofWhom(readings, acts);
    if (!own) return;
    const start =
      words.find((word) => isTelling(word) && (left.includes(word) || left.every((one) => !isTelling(one))))
        ?.start ?? figure.start;
    const end = left.some(isTelling)
      ? figure.stop
      : Math.max(figure.stop, ...right.filter(isTelling).map((word) => word.end));
    const isSplit = left.some(isTelling) && right.some(isTelling);
    const isStrict = !isSplit && this.#isStrict(own, acts, carry, isOwnItem);
    this.#claim(own, whose, figure, Math.min(start, figure.start), end, isStrict);
  }

  #claim(
    readings: readonly Reading[],
    whose: string,
    figure: typeof ZERO | Figure,
    start: number,
    end: number,
    isStrict: boolean,
  ): void {
    const { value, least, most } = figure;
    const digits = 'start' in figure ? ([figure.start, figure.end] as const) : ([start, end] as const);
    // Nothing at all of several things is nothing of each.
    if (most === 0 && readings.length === 1 && readings[0]!.length > 1) {
      for (const one of readings[0]!) this.#claim([[one]], whose, figure, start, end, isStrict);
      return;
    }
    this.statements.push({
      readings,
      whose,
      value,
      least,
      most,
      start,
      end,
      isStrict: isStrict && least === most,
      figure: digits,
      saysArea: this.#state.scope === 'area',
    });
  }

  /** Safe as evidence: one thing that is named in its own clause, or a row of table three by its name. */
  #isStrict(
    readings: readonly Reading[],
    acts: readonly string[],
    carry: Carry | undefined,
    isNamed: boolean,
  ): boolean {
    const [reading = [], ...others] = readings;
    const [only, ...more] = reading;
    if (!only || more.length > 0 || others.length > 0) return false;
    if (only.topic !== APPLICATIONS) {
      const isAlone = !this.#words.some(({ kind, value }) => kind === 'other' || DECISIONS.includes(value));
      return (
        DISPUTES.includes(only.topic) &&
        isNamed &&
        isAlone &&
        (only.measure === 'total' || reading.length === 1)
      );
    }
    if (carry !== undefined || acts.some(isResult)) return true;
    return isNamed && !this.#includesCarried();
  }

  #note(said: Said): void {
    this.#state.said = [...this.#state.said.slice(-7), said];
  }

  /** A list that adds up to its whole is at an end. */
  #tick(level: Level, { value }: Figure): void {
    const items = level.items + value;
    const isComplete = level.parents.at(-1)?.figure.value === items;
    this.#state.level = isComplete ? undefined : { ...level, items };
    if (isComplete) this.#state.isPart = false;
  }

  /** 新收12件,上年结转2件,共计14件. */
  #total(): readonly Reading[] | undefined {
    const measures = this.#state.said.slice(-2).map((said) => said.measures.join());
    const isIntake = measures.includes('received') && measures.includes('carriedIn');
    return isIntake ? [[term('received'), term('carriedIn')]] : undefined;
  }

  /** A figure in a list behind a whole that is itself a part. */
  #isMember(): boolean {
    return this.#state.level !== undefined;
  }

  /** The noun that the counting word belongs to; `strange` where it is not known. */
  #counted(left: readonly Token[], right: readonly Token[]): Noun | 'strange' | undefined {
    const behind = nounsOf(right, this.#text)[0];
    const gap = behind ? right.slice(0, behind.start) : right;
    if (behind && gap.every(isLinking) && (behind.topics.length > 0 || behind.onDisclosure)) return behind;
    const nouns = nounsOf(left, this.#text);
    for (let i = left.length - 1; i >= 0; i--) {
      const word = left[i]!;
      const noun = nouns.findLast(({ end }) => end === i + 1);
      if (noun) {
        if (noun.topics.length > 0) return noun;
        i = noun.start;
        continue;
      }
      if (word.kind === 'unknown' && isHan(word.value) && word.value !== '《》') {
        if (word.value.length > 1 && !isOwnName(word.value, this.#owner.office)) {
          return left.some(({ kind, value }) => kind === 'act' && (isResult(value) || value === 'carried'))
            ? undefined
            : 'strange';
        }
      }
      if (word.value === '《》') return 'strange';
    }
    const first = right[0];
    if (first && isStrange(first) && !left.some(isTelling)) return 'strange';
    return undefined;
  }

  #topicsOf(noun: Noun, acts: readonly string[], words: readonly Token[]): readonly string[] {
    const state = this.#state;
    if (noun.topics[0] !== APPLICATIONS) return noun.topics;
    const isTaken = acts.some((act) => act !== ELSE && act !== 'made');
    if (
      noun.isWeak &&
      !isTaken &&
      (state.topics[0] === OTHER || state.level || words.at(-1)?.value === '信息')
    )
      return [OTHER];
    // 办理申请 may be of any kind.
    const isHandled = acts.every((act) => act === 'handled' || act === ELSE);
    if (
      noun.isBare &&
      state.topics[0] !== APPLICATIONS &&
      isHandled &&
      acts.length > 0 &&
      !state.onDisclosure
    )
      return [OTHER];
    if (noun.isBare && state.topics[0] !== APPLICATIONS && state.topics.length > 0 && !isTaken)
      return [OTHER];
    return noun.topics;
  }

  #fitsUnit(topics: readonly string[], { unit }: Figure): boolean {
    return (DOCUMENTS.includes(topics[0] ?? '') ? PAPERS : CASES).includes(unit);
  }

  /** Some of the cases only: one way, one subject, words that are not known before the noun. */
  #isPart(left: readonly Token[], right: readonly Token[], counted: Noun | undefined): boolean {
    const words = [...left, ...right];
    const isOneWay = ({ kind, value }: Token) => kind === 'part' && value === 'way';
    const ways = words.filter((word, i) => isOneWay(word) && !(words[i + 1] && isOneWay(words[i + 1]!)));
    const isWay = ways.length > 0 || words.some(({ kind, value }) => kind === 'part' && value === 'wayNoun');
    const isAllWays = !this.#state.level && (words.some(({ value }) => value === 'ways') || ways.length > 1);
    if (isWay && !isAllWays) return true;
    if (
      words.some(
        (word, i) => word.value === 'subject' && word.kind === 'part' && !isMatter(words.slice(i + 1)),
      )
    )
      return true;
    if (carryOf(words) === undefined && words.some(({ kind, value }) => kind === 'link' && value === 'rest'))
      return true;
    if (!counted || !left.length)
      return right.some(
        (word, i) => isStrange(word) && right.slice(i + 1).some(({ kind }) => kind === 'atom'),
      );
    const before = left.slice(0, counted.start);
    const verb = before.findLastIndex(({ kind }) => kind === 'act' || kind === 'cause');
    const named = before.slice(verb + 1).filter(isStrange);
    return named.some(({ value }) => !isOwnName(value, this.#owner.office) && (verb >= 0 || !isActor(value)));
  }

  /** Undefined where it is not known what the figure says. */
  #readings(
    topics: readonly string[],
    acts: readonly string[],
    carry: Carry | undefined,
    isNamed: boolean,
    words: readonly Token[],
    figure: Figure,
  ): readonly Reading[] | undefined {
    const [topic] = topics;
    const state = this.#state;
    if (topic === OTHER) return undefined;
    if (topic === undefined) {
      const isCarried = carry === 'in' || carry === 'out';
      const isSaid = acts.some(isResult) || isDone(acts);
      if (!isCarried && (!isSaid || !this.#hasCompany(acts))) return undefined;
      return this.#readings([APPLICATIONS], acts, carry, false, words, figure);
    }
    if (topic === APPLICATIONS) {
      if (carry === 'foreign') return undefined;
      if (carry === 'in' || carry === 'out') return CARRIED[carry];
      if (carry === 'bare') return CARRIED[state.level?.isInclusion ? 'in' : 'bare'];
      if (acts.includes('open') || words.some(({ value }) => value === 'remaining')) {
        return acts.includes('open') ? [[term('carriedOut')]] : undefined;
      }
      if (acts.includes(ELSE)) return undefined;
    }
    if (DISPUTES.includes(topic) && !this.#isOwnDispute(acts, words, figure)) return undefined;
    // 更新本年制发的规范性文件: what describes the documents goes before what is done to them.
    const described = DOCUMENTS.includes(topic) ? describing(words) : undefined;
    if (described) return [topics.map((one) => ({ topic: one, measure: described }))];
    const isPublished = words.some(({ kind, value }) => kind === 'atom' && value === 'disclosure');
    if ((DOCUMENTS.includes(topic) || DECISIONS.includes(topic)) && (isPublished || acts.includes(ELSE)))
      return undefined;
    if (DECISIONS.includes(topic) && !this.#isDecided(acts, words)) return undefined;
    const measures = this.#measures(topic, acts, isNamed, words);
    return measures?.map((sum) => topics.flatMap((one) => sum.map((measure) => ({ topic: one, measure }))));
  }

  #measures(
    topic: string,
    acts: readonly string[],
    isNamed: boolean,
    words: readonly Token[],
  ): Measures | undefined {
    const { level, said } = this.#state;
    const own = acts.length > 0 ? acts : this.#state.acts;
    const parent = level?.parents.at(-1);
    if (topic === APPLICATIONS) {
      if (whoseOf(words) !== 'all' && !acts.some(isResult)) {
        const whole = level ? parent : said.at(-1);
        if (acts.some((act) => act === 'finished' || act === 'answered')) return [['finished']];
        if (!whole || whole.measures.length === 0)
          return whole === undefined || acts.length > 0 || !level ? UNSAID : undefined;
        return whole.measures.join() === 'received' ? UNSAID : [whole.measures];
      }
      if (acts.length === 0 && isNamed && !level) return UNSAID;
      if (level && acts.length === 0) return undefined;
      if (level && parent && !isWhole(level.parents)) return undefined;
      const measures = measuresOf(topic, isDone(own) ? own.filter((act) => act !== 'handled') : own);
      if (!measures) return undefined;
      if (own.includes('answered') && this.#includesCarried())
        return [...measures, ['received', 'carriedIn']];
      if (level?.isInclusion && acts.some((act) => act === 'received' || act === 'handled')) return undefined;
      return measures;
    }
    if (DISPUTES.includes(topic)) {
      const found = measuresOf(topic, acts);
      if (found?.[0]?.[0] === 'total' && level) return undefined;
      return found;
    }
    return measuresOf(topic, own);
  }

  #includesCarried(): boolean {
    return this.#words.some(({ kind, value }) => kind === 'link' && value === 'include');
  }

  /** A result without any noun: another one in the sentence, or words of applications, say what it is of. */
  #hasCompany(acts: readonly string[]): boolean {
    return (
      this.#words.some(
        ({ kind, value }) =>
          (kind === 'act' &&
            !acts.includes(value) &&
            (isResult(value) || value === 'answered' || value === 'finished')) ||
          (kind === 'atom' && value === 'request') ||
          (kind === 'link' && value === 'results'),
      ) || acts.filter(isResult).length > 1
    );
  }

  /** A dispute that the office is party to, on disclosure. */
  #isOwnDispute(acts: readonly string[], words: readonly Token[], figure: Figure): boolean {
    if (
      this.#words.some(
        ({ kind, value, start, end }) =>
          kind === 'other' &&
          value === 'other' &&
          /机关|机构|主渠道|委员会/u.test(this.#text.slice(start, end)),
      )
    )
      return false;
    const nouns = nounsOf(this.#words, this.#text);
    const isNamed = nouns.some(
      ({ onDisclosure, start }) => onDisclosure && this.#words[start]!.start < figure.start,
    );
    if (isNamed || words.some(({ kind, value }) => kind === 'atom' && value === 'both'))
      return !acts.includes(ELSE);
    const later = nouns.find(
      ({ onDisclosure, start }) => onDisclosure && this.#words[start]!.start >= figure.stop,
    );
    if (later && !(later.topics[0] === APPLICATIONS && !this.#isSingledOut(later))) return false;
    if (this.#state.onDisclosure) return !acts.includes(ELSE);
    return !acts.some((act) => JUDGED.has(act));
  }

  #isSingledOut({ start }: Noun): boolean {
    for (let i = start - 1; i >= 0; i--) {
      const { kind, value } = this.#words[i]!;
      if (kind === 'sign') return false;
      if (
        value === 'subject' ||
        value === 'among' ||
        (kind === 'filler' && /因|对/u.test(this.#text.slice(this.#words[i]!.start, this.#words[i]!.end))) ||
        isStrange(this.#words[i]!)
      )
        return true;
    }
    return false;
  }

  #isDecided(acts: readonly string[], words: readonly Token[]): boolean {
    const own = acts.length > 0 ? acts : this.#state.acts;
    if (own.includes('made') || own.includes('handled')) return true;
    return words.some(({ kind, start, end }) => kind === 'filler' && this.#text.slice(start, end) === '决定');
  }

  #isAllowed(whose: string, acts: readonly string[]): boolean {
    return whose === 'all' || !acts.includes(ELSE);
  }

  /** The applicants of a figure: those of the whole that it is a part of. */
  #ofWhom(readings: readonly Reading[], acts: readonly string[]): readonly Reading[] | undefined {
    const { level } = this.#state;
    if (this.#state.topics[0] !== APPLICATIONS) return undefined;
    if (level && !isFullList(level.parents)) return undefined;
    return acts.some(isResult) && level ? undefined : readings;
  }

  // ---- several things, one figure each

  /** `行政复议、行政诉讼各2件`, `予以公开、部分公开分别为5件、3件`. */
  #isEach({ left, figure, right }: Clause): boolean {
    const at = left.findLastIndex(({ kind, value, start, end }) =>
      isEachWord({ kind, value }, this.#text.slice(start, end)),
    );
    if (at < 0 || !figure?.figure) return false;
    const items = itemsOf(left.slice(0, at), this.#text);
    const figures = this.#figuresFrom(figure);
    const isRespective = this.#text.slice(left[at]!.start, left[at]!.end) === '分别';
    // What they belong to one by one is not known.
    if (items.length < 2 && isRespective && figures.length > 1) {
      for (const one of figures) this.#skipped.add(one);
      return true;
    }
    if (items.length < 2) return false;
    const shared = items.at(-1)!.filter((word) => word.kind === 'filler');
    const isOne = figures.length === 1 && !isRespective;
    if (!isOne && figures.length !== items.length) return false;
    for (const [i, item] of items.entries())
      this.#figure(
        i < items.length - 1 ? [...item, ...shared] : item,
        isOne ? figures[0]! : figures[i]!,
        right,
      );
    for (const one of figures.slice(1)) this.#skipped.add(one);
    return true;
  }

  readonly #skipped = new Set<Figure>();

  /** Figures that follow each other with nothing between. */
  #figuresFrom(first: Token): Figure[] {
    const words = this.#words;
    const figures = [first.figure!];
    for (let i = words.indexOf(first) + 1; i < words.length; i++) {
      const { kind, value, figure } = words[i]!;
      if (figure) figures.push(figure);
      else if (!(kind === 'sign' && (value === '、' || value === ',')) && value !== 'join') break;
    }
    return figures;
  }

  // ---- clauses without a figure

  #without(words: readonly Token[]): void {
    const denied = words.findIndex(({ kind, value }) => kind === 'link' && value === 'deny');
    const compared = words.findIndex(isComparison);
    if (compared >= 0) return;
    const carry = carryOf(words);
    this.#circumstances(denied < 0 ? words : words.slice(0, denied), carry !== undefined);
    if (denied >= 0) {
      this.#denial(words, denied);
      return;
    }
    const nouns = nounsOf(words, this.#text);
    const noun = nouns.findLast(({ topics }) => topics.length > 0);
    const rate = words.find(({ kind }) => kind === 'rate');
    if (rate) this.#rate(rate, words.slice(0, words.indexOf(rate)), noun);
    const isAll = words.some(({ kind, value }) => kind === 'link' && (value === 'all' || value === 'each'));
    if (nouns.some(({ onDisclosure }) => onDisclosure)) this.#state.onDisclosure = true;
    if (isAll) this.#all(words, noun, carry);
    if (noun) {
      if (noun.topics.join() !== this.#state.topics.join()) this.#state.isPart = false;
      this.#state.topics = noun.topics;
    }
    const acts = actsOf(words, []);
    if (acts.length > 0) this.#state.acts = acts;
    const isOfSome = whoseOf(words) !== 'all' || this.#isPart(words, [], noun);
    if (isOfSome && !isAll) this.#state.isPart = true;
  }

  /** A percentage of the applications, all of them, that no figures of its own sentence give. */
  #rate({ value: word, start, end }: Token, before: readonly Token[], noun: Noun | undefined): void {
    const state = this.#state;
    const [topic] = noun?.topics ?? state.topics;
    const found = PERCENT.exec(this.#text.slice(end, end + 16));
    const percent = found?.[1];
    if (percent === undefined || Number(percent) === FULL || topic !== APPLICATIONS) return;
    if (state.isPlan || state.isPart || state.time !== 'own' || state.scope === 'other') return;
    if (
      before.some(
        (one) => isStrange(one) || one.value === 'timely' || (one.kind === 'act' && one.value === ELSE),
      ) ||
      this.#isPart(before, [], undefined)
    )
      return;
    const values = this.#words.flatMap(({ figure }) => figure?.value ?? []);
    if (values.some((part) => values.some((whole) => whole > 0 && fits(part, whole, percent)))) return;
    this.rates.push({ word, percent, start, end: end + found![0].length });
  }

  /** 均为自然人, 全部维持, 均已办结: of the figure before it. */
  #all(words: readonly Token[], noun: Noun | undefined, carry: Carry | undefined): void {
    const state = this.#state;
    const acts = actsOf(words, []);
    const last = state.said.at(-1);
    const whose = whoseOf(words);
    const start = words.find(
      ({ kind, value }) => kind === 'link' && (value === 'all' || value === 'each'),
    )!.start;
    const end = words.findLast(isTelling)?.end ?? words.at(-1)!.end;
    const isClean =
      !state.isPlan &&
      state.time === 'own' &&
      state.scope !== 'other' &&
      !state.isPart &&
      carry === undefined;
    if (!isClean || words.some(isStrange) || words.some(({ kind }) => kind === 'part')) return;
    const isOf = (topic: string) =>
      last?.isFull === true &&
      last.topics.length === 1 &&
      last.topics[0] === topic &&
      last.figure.least === last.figure.most;
    if (
      whose !== 'all' &&
      whose !== undefined &&
      acts.every((act) => act === 'received') &&
      isOf(APPLICATIONS) &&
      last!.measures.length > 0
    ) {
      const measures = last!.measures.join() === 'received' ? UNSAID : [last!.measures];
      this.#claim(
        measures.map((sum) => sum.map(term)),
        whose,
        last!.figure,
        start,
        end,
        false,
      );
      return;
    }
    if (whose !== 'all' || noun?.topics[0] === OTHER) return;
    const topic = last?.topics[0] ?? '';
    if (DISPUTES.includes(topic) && isOf(topic)) {
      const [measure, ...more] = acts.filter((act) =>
        ['upheld', 'corrected', 'otherResult', 'pending', 'settled'].includes(act),
      );
      if (measure === undefined || more.length > 0) return;
      const isSettled = measure === 'settled';
      const figure = isSettled ? ZERO : last!.figure;
      this.#claim([[{ topic, measure: isSettled ? 'pending' : measure }]], 'all', figure, start, end, false);
      return;
    }
    if (!acts.includes('finished') || words.some(({ value }) => value === 'timely' || value === 'due'))
      return;
    const isNamed = noun?.topics[0] === APPLICATIONS;
    const isReceived = isOf(APPLICATIONS) && last!.measures.includes('received');
    if (isReceived || (isNamed && !last))
      this.#claim(
        [[term('carriedOut')]],
        'all',
        ZERO,
        isNamed ? words[noun!.start]!.start : start,
        end,
        false,
      );
  }

  /** 没有、未、无、零 deny the head of their object; what stands before 引起 and the like is none. */
  #denial(words: readonly Token[], at: number): void {
    const state = this.#state;
    const isClean =
      !state.isPlan && state.time === 'own' && state.scope !== 'other' && !state.isPart && !state.level;
    const before = nounsOf(words.slice(0, at), this.#text);
    if (before.some(({ onDisclosure }) => onDisclosure)) state.onDisclosure = true;
    if (words.slice(at + 1).some(({ kind, value }) => kind === 'link' && value === 'deny')) {
      const next =
        at + 1 + words.slice(at + 1).findIndex(({ kind, value }) => kind === 'link' && value === 'deny');
      this.#denial(words.slice(0, next), at);
      this.#denial(words, next);
      return;
    }
    const object = words.slice(at + 1);
    const items = divided(object);
    let found = false;
    for (const item of items)
      found = this.#denied(item, object, words[at]!, isClean, words.slice(0, at)) || found;
    if (found) return;
    const subject = before.findLast(({ topics }) => topics.length > 0);
    const isEmpty = object.every(
      ({ kind, value }) => kind === 'filler' || kind === 'cause' || (kind === 'act' && value === 'received'),
    );
    if (!isEmpty || !isClean) return;
    const topics =
      subject?.topics ??
      (state.topics[0] === APPLICATIONS && object.some(({ kind }) => kind === 'act') ? state.topics : []);
    this.#nought(
      topics,
      [],
      subject ? words[subject.start]!.start : words[at]!.start,
      words.at(-1)!.end,
      false,
    );
  }

  /** True where the item says what is denied. */
  #denied(
    item: readonly Token[],
    object: readonly Token[],
    sign: Token,
    isClean: boolean,
    subject: readonly Token[],
  ): boolean {
    const nouns = nounsOf(item, this.#text);
    const noun = nouns.at(-1);
    const carry = carryOf(item);
    const cause = item.findLastIndex(({ kind }) => kind === 'cause');
    const acts = actsOf(item.slice(cause + 1), []);
    const end = item.at(-1)?.end ?? sign.end;
    if (nouns.some(({ onDisclosure }) => onDisclosure)) this.#state.onDisclosure = true;
    const isStrangeObject =
      item.slice(noun?.end ?? 0).some(({ kind, value }) => kind === 'unknown' && isHan(value)) ||
      item.some(({ value }) => value === 'timely' || value === 'due' || value === 'compare');
    if (carry === 'in' || carry === 'out' || carry === 'bare') {
      if (
        isClean &&
        !isStrangeObject &&
        (!noun || noun.topics[0] === APPLICATIONS || noun.topics.length === 0)
      ) {
        this.#claim(CARRIED[carry], 'all', ZERO, sign.start, end, carry !== 'bare');
      }
      return true;
    }
    if (!noun || noun.topics.length === 0) return false;
    const behind = item.slice(noun.end);
    const isModified = item.slice(cause + 1, noun.start).some(isStrange);
    if (!isClean || isStrangeObject || isModified || noun.topics[0] === OTHER) return true;
    if (behind.some(({ kind }) => kind === 'act' || kind === 'who')) return true;
    if (this.#isPart(item.slice(cause + 1), [], undefined)) return true;
    if (acts.some((act) => act === ELSE || isResult(act))) return true;
    const [topic] = noun.topics;
    if (DISPUTES.includes(topic!)) {
      const isAsked = object.some(({ kind }) => kind === 'who') && !this.#state.onDisclosure;
      if (
        isAsked ||
        acts.some((act) => act !== 'received' && act !== 'newly') ||
        !this.#isOwnDispute([], object, { start: sign.start, stop: end } as Figure)
      )
        return true;
    }
    const told = acts.length > 0 ? acts : actsOf(object, []);
    if (DOCUMENTS.includes(topic!) && !told.some((act) => act === 'issued' || act === 'repealed'))
      return true;
    if (DECISIONS.includes(topic!) && !told.includes('made')) return true;
    if (topic === APPLICATIONS && noun.isBare && told.length === 0 && this.#state.topics[0] === OTHER)
      return true;
    this.#nought(noun.topics, told, sign.start, end, topic !== APPLICATIONS || !noun.isBare, subject);
    if (topic !== undefined) this.#state.topics = noun.topics;
    return true;
  }

  #nought(
    topics: readonly string[],
    acts: readonly string[],
    start: number,
    end: number,
    isStrict: boolean,
    _subject: readonly Token[] = [],
  ): void {
    for (const topic of topics) {
      if (topic === OTHER) continue;
      const measures = topic === APPLICATIONS ? [['received']] : measuresOf(topic, acts);
      if (measures)
        this.#claim(
          measures.map((sum) => sum.map((measure) => ({ topic, measure }))),
          'all',
          ZERO,
          start,
          end,
          isStrict,
        );
    }
  }
}

/** A whole of which it is not known what it is, or which is itself a part. */
function isPartial(whole: Said | undefined): boolean {
  if (!whole) return false;
  return (
    !whole.isFull ||
    (whole.measures.length === 0 && [...DOCUMENTS, ...DISPUTES].includes(whole.topics[0] ?? ''))
  );
}

/** 制发的, 现行有效: what kind of documents they are. */
function describing(words: readonly Token[]): string | undefined {
  const at = words.findLastIndex(({ kind, value }) => kind === 'act' && value !== ELSE);
  const word = words[at];
  if (!word) return undefined;
  const next = words[at + 1];
  if (word.value === 'inForce') return 'inForce';
  return word.value === 'issued' && next && isOf(next) && words[at + 2]?.kind === 'topic'
    ? 'issued'
    : undefined;
}

/** Words of a sum, and nothing else. */
function isTotal(left: readonly Token[], right: readonly Token[]): boolean {
  return (
    left.some(({ kind, value }) => kind === 'link' && value === 'sum') &&
    ![...left, ...right].some((word) => isWeighty(word) || word.kind === 'cause')
  );
}

function isDone(acts: readonly string[]): boolean {
  return acts.includes('finished') || acts.includes('answered');
}

const ZERO = { value: 0, least: 0, most: 0 } as const;

function term(measure: string) {
  return { topic: APPLICATIONS, measure };
}

type Carry = 'in' | 'out' | 'bare' | 'foreign';

const CARRIED: Readonly<Record<Exclude<Carry, 'foreign'>, readonly Reading[]>> = {
  in: [[term('carriedIn')]],
  out: [[term('carriedOut')]],
  bare: [[term('carriedOut')], [term('carriedIn')]],
};

/** Where a carry-over comes from or goes to; undefined where there is none. */
function carryOf(words: readonly Token[]): Carry | undefined {
  const at = words.findIndex(({ kind, value }) => kind === 'act' && value === 'carried');
  const opens = words.findIndex(({ kind, value }) => kind === 'act' && value === 'open');
  const times = (from: number, to: number) =>
    words.slice(from, to).flatMap(({ kind, value }) => (kind === 'time' ? [value] : []));
  if (at < 0) return opens >= 0 && times(0, opens).at(-1) === 'last' ? 'in' : undefined;
  const before = times(0, at);
  const after = times(at + 1, words.length);
  if (before.at(-1) === OTHER) return 'foreign';
  if (after.includes('next') || before.at(-1) === 'next') return 'out';
  if (before.at(-1) === 'last' || after[0] === 'last') return 'in';
  if (after[0] === 'own') return 'in';
  return after[0] === OTHER ? 'foreign' : 'bare';
}

function isComparison({ kind, value }: Token): boolean {
  return kind === 'link' && value === 'compare';
}

/** What a statement is told by. */
function isTelling({ kind, value }: Token): boolean {
  return (
    (kind === 'act' && value !== 'remaining') ||
    kind === 'atom' ||
    kind === 'topic' ||
    (kind === 'who' && value !== 'anyone' && value !== 'applicant')
  );
}

/** Nothing between a figure and the noun behind it. */
function isLinking({ kind }: Token): boolean {
  return kind === 'filler' || kind === 'who' || kind === 'scope';
}

/** Verbs before the figure, else those behind it; a verb that only describes (收到的) gives way to the one that follows. */
function actsOf(left: readonly Token[], right: readonly Token[]): readonly string[] {
  const told = (words: readonly Token[]) =>
    words.filter(({ kind, value }) => kind === 'act' && value !== 'remaining');
  const [before, behind] = [told(left), told(right)];
  const describes = before.every(
    (word) => left[left.indexOf(word) + 1]?.end === word.end + 1 && isOf(left[left.indexOf(word) + 1]!),
  );
  const isAll = right.some(({ value }) => value === 'all' || value === 'each');
  if (before.some(({ value }) => isResult(value)) && behind.some(({ value }) => isResult(value)))
    return [...new Set([...before, ...behind].map(({ value }) => value))];
  const chosen = before.length > 0 && (!describes || isAll || behind.length === 0) ? before : behind;
  return [...new Set(chosen.map(({ value }) => value))];
}

function isOf({ kind, start, end }: Token): boolean {
  return kind === 'filler' && end - start === 1;
}

/** 公民、法人和其他组织 are everybody; one kind alone is a column. Undefined where several kinds are meant. */
function whoseOf(words: readonly Token[]): string | undefined {
  const kinds = [...new Set(words.flatMap(({ kind, value }) => (kind === 'who' ? [value] : [])))];
  const own = kinds.filter((kind) => kind !== 'anyone' && kind !== 'applicant');
  if (own.length === 0 || own.length < kinds.length)
    return own.length === 1 && words.some((word) => word.value === own[0]) && !everybody(words)
      ? own[0]
      : 'all';
  if (own.length > 1)
    return own.includes('naturalPerson') && own.includes('legalPersons') ? 'all' : undefined;
  return own[0];
}

/** 公民、法人, 单位和个人: joined to those who may be anyone. */
function everybody(words: readonly Token[]): boolean {
  return words.some(
    ({ value }, i) =>
      value === 'join' && [words[i - 1], words[i + 1]].some((word) => word?.value === 'anyone'),
  );
}

/** What follows 涉及 is disclosure itself, or the office: no part. */
function isMatter(words: readonly Token[]): boolean {
  const next = words.find(({ kind }) => kind !== 'filler' && kind !== 'scope');
  return next?.kind === 'atom' || next?.kind === 'topic';
}

/** Figures of which a list may hold parts: the last one, with those beside it. */
function parentsOf(said: readonly Said[]): readonly Said[] {
  return said.slice(-2);
}

/** Results are parts of applications that came in or were finished. */
function isWhole(parents: readonly Said[]): boolean {
  const last = parents.at(-1);
  if (!last) return true;
  if (!last.isFull) return false;
  const { measures } = last;
  if (measures.includes('received') || measures.includes('finished')) return true;
  return parents.length > 1 && measures.join() === 'carriedIn' && parents[0]!.measures.includes('received');
}

function isFullList(parents: readonly Said[]): boolean {
  const last = parents.at(-1);
  return !last || (last.isFull && last.measures.length > 0);
}

function isEachWord({ kind, value }: Pick<Token, 'kind' | 'value'>, words: string): boolean {
  return (
    (kind === 'link' && (value === 'each' || value === 'all') && !NO_CASES.test(words)) ||
    (kind === 'filler' && words === '分别')
  );
}

/** Things that are joined, each with the words that it shares. */
function itemsOf(words: readonly Token[], _text: string): Token[][] {
  const items = divided(words).filter((item) => item.some(isTelling));
  return items.length > 1 ? items : [];
}

function divided(words: readonly Token[]): Token[][] {
  const items: Token[][] = [[]];
  for (const word of words) {
    if (word.value === 'join') items.push([]);
    else items.at(-1)!.push(word);
  }
  return items.filter((item) => item.length > 0);
}
