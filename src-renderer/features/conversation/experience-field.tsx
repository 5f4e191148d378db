import { useId } from 'react';
import { EXPERIENCE_LIMITS, type Experience } from '#shared/domain/experience';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { GrowingTextarea } from '../../components/growing-textarea';
import { useParticipant } from '../../components/participant-context';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts } from '../../components/use-texts';

const LIMIT_OF = {
  title: EXPERIENCE_LIMITS.title,
  place: EXPERIENCE_LIMITS.place,
  from: EXPERIENCE_LIMITS.time,
  to: EXPERIENCE_LIMITS.time,
  tasks: EXPERIENCE_LIMITS.tasks,
} as const;

type ExperienceFieldProps = {
  readonly experience: Experience;
  readonly field: keyof typeof LIMIT_OF;
  readonly advice?: string;
};

/** One of an experience's texts; it saves itself. */
export function ExperienceField({ experience, field, advice }: ExperienceFieldProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const id = useId();
  const text = useSavedText({
    participantId,
    fieldKey: `experience:${experience.id}:${field}`,
    stored: experience[field],
    save: (changed) => client.experiences.save({ participantId, experience: { id: experience.id, [field]: changed } }),
  });
  const shared = {
    id,
    value: text.value,
    maxLength: LIMIT_OF[field],
    'aria-describedby': advice ? `${id}-advice` : undefined,
    onFocus: text.onFocus,
    onBlur: text.onBlur,
  };

  return (
    <div className="bp-experience-field" data-field={field}>
      <label htmlFor={id}>{t(`experiences:details.${field}`)}</label>
      {field === 'tasks' ? (
        <GrowingTextarea {...shared} onChange={(event) => text.change(event.target.value)} />
      ) : (
        <input
          {...shared}
          className="bp-experience-field__line"
          autoComplete="off"
          onChange={(event) => text.change(event.target.value)}
        />
      )}
      {advice && (
        <p id={`${id}-advice`} className="bp-experience-field__advice">
          {advice}
        </p>
      )}
      {text.failure && <p className="bp-form-error">{failureText(t, text.failure)}</p>}
    </div>
  );
}
