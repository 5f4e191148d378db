import { z } from 'zod';
import { daySchema } from './preparation';

/** How it is known that the participant can it (peers.md, "Evidence for each competence"). */
export const EVIDENCE_KINDS = ['self-reported', 'observed', 'documented'] as const;
export const evidenceKindSchema = z.enum(EVIDENCE_KINDS);
export type EvidenceKind = z.infer<typeof evidenceKindSchema>;

/** Lengths are in UTF-16 code units. */
export const EVIDENCE_LIMITS = { quote: 20_000, by: 500, note: 2_000 } as const;

/** What a competence rests on. */
export const evidenceSchema = z.object({
  id: z.uuid(),
  competenceId: z.uuid(),
  /** The statement the words stand in, while it is there. */
  statementId: z.uuid().nullable(),
  kind: evidenceKindSchema,
  /** The participant's words it was found in; blank where it rests on something else. */
  quote: z.string(),
  /** Who saw it or signed it; blank for what the participant says. */
  by: z.string(),
  /** The day it was said, seen or issued; null where nobody has noted it. */
  on: daySchema.nullable(),
  note: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
