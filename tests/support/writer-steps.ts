import type { ParticipantRecord } from '#shared/domain/participant';

/** What the program in writer.ts does to a participant, and says that it does. */
export type WriterStep =
  | { readonly kind: 'add' | 'update'; readonly id: string; readonly text: string }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'undo' };

export type WriterLine = { readonly ready: true } | { readonly begins: WriterStep } | { readonly stored: Statements };

/** Every statement by its id, in the order of the ids. */
export type Statements = (readonly [id: string, text: string])[];

export const statementsOf = ({ statements }: ParticipantRecord): Statements =>
  statements.map(({ id, text }) => [id, text] as const).toSorted(([one], [other]) => (one < other ? -1 : 1));

/** Texts of one field that follow each other are one change; what was added or removed is taken back by itself. */
export const isUndoable = ({ kind }: WriterStep): boolean => kind === 'add' || kind === 'remove';

/** What there is to be after a step. @param before what there was before the step that an undo takes back */
export function after(step: WriterStep, now: Statements, before: Statements): Statements {
  if (step.kind === 'undo') return before;
  const others = now.filter(([id]) => id !== step.id);
  if (step.kind === 'remove') return others;
  return [...others, [step.id, step.text] as const].toSorted(([one], [other]) => (one < other ? -1 : 1));
}
