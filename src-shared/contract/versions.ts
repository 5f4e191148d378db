import { z } from 'zod';
import { versionComparisonSchema } from '#shared/domain/compare-versions';
import { descriptionVersionSchema, VERSION_NAME_LIMIT } from '#shared/domain/description-version';
import { idSchema } from '#shared/domain/participant';
import { procedure } from './procedure';

const byId = z.object({ versionId: idSchema });
const byParticipant = z.object({ participantId: idSchema });
const name = z.string().trim().min(1).max(VERSION_NAME_LIMIT);
/** Newest first. */
const versions = z.array(descriptionVersionSchema);

/** Descriptions kept as they were, to be compared with later ones. They are no part of what undo takes back. */
export const versionsContract = {
  list: procedure.input(byParticipant).output(versions),
  /** Keeps the description as it is now. The id is the caller's: sent again, the call only changes the name. */
  keep: procedure.input(byParticipant.extend({ versionId: idSchema, name })).output(versions),
  rename: procedure.input(byId.extend({ name })).output(versions),
  remove: procedure.input(byId).output(versions),
  /** The one version as the earlier, the other as the later; null is the description as it is now. */
  compare: procedure
    .input(byParticipant.extend({ oneId: idSchema, otherId: idSchema.nullable() }))
    .output(versionComparisonSchema),
};
