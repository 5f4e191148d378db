import { lazy, Suspense } from 'react';
import { useWindowShortcuts } from '../../app/shortcuts/use-window-shortcuts';
import { showInGuide, useGuide } from './guide-store';
import './guide.css';

const ShortcutsDialog = lazy(() =>
  import('./shortcuts-dialog').then(({ ShortcutsDialog: dialog }) => ({ default: dialog })),
);
const TourOffer = lazy(() => import('./tour-offer').then(({ TourOffer: offer }) => ({ default: offer })));
const TourPanel = lazy(() => import('./tour-panel').then(({ TourPanel: panel }) => ({ default: panel })));

/** What helps from any page: the shortcuts, their list, and the tour. */
export function Guide() {
  const { dialog, tour } = useGuide();
  const close = () => showInGuide(null);
  useWindowShortcuts();
  return (
    <Suspense fallback={null}>
      {tour && <TourPanel tour={tour} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {dialog === 'tour' && <TourOffer onClose={close} />}
    </Suspense>
  );
}
