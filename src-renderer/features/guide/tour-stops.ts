import { WIZARD_STEPS } from '#shared/domain/participant';
import { stepPath } from '../../components/participant-context';

/**
 * The stops of the guided tour along the road, in order; their words stand in `guide:tour.stop` and name statements and
 * competences of the practice participant (resources/demo/participant-b.json). `points` says what is pointed out: the
 * first of the selectors that is on the page.
 */
export const TOUR_STOPS = [
  { id: 'before', step: 'preparation', points: ['.bp-step .bp-page-heading'] },
  { id: 'words', step: 'conversation', points: ['.bp-statement'] },
  { id: 'questions', step: 'conversation', points: ['.bp-questions'] },
  { id: 'marking', step: 'conversation', points: ['.bp-statement:has([aria-label$=" 11"])', '.bp-statement'] },
  { id: 'hint', step: 'conversation', points: ['.bp-composer'] },
  { id: 'placement', step: 'placement', points: ['.bp-bands'] },
  { id: 'key', step: 'key', points: ['.bp-key-groups', '.bp-step'] },
  { id: 'outcomes', step: 'outcomes', points: ['.bp-outcome:has(.aksel-tag)', '.bp-outcome'] },
  { id: 'surplus', step: 'comparison', points: ['.bp-surplus'] },
  { id: 'report', step: 'report', points: ['.bp-report__preview'] },
] as const;

export type TourStop = (typeof TOUR_STOPS)[number];

/** Where a stop stands on a participant's road. */
export function pathOfStop(participantId: string, { step }: TourStop): string {
  const found = WIZARD_STEPS.find((candidate) => candidate === step);
  return stepPath(participantId, found ?? WIZARD_STEPS[0]);
}

/** @returns what the stop points out, as far as it is on the page now */
export function pointedOutBy({ points }: TourStop): HTMLElement | null {
  for (const selector of points) {
    const element = document.querySelector<HTMLElement>(`#main ${selector}`);
    if (element) return element;
  }
  return null;
}
