// Says what the prose had to do with a story.

import type { Component } from '../diagnosis/index.js';
import { isText } from '../diagnostic/place.js';
import type { Bilingual, Language } from '../i18n/language.js';
import { lineWords, placeWords } from '../i18n/place-words.js';
import { type Datum, type Message, say } from '../i18n/say.js';
import { STORY } from '../i18n/story-words.js';
import type { Claim } from '../prose/claims.js';
import type { Report } from '../report/report.js';
import { quoted } from '../rules/kit/narrative-spot.js';
import type { ProseEvidence } from './evidence.js';

/** Sentences told beside one story. */
const MOST_NOTES = 3;

interface Context {
  readonly report: Report;
  readonly evidence: readonly ProseEvidence[];
}

/** Only claims that touch the story: those that decide it or agree with it, and those that repeat a wrong figure. */
export function evidenceNotes(component: Component, { report, evidence }: Context): Message[] {
  const touching = evidence.filter(({ touches }) =>
    touches.some((relation) => component.relations.includes(relation)),
  );
  const whole = touching.filter(({ isUsed, isWhole }) => isUsed && isWhole).map(({ claim }) => claim);
  const others = touching.filter(({ isUsed, isWhole }) => !(isUsed && isWhole));
  const sentence = whole.length > 0 ? [{ template: STORY.proseWhole, data: factsOf(whole, report) }] : [];
  const notes = others.flatMap((piece): Message[] => {
    const template = templateFor(piece, component);
    return template ? [{ template, data: factsOf([piece.claim], report) }] : [];
  });
  return [...sentence, ...notes.slice(0, MOST_NOTES)];
}

/** True of the note that other corrections are ruled out by prose that may be copied from the table. */
export function isCopied({ template }: Message): boolean {
  return template === STORY.proseCopied;
}

function templateFor(
  { isUsed, repeats, decides }: ProseEvidence,
  { grade }: Component,
): Bilingual | undefined {
  if (!isUsed) return repeats ? STORY.proseSuspect : undefined;
  if (repeats) return decides ? STORY.proseCopied : undefined;
  return grade === 'tie' ? STORY.proseAgreesAll : STORY.proseAgrees;
}

/** Of claims that follow each other. */
function factsOf(claims: readonly Claim[], { prose, path: own }: Report): Readonly<Record<string, Datum>> {
  const inOrder = [...claims].sort((a, b) => a.start - b.start);
  const { document, place } = prose.flow.spanOf(...inOrder[0]!.figure);
  const words = quoted(prose.text.slice(inOrder[0]!.start, inOrder.at(-1)!.end));
  const location = document.locate(place);
  const path = document.path === own ? '' : document.path;
  const message = isText(location) ? lineWords(location.line) : placeWords(location);
  const at = (language: Language) => {
    const where = [path, message[language]].filter(Boolean).join(language === 'zh' ? ' ' : ', ');
    return where && say({ template: STORY.prosePlace, data: { where } }, language);
  };
  return { words, at: { zh: at('zh'), en: at('en') } };
}
