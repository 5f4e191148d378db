import type { Wording } from './wording';

const BULLET = /^(?:[•‣▪◦·*–—-]|\d{1,2}[.)])\s+/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * @param lines clean lines of what somebody wrote, each a text of its own
 * @returns their sentences, as written, without the signs of a list before them; one is not ended by an abbreviation
 */
export function sentencesOf(lines: readonly string[], { abbreviations }: Wording): string[] {
  segmenter ??= new Intl.Segmenter('nb', { granularity: 'sentence' });
  const found: string[] = [];
  for (const line of lines) {
    let sentence = '';
    for (const { segment } of segmenter.segment(line.replace(BULLET, ''))) {
      sentence += segment;
      const last = segment.trimEnd().split(' ').at(-1)?.toLowerCase() ?? '';
      if (abbreviations.has(last.replace(/^[(«"“‘]+/u, ''))) continue;
      found.push(sentence);
      sentence = '';
    }
    found.push(sentence);
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** @returns the sentence with a full stop, where nothing ends it yet */
export const finished = (sentence: string): string => (/[.!?…:;]["'»”)]*$/u.test(sentence) ? sentence : `${sentence}.`);
