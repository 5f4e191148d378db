import type { ParticipantRecord } from '#shared/domain/participant';
import { saveRecord } from '../api/record';
import { type SavedFieldOptions, useSavedField } from './use-saved-field';

type SavedTextOptions = Omit<SavedFieldOptions, 'queue'> & {
  readonly participantId: string;
  readonly save: (text: string) => Promise<ParticipantRecord>;
};

/** A text field of a participant's record that saves itself with every letter. */
export const useSavedText = ({ participantId, save, ...field }: SavedTextOptions) =>
  useSavedField({
    ...field,
    queue: (text) => saveRecord({ participantId, key: field.fieldKey, text, send: () => save(text) }),
  });
