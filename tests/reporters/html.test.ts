// The page as a parser sees it: nothing but its own markup, links that lead somewhere, and the right cells marked.

import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { ReportResult } from '../../src/diagnostic/diagnostic.js';
import { lintReport } from '../../src/lint/lint.js';
import { createHtmlReporter } from '../../src/reporters/html.js';
import { form, report } from '../testing/reports.js';
import { scannedReport } from '../testing/scanned.js';
import { diagnostic, options, result, unreadable } from './fixtures.js';
import { hostileRun, write } from './hostile.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

interface Page {
  readonly elements: readonly Element[];
  readonly source: string;
}

function page(results: readonly ReportResult[], overrides = {}): Page {
  const source = write(createHtmlReporter(options(overrides)), results);
  const errors: string[] = [];
  const document = parse(source, { onParseError: ({ code }) => errors.push(code) });
  expect(errors).toEqual([]);
  return { elements: [...elementsOf(document)], source };
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const TAGS = new Set(
  'html head meta link title style body header nav section article div h1 h2 h3 h4 p ol ul li a b small sup span code pre dd details dl dt summary table caption thead tbody tr th td img figure figcaption'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset http-equiv content name rel href class id scope colspan rowspan title role tabindex aria-label aria-describedby src alt'.split(
    ' ',
  ),
);

/** No markup but the page's own, nothing from elsewhere, and links that lead to something on the page. */
function expectSound({ elements }: Page): void {
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const element of elements) {
    expect(TAGS).toContain(element.tagName);
    for (const { name } of element.attrs) expect(ATTRIBUTES).toContain(name);
    const href = attribute(element, 'href');
    if (element.tagName === 'a') expect(ids).toContain(href?.slice(1));
    else if (href !== undefined) expect(href).toBe('data:,');
    const described = attribute(element, 'aria-describedby');
    if (described !== undefined) expect(ids).toContain(described);
  }
  expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(1);
  const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
  expect(attribute(policy!, 'content')).toMatch(/^default-src 'none';/u);
}

test('whatever the reports hold', () => {
  fc.assert(
    fc.property(hostileRun, fc.constantFrom('zh', 'en'), (results, language) => {
      expectSound(page(results, { language }));
    }),
  );
});

/** The report with these cells, checked, its tables with it. */
function checked(cells: Readonly<Record<string, string>>, language: 'zh' | 'en' = 'zh'): ReportResult {
  return lintReport(report(form(cells), '某局-2024.tsv'), { language, tables: true });
}

/** One cell too large: two sums fail, and one story tells why. */
const SLIP = {
  'requests/received/naturalPerson': '4',
  'requests/received/total': '4',
  'requests/granted/naturalPerson': '14',
  'requests/granted/total': '4',
  'requests/total/naturalPerson': '4',
  'requests/total/total': '4',
};

/** Class and text of each marked cell, by id. */
function marked({ elements }: Page): Record<string, string> {
  const cells = elements.filter((element) => element.tagName === 'td' && attribute(element, 'class'));
  return Object.fromEntries(
    cells.map((cell) => {
      const shown = cell.childNodes.filter(
        (child) => !('attrs' in child) || attribute(child, 'class') !== 'tip',
      );
      return [attribute(cell, 'id'), `${attribute(cell, 'class')} ${shown.map(textOf).join(' ')}`];
    }),
  );
}

