import { z } from 'zod';
import {
  DIMENSION_IDS,
  type DimensionId,
  dimensionIdSchema,
  placementSchema,
  placementsOf,
} from '#shared/domain/placement';
import type { Language } from '#shared/domain/text';
import { listIn } from '#shared/i18n/formats';
import type { Translator } from '#shared/i18n/text-key';
import type { CompetenceText } from '../competence-text';

/** The three places of a balance: one point, the balance itself, the other point. */
export const balancePictureSchema = z.object({
  /** Everything the picture shows, in words. */
  description: z.string(),
  balances: z.array(
    z.object({
      dimension: dimensionIdSchema,
      name: z.string(),
      places: z.array(
        z.object({
          placement: placementSchema,
          name: z.string(),
          /** The numbers of the key competences that lie there, as in the list of key competences. */
          numbers: z.array(z.number().int().positive()),
        }),
      ),
    }),
  ),
});
export type BalancePicture = z.infer<typeof balancePictureSchema>;
type Balance = BalancePicture['balances'][number];

/** A key competence with its number in the document. */
export type NumberedCompetence = Pick<CompetenceText, 'placement'> & { readonly number: number };

/**
 * The balance model with the key competences as numbers at the places they belong to. Names stay out of it: they can be
 * in any script, and the picture's letters are drawn.
 * @param competences in the order of their numbers; those without a placement lie nowhere
 */
export function balancePicture(
  competences: readonly NumberedCompetence[],
  language: Language,
  t: Translator,
): BalancePicture {
  const balances = DIMENSION_IDS.map(
    (dimension): Balance => ({
      dimension,
      name: t(`model:dimension.${dimension}`),
      places: placementsOf(dimension).map((placement) => ({
        placement,
        name: placeName(placement, dimension, t),
        numbers: competences.filter((competence) => competence.placement === placement).map(({ number }) => number),
      })),
    }),
  );
  const placeText = ({ name, numbers }: Balance['places'][number]) =>
    numbers.length > 0
      ? t('model:picture.place', { place: name, numbers: listIn(language, numbers.map(String)) })
      : t('model:picture.emptyPlace', { place: name });
  const inWords = balances.map(({ name, places }) =>
    t('model:picture.balanceText', { name, places: places.map(placeText).join('; ') }),
  );
  return { description: t('model:picture.description', { balances: inWords.join(' ') }), balances };
}

/** What a place is called beside its dimension's name: the place between the points is simply the balance. */
export function placeName(placement: NonNullable<CompetenceText['placement']>, dimension: DimensionId, t: Translator) {
  return placement === dimension ? t('model:picture.balance') : t(`model:placement.${placement}`);
}
