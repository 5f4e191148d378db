import type { DimensionId, Placement } from '#shared/domain/placement';
import type { WindowTranslator } from '#shared/i18n/text-key';

/** The placement in words; null is "not placed yet". */
export function placementName(t: WindowTranslator, placement: Placement | null): string {
  return placement === null ? t('model:notPlaced') : t(`model:placement.${placement}`);
}

/** The dimension in words; null is "not placed yet". */
export function dimensionName(t: WindowTranslator, dimension: DimensionId | null): string {
  return dimension === null ? t('model:notPlaced') : t(`model:dimension.${dimension}`);
}
