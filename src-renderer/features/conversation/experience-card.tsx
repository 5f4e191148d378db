import { PencilIcon, PencilWritingIcon } from '@navikt/aksel-icons';
import { Button, Heading, Tag } from '@navikt/ds-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { Experience } from '#shared/domain/experience';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { useTexts } from '../../components/use-texts';
import { ExperienceDetails } from './experience-details';

/** What an experience is called; one that has lost its title is still there to be found. */
export const experienceTitle = ({ title }: Pick<Experience, 'title'>, t: WindowTranslator): string =>
  title.trim() || t('experiences:untitled');

/** Place and time on one line, as far as they are known. */
export function experienceFacts({ place, from, to }: Experience): string {
  const time = [from.trim(), to.trim()].filter(Boolean).join(' – ');
  return [place.trim(), time].filter(Boolean).join(', ');
}

type ExperienceCardProps = {
  readonly experience: Experience;
  /** What is written now is about this one. */
  readonly current: boolean;
  readonly onWrite: () => void;
  readonly onRemove: () => void;
  /** The statements about it. */
  readonly children: ReactNode;
};

/** An experience with its tasks and what the participant said about it. */
export function ExperienceCard({ experience, current, onWrite, onRemove, children }: ExperienceCardProps) {
  const { t } = useTexts();
  const [editing, setEditing] = useState(false);
  const heading = useId();
  const edit = useRef<HTMLButtonElement>(null);
  const title = experienceTitle(experience, t);
  const facts = experienceFacts(experience);

  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => edit.current?.focus());
  };

  return (
    <article className="bp-experience" data-current={current} aria-labelledby={heading}>
      <header className="bp-experience__head">
        <div className="bp-experience__names">
          <Heading level="4" size="xsmall" id={heading}>
            {title}
          </Heading>
          <span className="bp-experience__facts">
            {facts && <span>{facts}</span>}
            <Tag size="xsmall" variant="neutral">
              {t(`experiences:kind.${experience.kind}`)}
            </Tag>
          </span>
        </div>
        <div className="bp-experience__actions">
          {current ? (
            <span className="bp-experience__now">
              <PencilWritingIcon aria-hidden />
              {t('experiences:card.writing')}
            </span>
          ) : (
            <Button
              size="small"
              variant="tertiary"
              icon={<PencilWritingIcon aria-hidden />}
              aria-label={t('experiences:card.writeAbout', { title })}
              onClick={onWrite}
            >
              {t('experiences:card.write')}
            </Button>
          )}
          {!editing && (
            <Button
              ref={edit}
              id={`experience-${experience.id}`}
              size="small"
              variant="tertiary"
              icon={<PencilIcon aria-hidden />}
              aria-label={t('experiences:card.editOf', { title })}
              onClick={() => setEditing(true)}
            >
              {t('experiences:card.edit')}
            </Button>
          )}
        </div>
      </header>
      {editing ? (
        <ExperienceDetails experience={experience} title={title} onRemove={onRemove} onClose={close} />
      ) : (
        experience.tasks.trim() !== '' && (
          <p className="bp-experience__tasks">
            <span className="bp-experience__tasks-label">{t('experiences:card.tasks')}</span> {experience.tasks}
          </p>
        )
      )}
      {children}
    </article>
  );
}
