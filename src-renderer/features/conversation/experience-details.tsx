import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { EXPERIENCE_KINDS, EXPERIENCE_PHASES, type Experience } from '#shared/domain/experience';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { announce } from '../../components/announcer';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { ChoiceRow } from './choice-row';
import { ExperienceField } from './experience-field';
import { inLifeOrder, ofPhase, saveExperience } from './experience-patches';

type ExperienceDetailsProps = {
  readonly experience: Experience;
  readonly title: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

/** Everything about an experience, to be changed where it stands. */
export function ExperienceDetails({ experience, title, onRemove, onClose }: ExperienceDetailsProps) {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.querySelector<HTMLElement>('[data-field="tasks"] textarea')?.focus(), []);

  const neighbours = ofPhase(record.experiences, experience.phase).map(({ id }) => id);
  const place = neighbours.indexOf(experience.id);

  const move = (step: -1 | 1) => {
    const others = neighbours.filter((id) => id !== experience.id);
    const moved = [...others.slice(0, place + step), experience.id, ...others.slice(place + step)];
    const experienceIds = inLifeOrder(record.experiences)
      .filter(({ phase }) => phase !== experience.phase)
      .map(({ id }) => id)
      .concat(moved);
    const rank = (id: string) => experienceIds.indexOf(id);
    saveRecord({
      participantId,
      patch: (current) => ({
        ...current,
        experiences: current.experiences.toSorted((one, other) => rank(one.id) - rank(other.id)),
      }),
      send: () => client.experiences.order({ participantId, experienceIds }),
    }).catch(reportFailure);
    announce(t('experiences:details.moved', { title, place: place + step + 1, count: neighbours.length }));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };

  return (
    <fieldset
      ref={group}
      className="bp-experience-details"
      aria-label={t('experiences:details.of', { title })}
      onKeyDown={onKeyDown}
    >
      <ExperienceField experience={experience} field="tasks" advice={t('experiences:details.tasksAdvice')} />
      <div className="bp-experience-details__texts">
        <ExperienceField experience={experience} field="title" />
        <ExperienceField experience={experience} field="place" />
        <ExperienceField experience={experience} field="from" advice={t('experiences:details.timeAdvice')} />
        <ExperienceField experience={experience} field="to" />
      </div>
      <ChoiceRow
        legend={t('experiences:form.phase')}
        values={EXPERIENCE_PHASES}
        value={experience.phase}
        nameOf={(phase) => t(`experiences:phase.${phase}`)}
        onChange={(phase) => saveExperience(participantId, { id: experience.id, phase })}
      />
      <ChoiceRow
        legend={t('experiences:form.kind')}
        values={EXPERIENCE_KINDS}
        value={experience.kind}
        nameOf={(kind) => t(`experiences:kind.${kind}`)}
        onChange={(kind) => saveExperience(participantId, { id: experience.id, kind })}
      />
      <div className="bp-experience-details__actions">
        <Button size="small" onClick={onClose}>
          {t('experiences:details.done')}
        </Button>
        {neighbours.length > 1 && (
          <>
            <Button
              size="small"
              variant="tertiary"
              icon={<ArrowUpIcon aria-hidden />}
              disabled={place === 0}
              onClick={() => move(-1)}
            >
              {t('experiences:details.up')}
            </Button>
            <Button
              size="small"
              variant="tertiary"
              icon={<ArrowDownIcon aria-hidden />}
              disabled={place === neighbours.length - 1}
              onClick={() => move(1)}
            >
              {t('experiences:details.down')}
            </Button>
          </>
        )}
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          className="bp-experience-details__remove"
          icon={<TrashIcon aria-hidden />}
          onClick={onRemove}
        >
          {t('experiences:details.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
