/** The id of the field in which the name of a new participant is written. */
export const NEW_PARTICIPANT_FIELD = 'new-participant-name';
