import type { ReportVoice } from '#shared/domain/report-choices';
import type { Language } from '#shared/domain/text';
import type { ReadableText } from '../competence-text';
import type { Run } from '../model';
import { agreeing, goesOnPlainly } from './agree';
import { type Opening, openingOf } from './opening';
import { pointedBack } from './point-back';
import { sentencesOf } from './sentences';
import { type Wording, wordingFor } from './wording';
import { capitalised, wordsOf } from './words';

/** Who speaks, and in which language. */
export type Speaker = {
  readonly voice: ReportVoice;
  /** The name as it is to be read, clean; may be blank, and then nobody is named. */
  readonly name: string;
  readonly language: Language;
};

/** A sentence as it is to be read. */
export type VoicedSentence = {
  readonly text: string;
  /** Who can do it, the verb, and the rest with the space before it; null where nobody is named. */
  readonly parts: { readonly subject: string; readonly verb: string; readonly rest: string } | null;
  /** False for what is left as it was written because it is not understood. */
  readonly understood: boolean;
};

/**
 * Makes «Jeg kan …» or «Åse kan …» of a learning outcome, which says neither. What is not understood stays word for
 * word as it was written, and so does a text in another language than the report's (nynorsk is understood).
 *
 * @param text the learning outcome, clean; one sentence or several
 * @returns its sentences in their order, each tagged with the language of the text
 */
export function inVoice(text: ReadableText, speaker: Speaker): Run[][] {
  return voicedSentences(text, speaker).map((sentence) => [{ text: sentence.text, language: text.language }]);
}

/** The same, with what is needed to make a running text of them. */
export function voicedSentences(text: ReadableText, speaker: Speaker): VoicedSentence[] {
  const wording = wordingFor(text);
  const foreign = (text.language === 'en') !== (speaker.language === 'en');
  return sentencesOf(text.lines, wording).map((sentence) => {
    const voiced = foreign ? null : voicedSentence(sentence, speaker, wording);
    return voiced ?? { text: sentence, parts: null, understood: false };
  });
}

/** In UTF-16 code units. Nobody says so much in one breath, and what does not end is not worth reading word by word. */
const LONGEST_SENTENCE = 2_000;

function voicedSentence(sentence: string, speaker: Speaker, wording: Wording): VoicedSentence | null {
  const opening = sentence.length > LONGEST_SENTENCE ? null : openingOf(sentence, speaker.name, wording);
  if (!opening) return null;
  return speaker.voice === 'first' ? asSpeaker(opening, wording) : asNamed(sentence, opening, speaker.name, wording);
}

const spoken = (subject: string, verb: string, rest: string): VoicedSentence => ({
  parts: { subject, verb, rest },
  understood: true,
  text: `${subject} ${verb}${rest}`,
});

function asSpeaker(opening: Opening, wording: Wording): VoicedSentence | null {
  const { verb, said } = opening;
  const plain = wording.plainWithI ? (wording.firstPersonForms[verb] ?? wording.plain.get(verb) ?? verb) : verb;
  if (said === 'speaker') return spoken(capitalised(wording.subject), plain, opening.rest);
  const agreed = agreeing(opening.rest, wording.modals.has(verb) ? 'modal' : 'verb', wording);
  const rest = agreed === null ? null : pointedBack(verb, agreed, wording);
  return rest === null ? null : spoken(capitalised(wording.subject), plain, rest);
}

function asNamed(sentence: string, opening: Opening, name: string, wording: Wording): VoicedSentence | null {
  const { verb, rest, said, added } = opening;
  // «Jeg kan lese for barna mine»: more than the first word would have to be another.
  if (wordsOf(rest).some(({ lower }) => wording.firstPerson.has(lower))) return null;
  if (said === 'speaker' && !wording.modals.has(verb) && goesOnPlainly(rest, wording)) return null;
  if (name !== '') return spoken(name, verb, rest);
  if (said === 'nobody') return added ? null : { text: sentence, parts: null, understood: true };
  return { text: capitalised(`${verb}${rest}`), parts: null, understood: true };
}
