import { z } from 'zod';
import {
  type DraftCompetence,
  type DraftStandard,
  type DraftText,
  hasNoLines,
  isBlankText,
  writtenCriteria,
} from './draft-standard';
import { QUALIFICATION_CRITERIA } from './qualification';
import { standardNameSchema } from './standard';
import { LANGUAGES, type Language, languageSchema } from './text';

/** The four steps of the method, in the order in which a standard is made. */
export const STANDARD_STEPS = ['competences', 'key', 'outcomes', 'qualification'] as const;
export type StandardStep = (typeof STANDARD_STEPS)[number];

/** Where a competence of a standard can be short of a text. */
const COMPETENCE_PARTS = ['label', 'outcomes', 'what', 'why', 'placementReason'] as const;
const SOURCE_PARTS = ['case', 'commissionedBy', 'period', 'note'] as const;

/** One thing that is needed before a draft can be put in use. */
export const missingSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('title'), language: languageSchema }),
  z.object({ what: z.literal('noKeyCompetences') }),
  z.object({ what: z.literal('placement'), competence: standardNameSchema }),
  z.object({
    what: z.literal('competence'),
    competence: standardNameSchema,
    part: z.enum(COMPETENCE_PARTS),
    language: languageSchema,
  }),
  z.object({ what: z.literal('report') }),
  z.object({ what: z.literal('source'), part: z.enum(SOURCE_PARTS), language: languageSchema }),
  z.object({ what: z.literal('criterion'), criterion: z.enum(QUALIFICATION_CRITERIA), language: languageSchema }),
]);
export type Missing = z.infer<typeof missingSchema>;

/** In which languages a text is missing: none when it may be left out and is left out altogether. */
function gaps(value: DraftText, optional: boolean): Language[] {
  if (optional && isBlankText(value)) return [];
  return LANGUAGES.filter((language) => value[language].trim() === '');
}

const joined = ({ nb, en }: DraftCompetence['what']): DraftText => ({ nb: nb.join('\n'), en: en.join('\n') });

function missingInCompetence(competence: DraftCompetence): Missing[] {
  const { id, placement, outcomes, what, why } = competence;
  const texts = {
    label: gaps(competence.label, false),
    outcomes: gaps(joined(outcomes), false),
    what: gaps(joined(what), hasNoLines(what)),
    why: gaps(joined(why), hasNoLines(why)),
    placementReason: gaps(competence.placementReason, true),
  };
  return [
    ...(placement === null ? [{ what: 'placement' as const, competence: id }] : []),
    ...COMPETENCE_PARTS.flatMap((part) =>
      texts[part].map((language) => ({ what: 'competence' as const, competence: id, part, language })),
    ),
  ];
}

/**
 * @returns what a draft lacks before it can be put in use, in the order of the steps; nothing for a complete one
 */
export function missingIn(draft: DraftStandard): Missing[] {
  const { title, source, competences } = draft;
  const chosen = competences.filter(({ key }) => key);
  return [
    ...gaps(title, false).map((language) => ({ what: 'title' as const, language })),
    ...(chosen.length === 0 ? [{ what: 'noKeyCompetences' as const }] : []),
    ...chosen.flatMap(missingInCompetence),
    ...(source.report.trim() === '' ? [{ what: 'report' as const }] : []),
    ...SOURCE_PARTS.flatMap((part) =>
      gaps(source[part], part === 'period' || part === 'note').map((language) => ({
        what: 'source' as const,
        part,
        language,
      })),
    ),
    ...writtenCriteria(draft).flatMap(([criterion, value]) =>
      gaps(value, true).map((language) => ({ what: 'criterion' as const, criterion, language })),
    ),
  ];
}

/** @returns the step of the editor at which it is put right */
export function stepOf(missing: Missing): StandardStep {
  switch (missing.what) {
    case 'title':
      return 'competences';
    case 'noKeyCompetences':
      return 'key';
    case 'placement':
      return 'competences';
    case 'competence':
      return missing.part === 'label' || missing.part === 'placementReason' ? 'competences' : 'outcomes';
    default:
      return 'qualification';
  }
}
