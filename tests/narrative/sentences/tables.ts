// The two reports that the sentences are held against: a busy office, and one where nothing happened.

export const BUSY: Readonly<Record<string, string>> = {
  'proactive/normativeDocuments/issued': '5',
  'proactive/normativeDocuments/repealed': '2',
  'proactive/normativeDocuments/inForce': '20',
  'proactive/licensing/decisions': '120',
  'proactive/penalties/decisions': '36',
  'proactive/coercion/decisions': '4',
  'proactive/fees/amount': '3.5',
  'requests/received/naturalPerson': '9',
  'requests/received/business': '2',
  'requests/received/legalService': '1',
  'requests/received/total': '12',
  'requests/carriedIn/naturalPerson': '2',
  'requests/carriedIn/total': '2',
  'requests/granted/naturalPerson': '4',
  'requests/granted/business': '1',
  'requests/granted/total': '5',
  'requests/partial/naturalPerson': '3',
  'requests/partial/total': '3',
  'requests/refused.thirdParty/naturalPerson': '1',
  'requests/refused.thirdParty/total': '1',
  'requests/refused.process/legalService': '1',
  'requests/refused.process/total': '1',
  'requests/unavailable.notHeld/naturalPerson': '1',
  'requests/unavailable.notHeld/total': '1',
  'requests/unprocessed.repeat/naturalPerson': '1',
  'requests/unprocessed.repeat/total': '1',
  'requests/other.notCorrected/business': '1',
  'requests/other.notCorrected/total': '1',
  'requests/total/naturalPerson': '10',
  'requests/total/business': '2',
  'requests/total/legalService': '1',
  'requests/total/total': '13',
  'requests/carriedOut/naturalPerson': '1',
  'requests/carriedOut/total': '1',
  'disputes/review/upheld': '2',
  'disputes/review/corrected': '1',
  'disputes/review/pending': '1',
  'disputes/review/total': '4',
  'disputes/directSuit/upheld': '1',
  'disputes/directSuit/total': '1',
  'disputes/suitAfterReview/upheld': '1',
  'disputes/suitAfterReview/pending': '1',
  'disputes/suitAfterReview/total': '2',
};

/** A sentence with what has to be said about it: `said≠figure what`, `sum` or `share`; nothing where it is right. */
export type Case = readonly [text: string, ...fires: readonly string[]];

export interface Sentences {
  /** Of an office, whose tables are `BUSY`. */
  readonly busy: readonly Case[];
  /** Of an office whose tables are all zeros. */
  readonly idle: readonly Case[];
}

/** What the short names of the cases stand for: cells that are added up. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  received: ['requests/received/total'],
  carriedIn: ['requests/carriedIn/total'],
  intake: ['requests/received/total', 'requests/carriedIn/total'],
  granted: ['requests/granted/total'],
  partial: ['requests/partial/total'],
  opened: ['requests/granted/total', 'requests/partial/total'],
  refused: [
    'stateSecret',
    'legalProhibition',
    'security',
    'thirdParty',
    'internalAffairs',
    'process',
    'enforcementFile',
    'adminQuery',
  ].map((row) => `requests/refused.${row}/total`),
  unavailable: ['notHeld', 'toBeCreated', 'unclear'].map((row) => `requests/unavailable.${row}/total`),
  unprocessed: ['petition', 'repeat', 'publication', 'excessive', 'confirmation'].map(
    (row) => `requests/unprocessed.${row}/total`,
  ),
  other: ['notCorrected', 'feeUnpaid', 'misc'].map((row) => `requests/other.${row}/total`),
  total: ['requests/total/total'],
  carriedOut: ['requests/carriedOut/total'],
  notHeld: ['requests/unavailable.notHeld/total'],
  repeat: ['requests/unprocessed.repeat/total'],
  thirdParty: ['requests/refused.thirdParty/total'],
  natural: ['requests/received/naturalPerson'],
  business: ['requests/received/business'],
  legalPersons: ['business', 'research', 'social', 'legalService', 'other'].map(
    (column) => `requests/received/${column}`,
  ),
  review: ['disputes/review/total'],
  reviewUpheld: ['disputes/review/upheld'],
  reviewCorrected: ['disputes/review/corrected'],
  reviewPending: ['disputes/review/pending'],
  suit: ['disputes/directSuit/total', 'disputes/suitAfterReview/total'],
  suitUpheld: ['disputes/directSuit/upheld', 'disputes/suitAfterReview/upheld'],
  suitPending: ['disputes/directSuit/pending', 'disputes/suitAfterReview/pending'],
  direct: ['disputes/directSuit/total'],
  after: ['disputes/suitAfterReview/total'],
  disputes: ['disputes/review/total', 'disputes/directSuit/total', 'disputes/suitAfterReview/total'],
  issued: ['proactive/normativeDocuments/issued'],
  repealed: ['proactive/normativeDocuments/repealed'],
  inForce: ['proactive/normativeDocuments/inForce'],
  licensing: ['proactive/licensing/decisions'],
  penalties: ['proactive/penalties/decisions'],
  coercion: ['proactive/coercion/decisions'],
};