describe('a report', () => {
  test('with a slip has the cell marked with what it should be, and the sums as affected', () => {
    const shown = page([checked(SLIP)]);
    expectSound(shown);
    expect(marked(shown)).toEqual({
      'r1-requests/granted/naturalPerson': 'suspect 14 1 应为 4',
      'r1-requests/granted/total': 'related 4 1',
      'r1-requests/total/naturalPerson': 'related 4 1',
    });
    const article = shown.elements.find((element) => attribute(element, 'id') === 'r1-1')!;
    expect(textOf(article)).not.toMatch(/gov-report|--[a-z]/u);
    const rules = [...elementsOf(article)].filter(({ tagName }) => tagName === 'details');
    expect(rules.map((one) => textOf(one).trim().split('\n')[0])).toEqual([
      '规则说明：GR301 行合计不符',
      '规则说明：GR302 办理结果总计不符',
    ]);
    expect(textOf(article)).toContain('表三“（一）予以公开”的“自然人”填写 14，应为 4');
    expect(textOf(article)).toContain('14» 0» 0» 0» 0» 0» 4');
    const links = [...elementsOf(article)].flatMap((element) => attribute(element, 'href') ?? []);
    expect(links).toEqual(Object.keys(marked(shown)).map((id) => `#${id}`));
  });

  test('whose figures can be mended in several ways has all of them marked alike', () => {
    const shown = marked(page([checked({ 'disputes/review/total': '2' })]));
    expect(Object.keys(shown).map((id) => id.split('/').at(-1))).toEqual([
      'upheld',
      'corrected',
      'other',
      'pending',
      'total',
    ]);
    expect(new Set(Object.values(shown).map((text) => text.split(' ')[0]))).toEqual(new Set(['error']));
  });

  test('of last year marks nothing here', () => {
    const [cell] = checked({}).tables!.flatMap(({ rows }) =>
      rows.flat().filter((one) => one.kind === 'figure'),
    );
    const cells = [
      {
        id: cell!.id,
        role: 'subject',
        value: 0,
        raw: '0',
        location: { path: '去年.tsv', ...cell!.location },
      },
    ] as const;
    const found = { ...checked({}), diagnostics: [diagnostic({ cells })] };
    expect(marked(page([found]))).toEqual({});
  });

  test('shows a blank and a missing cell as such', () => {
    const text = form({ 'requests/granted/business': '' }).replace(/^.*2\.重复申请.*\n/mu, '');
    const shown = page([lintReport(report(text), { language: 'zh', tables: true })]);
    expectSound(shown);
    const cells = marked(shown);
    expect(cells['r1-requests/granted/business']).toMatch(/^(?:warning|error) 　/u);
    expect(cells['r1-requests/unprocessed.repeat/total']).toBe('missing ');
  });

  test('without findings is folded away; beyond the first twenty only its name is shown', () => {
    const { elements } = page(Array.from({ length: 25 }, () => checked({})));
    expect(elements.filter(({ tagName }) => tagName === 'details')).toHaveLength(20);
    expect(elements.filter(({ tagName }) => tagName === 'h2')).toHaveLength(25);
  });

  test('that cannot be read says so', () => {
    const shown = page([result([unreadable()], { failed: true, year: null, office: null, edition: null })]);
    expectSound(shown);
    expect(shown.source).toContain('没有读到报表');
    expect(shown.source).toContain('无法读取：文件不存在');
  });
});

test('a run of several reports begins with the count and leads to those with findings', () => {
  const { elements } = page([checked({}), checked(SLIP), checked(SLIP)]);
  const header = elements.find(({ tagName }) => tagName === 'header')!;
  expect(textOf(header)).toContain('共检查 3 份报告，其中 2 份有问题：2 个错误');
  const links = [...elementsOf(header)].flatMap((element) => attribute(element, 'href') ?? []);
  expect(links).toEqual(['#r2', '#r3']);
});

test('the page is English where the messages are', () => {
  const { elements, source } = page([checked(SLIP, 'en')], { language: 'en' });
  expect(attribute(elements[0]!, 'lang')).toBe('en');
  expect(source).toContain('should be 4');
  const own = elements.filter((element) => attribute(element, 'lang') === 'zh-CN').map(textOf);
  expect(own).toContain('自然人');
  expect(source).toContain('<small>natural persons</small>');
});

test('errors only when quiet', () => {
  const dressed = checked({ ...SLIP, 'requests/carriedIn/total': '0件' });
  expect(page([dressed]).source).toContain('GR206');
  expect(page([dressed], { quiet: true }).source).not.toContain('GR206');
});

describe('a report that was read out of pictures', () => {
  const pageOf = (about: Parameters<typeof scannedReport>[0]) =>
    page([lintReport(scannedReport(about), { language: 'zh', tables: true })]);
  const picturesOf = ({ elements }: Page) =>
    elements.flatMap((one) => (one.tagName === 'img' ? attribute(one, 'src') : []));

  test.each([
    ['check', '请核对', 2],
    ['workedOut', '推算', 2],
    ['given', '人工填写', 2],
    ['read', '读出', 1],
  ] as const)('%s: its picture stands beside the figure and in the finding', (how, word, most) => {
    const drawn = pageOf({ how });
    expectSound(drawn);
    const pictures = picturesOf(drawn);
    expect(new Set(pictures)).toEqual(new Set(['data:image/png;base64,iVBO']));
    expect(pictures.length).toBeGreaterThanOrEqual(most);
    expect(drawn.source).toContain(word);
  });

  test('what is to be looked at stands there as a file of corrections, what was read surely does not', () => {
    expect(pageOf({ how: 'check' }).source).toContain('\nrequests,received,naturalPerson,3<');
    expect(pageOf({ how: 'read' }).source).not.toContain('table,row,column,value');
  });
});
