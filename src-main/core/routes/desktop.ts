import type { Implementer } from '../implementer';
import { takeOpenedFile } from '../opened-file';
import type { Session } from '../session';

/** The menu, and files that are opened with the program. */
export const desktopRoutes = (os: Implementer, session: Session) => ({
  desktop: {
    offer: os.desktop.offer.handler(({ input }) => {
      session.abilities.commandsOffered?.(input.commands);
    }),
    openedFile: os.desktop.openedFile.handler(() => takeOpenedFile(session)),
  },
});
