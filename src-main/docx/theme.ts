import type { IThemeOptions } from 'docx';
import { DIMENSION_MARK, DIMENSION_RIM, INK, PANEL_FILL, QUIET_INK } from '#shared/report/palette';

const FONTS = { latin: 'Calibri', eastAsia: 'Calibri', complexScript: 'Arial' } as const;

/**
 * One font and the method's colours, which whoever opens the document finds first in the menus and can change for the
 * whole of it. The reserved pink is not among them.
 */
export const DOCUMENT_THEME: IThemeOptions = {
  name: 'Balansepunkt',
  colors: {
    dark1: INK,
    light1: 'FFFFFF',
    dark2: QUIET_INK,
    light2: PANEL_FILL,
    accent1: DIMENSION_MARK['people-technology'],
    accent2: DIMENSION_MARK['flexibility-routines'],
    accent3: DIMENSION_MARK['pace-presence'],
    accent4: DIMENSION_RIM['flexibility-routines'],
    accent5: QUIET_INK,
    accent6: INK,
    hyperlink: DIMENSION_MARK['people-technology'],
    followedHyperlink: DIMENSION_MARK['pace-presence'],
  },
  fonts: { headings: FONTS, body: FONTS },
};
