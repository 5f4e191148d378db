/** Where the method stands on one page. */
export const HELP_PATH = '/help';
/** Where it is said for whom the program works, and whom to tell. */
export const ACCESSIBILITY_PATH = '/help/accessibility';
