import { type RefObject, useEffect } from 'react';
import { useLocation } from 'wouter';
import { pathOfStop, pointedOutBy, type TourStop } from './tour-stops';

/** Milliseconds between two looks at the page: parts of it are drawn anew while one works. */
const LOOK = 250;
/** Milliseconds that a page gets to take the focus itself, before the tour's heading takes it. */
const SETTLE = 120;
/** Milliseconds after which the heading takes the focus although there is nothing to point out. */
const PATIENCE = 4_000;

/** What fills more of the window than this is shown from its beginning. */
const TALL = 0.6;

const MARK = 'data-pointed-out';

function unmark(except: Element | null): void {
  for (const element of document.querySelectorAll(`[${MARK}]`)) if (element !== except) element.removeAttribute(MARK);
}

const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Goes to the stop's place on the road, points out what it is about for as long as it is on the page, and gives the
 * focus to the tour's heading once the page has settled.
 */
export function usePointingOut(
  participantId: string,
  stop: TourStop,
  heading: RefObject<HTMLHeadingElement | null>,
): void {
  const [location, navigate] = useLocation();
  const path = pathOfStop(participantId, stop);

  // Only when a stop is gone to: the counsellor is free to look elsewhere in between.
  // biome-ignore lint/correctness/useExhaustiveDependencies: going to another page must not lead back
  useEffect(() => {
    if (location !== path) navigate(path);
    const takeFocus = () => setTimeout(() => heading.current?.focus({ preventScroll: true }), SETTLE);
    let waiting: ReturnType<typeof setTimeout> | undefined = setTimeout(() => arrive(null), PATIENCE);
    const arrive = (element: HTMLElement | null) => {
      clearTimeout(waiting);
      waiting = undefined;
      const block = element && element.offsetHeight > window.innerHeight * TALL ? 'start' : 'center';
      element?.scrollIntoView({ block, behavior: isCalm() ? 'auto' : 'smooth' });
      takeFocus();
    };
    const look = () => {
      // The address changes before the page does: the list of steps says which page it is.
      const isThere = document.querySelector(`[aria-current="step"][href="#${path}"]`) !== null;
      const element = isThere ? pointedOutBy(stop) : null;
      unmark(element);
      element?.setAttribute(MARK, '');
      if (element && waiting !== undefined) arrive(element);
    };
    const looking = setInterval(look, LOOK);
    look();
    return () => {
      clearInterval(looking);
      clearTimeout(waiting);
      unmark(null);
    };
  }, [path, stop]);
}
