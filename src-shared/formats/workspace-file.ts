import { z } from 'zod';
import { draftStandardSchema } from '#shared/domain/draft-standard';
import { participantFileSchema } from './participant-file';
import { standardFileSchema } from './standard-file';

export const WORKSPACE_FORMAT = 'balansepunkt/workspace@1';

/** `balansepunkt/workspace@1`: everybody and all standards of one's own, readable, to leave the program with. */
export const workspaceFileSchema = z.looseObject({
  format: z.literal(WORKSPACE_FORMAT),
  savedAt: z.iso.datetime().optional(),
  participants: z.array(participantFileSchema),
  standards: z.array(standardFileSchema).default([]),
  /** Standards that are being written: anything may still be missing in them. */
  drafts: z.array(draftStandardSchema).default([]),
});
export type WorkspaceFile = z.infer<typeof workspaceFileSchema>;
