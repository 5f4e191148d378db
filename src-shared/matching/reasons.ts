import { type LocalizedText, TEXT_LANGUAGES, type TextLanguage } from '#shared/domain/text';
import { TEXT_FIELDS, type TextField } from './classifier/classifier';
import type { StandardIndex } from './index-standard';
import type { MatchableCompetence, MatchReason, MatchReasonCode } from './types';

/** A concept that leads less than this much to the answer would only puzzle the reader. */
const TELLING = 0.08;
/** A label that is this likely about the concept says it itself; else it is the outcome that does. */
const LABEL_SAYS = 0.25;

const textOf = (competence: MatchableCompetence, field: TextField, language: TextLanguage): string =>
  competence[field]?.[language] ?? '';

/** What a person's concept and one of the standard's have to do with each other: the strongest way from one to the other. */
type Way = { readonly own: number; readonly standard: number; readonly strength: number };

function strongest(values: ArrayLike<number> | null): number {
  let best = 0;
  for (let index = 1; index < (values?.length ?? 0); index++) {
    if ((values?.[index] ?? 0) > (values?.[best] ?? 0)) best = index;
  }
  return best;
}

function wayTo(competence: MatchableCompetence, position: number, index: StandardIndex): Way {
  const { reader, head, bonds, competences } = index;
  const own = reader.read(competence).concepts ?? new Float32Array(reader.concepts.length);
  const theirs = competences[position]?.reading.concepts ?? null;
  const leadsTo = (concept: number): number =>
    head
      ? (head.fromConcepts[concept * head.labels.length + position + 1] ?? 0)
      : (bonds[2 * concept * competences.length + position] ?? 0);
  const strengths = Float32Array.from(own, (likelihood, concept) => likelihood * leadsTo(concept));
  const best = strongest(strengths);
  const subject = strongest(theirs);
  // The standard's competence may be about several things: if what the person's is about is one of them, that is it.
  const same = (theirs?.[best] ?? 0) >= LABEL_SAYS;
  return { own: best, standard: same ? best : subject, strength: strengths[best] ?? 0 };
}

/** Words that are named of label and outcome together. */
const MOST_WORDS = 3;

/** Which part of the competence speaks for the concept: the name, or only the learning outcome. */
function fieldThatSays(competence: MatchableCompetence, concept: number, index: StandardIndex): TextField {
  const { classifier, conceptHead } = index.reader;
  const said = TEXT_LANGUAGES.map((language) => {
    const reading = classifier.read(textOf(competence, 'label', language), '', language);
    return (conceptHead && reading?.answer(conceptHead)[concept]) ?? 0;
  });
  return Math.max(...said) >= LABEL_SAYS ? 'label' : 'outcome';
}

/** The words that speak most for the answer, quoted, in the languages they are written in. */
function tellingWords(competence: MatchableCompetence, position: number, concept: number, index: StandardIndex) {
  const head = index.head ?? index.reader.conceptHead;
  if (!head) return null;
  const label = index.head ? position + 1 : concept;
  const found = new Set<string>();
  for (const language of TEXT_LANGUAGES) {
    for (const field of TEXT_FIELDS) {
      const text = textOf(competence, field, language);
      for (const word of index.reader.classifier.tellingWords(text, field, language, head, label)) found.add(word);
    }
  }
  const words = [...found].slice(0, MOST_WORDS);
  return words.length > 0 ? words : null;
}

/** @returns why the link to the key competence at this position is suggested; never empty */
export function reasonsFor(competence: MatchableCompetence, position: number, index: StandardIndex): MatchReason[] {
  const { reader, competences } = index;
  const standard = competences[position];
  const labels = { own: competence.label, standard: standard?.label ?? {} };
  const reading = reader.read(competence);
  if (reading.names.some((name) => standard?.reading.names.includes(name))) {
    return [{ code: 'sameName', values: labels }];
  }
  const way = wayTo(competence, position, index);
  const about = (concept: number): LocalizedText =>
    reader.lexicon.concepts.get(reader.concepts[concept] ?? '')?.about ?? {};
  const values = { ...labels, ownAbout: about(way.own), about: about(way.standard) };
  const reasons: MatchReason[] = [{ code: codeFor(competence, way, index), values }];
  const words = tellingWords(competence, position, way.own, index);
  if (words) {
    const quoted = { nb: words.map((word) => `\u00ab${word}\u00bb`), en: words.map((word) => `\u2018${word}\u2019`) };
    const listed = { nb: quoted.nb.join(', '), en: quoted.en.join(', ') };
    reasons.push({ code: 'tellingWords', values: { ...labels, words: listed } });
  }
  return reasons;
}

function codeFor(competence: MatchableCompetence, way: Way, index: StandardIndex): MatchReasonCode {
  if (way.strength < TELLING) return 'likeOthers';
  const field = fieldThatSays(competence, way.own, index);
  if (way.own === way.standard) return field === 'label' ? 'sameConcept' : 'outcomeConcept';
  return field === 'label' ? 'nearConcept' : 'nearOutcome';
}
