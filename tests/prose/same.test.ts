// The same words written another way say the same: parts in another order, lines wrapped anywhere, either width of signs.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { form, report } from '../testing/reports.js';

const STATED: readonly string[] = [
  '我局共收到政府信息公开申请{}件',
  '上年结转政府信息公开申请{}件',
  '结转下年度继续办理的政府信息公开申请{}件',
  '办结政府信息公开申请{}件',
  '因政府信息公开被申请行政复议{}件',
  '因政府信息公开被提起行政诉讼{}件',
  '制发行政规范性文件{}件',
  '现行有效行政规范性文件{}件',
  '作出行政处罚决定{}件',
  '举办培训{}次',
  '办理人大代表建议{}件',
];

const sentences = fc.uniqueArray(
  fc.record({ said: fc.constantFrom(...STATED), figure: fc.integer({ min: 2, max: 900 }) }),
  { selector: ({ said }) => said, minLength: 2, maxLength: 6 },
);

/** Cells and figures of what the text says, in order. */
function stated(prose: string): string[] {
  const { claims } = report(form().replace('\n', () => `\n\n一、总体情况\n\n${prose}\n\n`)).prose;
  return claims
    .map(({ sums, value }) => `${sums.map((cells) => cells.map(({ id }) => id)).join('|')} ${value}`)
    .sort();
}

function written(parts: readonly { readonly said: string; readonly figure: number }[], sign: string): string {
  return `${parts.map(({ said, figure }) => said.replace('{}', String(figure))).join(sign)}。`;
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', '(': '（', ')': '）' };

function widened(text: string): string {
  return text.replace(
    /[0-9,;()]/gu,
    (sign) => WIDE[sign] ?? String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
  );
}

describe('the same statements', () => {
  it('whatever their order', () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom('。', '；', '\n\n'), fc.nat(), (parts, sign, turn) => {
        const turned = parts.map((_, i) => parts[(i + turn) % parts.length]!);
        expect(stated(written(turned, sign))).toEqual(stated(written(parts, sign)));
      }),
      { numRuns: 60 },
    );
  });

  it('wherever the lines are wrapped', () => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 12, max: 60 }), (parts, width) => {
        const whole = written(parts, '，');
        const wrapped = whole.replace(new RegExp(`[^]{${width}}(?=[^]{3})`, 'gu'), '$&\n');
        expect(stated(wrapped)).toEqual(stated(whole));
      }),
      { numRuns: 60 },
    );
  });

  it('in either width of digits and signs', () => {
    fc.assert(
      fc.property(sentences, fc.boolean(), (parts, inBrackets) => {
        const [first, ...others] = parts;
        const text = inBrackets
          ? `${written([first!], '').slice(0, -1)}(${written(others, ',').slice(0, -1)})。`
          : written(parts, ',');
        expect(stated(widened(text))).toEqual(stated(text));
      }),
      { numRuns: 60 },
    );
  });
});

it.each(['……', '......', '————', '·········'])(
  'a table of contents with %s is none of the text',
  (leaders) => {
    const headings = (contents: string) =>
      report(form().replace('\n', () => `\n${contents}\n\n一、总体情况\n\n全年举办培训2次。\n\n`)).prose
        .headings;
    const contents = `目录\n一、总体情况${leaders}1\n五、存在的主要问题及改进情况${leaders} 12`;
    expect(headings(contents)).toHaveLength(headings('').length);
  },
);
