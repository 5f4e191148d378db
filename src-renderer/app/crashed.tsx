import { BodyLong, Button } from '@navikt/ds-react';
import { PageHeading } from '../components/page-heading';
import { useTexts } from '../components/use-texts';

/** The page for a bug in the window itself. What was typed has already been sent on its way. */
export function Crashed() {
  const { t } = useTexts();
  return (
    <main className="bp-main bp-narrow-page">
      <PageHeading>{t('common:crashed.heading')}</PageHeading>
      <BodyLong spacing>{t('common:crashed.text')}</BodyLong>
      <Button onClick={() => location.reload()}>{t('common:crashed.reload')}</Button>
    </main>
  );
}
