import type { Implementer } from '../implementer';
import {
  copyStandard,
  createDraft,
  getOwn,
  listOwn,
  newVersion,
  putInUse,
  removeOwn,
  saveDraft,
  withdraw,
} from '../own-standards';
import type { Session } from '../session';
import { exportStandard, importStandard, printStandard } from '../standard-files';

/** Standards that the counsellor makes. */
export const ownStandardRoutes = (os: Implementer, session: Session) => ({
  ownStandards: {
    list: os.ownStandards.list.handler(() => listOwn(session)),
    get: os.ownStandards.get.handler(({ input }) => getOwn(session, input.ref)),
    create: os.ownStandards.create.handler(({ input }) => createDraft(session, input.id)),
    copy: os.ownStandards.copy.handler(({ input }) => copyStandard(session, input.ref, input.id)),
    save: os.ownStandards.save.handler(({ input }) => saveDraft(session, input.content)),
    putInUse: os.ownStandards.putInUse.handler(({ input }) => putInUse(session, input.ref)),
    withdraw: os.ownStandards.withdraw.handler(({ input }) => withdraw(session, input.ref)),
    newVersion: os.ownStandards.newVersion.handler(({ input }) => newVersion(session, input.ref)),
    remove: os.ownStandards.remove.handler(({ input }) => {
      removeOwn(session, input.ref);
      return {};
    }),
    importFile: os.ownStandards.importFile.handler(({ input }) => importStandard(session, input)),
    exportFile: os.ownStandards.exportFile.handler(({ input }) => exportStandard(session, input.ref)),
    docx: os.ownStandards.docx.handler(({ input }) => printStandard(session, input.ref, input.language)),
  },
});
