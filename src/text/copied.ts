// How much of a text stands in another one, sentence by sentence.

/** Shorter sentences are headings and phrases that every report has. */
const SHORTEST = 12;
const SENTENCE = /[^。！？!?；;\n]+[。！？!?；;\n]?|[。！？!?；;\n]/gu;
/** What changes from year to year without the sentence being a new one. */
const CHANGING = /[\d０-９]+(?:[.,][\d０-９]+)*|[\s\p{P}]+/gu;

/** What every report has to say. */
const REQUIRED =
  /公开条例|统计期限|年度报告|电子版|联系电话|有疑问|信息处理费|需要报告的事项|行政复议.*行政诉讼/u;

export interface CopiedShare {
  /** Share of the characters of `text`, from 0 to 1, that stand in sentences the other text has too. */
  readonly share: number;
  /** Sentences of `text` that the other one has, in order. */
  readonly sentences: readonly CopiedSentence[];
  /** Characters of the sentences that were compared. */
  readonly compared: number;
}

interface CopiedSentence {
  readonly text: string;
  /** Where it begins in `text`. */
  readonly start: number;
}

/** Sentences are the same where they differ in figures, spaces and punctuation only. */
export function copiedFrom(text: string, other: string): CopiedShare {
  const known = new Set(sentencesOf(other).map(({ key }) => key));
  const own = sentencesOf(text);
  const sentences = own.filter(({ key }) => known.has(key));
  const compared = sizeOf(own);
  return {
    share: compared === 0 ? 0 : sizeOf(sentences) / compared,
    sentences: sentences.map((sentence) => ({ text: sentence.text, start: sentence.start })),
    compared,
  };
}

interface KeyedSentence extends CopiedSentence {
  readonly key: string;
}

function sentencesOf(text: string): KeyedSentence[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ index: start, 0: sentence }) => {
    const key = sentence.replace(CHANGING, '');
    return key.length < SHORTEST || REQUIRED.test(key) ? [] : [{ text: sentence, start, key }];
  });
}

function sizeOf(sentences: readonly KeyedSentence[]): number {
  return sentences.reduce((size, { key }) => size + key.length, 0);
}
