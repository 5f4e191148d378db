import { BodyLong, Heading } from '@navikt/ds-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { isBlank } from '#shared/domain/text';
import { api } from '../../api/queries';
import { CompetenceName } from '../../components/competence-name';
import { stepPath, useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';

type UnfinishedProps = { readonly compared: boolean };

/** What the counsellor may want to finish before the document goes to somebody: said once, without blocking. */
export function Unfinished({ compared }: UnfinishedProps) {
  const { t, language } = useTexts();
  const { participantId, record } = useParticipant();
  const [standardRef] = record.participant.standardRefs;
  const { data: comparison } = useQuery(
    api.comparison.get.queryOptions({
      input: compared && standardRef !== undefined ? { participantId, standardRef, language } : skipToken,
    }),
  );
  const open = comparison?.groups.some(({ rows }) =>
    rows.some(({ own }) =>
      own.some(({ basis, suggestion }) => basis === 'suggested' && suggestion?.level === 'possible'),
    ),
  );
  const undescribed = record.competences.filter(({ key, outcome }) => key && isBlank(outcome));

  return (
    <>
      {open && (
        <BodyLong size="small">
          {t('wizard:report.openQuestions')}{' '}
          <a href={`#${stepPath(participantId, 'comparison')}`}>
            {t('wizard:goTo', { step: t('wizard:step.comparison') })}
          </a>
        </BodyLong>
      )}
      {undescribed.length > 0 && (
        <section className="bp-other-language" aria-labelledby="without-outcome">
          <Heading level="3" size="xsmall" id="without-outcome">
            {t('wizard:report.withoutOutcome')}
          </Heading>
          <BodyLong size="small">{t('wizard:report.withoutOutcomeText')}</BodyLong>
          <ul>
            {undescribed.map((competence) => (
              <li key={competence.id}>
                <CompetenceName competence={competence} />
              </li>
            ))}
          </ul>
          <a href={`#${stepPath(participantId, 'outcomes')}`}>
            {t('wizard:goTo', { step: t('wizard:step.outcomes') })}
          </a>
        </section>
      )}
    </>
  );
}
