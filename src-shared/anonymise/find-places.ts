import wordsFile from '#resources/anonymise/words.json';
import {
  AFTER_PLACE,
  BEFORE_KNOWN_PLACE,
  BEFORE_PLACE,
  GIVEN_NAMES,
  MOTION,
  NOT_PLACES,
  ORDINARY_PLACES,
  PARTICLES,
  PLACE_STEMS,
  PLACES,
} from './gazetteer';
import type { Span } from './hidden';
import { type Phrases, phraseLength, type Word } from './words';

const LONGEST_STEM = 16;
/** A street by its name alone: «Storgata», «Drammensveien». */
const STREET = new RegExp(`.{4}(?:${wordsFile.streets.named.join('|')})$`, 'u');

/**
 * @param text as the words were read from
 * @param own the participant's own places, from the experiences, whatever they are called
 */
export function findPlaces(text: string, words: readonly Word[], own: Phrases): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < words.length; ) {
    const length = placeLength(text, words, index, own);
    const [first, last] = [words[index], words[index + length - 1]];
    if (length > 0 && first && last) spans.push({ start: first.start, end: last.end, kind: 'place' });
    index += Math.max(1, length);
  }
  return spans;
}

function placeLength(text: string, words: readonly Word[], index: number, own: Phrases): number {
  const word = words[index];
  if (!word) return 0;
  const known = Math.max(phraseLength(PLACES, words, index, 'plain'), phraseLength(own, words, index, 'plain'));
  if (known > 0 && (word.capital || known > 1 || word.plain.length >= 4)) return known;
  if (!word.capital) return 0;
  const ordinary = phraseLength(ORDINARY_PLACES, words, index, 'exact');
  if (ordinary > 0 && standsAsPlace(words, index, ordinary)) return ordinary;
  if (beginsWithPlace(word)) return 1;
  if (!word.first && STREET.test(word.exact)) return 1;
  return unknownPlaceLength(text, words, index);
}

/** Case says it within a sentence; at the beginning of one, what stands after it does. */
function standsAsPlace(words: readonly Word[], index: number, length: number): boolean {
  const after = words[index + length];
  if (after && AFTER_PLACE.has(after.exact)) return true;
  const word = words[index];
  const before = words[index - 1];
  if (!word || word.first) return false;
  const introduced = before && (BEFORE_PLACE.has(before.exact) || BEFORE_KNOWN_PLACE.has(before.exact));
  // Where everything is shouted, a capital says nothing.
  if (word.shouted) return Boolean(introduced && !before.shouted);
  return true;
}

/** «Aleppobakeriet», «Bergensområdet»: looked up a bounded number of times, so that a long word costs no more. */
function beginsWithPlace({ exact }: Word): boolean {
  const longest = Math.min(LONGEST_STEM, exact.length - 4);
  for (let length = 5; length <= longest; length += 1) if (PLACE_STEMS.has(exact.slice(0, length))) return true;
  return false;
}

/** No list has every village: a capital after «i», «fra» or "from" is a place until the counsellor says otherwise. */
function unknownPlaceLength(text: string, words: readonly Word[], index: number): number {
  const [before, twoBefore] = [words[index - 1], words[index - 2]];
  if (!before) return 0;
  const towards = ['til', 'to'].includes(before.exact) && MOTION.has(twoBefore?.exact ?? '');
  const named = before.exact === 'of' && ['city', 'town', 'village', 'island'].includes(twoBefore?.exact ?? '');
  if (!towards && !named && !BEFORE_PLACE.has(before.exact)) return 0;
  let length = 0;
  for (let next = index; next < index + 3; next += 1) {
    const word = words[next];
    if (!word?.capital || word.first || !isJoined(text, words[next - 1], word)) break;
    if (NOT_PLACES.has(word.exact) || GIVEN_NAMES.has(word.plain)) break;
    // «Al-Bab», «El Alto»: an article is too short to be a place and belongs to what follows.
    if (PARTICLES.has(word.exact)) continue;
    if (word.exact.length < 3 || (word.shouted && word.exact.length < 6)) break;
    length = next - index + 1;
  }
  return length;
}

function isJoined(text: string, before: Word | undefined, word: Word): boolean {
  return before !== undefined && /^[ \u00a0-]$/.test(text.slice(before.end, word.start));
}
