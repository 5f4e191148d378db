import type { CompetenceText } from '../competence-text';
import type { Run } from '../model';
import { type Speaker, voicedSentences } from './in-voice';
import { finished } from './sentences';
import { type Wording, wordingFor } from './wording';
import { wordsOf } from './words';

/** In UTF-16 code units: about two lines of a CV. */
const LONGEST = 140;

/** What is left of a sentence has to be one still. */
const SHORTEST = 45;

/**
 * A competence in one line of a CV: the first sentence of its learning outcome, or its name where there is none.
 *
 * @returns null for a competence with neither; a sentence that is too long and cannot be ended earlier stays whole
 */
export function shortBullet({ label, outcome }: CompetenceText, speaker: Speaker): Run[] | null {
  if (!outcome) return label ? [{ text: label.lines.join(' '), language: label.language }] : null;
  const [first] = voicedSentences(outcome, speaker);
  if (!first) return null;
  const text = shortened(first.text, wordingFor(outcome));
  return [{ text: first.understood ? finished(text) : text, language: outcome.language }];
}

/** Ends a long sentence before «, og» or «; », where what stands before it says something whole. */
function shortened(sentence: string, { cutBefore }: Wording): string {
  if (sentence.length <= LONGEST) return sentence;
  // As far as the longest goes, and a word more.
  const places = wordsOf(sentence.slice(0, LONGEST + 30)).flatMap(({ lower, start }) => {
    const before = sentence.slice(0, start);
    const end = /(?:[,;]|\s[–—-])\s+$/u.exec(before);
    if (!end || end.index < SHORTEST || end.index > LONGEST - 1) return [];
    return cutBefore.has(lower) || end[0].startsWith(';') ? [end.index] : [];
  });
  const place = places.at(-1);
  return place === undefined ? sentence : `${sentence.slice(0, place).trimEnd()}.`;
}
