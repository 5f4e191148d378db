import { describe, expect, it } from 'vitest';
import { DIMENSION_IDS } from '#shared/domain/placement';
import {
  ADDITIONAL_FILL,
  DIMENSION_MARK,
  DIMENSION_MARK_INK,
  DIMENSION_RIM,
  INK,
  PANEL_FILL,
  QUIET_INK,
} from '#shared/report/palette';
import { contrast, luminance } from './colours';

describe('the colours of the document', () => {
  it.each(
    [INK, QUIET_INK].flatMap((ink) => ['FFFFFF', PANEL_FILL, ADDITIONAL_FILL].map((fill) => [ink, fill] as const)),
  )('let %s be read on %s', (ink, fill) => {
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(DIMENSION_IDS)('let the numbers on the marks of %s be read, and the marks be seen', (dimension) => {
    expect(contrast(DIMENSION_MARK_INK[dimension], DIMENSION_MARK[dimension])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(DIMENSION_RIM[dimension], 'FFFFFF')).toBeGreaterThanOrEqual(3);
  });

  it('are apart in black and white, too', () => {
    const greys = DIMENSION_IDS.map((dimension) => luminance(DIMENSION_MARK[dimension]));
    const [dark = 0, middle = 0, light = 0] = greys.toSorted((one, other) => one - other);
    expect((middle + 0.05) / (dark + 0.05)).toBeGreaterThan(1.5);
    expect((light + 0.05) / (middle + 0.05)).toBeGreaterThan(1.5);
  });

  it('keep pink for additional competences', () => {
    expect(ADDITIONAL_FILL).toBe('F8C8DC');
    expect([
      INK,
      QUIET_INK,
      PANEL_FILL,
      ...Object.values(DIMENSION_MARK),
      ...Object.values(DIMENSION_RIM),
    ]).not.toContain(ADDITIONAL_FILL);
  });
});
