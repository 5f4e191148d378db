import { BodyLong } from '@navikt/ds-react';
import { useTexts } from '../../components/use-texts';
import { AccessDocument } from './access-document';
import { DataSection } from './data-section';

/** The right to see everything, private notes included: that is said before the document is made. */
export function AccessSection() {
  const { t } = useTexts();
  return (
    <DataSection heading={t('rights:access.heading')} lead={t('rights:access.lead')}>
      <BodyLong className="bp-participant-data__note">{t('rights:access.notes')}</BodyLong>
      <AccessDocument />
    </DataSection>
  );
}
