/** Where a participant is taken in from a file. */
export const TAKE_PATH = '/take-in';
