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
 * are marks beside a name and never carry a meaning alone. Printed in black and white they are a middle, a light and a
 * dark grey.
 */
export const DIMENSION_MARK: Record<DimensionId, string> = {
  'people-technology': '2F7D4B',
  'flexibility-routines': 'E0B11E',
  'pace-presence': '7B2D52',
};

/** Numbers on the marks, with a contrast of at least 4.5 to them. */
export const DIMENSION_MARK_INK: Record<DimensionId, string> = {
  'people-technology': 'FFFFFF',
  'flexibility-routines': INK,
  'pace-presence': 'FFFFFF',
};

/** The rim of marks: at least 3 to white, which the yellow itself does not have. */
export const DIMENSION_RIM: Record<DimensionId, string> = {
  'people-technology': '2F7D4B',
  'flexibility-routines': '8F6B00',
  'pace-presence': '7B2D52',
};
