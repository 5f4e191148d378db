import type { WizardStep } from '#shared/domain/participant';

/** What can be shown to the participant, one at a time on the turned screen. */
export const SHOWN_PARTS = ['told', 'can', 'balance', 'outcomes'] as const;
export type ShownPart = (typeof SHOWN_PARTS)[number];

/** How it is shown: to the participant, or to others, who are not to learn who it is about. */
export type ShownView = 'shown' | 'anonymous';

/** Where the view stands that is turned to the participant, or the one without what tells who they are. */
export function shownPath(participantId: string, part?: ShownPart, view: ShownView = 'shown'): string {
  return `/participants/${participantId}/${view}${part ? `/${part}` : ''}`;
}

/** @returns whether the address is of one of these views, around which nothing of the window's own may stand */
export const isShownPath = (location: string): boolean =>
  /^\/participants\/[^/]+\/(?:shown|anonymous)(\/|$)/.test(location);

/** @returns what belongs to the step the counsellor comes from */
export function partOfStep(step: WizardStep): ShownPart {
  if (step === 'placement') return 'balance';
  if (step === 'key') return 'can';
  return step === 'outcomes' || step === 'comparison' || step === 'report' ? 'outcomes' : 'told';
}
