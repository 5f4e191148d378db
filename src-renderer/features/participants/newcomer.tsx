import { BodyLong, Heading } from '@navikt/ds-react';
import { WIZARD_STEPS } from '#shared/domain/participant';
import { useTexts } from '../../components/use-texts';

/** For whoever has nobody in the workspace yet: what the road is, in the method's own words. */
export function Newcomer() {
  const { t } = useTexts();
  return (
    <section className="bp-newcomer">
      <Heading level="2" size="small">
        {t('participants:newcomer.heading')}
      </Heading>
      <BodyLong>{t('participants:newcomer.text')}</BodyLong>
      <ol className="bp-newcomer__road">
        {WIZARD_STEPS.map((step) => (
          <li key={step}>
            <strong>{t(`wizard:step.${step}`)}</strong>
            <span>{t(`participants:newcomer.${step}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
