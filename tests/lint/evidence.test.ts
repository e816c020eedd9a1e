// The prose as evidence: it decides between corrections that the tables leave open, and never makes a diagnosis worse.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/diagnostic/diagnostic.js';
import { editions } from '../../src/edition/editions.js';
import { writeForm } from '../../src/edition/form.js';
import { lintReport } from '../../src/lint/lint.js';
import { readText } from '../../src/readers/text.js';
import { bindReport } from '../../src/report/assemble.js';
import { withFacts } from '../../src/report/report.js';
import { generateFigures, officeSizes } from '../testing/figures.js';
import { edition, form, lint, report, TITLE } from '../testing/reports.js';
import { runs } from '../testing/runs.js';

type Cells = Readonly<Record<string, string>>;

const withProse = (text: string, prose: string) =>
  text.replace('\n', () => `\n\n一、总体情况\n\n${prose}\n\n`);

function storiesOf(cells: Cells, prose = '', language: 'zh' | 'en' = 'zh'): readonly Story[] {
  return lint(withProse(form(cells), prose), 'report.tsv', language).diagnoses ?? [];
}

/** The only story: its grade, and what each candidate changes. */
function storyOf(cells: Cells, prose = '') {
  const [story, ...others] = storiesOf(cells, prose);
  expect(others).toEqual([]);
  const { grade, candidates } = story!;
  const changes = candidates.map((candidate) =>
    candidate.changes.map(({ cell, from, to }) => `${cell} ${from}→${to}`).join(),
  );
  return { grade, changes };
}

/** Without the finding on the sentence itself, which the story tells besides. */
const notesOf = (cells: Cells, prose: string, language?: 'zh' | 'en') =>
  storiesOf(cells, prose, language).flatMap(({ notes }) =>
    notes.filter((note) => /正文|prose/u.test(note) && !note.startsWith('GR501')),
  );

/** Two reviews in the total, one among the results. */
const TIE = { 'disputes/review/total': '2', 'disputes/review/pending': '1' };
const ITEMS = ['upheld 0→1', 'corrected 0→1', 'other 0→1', 'pending 1→2'].map(
  (item) => `disputes/review/${item}`,
);
const OPEN = { grade: 'tie', changes: [...ITEMS, 'disputes/review/total 2→1'] };

