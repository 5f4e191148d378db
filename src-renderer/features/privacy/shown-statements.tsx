import { Heading } from '@navikt/ds-react';
import type { ShownRecord } from '#shared/anonymise/anonymise-record';
import { EXPERIENCE_PHASES, type Experience } from '#shared/domain/experience';
import type { Statement } from '#shared/domain/participant';
import { isVisible } from '#shared/domain/text';
import { useTexts } from '../../components/use-texts';
import { ShownSection } from './shown-section';

/** What the participant has told, in their own words, along the line of their life. */
export function ShownStatements({ record }: { readonly record: ShownRecord }) {
  const { t } = useTexts();
  const { experiences, documented } = record;
  const statements = record.statements.filter(({ text }) => isVisible(text));
  const about = (experienceId: string | null) => statements.filter((each) => each.experienceId === experienceId);
  const elsewhere = documented.filter(({ text }) => isVisible(text));
  const empty = statements.length + experiences.length + elsewhere.length === 0;

  return (
    <ShownSection part="told" empty={empty}>
      {EXPERIENCE_PHASES.map((phase) => {
        const own = experiences.filter((experience) => experience.phase === phase);
        if (own.length === 0) return null;
        return (
          <div key={phase} className="bp-shown__phase">
            <Heading level="3" size="small">
              {t(`experiences:phase.${phase}`)}
            </Heading>
            {own.map((experience) => (
              <ShownExperience key={experience.id} experience={experience} said={about(experience.id)} />
            ))}
          </div>
        );
      })}
      <Said statements={about(null)} />
      {elsewhere.length > 0 && (
        <div>
          <Heading level="3" size="small">
            {t('experiences:privacy.elsewhere')}
          </Heading>
          <ul>
            {elsewhere.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </ShownSection>
  );
}

type ShownExperienceProps = { readonly experience: Experience; readonly said: readonly Statement[] };

function ShownExperience({ experience, said }: ShownExperienceProps) {
  const { t } = useTexts();
  const { title, place, from, to, tasks } = experience;
  const time = [from.trim(), to.trim()].filter(Boolean).join(' – ');
  const facts = [place.trim(), time].filter(Boolean).join(', ');
  return (
    <div className="bp-shown__experience">
      <Heading level="4" size="xsmall">
        {title.trim() || t('experiences:untitled')}
      </Heading>
      {facts && <p className="bp-shown__facts">{facts}</p>}
      {isVisible(tasks) && <p className="bp-shown__tasks">{tasks}</p>}
      <Said statements={said} />
    </div>
  );
}

function Said({ statements }: { readonly statements: readonly Statement[] }) {
  return statements.map(({ id, text }) => (
    <blockquote key={id} className="bp-quotes__quote">
      {text}
    </blockquote>
  ));
}
