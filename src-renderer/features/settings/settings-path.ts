/** Where what holds for the whole workspace is set. */
export const SETTINGS_PATH = '/settings';
