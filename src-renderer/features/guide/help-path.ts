/** Where the method stands on one page. */
export const HELP_PATH = '/help';
