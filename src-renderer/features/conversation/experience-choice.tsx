import { EXPERIENCE_KINDS, EXPERIENCE_PHASES, type Experience } from '#shared/domain/experience';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { saveExperience } from './experience-patches';

/**
 * When in life an experience was and what kind of work, small, beside its name: one that was made with “#” begins with
 * what the one before it had, and nothing about a person is to be assumed out of sight.
 */
export function ExperienceChoice({ experience }: { readonly experience: Experience }) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const { id, phase, kind } = experience;
  const phaseOf = (value: string) => EXPERIENCE_PHASES.find((each) => each === value) ?? phase;
  const kindOf = (value: string) => EXPERIENCE_KINDS.find((each) => each === value) ?? kind;

  return (
    <>
      <select
        aria-label={t('experiences:form.phase')}
        value={phase}
        onChange={(event) => saveExperience(participantId, { id, phase: phaseOf(event.target.value) })}
      >
        {EXPERIENCE_PHASES.map((each) => (
          <option key={each} value={each}>
            {t(`experiences:phase.${each}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('experiences:form.kind')}
        value={kind}
        onChange={(event) => saveExperience(participantId, { id, kind: kindOf(event.target.value) })}
      >
        {EXPERIENCE_KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`experiences:kind.${each}`)}
          </option>
        ))}
      </select>
    </>
  );
}
