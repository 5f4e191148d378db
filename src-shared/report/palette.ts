import type { DimensionId } from '#shared/domain/placement';

/** The pink of additional competences (formats.md). Reserved: nothing else in the document may have it. */
export const ADDITIONAL_FILL = 'F8C8DC';

/** Text colours; each has a contrast of at least 4.5 to white, to PANEL_FILL and to ADDITIONAL_FILL. */
export const INK = '1D2733';
export const QUIET_INK = '4A5560';

/** Behind the names of the dimensions. */
export const PANEL_FILL = 'F3F4F5';

export const HAIRLINE = 'CBD0D5';

/**
 * The dimensions in the source are green, yellow and pink. Pink is taken, so the third has its dark relative; they
 * are marks beside a name and never carry a meaning alone.
 */
export const DIMENSION_MARK: Record<DimensionId, string> = {
  'people-technology': '3E8E5A',
  'flexibility-routines': 'E0B11E',
  'pace-presence': '7B2D52',
};
