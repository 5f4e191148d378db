import type { BrowserWindow } from 'electron';
import { type ZoomChange, zoomedTo } from './zoom';

export type PageZoom = { readonly factor: () => number; readonly change: (change: ZoomChange) => void };

/**
 * How large the page is shown, by the menu or by Ctrl and the mouse wheel.
 * @param start how large it is to begin with; 1 is as it was drawn
 */
export function pageZoom(window: BrowserWindow, start: number, onChanged: () => void): PageZoom {
  const { webContents } = window;
  let factor = start;
  const change = (to: ZoomChange) => {
    factor = zoomedTo(factor, to);
    webContents.setZoomFactor(factor);
    onChanged();
  };
  // Chromium has it for each address, and knows ours only when the page is there.
  webContents.on('did-navigate', () => webContents.setZoomFactor(factor));
  webContents.on('zoom-changed', (_event, direction) => change(direction));
  return { factor: () => factor, change };
}
