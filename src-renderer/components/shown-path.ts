import type { WizardStep } from '#shared/domain/participant';

/** What can be shown to the participant, one at a time on the turned screen. */
export const SHOWN_PARTS = ['told', 'can', 'balance', 'outcomes'] as const;
export type ShownPart = (typeof SHOWN_PARTS)[number];

/** Where the view stands that is turned to the participant. */
export function shownPath(participantId: string, part?: ShownPart): string {
  return `/participants/${participantId}/shown${part ? `/${part}` : ''}`;
}

/** @returns whether the address is of that view, around which nothing of the window's own may stand */
export const isShownPath = (location: string): boolean => /^\/participants\/[^/]+\/shown(\/|$)/.test(location);

/** @returns what belongs to the step the counsellor comes from */
export function partOfStep(step: WizardStep): ShownPart {
  if (step === 'placement') return 'balance';
  if (step === 'key') return 'can';
  return step === 'outcomes' || step === 'comparison' || step === 'report' ? 'outcomes' : 'told';
}
