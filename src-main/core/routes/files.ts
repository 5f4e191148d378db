import type { Implementer } from '../implementer';
import { saveFile } from '../save-file';
import type { Session } from '../session';

/** Documents on their way out of the program. */
export const fileRoutes = (os: Implementer, session: Session) => ({
  files: {
    abilities: os.files.abilities.handler(() => ({
      canSave: session.abilities.chooseSavePath !== undefined,
      canMakePdf: session.abilities.printPdf !== undefined,
    })),
    save: os.files.save.handler(async ({ input }) => ({ savedAs: await saveFile(session, input) })),
  },
});
