import { BodyLong } from '@navikt/ds-react';
import { LIBRARY_PATH } from '../../components/library-paths';
import { PageHeading } from '../../components/page-heading';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';

/** An address that leads to no standard. */
export function Missing() {
  const { t } = useTexts();
  return (
    <div className="bp-narrow-page">
      <PageHeading>{t('common:notFound.heading')}</PageHeading>
      <BodyLong spacing>{t('library:page.missing')}</BodyLong>
      <RouteButton path={LIBRARY_PATH}>{t('library:page.back')}</RouteButton>
    </div>
  );
}
