// Sentences with figures left open, and the report that fills them in.

/**
 * `{received}` is the figure of that name. Behind the sentence stand what it denies, and what it says are equal:
 * `natural=received`.
 */
export type Open = readonly [text: string, ...denied: readonly string[]];

/** An office with a figure of its own for nearly everything. */
export const OPEN: Readonly<Record<string, string>> = {
  'proactive/normativeDocuments/issued': '17',
  'proactive/normativeDocuments/repealed': '9',
  'proactive/normativeDocuments/inForce': '86',
  'proactive/licensing/decisions': '412',
  'proactive/penalties/decisions': '158',
  'proactive/coercion/decisions': '23',
  'requests/received/naturalPerson': '61',
  'requests/received/business': '11',
  'requests/received/legalService': '4',
  'requests/received/other': '3',
  'requests/received/total': '79',
  'requests/carriedIn/naturalPerson': '6',
  'requests/carriedIn/total': '6',
  'requests/granted/total': '33',
  'requests/partial/total': '14',
  'requests/refused.thirdParty/total': '2',
  'requests/refused.process/total': '3',
  'requests/unavailable.notHeld/total': '12',
  'requests/unavailable.toBeCreated/total': '1',
  'requests/unprocessed.petition/total': '4',
  'requests/unprocessed.repeat/total': '2',
  'requests/other.notCorrected/total': '3',
  'requests/other.misc/total': '1',
  'requests/total/total': '75',
  'requests/carriedOut/total': '10',
  'disputes/review/upheld': '7',
  'disputes/review/corrected': '2',
  'disputes/review/other': '1',
  'disputes/review/pending': '5',
  'disputes/review/total': '15',
  'disputes/directSuit/upheld': '2',
  'disputes/directSuit/pending': '1',
  'disputes/directSuit/total': '3',
  'disputes/suitAfterReview/upheld': '3',
  'disputes/suitAfterReview/corrected': '1',
  'disputes/suitAfterReview/pending': '4',
  'disputes/suitAfterReview/total': '8',
};
