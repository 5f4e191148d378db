import { z } from 'zod';
import { WINDOW_COMMANDS } from '#shared/domain/window-commands';
import { procedure } from './procedure';

/** What goes on between the window and the desktop it stands on. A browser's window has no menu and is given no files. */
export const desktopContract = {
  /** Which of the menu's commands the window can carry out from now on. */
  offer: procedure
    .input(z.object({ commands: z.array(z.enum(WINDOW_COMMANDS)).max(WINDOW_COMMANDS.length) }))
    .output(z.void()),
  /** The file that was opened with the program, given once; null when none waits. The window can name no files. */
  openedFile: procedure.output(z.object({ fileName: z.string(), base64: z.base64() }).nullable()),
};
