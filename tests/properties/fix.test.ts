// Random dressed reports in every layout, line end and encoding: a fix takes the dress off and leaves every figure.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic, Edit } from '../../src/diagnostic/diagnostic.js';
import type { Document } from '../../src/document/document.js';
import { editions } from '../../src/edition/editions.js';
import { rules } from '../../src/generated/rules/all.js';
import { lintReport } from '../../src/lint/lint.js';
import { haveSameFigures, mend } from '../../src/lint/mend.js';
import { readText } from '../../src/readers/text.js';
import { bindReport } from '../../src/report/assemble.js';
import { dressedArbitrary } from '../testing/dress.js';
import { figuresArbitrary } from '../testing/figures.js';
import { choiceArbitrary, createInput, type Input } from '../testing/inputs.js';
import { runs } from '../testing/runs.js';

/** Characters that the encoder of the tests does not know. */
const NOT_IN_GB = /[\u00a0\u200b\u2060\ufeff]/u;
const RUNS = runs(400);
const awake = rules.filter(({ dormant }) => dormant).map(({ code }) => code);

const inputs: fc.Arbitrary<Input> = fc.oneof(
  ...editions.map((edition) =>
    fc.tuple(figuresArbitrary(edition), choiceArbitrary(edition)).chain(([figures, choice]) =>
      dressedArbitrary(figures.texts).map((texts) => {
        const isBeyondGb = NOT_IN_GB.test(Object.values(texts).join(''));
        const encoding = isBeyondGb && choice.encoding === 'gb18030' ? 'utf-16le' : choice.encoding;
        return createInput(edition, { ...figures, texts }, { ...choice, encoding });
      }),
    ),
  ),
);

function documentOf({ path, extension }: Input, bytes: Uint8Array): Document {
  const read = readText(path, bytes, extension);
  if (!('document' in read)) throw new Error(JSON.stringify(read));
  return read.document;
}

function check(document: Document) {
  const report = bindReport(document.path, [document], { editions });
  return { report, diagnostics: lintReport(report, { language: 'zh', awake }).diagnostics };
}

const codesOf = (diagnostics: readonly Diagnostic[], fixable: boolean) =>
  diagnostics.filter((diagnostic) => diagnostic.fixable === fixable).map(({ code }) => code);

test('nothing that was fixed is found again, and every figure stays', () => {
  let fixed = 0;
  fc.assert(
    fc.property(inputs, (input) => {
      const before = documentOf(input, input.bytes);
      const found = check(before);
      for (const { fixable, fix } of found.diagnostics) expect(fixable).toBe(fix !== undefined);
      const edits = found.diagnostics.flatMap(({ fix }): readonly Edit[] => fix?.edits ?? []);
      const { text, mark } = mend(before.source!, edits);
      const after = check(documentOf(input, new TextEncoder().encode(mark ? `\ufeff${text}` : text)));
      expect(haveSameFigures(found.report, after.report), input.about).toBe(true);
      expect(codesOf(after.diagnostics, true), input.about).toEqual([]);
      expect(codesOf(after.diagnostics, false), input.about).toEqual(codesOf(found.diagnostics, false));
      fixed += edits.length;
    }),
    { numRuns: RUNS },
  );
  expect(fixed).toBeGreaterThan(RUNS);
});
