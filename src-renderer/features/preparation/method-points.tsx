import { BodyLong, Checkbox, CheckboxGroup, Heading } from '@navikt/ds-react';
import { PREPARATION_POINTS, type PreparationPoint } from '#shared/domain/preparation';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { savePreparation } from './save-preparation';

/** What the method asks before the conversation, each with its reason (method.md, "The conversation"). */
export function MethodPoints() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  return (
    <section className="bp-card bp-preparation__card" aria-labelledby="method-points">
      <Heading level="2" size="small" id="method-points">
        {t('preparation:points.heading')}
      </Heading>
      <BodyLong size="small">{t('preparation:points.advice')}</BodyLong>
      <CheckboxGroup
        legend={t('preparation:points.heading')}
        hideLegend
        size="small"
        value={record.preparation.done}
        onChange={(done: PreparationPoint[]) => savePreparation(participantId, { done })}
      >
        {PREPARATION_POINTS.map((point) => (
          <Checkbox key={point} value={point} description={t(`preparation:points.${point}Why`)}>
            {t(`preparation:points.${point}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </section>
  );
}
