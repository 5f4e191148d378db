import { z } from 'zod';
import { exploredStandardSchema } from '#shared/domain/exploration';
import { idSchema } from '#shared/domain/participant';
import { placementSchema } from '#shared/domain/placement';
import { standardRefSchema } from '#shared/domain/standard';
import { standardPairSchema } from '#shared/domain/standard-pair';
import { languageSchema } from '#shared/domain/text';
import { variantSetSchema } from '#shared/domain/variants';
import { vocabularySchema } from '#shared/domain/vocabulary';
import { SEARCH_FIELDS } from '#shared/library/search';
import { procedure } from './procedure';

const bothLanguages = z.object({ nb: z.string(), en: z.string() });

/** What can be found in the library, with what is needed to name it and to go there. */
export const searchTargetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('standard'), ref: standardRefSchema, title: bothLanguages }),
  z.object({
    kind: z.literal('competence'),
    ref: standardRefSchema,
    title: bothLanguages,
    competenceId: z.string(),
    label: bothLanguages,
  }),
  z.object({ kind: z.literal('variant'), standardId: z.string(), outcomeId: z.string(), title: bothLanguages }),
  z.object({ kind: z.literal('word'), placement: placementSchema, label: bothLanguages }),
]);
export type SearchTarget = z.infer<typeof searchTargetSchema>;

export const searchHitSchema = z.object({
  target: searchTargetSchema,
  field: z.enum(SEARCH_FIELDS),
  language: languageSchema,
  excerpt: z.array(z.object({ text: z.string(), found: z.boolean() })).readonly(),
});

export const searchResultSchema = z.object({
  /** What says the words of the query, what fits best first. */
  hits: z.array(searchHitSchema),
  /** What is about the same in other words or in the other language; only where that is clear, and none of the hits. */
  about: z.array(searchTargetSchema),
});
export type SearchResult = z.infer<typeof searchResultSchema>;

export const libraryContract = {
  /** Everything in the library in both languages; fit to be asked with every letter typed. */
  search: procedure
    .input(z.object({ query: z.string().max(200), language: languageSchema }))
    .output(searchResultSchema),
  /** Two standards side by side; reasons come in `language`. */
  pair: procedure
    .input(z.object({ left: standardRefSchema, right: standardRefSchema, language: languageSchema }))
    .output(standardPairSchema),
  /** One role in several chains. */
  variants: procedure.output(z.array(variantSetSchema)),
  /** Words for key competences by balance point. */
  vocabulary: procedure.output(vocabularySchema),
  /** All standards that can be compared with, as seen from one participant, those with most in common first. */
  explore: procedure
    .input(z.object({ participantId: idSchema, language: languageSchema }))
    .output(z.array(exploredStandardSchema)),
};
