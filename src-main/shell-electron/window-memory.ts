import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserWindow } from 'electron';
import { writeFileDurably } from '../storage/workspace-files';
import { type KeptWindow, keptWindowSchema } from './window-place';

/** Milliseconds without a change before it is kept: moving a window tells of every pixel. */
const QUIET = 400;

const CHANGES = ['resize', 'move', 'maximize', 'unmaximize', 'enter-full-screen', 'leave-full-screen'] as const;

/** @returns how the window was left; null for the first time, and for a file that somebody else has written in */
export function readKeptWindow(file: string): KeptWindow | null {
  try {
    return keptWindowSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function modeOf(window: BrowserWindow): KeptWindow['mode'] {
  if (window.isFullScreen()) return 'fullScreen';
  return window.isMaximized() ? 'maximised' : 'normal';
}

/**
 * Keeps how the window stands, for the next time.
 * @param file beside the records: it says nothing about anybody
 * @param zoom tells how large the page is shown
 * @returns keeps it soon; for changes that the window does not tell of
 */
export function rememberWindow(window: BrowserWindow, file: string, zoom: () => number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let bounds = window.getNormalBounds();
  const keep = () => {
    clearTimeout(timer);
    if (window.isDestroyed()) return;
    const mode = modeOf(window);
    // Of a window that was maximised before it filled the screen, some systems forget what it was before that.
    if (mode === 'normal') bounds = window.getNormalBounds();
    const kept: KeptWindow = { bounds, mode, zoom: zoom() };
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileDurably(file, `${JSON.stringify(kept)}\n`);
    } catch {
      // A full disk costs the user where the window was; the records have their own words for it.
    }
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, QUIET);
  };
  // TypeScript knows each event by a signature of its own.
  for (const change of CHANGES) window.on(change as 'resize', keepSoon);
  window.on('close', keep);
  return keepSoon;
}
