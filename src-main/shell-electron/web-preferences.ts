import type { WebPreferences } from 'electron';

/**
 * What every window of ours is made with: no way from its page to Node or Electron but the preload script's.
 * @param own what this window needs; it cannot weaken the rest
 * @param packaged whether this is the program as it is installed, which has no developer tools
 */
export function hardened(own: WebPreferences, { packaged }: { readonly packaged: boolean }): WebPreferences {
  return {
    ...own,
    devTools: !packaged,
    // By the system, where the system does it without fetching anything (sealed-session.ts).
    spellcheck: process.platform === 'darwin',
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    navigateOnDragDrop: false,
    webviewTag: false,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    // Last, so that nothing above can weaken it.
    sandbox: true,
  };
}
