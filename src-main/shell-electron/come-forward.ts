import { app, type BrowserWindow } from 'electron';
import { z } from 'zod';
import type { OpenedPath } from './opened-path';

/** What a second start hands to the first: Chromium rearranges its command line on the way, so that is not read. */
const handedOnSchema = z.object({ path: z.string().max(32_768).nullable() });
export type HandedOn = z.infer<typeof handedOnSchema>;

/** Shows the window in front of the others, wherever it was. */
export function comeForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The program runs once: a second start brings the window of the first to the front, with the file it was started on. */
export function answerSecondStart(window: BrowserWindow, opened: OpenedPath): void {
  app.on('second-instance', (_event, _args, _folder, said) => {
    comeForward(window);
    const handedOn = handedOnSchema.safeParse(said);
    if (handedOn.data?.path) opened.give(handedOn.data.path);
  });
}