describe('a tie of 表四', () => {
  it.each([
    ['nothing', ''],
    ['another scope', '全市行政复议1件。'],
    ['another year', '2023年行政复议1件。'],
    ['work of another kind', '办理行政复议1件。'],
    ['both kinds together', '行政复议和行政诉讼共1件。'],
    ['two figures', '行政复议1件。年内，行政复议2件。'],
    ['a figure that fits no correction', '行政复议5件。'],
    ['another block', '行政诉讼0件，未经复议直接起诉0件。'],
  ])('stays one where the prose states %s', (_, prose) => {
    expect(storyOf(TIE, prose)).toEqual(OPEN);
    expect(storiesOf(TIE, prose)[0]!.notes).toEqual(storiesOf(TIE)[0]!.notes);
  });

  it('is decided by prose that states the sum of the items: the total is wrong', () => {
    const prose = '本年度，因政府信息公开被申请行政复议1件。';
    expect(storyOf(TIE, prose)).toEqual({ grade: 'certain', changes: ['disputes/review/total 2→1'] });
    expect(notesOf(TIE, prose)).toEqual(['正文写“政府信息公开被申请行政复议1件”（第 5 行），与此推断一致']);
    expect(notesOf(TIE, prose, 'en')).toEqual([
      'the prose says "政府信息公开被申请行政复议1件" (line 5), which agrees with this correction',
    ]);
  });

  it('is narrowed by prose that states the total: an item is wrong', () => {
    const prose = '全年行政复议2件。';
    expect(storyOf(TIE, prose)).toEqual({ grade: 'tie', changes: ITEMS });
    expect(notesOf(TIE, prose)).toEqual([
      '正文写“行政复议2件”（第 5 行），与表中所填一致，据此排除了其他改法；如果正文的数字抄自本表，也可能是正文和表同时有误',
    ]);
  });

  it('is decided by prose that states the total and an item', () => {
    const prose = '全年行政复议2件，行政复议尚未审结2件。';
    expect(storyOf(TIE, prose)).toEqual({ grade: 'certain', changes: ['disputes/review/pending 1→2'] });
  });

  it('is never certain for prose that may be copied from the table', () => {
    const cells = { 'disputes/review/total': '1', 'disputes/review/pending': '2' };
    const prose = '行政复议1件。';
    expect(storyOf(cells)).toMatchObject({ grade: 'tie' });
    expect(storyOf(cells, prose)).toEqual({ grade: 'likely', changes: ['disputes/review/pending 2→1'] });
    const [story] = storiesOf(cells, prose);
    expect(story!.candidates).toMatchObject([{ score: 1 }]);
    expect(story!.message).toContain('很可能应为 1');
    expect(story!.notes.filter((note) => note.includes('二十分之一'))).toEqual([]);
  });

  it('is decided by words that state zero', () => {
    const cells = { 'disputes/review/total': '1' };
    expect(storyOf(cells, '我局没有因政府信息公开被申请行政复议。')).toEqual({
      grade: 'certain',
      changes: ['disputes/review/total 1→0'],
    });
  });

  it('stays one where as much prose speaks for one correction as for another', () => {
    const prose = '行政复议1件，行政复议尚未审结2件。';
    expect(storyOf(TIE, prose)).toEqual(OPEN);
    expect(notesOf(TIE, prose)).toEqual([]);
  });

  it('of two blocks is decided by a sum over both', () => {
    const cells = { 'disputes/directSuit/total': '3', 'disputes/directSuit/upheld': '2' };
    expect(storyOf(cells, '行政诉讼2件。')).toEqual({
      grade: 'certain',
      changes: ['disputes/directSuit/total 3→2'],
    });
  });

  it('stays as it is where a sum of the prose reaches over two wrong blocks', () => {
    const cells = { 'disputes/directSuit/total': '3', 'disputes/suitAfterReview/total': '1' };
    const [plain, told] = ['', '行政诉讼0件。'].map((prose) => storiesOf(cells, prose));
    expect(told!.map(({ grade }) => grade)).toEqual(plain!.map(({ grade }) => grade));
  });
});

/** Rows of 表三 in which one person has so many. */
const rows = (figures: Cells): Cells =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([row, text]) =>
      ['naturalPerson', 'total'].map((column) => [`requests/${row}/${column}`, text] as const),
    ),
  );

describe('figures of which only the balance fails', () => {
  /** Three requests that are still open are counted as done, too. */
  const counted = rows({ received: '9', granted: '6', 'other.misc': '3', total: '9', carriedOut: '3' });
  const ways = (cells: Cells, prose = '') =>
    storyOf(cells, prose).changes.map((change) => change.split('/')[1]);

  it('are a tie of all rows that may hold the difference, whatever the prose repeats', () => {
    const all = { grade: 'tie' };
    expect(storyOf(counted)).toMatchObject(all);
    expect(ways(counted).sort()).toEqual(['carriedIn', 'carriedOut', 'granted', 'other.misc', 'received']);
    const repeated = '2024年新收政府信息公开申请9件，结转下年度继续办理3件。';
    expect(storyOf(counted, repeated)).toEqual(storyOf(counted));
  });

  it('are narrowed by a sentence that tells the whole balance and adds up', () => {
    const prose = '2024年，收到政府信息公开申请9件，办结6件，结转下年度3件。';
    expect(ways(counted, prose)).toEqual(['other.misc', 'granted']);
    const [story] = storiesOf(counted, prose);
    expect(story!.codes).toEqual(['GR303', 'GR501']);
    const { changes } = story!.candidates[0]!;
    const [people, all] = changes.slice(-2);
    expect(all).toMatchObject({ cell: 'requests/total/total', from: 9, to: 6 });
    // What every correction changes is the place.
    expect(story!.location).toEqual(people!.location);
    expect(people!.location).not.toEqual(changes[0]!.location);
    expect(notesOf(counted, prose)).toEqual([
      '正文写“收到政府信息公开申请9件，办结6件，结转下年度3件”（第 5 行），收到、办结、结转前后相符，只列出与它一致的改法',
    ]);
  });

  it('may all be missing from one row, in several columns', () => {
    const people = rows({ received: '9', granted: '6', 'other.misc': '5', total: '11', carriedOut: '1' });
    const others = { received: 4, granted: 3, 'other.misc': 2, total: 5 };
    const cells = Object.fromEntries(
      Object.entries(others).flatMap(([row, count]) => [
        [`requests/${row}/business`, String(count)],
        [`requests/${row}/total`, String(Number(people[`requests/${row}/total`]) + count)],
      ]),
    );
    expect(ways({ ...people, ...cells })).toEqual(['received', 'carriedIn', 'granted', 'other.misc']);
  });

  it('stay as they are where the sentence does not add up', () => {
    const prose = '2024年，收到政府信息公开申请9件，办结9件，结转下年度3件。';
    expect(ways(counted, prose)).toHaveLength(5);
  });

  it('are decided by next year’s report and such a sentence together', () => {
    const text = withProse(form(counted), '2024年，收到政府信息公开申请9件，办结9件，未结转下年度。');
    const following = report(
      form(rows({ carriedIn: '3', total: '3' }), '2021', TITLE.replace('2024', '2025')),
    );
    const { diagnoses } = lintReport(withFacts(report(text), { following }), { language: 'zh' });
    expect(diagnoses!.map(({ grade }) => grade)).toEqual(['tie']);
    const changed = diagnoses![0]!.candidates.flatMap(({ changes }) => changes.map(({ cell }) => cell));
    expect(changed).not.toContain('requests/carriedOut/total');
  });
});

