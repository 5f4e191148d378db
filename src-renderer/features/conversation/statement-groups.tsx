import { Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { EXPERIENCE_PHASES, type Experience } from '#shared/domain/experience';
import type { Statement } from '#shared/domain/participant';
import { useTexts } from '../../components/use-texts';
import { ExperienceCard, experienceTitle } from './experience-card';
import { ofPhase } from './experience-patches';

type StatementGroupsProps = {
  readonly experiences: readonly Experience[];
  readonly current: Experience | null;
  readonly statements: readonly Statement[];
  readonly rowOf: (statement: Statement) => ReactNode;
  readonly onWrite: (experience: Experience) => void;
  readonly onRemove: (experience: Experience) => void;
};

/**
 * The participant's life in three parts, what was done in each, and what was said about it. Statements keep the number
 * in which they were said, wherever they stand.
 */
export function StatementGroups(props: StatementGroupsProps) {
  const { experiences, current, statements, rowOf, onWrite, onRemove } = props;
  const { t } = useTexts();
  const about = (id: string | null) => statements.filter(({ experienceId }) => experienceId === id);
  const known = new Set(experiences.map(({ id }) => id));
  const loose = statements.filter(({ experienceId }) => experienceId === null || !known.has(experienceId));

  if (experiences.length === 0) return <ol className="bp-statements">{loose.map(rowOf)}</ol>;
  return (
    <>
      {EXPERIENCE_PHASES.filter((phase) => ofPhase(experiences, phase).length > 0).map((phase) => (
        <section key={phase} className="bp-phase" aria-labelledby={`phase-${phase}`}>
          <Heading level="3" size="xsmall" id={`phase-${phase}`} className="bp-phase__heading">
            {t(`experiences:phase.${phase}`)}
          </Heading>
          {ofPhase(experiences, phase).map((experience) => (
            <ExperienceCard
              key={experience.id}
              experience={experience}
              current={experience === current}
              onWrite={() => onWrite(experience)}
              onRemove={() => onRemove(experience)}
            >
              {about(experience.id).length > 0 && (
                <ol
                  className="bp-statements"
                  aria-label={t('experiences:card.statements', { title: experienceTitle(experience, t) })}
                >
                  {about(experience.id).map(rowOf)}
                </ol>
              )}
            </ExperienceCard>
          ))}
        </section>
      ))}
      {loose.length > 0 && (
        <section className="bp-phase" data-loose aria-labelledby="phase-none">
          <Heading level="3" size="xsmall" id="phase-none" className="bp-phase__heading">
            {t('experiences:none')}
          </Heading>
          <ol className="bp-statements">{loose.map(rowOf)}</ol>
        </section>
      )}
    </>
  );
}
