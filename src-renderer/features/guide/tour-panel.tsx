import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Button, Heading } from '@navikt/ds-react';
import { type KeyboardEvent, useRef } from 'react';
import { useLocation } from 'wouter';
import { announce } from '../../components/announcer';
import { useTexts } from '../../components/use-texts';
import { endTour, type TourProgress, walkTo } from './guide-store';
import { TOUR_STOPS } from './tour-stops';
import { usePointingOut } from './use-pointing-out';

/** A stop of the tour, beside the page that it is about. It is no dialog: everything on the page can be used. */
export function TourPanel({ tour }: { readonly tour: TourProgress }) {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const stop = TOUR_STOPS[tour.stop] ?? TOUR_STOPS[0];
  const isLast = tour.stop === TOUR_STOPS.length - 1;
  usePointingOut(tour.participantId, stop, heading);

  const goTo = (number: number) => walkTo({ ...tour, stop: number });

  const end = () => {
    endTour(isLast);
    announce(t('guide:tour.ended'));
    document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true });
  };

  /** The whole way was gone: what comes next is a participant of one's own. */
  const finish = () => {
    endTour(true);
    navigate('/');
    // A new page silences what was said before it.
    requestAnimationFrame(() => announce(t('guide:tour.ended')));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end();
  };

  return (
    <section className="bp-tour" aria-labelledby="tour-stop" onKeyDown={onKeyDown}>
      <p className="bp-tour__position">{t('guide:tour.position', { number: tour.stop + 1, all: TOUR_STOPS.length })}</p>
      <Heading ref={heading} level="2" size="small" id="tour-stop" tabIndex={-1} className="bp-tour__heading">
        {t(`guide:tour.stop.${stop.id}.heading`)}
      </Heading>
      <p className="bp-tour__text">{t(`guide:tour.stop.${stop.id}.text`)}</p>
      <p className="bp-tour__try">
        <strong>{t('guide:tour.try')}:</strong> {t(`guide:tour.stop.${stop.id}.try`)}
      </p>
      <div className="bp-tour__buttons">
        {!isLast && (
          <Button
            size="small"
            icon={<ArrowRightIcon aria-hidden />}
            iconPosition="right"
            onClick={() => goTo(tour.stop + 1)}
          >
            {t('guide:tour.next')}
          </Button>
        )}
        {tour.stop > 0 && (
          <Button size="small" variant="secondary" onClick={() => goTo(tour.stop - 1)}>
            {t('guide:tour.previous')}
          </Button>
        )}
        <Button size="small" variant={isLast ? 'primary' : 'tertiary'} onClick={isLast ? finish : end}>
          {t('guide:tour.end')}
        </Button>
      </div>
    </section>
  );
}
