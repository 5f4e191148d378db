import { CompassIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useTexts } from '../../components/use-texts';
import { showInGuide } from './guide-store';

/** Invites to the tour where one begins. */
export function TourInvitation() {
  const { t } = useTexts();
  return (
    <Button size="small" variant="tertiary" icon={<CompassIcon aria-hidden />} onClick={() => showInGuide('tour')}>
      {t('guide:tour.invite')}
    </Button>
  );
}
