import type { CompetenceText } from '../competence-text';
import type { Run } from '../model';
import { type Speaker, type VoicedSentence, voicedSentences } from './in-voice';
import { finished } from './sentences';
import { type Wording, wordingFor } from './wording';

/** An application says a few things well. */
const MOST = 5;
const LEAST = 3;

/** Which sentences, counted from nought, are begun otherwise, so that not every one of them begins with the same word. */
const CONNECTED = [2, 4];

type Said = { readonly sentence: VoicedSentence; readonly language: Run['language']; readonly wording: Wording };

/**
 * A short running text for an application: what comes first in the participant's own order, a sentence from each.
 *
 * @returns three to five sentences where there are so many, one run each; an empty list where no outcome can be made a
 *   sentence of in the report's language
 */
export function runningText(competences: readonly CompetenceText[], speaker: Speaker): Run[] {
  const outcomes = competences.flatMap(({ outcome }) => {
    if (!outcome) return [];
    const wording = wordingFor(outcome);
    const sentences = voicedSentences(outcome, speaker).filter(({ understood }) => understood);
    return [sentences.map((sentence): Said => ({ sentence, language: outcome.language, wording }))];
  });
  const firsts = outcomes.flatMap(([first]) => first ?? []).slice(0, MOST);
  const more = outcomes.flatMap((sentences) => sentences.slice(1)).slice(0, Math.max(0, LEAST - firsts.length));
  return [...firsts, ...more].map(({ sentence, language, wording }, index) => {
    const connector = wording.connectors[CONNECTED.indexOf(index)];
    const text = finished(connector === undefined ? sentence.text : goingOn(connector, sentence, wording));
    return { text: index === 0 ? text : ` ${text}`, language };
  });
}

/** «I tillegg kan jeg …», "In addition, I can …". */
function goingOn(connector: string, { text, parts }: VoicedSentence, { inverted, subject: speaker }: Wording): string {
  if (!parts) return text;
  const subject = parts.subject.toLowerCase() === speaker.toLowerCase() ? speaker : parts.subject;
  return inverted
    ? `${connector} ${parts.verb} ${subject}${parts.rest}`
    : `${connector} ${subject} ${parts.verb}${parts.rest}`;
}
