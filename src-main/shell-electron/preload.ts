import { contextBridge, ipcRenderer } from 'electron';

/**
 * The bridge: the page makes a message channel and posts one end to itself; this hands it on to the main process. It
 * also says when nobody is at the machine any more, and what is chosen in the menu. Nothing else of Electron reaches the page.
 */
contextBridge.exposeInMainWorld('balansepunktShell', {
  connect(): void {
    const passOn = (event: MessageEvent) => {
      if (event.source !== window || event.data !== 'balansepunkt:connect') return;
      window.removeEventListener('message', passOn);
      ipcRenderer.postMessage('balansepunkt:connect', null, [...event.ports]);
    };
    window.addEventListener('message', passOn);
  },
  onLeave(listener: () => void): () => void {
    const passOn = () => listener();
    ipcRenderer.on('balansepunkt:leave', passOn);
    return () => ipcRenderer.off('balansepunkt:leave', passOn);
  },
  onCommand(listener: (command: unknown) => void): () => void {
    const passOn = (_event: unknown, command: unknown) => listener(command);
    ipcRenderer.on('balansepunkt:command', passOn);
    return () => ipcRenderer.off('balansepunkt:command', passOn);
  },
});
