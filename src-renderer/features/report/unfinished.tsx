import { BodyLong, Heading } from '@navikt/ds-react';
import { CompetenceName } from '../../components/competence-name';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { stepPath, useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { outcomeFieldId } from '../outcomes/outcome-fields';
import type { Review } from './use-review';

/** What the counsellor may want to finish before the document goes to somebody: said once, without blocking. */
export function Unfinished({ openQuestions, undescribed }: Pick<Review, 'openQuestions' | 'undescribed'>) {
  const { t, language } = useTexts();
  const { participantId } = useParticipant();
  return (
    <>
      {openQuestions && (
        <BodyLong size="small">
          {t('wizard:report.openQuestions')}{' '}
          <a href={`#${stepPath(participantId, 'comparison')}`}>
            {t('wizard:goTo', { step: t('wizard:step.comparison') })}
          </a>
        </BodyLong>
      )}
      {undescribed.length > 0 && (
        <section className="bp-review__group" aria-labelledby="without-outcome">
          <Heading level="3" size="xsmall" id="without-outcome">
            {t('wizard:report.withoutOutcome')}
          </Heading>
          <BodyLong size="small">{t('wizard:report.withoutOutcomeText')}</BodyLong>
          <ul>
            {undescribed.map((competence) => (
              <li key={competence.id}>
                <a
                  href={`#${stepPath(participantId, 'outcomes')}`}
                  onClick={() => focusWhenDrawn(outcomeFieldId(competence.id, language))}
                >
                  <CompetenceName competence={competence} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