describe('prose in another file', () => {
  it('is named with the file', () => {
    const [tables, prose] = [form(TIE), '一、总体情况\n\n全年行政复议1件。\n'].map((text, i) => {
      const read = readText(`年报/${i + 1}.tsv`, new TextEncoder().encode(text), 'tsv');
      if ('unreadable' in read) throw new Error(read.unreadable.kind);
      return read.document;
    });
    const { diagnoses } = lintReport(bindReport('年报', [tables!, prose!], { editions }), { language: 'zh' });
    expect(diagnoses!.map(({ grade }) => grade)).toEqual(['certain']);
    expect(diagnoses![0]!.notes).toContain('正文写“行政复议1件”（年报/2.tsv 第 3 行），与此推断一致');
  });
});

describe('a certain correction', () => {
  const cells = Object.fromEntries(
    ['received', 'granted', 'total'].flatMap((row) =>
      ['naturalPerson', 'total'].map((column) => [`requests/${row}/${column}`, '16'] as const),
    ),
  );
  const wrong = { ...cells, 'requests/granted/total': '17' };
  const certain = { grade: 'certain', changes: ['requests/granted/total 17→16'] };

  it('stands against prose that repeats the wrong figure, which is named', () => {
    const prose = '办结申请16件，其中予以公开17件。';
    expect(storyOf(wrong, prose)).toEqual(certain);
    expect(notesOf(wrong, prose)).toEqual(['也可能是正文“予以公开17件”（第 5 行）有误，请一并核对']);
  });

  it('is told with prose that agrees', () => {
    const prose = '办结申请16件，其中予以公开16件。';
    expect(storyOf(wrong, prose)).toEqual(certain);
    expect(notesOf(wrong, prose)).toEqual(['正文写“予以公开16件”（第 5 行），与此推断一致']);
  });

  it('is not told with prose about sums that hold', () => {
    expect(notesOf(wrong, '本年新收政府信息公开申请16件。行政复议3件。')).toEqual([]);
    expect(storyOf(wrong, '本年新收政府信息公开申请99件。行政复议3件。')).toEqual(certain);
  });

  it('is silent about prose that fits nothing', () => {
    expect(storyOf(wrong, '办结申请，予以公开5件。')).toEqual(certain);
    expect(notesOf(wrong, '办结申请，予以公开5件。')).toEqual([]);
  });
});

