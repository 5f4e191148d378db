import { type BrowserWindow, powerMonitor } from 'electron';
import type { Session } from '../core/session';

/**
 * Nobody is at the machine when it goes to sleep or its screen is locked: the window is asked to store what is being
 * written and to lock, and the core locks a moment later whether it answered or not.
 */
export function lockOnSleep(session: Session, window: BrowserWindow): void {
  const leave = () => {
    if (!window.isDestroyed()) window.webContents.send('balansepunkt:leave');
    session.note('leaving');
  };
  powerMonitor.on('suspend', leave);
  powerMonitor.on('lock-screen', leave);
}
