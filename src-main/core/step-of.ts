import type { Competence, WizardStep } from '#shared/domain/participant';
import { isBlank } from '#shared/domain/text';

/** The step a counsellor would be at with what is there. */
export function stepOf(competences: readonly Competence[]): WizardStep {
  if (competences.length === 0) return 'conversation';
  if (competences.some(({ placement }) => placement === null)) return 'placement';
  return competences.some(({ key, outcome }) => key && isBlank(outcome)) ? 'outcomes' : 'comparison';
}
