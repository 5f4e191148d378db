import { idOfRef, refOf, type Standard } from '#shared/domain/standard';
import { isBlank } from '#shared/domain/text';
import { nameKeys } from './name-keys';
import type { MatchableCompetence, MatchReason, MatchReasonCode, SuggestedLink } from './types';

/** What the counsellor once decided about a competence of this name, beside a version of this standard. */
export type Lesson = {
  /** The competence that it was decided about, with the outcome it has. */
  readonly competence: MatchableCompetence;
  /** What the competence is called: its `nameKeys`. */
  readonly names: readonly string[];
  readonly standardRef: string;
  /** What it answers to; null: it is additional. */
  readonly answer: string | null;
  /** What had been suggested and was not what it answers to. */
  readonly turnedDown: string | null;
  /** All key competences of the version it was decided about: an additional competence answers to none of these. */
  readonly offered: readonly string[];
  /** ISO 8601, UTC. */
  readonly learnedAt: string;
};

/** How alike (0–1) two competences are that are called the same. */
export type Likeness = (one: MatchableCompetence, other: MatchableCompetence) => number;

/** From here on, the same name is taken to mean the same competence. */
const ALIKE = 0.5;
/** A person has said so about the same thing: nothing that is read out of words is as sure. */
const SURE = 0.97;
/** The name speaks for it and the outcome does not: a question, in the middle of what is `possible`. */
const IN_DOUBT = 0.6;

type TaughtStandard = Pick<Standard, 'id' | 'version' | 'competences'>;

/** The lessons that count for one competence: the newest, or those of one moment. */
type Verdict = {
  /** True when they are about the same competence, not only about one of the same name. */
  readonly sure: boolean;
  readonly lessons: readonly Lesson[];
};

function byName(lessons: readonly Lesson[]): ReadonlyMap<string, readonly Lesson[]> {
  const taught = new Map<string, Lesson[]>();
  for (const lesson of lessons) {
    for (const name of lesson.names) {
      const known = taught.get(name);
      if (known) known.push(lesson);
      else taught.set(name, [lesson]);
    }
  }
  return taught;
}

/** @returns null when there are no lessons */
function verdictOn(competence: MatchableCompetence, about: readonly Lesson[], likeness: Likeness): Verdict | null {
  const isSame = (lesson: Lesson): boolean =>
    lesson.competence.id === competence.id ||
    isBlank(lesson.competence.outcome) ||
    isBlank(competence.outcome) ||
    likeness(lesson.competence, competence) >= ALIKE;
  const newestFirst = about.toSorted(
    (one, other) => Number(one.learnedAt < other.learnedAt) - Number(one.learnedAt > other.learnedAt),
  );
  const same = newestFirst.find(isSame);
  const newest = same ?? newestFirst[0];
  if (!newest) return null;
  const ofTheMoment = newestFirst.filter(({ learnedAt }) => learnedAt === newest.learnedAt);
  return { sure: same !== undefined, lessons: same ? ofTheMoment.filter(isSame) : ofTheMoment };
}

const refuses = ({ answer, turnedDown, offered }: Lesson, id: string): boolean =>
  id === turnedDown || (answer === null && offered.includes(id));

function taught(
  link: SuggestedLink,
  competence: MatchableCompetence,
  { sure, lessons }: Verdict,
  standard: TaughtStandard,
): SuggestedLink {
  const target = link.standardCompetenceId;
  const answers = new Set(lessons.map(({ answer }) => answer));
  const refused = target !== null && lessons.every((lesson) => refuses(lesson, target));
  const reason = (code: MatchReasonCode, id: string): MatchReason => {
    const label = standard.competences.find((candidate) => candidate.id === id)?.label ?? {};
    return { code, values: { own: competence.label, standard: label } };
  };

  // Another outcome under the same name: what is read out of that outcome stands, unless it was turned down before.
  if (!sure && link.level === 'match' && !refused) return link;

  const inOrder = standard.competences.map(({ id }) => id).filter((id) => answers.has(id));
  const answer = target !== null && answers.has(target) ? target : inOrder[0];
  if (answer !== undefined) {
    const agreed = answers.size === 1;
    const first = reason(agreed ? 'lessonConfirmed' : 'lessonsDisagree', answer);
    return {
      competenceId: link.competenceId,
      standardCompetenceId: answer,
      level: sure && agreed ? 'match' : 'possible',
      score: sure && agreed ? SURE : IN_DOUBT,
      reasons: answer === target ? [first, ...link.reasons] : [first],
    };
  }
  if (!refused) return link;
  const named = lessons.some(({ turnedDown }) => turnedDown === target);
  const first = reason(named ? 'lessonTurnedDown' : 'lessonAdditional', target);
  if (sure) return { ...link, standardCompetenceId: null, level: 'extra', score: 0, reasons: [first] };
  return { ...link, level: 'possible', score: Math.min(link.score, IN_DOUBT), reasons: [first, ...link.reasons] };
}

/**
 * Lets what the counsellor decided before go ahead of what is read out of words. The same name and no other outcome:
 * the lesson decides. The same name and another outcome: it makes a question at most. Of lessons that disagree the
 * newest counts; when they are of one moment, it is a question again.
 *
 * A lesson never counts where the decision it came from stands itself, nor for a standard with another id; for another
 * version of the standard it does, as long as that still has what the lesson says.
 *
 * @param links what the matcher suggests, at most one for each competence
 * @param lessons in any order; those that do not concern the competences or the standard are passed over
 * @param likeness asked only where both competences have an outcome
 * @returns the links in their order; one that was turned down is `extra` and says why
 */
export function applyLessons(
  links: readonly SuggestedLink[],
  competences: readonly MatchableCompetence[],
  lessons: readonly Lesson[],
  standard: TaughtStandard,
  likeness: Likeness,
): SuggestedLink[] {
  const known = new Set(standard.competences.map(({ id }) => id));
  const lessonsOf = byName(
    lessons.filter(
      ({ standardRef, answer }) => idOfRef(standardRef) === standard.id && (answer === null || known.has(answer)),
    ),
  );
  const competenceOf = new Map(competences.map((competence) => [competence.id, competence]));
  return links.map((link) => {
    const competence = competenceOf.get(link.competenceId);
    if (!competence || lessonsOf.size === 0) return link;
    const about = new Set(nameKeys(competence.label).flatMap((name) => lessonsOf.get(name) ?? []));
    const others = [...about].filter(
      (lesson) => lesson.competence.id !== competence.id || lesson.standardRef !== refOf(standard),
    );
    const verdict = verdictOn(competence, others, likeness);
    return verdict ? taught(link, competence, verdict, standard) : link;
  });
}
