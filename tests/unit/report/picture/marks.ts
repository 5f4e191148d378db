import { type Placement, placementSchema } from '#shared/domain/placement';
import type { Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { balancePicture } from '#shared/report/picture/balance-picture';

/** A picture of key competences at these places, numbered as they come. */
export function pictureOf(places: readonly (Placement | null)[], language: Language = 'nb') {
  const numbered = places.map((placement, index) => ({ placement, number: index + 1 }));
  return balancePicture(numbered, language, translatorFor(language));
}

export const PLACES = placementSchema.options;

export type Mark = { readonly x: number; readonly y: number; readonly radius: number };

/** The marks as they are drawn, their rims included. */
export function marksIn(svg: string): Mark[] {
  return [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"[^>]*stroke-width="([\d.]+)"/g)].map(
    ([, x, y, radius, rim]) => ({ x: Number(x), y: Number(y), radius: Number(radius) + Number(rim) / 2 }),
  );
}
