import { z } from 'zod';
import { draftStandardSchema } from '#shared/domain/draft-standard';
import { IMPORT_LIMIT, importWaySchema, ownStandardSchema } from '#shared/domain/own-standard';
import { standardNameSchema, standardRefSchema } from '#shared/domain/standard';
import { languageSchema } from '#shared/domain/text';
import { procedure } from './procedure';

const byRef = z.object({ ref: standardRefSchema });
const newId = z.object({ id: standardNameSchema });
const file = z.object({ fileName: z.string(), base64: z.base64() });

/** Standards that the counsellor makes. Drafts are found here only: the library holds what can be used. */
export const ownStandardsContract = {
  /** Every version in every status, last changed first. */
  list: procedure.output(z.array(ownStandardSchema)),
  get: procedure.input(byRef).output(ownStandardSchema),
  /** An empty draft. The id is the caller's: sent again, the call gives the draft that is there. */
  create: procedure.input(newId).output(ownStandardSchema),
  /** A draft with everything that a version of any standard has; the id is the caller's, as above. */
  copy: procedure.input(newId.extend(byRef.shape)).output(ownStandardSchema),
  /** The whole draft, however little it holds. */
  save: procedure.input(z.object({ content: draftStandardSchema })).output(ownStandardSchema),
  /** From now on participants can be compared with it; an earlier version in use is withdrawn. */
  putInUse: procedure.input(byRef).output(ownStandardSchema),
  /** It can no longer be chosen; those who were compared with it keep it. */
  withdraw: procedure.input(byRef).output(ownStandardSchema),
  /** A draft of the next version; when there is a draft already, that one. */
  newVersion: procedure.input(byRef).output(ownStandardSchema),
  /** Deletes a version for good: a draft, or one that no participant refers to. */
  remove: procedure.input(byRef).output(z.object({})),
  /** A file of `balansepunkt/standard@1` becomes a draft. `newId` is used for a copy. */
  importFile: procedure
    .input(
      z.object({
        fileName: z.string().max(1_000),
        // A little more than the limit, so that a file above it is refused in words.
        base64: z.base64().max(Math.ceil((IMPORT_LIMIT * 4) / 3) + 100_000),
        way: importWaySchema,
        newId: standardNameSchema,
      }),
    )
    .output(ownStandardSchema),
  /** `balansepunkt/standard@1`, of any standard in the library or a draft that is complete. */
  exportFile: procedure.input(byRef).output(file),
  /** The standard as a Word document, of any standard in the library or any draft. */
  docx: procedure.input(byRef.extend({ language: languageSchema })).output(file),
};