describe('prose that contradicts sound tables', () => {
  it('is a finding without a story', () => {
    const { diagnostics, diagnoses } = lint(withProse(form(), '行政复议7件，新收政府信息公开申请8件。'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['GR501', 'GR501']);
    expect(diagnoses).toEqual([]);
  });

  it('changes nothing elsewhere', () => {
    expect(storyOf(TIE, '新收政府信息公开申请8件，行政诉讼4件。')).toEqual(OPEN);
  });

  it('is not read for a relation between two years', () => {
    const cells = (text: string) => ({
      'requests/carriedOut/total': text,
      'requests/carriedOut/other': text,
    });
    const received = { 'requests/received/total': '3', 'requests/received/other': '3' };
    const previous = report(form({ ...cells('3'), ...received }, '2021', TITLE.replace('2024', '2023')));
    const [plain, told] = ['', '上年结转政府信息公开申请3件。'].map((prose) =>
      lintReport(withFacts(report(withProse(form(), prose)), { previous }), { language: 'zh' }),
    );
    expect(plain!.diagnostics.map(({ code }) => code)).toEqual(['GR401', 'GR401']);
    expect(told!.diagnoses).toEqual(plain!.diagnoses);
  });
});

describe('a blank cell', () => {
  it('gives the prose nothing to agree with', () => {
    const cells = { ...TIE, 'disputes/review/upheld': '' };
    const plain = storiesOf(cells);
    const told = storiesOf(cells, '行政复议结果维持1件。');
    expect(told).toEqual(plain);
  });
});

const BLOCKS = ['review', 'directSuit', 'suitAfterReview'] as const;
const COLUMNS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;

/** What the prose says of each block, true to the figures. */
function trueProse(numbers: Readonly<Record<string, number>>, said: readonly boolean[]): string {
  const words = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  const parts = BLOCKS.flatMap((block, i) =>
    said[i] ? [`${words[i]}${numbers[`disputes/${block}/total`]}件`] : [],
  );
  return parts.length === 0 ? '无。' : `本年度，${parts.join('，')}。`;
}

describe('one wrong cell of 表四', () => {
  const known = edition('2021');
  const cases = fc.record({
    seed: fc.nat(10_000),
    size: fc.constantFrom(...officeSizes),
    block: fc.constantFrom(...BLOCKS),
    column: fc.constantFrom(...COLUMNS),
    delta: fc.oneof(fc.integer({ min: -3, max: 9 }), fc.integer({ min: -200, max: 2000 })),
    said: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  });

  function outcome({
    seed,
    size,
    block,
    column,
    delta,
    said,
  }: typeof cases extends fc.Arbitrary<infer T> ? T : never) {
    const { numbers } = generateFigures(known, seed, size);
    const id = `disputes/${block}/${column}`;
    const wrong = numbers[id]! + delta;
    if (delta === 0 || wrong < 0) return undefined;
    const written = writeForm(known, TITLE, (cell) => String(cell === id ? wrong : numbers[cell]));
    const tell = (prose: string) => lint(withProse(written, prose)).diagnoses ?? [];
    const isSaid = said[BLOCKS.indexOf(block)]!;
    return { id, right: numbers[id]!, isSaid, stories: tell(trueProse(numbers, said)), plain: tell('无。') };
  }

  it('is among the candidates, the only one where the prose states the total; no sound cell is certain', () => {
    let totals = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const found = outcome(one);
        if (!found) return;
        const { id, right, isSaid, stories, plain } = found;
        expect(stories).toHaveLength(1);
        const [{ grade, candidates }] = stories as [Story];
        const isRight = ({ changes }: Story['candidates'][number]) =>
          changes.length === 1 && changes[0]!.cell === id && changes[0]!.to === right;
        expect(candidates.some(isRight)).toBe(true);
        if (grade === 'certain') expect(candidates.every(isRight)).toBe(true);
        // A lone candidate, as where no item could shrink so far, cannot become fewer.
        if (isSaid) expect(candidates.length).toBeLessThan(Math.max(plain[0]!.candidates.length, 2));
        else expect(stories[0]!.candidates).toEqual(plain[0]!.candidates);
        if (isSaid && id.endsWith('/total')) {
          totals++;
          expect(isRight(candidates[0]!)).toBe(true);
        }
      }),
      { numRuns: runs(200) },
    );
    expect(totals).toBeGreaterThan(runs(7));
  });
});
