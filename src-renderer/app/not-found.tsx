import { BodyLong } from '@navikt/ds-react';
import { PageHeading } from '../components/page-heading';
import { RouteButton } from '../components/route-button';
import { useTexts } from '../components/use-texts';

export function NotFound() {
  const { t } = useTexts();
  return (
    <div className="bp-narrow-page">
      <PageHeading>{t('common:notFound.heading')}</PageHeading>
      <BodyLong spacing>{t('common:notFound.text')}</BodyLong>
      <RouteButton path="/">{t('common:notFound.back')}</RouteButton>
    </div>
  );
}
