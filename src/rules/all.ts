// Generated from the files of this folder: every rule, in the order of the codes.

import gr101 from './gr101-unreadable-input.js';
import gr102 from './gr102-unknown-encoding.js';
import gr103 from './gr103-no-report-table.js';
import gr104 from './gr104-unsupported-format.js';
import gr105 from './gr105-input-too-large.js';
import gr106 from './gr106-broken-characters.js';
import gr107 from './gr107-damaged-container.js';
import gr110 from './gr110-table-is-picture.js';
import gr111 from './gr111-table-missing.js';
import gr112 from './gr112-table-repeated.js';
import gr113 from './gr113-row-missing.js';
import gr114 from './gr114-row-repeated.js';
import gr115 from './gr115-row-unknown.js';
import gr116 from './gr116-row-unlabelled.js';
import gr117 from './gr117-row-misnamed.js';
import gr118 from './gr118-row-length-mismatch.js';
import gr119 from './gr119-row-out-of-order.js';
import gr121 from './gr121-column-missing.js';
import gr122 from './gr122-column-unknown.js';
import gr123 from './gr123-column-out-of-order.js';
import gr124 from './gr124-heading-with-figures.js';
import gr131 from './gr131-edition-mismatch.js';
import gr132 from './gr132-recognised-text.js';
import gr141 from './gr141-hidden-cells.js';
import gr191 from './gr191-other-encoding.js';
import gr192 from './gr192-uneven-line-ends.js';
import gr193 from './gr193-needless-byte-order-mark.js';
import gr201 from './gr201-blank-cell.js';
import gr202 from './gr202-placeholder-cell.js';
import gr203 from './gr203-not-a-number.js';
import gr204 from './gr204-negative-figure.js';
import gr205 from './gr205-fraction-in-count.js';
import gr206 from './gr206-unit-in-cell.js';
import gr207 from './gr207-separator-in-figure.js';
import gr208 from './gr208-full-width-digits.js';
import gr209 from './gr209-too-many-decimals.js';
import gr210 from './gr210-stray-space.js';
import gr211 from './gr211-plus-sign.js';
import gr212 from './gr212-leading-zero.js';
import gr213 from './gr213-figure-too-large.js';
import gr214 from './gr214-figure-became-date.js';
import gr215 from './gr215-not-calculated.js';
import gr216 from './gr216-not-a-choice.js';
import gr301 from './gr301-row-total-mismatch.js';
import gr302 from './gr302-result-total-mismatch.js';
import gr303 from './gr303-balance-mismatch.js';
import gr304 from './gr304-dispute-total-mismatch.js';
import gr305 from './gr305-bound-exceeded.js';
import gr306 from './gr306-condition-broken.js';
import gr307 from './gr307-sum-mismatch.js';
import gr401 from './gr401-carry-over-mismatch.js';
import gr402 from './gr402-stock-flow-mismatch.js';
import gr403 from './gr403-roll-up-mismatch.js';
import gr404 from './gr404-report-missing.js';
import gr405 from './gr405-report-repeated.js';
import gr406 from './gr406-published-late.js';
import gr411 from './gr411-previous-not-comparable.js';
import gr501 from './gr501-narrative-figure-mismatch.js';
import gr502 from './gr502-narrative-sum-mismatch.js';
import gr503 from './gr503-narrative-share-mismatch.js';
import gr511 from './gr511-report-year-mismatch.js';
import gr512 from './gr512-stray-year.js';
import gr513 from './gr513-wrong-period.js';
import gr514 from './gr514-period-missing.js';
import gr521 from './gr521-section-missing.js';
import gr522 from './gr522-section-out-of-order.js';
import gr523 from './gr523-section-misnamed.js';
import gr524 from './gr524-parts-miscounted.js';
import gr525 from './gr525-section-misnumbered.js';
import gr526 from './gr526-outdated-section.js';
import gr527 from './gr527-section-empty.js';
import gr531 from './gr531-statement-missing.js';
import gr532 from './gr532-fee-mismatch.js';
import gr534 from './gr534-outdated-basis.js';
import gr541 from './gr541-template-left-over.js';
import gr542 from './gr542-text-placeholder.js';
import gr543 from './gr543-other-office.js';
import gr544 from './gr544-doubled-characters.js';
import gr545 from './gr545-sentence-broken-off.js';
import gr551 from './gr551-regulations-without-power.js';
import gr601 from './gr601-unlike-other-years.js';
import gr602 from './gr602-unlike-other-offices.js';
import gr621 from './gr621-copied-text.js';
import gr622 from './gr622-text-of-other-office.js';
import gr901 from './gr901-internal-error.js';
import gr902 from './gr902-configuration-invalid.js';
import gr903 from './gr903-exception-expired.js';
import gr904 from './gr904-exception-unused.js';
import gr905 from './gr905-baseline-outdated.js';
import gr906 from './gr906-definition-invalid.js';
import type { Rule } from './kit/rule.js';

export const rules: readonly Rule[] = [
  gr101,
  gr102,
  gr103,
  gr104,
  gr105,
  gr106,
  gr107,
  gr110,
  gr111,
  gr112,
  gr113,
  gr114,
  gr115,
  gr116,
  gr117,
  gr118,
  gr119,
  gr121,
  gr122,
  gr123,
  gr124,
  gr131,
  gr132,
  gr141,
  gr191,
  gr192,
  gr193,
  gr201,
  gr202,
  gr203,
  gr204,
  gr205,
  gr206,
  gr207,
  gr208,
  gr209,
  gr210,
  gr211,
  gr212,
  gr213,
  gr214,
  gr215,
  gr216,
  gr301,
  gr302,
  gr303,
  gr304,
  gr305,
  gr306,
  gr307,
  gr401,
  gr402,
  gr403,
  gr404,
  gr405,
  gr406,
  gr411,
  gr501,
  gr502,
  gr503,
  gr511,
  gr512,
  gr513,
  gr514,
  gr521,
  gr522,
  gr523,
  gr524,
  gr525,
  gr526,
  gr527,
  gr531,
  gr532,
  gr534,
  gr541,
  gr542,
  gr543,
  gr544,
  gr545,
  gr551,
  gr601,
  gr602,
  gr621,
  gr622,
  gr901,
  gr902,
  gr903,
  gr904,
  gr905,
  gr906,
];
