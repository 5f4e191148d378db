import { consentStanding } from '#shared/domain/consent';
import { dayOf } from '#shared/domain/day';
import type { Competence, ParticipantRecord, WizardStep } from '#shared/domain/participant';
import { PREPARATION_POINTS } from '#shared/domain/preparation';
import { isBlank } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';

export type StepProgress = {
  /** Something has been done here that the next steps can build on. */
  readonly done: boolean;
  /** What is there, in words; empty when there is nothing to say. */
  readonly contents: string;
};

const hasOutcome = ({ outcome }: Competence): boolean => !isBlank(outcome);

/** Consent says most; without one, the points that are ticked. */
function preparationProgress(t: WindowTranslator, { consents, preparation }: ParticipantRecord): StepProgress {
  const standing = consentStanding(consents, dayOf(new Date()));
  if (standing !== 'none') return { done: standing === 'given', contents: t(`preparation:progress.${standing}`) };
  const { length: count } = preparation.done;
  const points = t('preparation:progress.points', { count, all: PREPARATION_POINTS.length });
  return { done: false, contents: count > 0 ? points : '' };
}

/** How far each step has come. It says what is there and, at most, what waits; it never scores. */
export function stepProgress(t: WindowTranslator, record: ParticipantRecord): Record<WizardStep, StepProgress> {
  const { statements, competences, participant, decisions } = record;
  const placed = competences.filter(({ placement }) => placement !== null);
  const key = competences.filter((competence) => competence.key);
  const outcomes = key.filter(hasOutcome);
  const said = statements.length > 0;
  const [chosen] = participant.standardRefs;
  const compared = chosen !== undefined;
  const decided = key.filter(({ id }) =>
    decisions.some(({ standardRef, competenceId }) => standardRef === chosen && competenceId === id),
  );
  return {
    preparation: preparationProgress(t, record),
    conversation: {
      done: said || competences.length > 0,
      contents: said ? t('wizard:progress.conversation', { count: statements.length }) : '',
    },
    placement: {
      done: placed.length > 0 && placed.length === competences.length,
      contents:
        competences.length > 0 ? t('wizard:progress.placement', { count: placed.length, all: competences.length }) : '',
    },
    key: { done: key.length > 0, contents: key.length > 0 ? t('wizard:progress.key', { count: key.length }) : '' },
    outcomes: {
      done: key.length > 0 && outcomes.length === key.length,
      contents: key.length > 0 ? t('wizard:progress.outcomes', { count: outcomes.length, all: key.length }) : '',
    },
    comparison: {
      done: compared && key.length > 0 && decided.length === key.length,
      contents: compared ? t('wizard:progress.comparison', { count: decided.length, all: key.length }) : '',
    },
    report: { done: false, contents: '' },
  };
}
