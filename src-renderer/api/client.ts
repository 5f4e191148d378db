import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '#shared/contract/contract';
import { WINDOW_COMMANDS, type WindowCommand } from '#shared/domain/window-commands';

/** What the preload script of the desktop shell offers; a browser has none. */
type DesktopShell = {
  connect(): void;
  onLeave(listener: () => void): () => void;
  onCommand(listener: (command: unknown) => void): () => void;
};

export type Client = ContractRouterClient<typeof contract>;

/** Browsers let a page send 64 KiB in all after it is closed; one character is at most three bytes. */
const KEEPALIVE_CHARACTERS = 20_000;

/** Through the desktop shell: the preload script passes one end of the channel on to the main process. */
function desktopLink(shell: DesktopShell): PortLink<Record<never, never>> {
  const { port1, port2 } = new MessageChannel();
  shell.connect();
  window.postMessage('balansepunkt:connect', location.origin, [port2]);
  port1.start();
  return new PortLink({ port: port1 });
}

/** Through the browser shell. A request outlives its page, so that the last thing typed arrives when the tab is closed. */
function browserLink(): FetchLink<Record<never, never>> {
  return new FetchLink({
    url: new URL('/rpc', location.origin),
    fetch: (request, init, _options, _path, input) =>
      fetch(request, { ...init, keepalive: (JSON.stringify(input) ?? '').length < KEEPALIVE_CHARACTERS }),
  });
}

/** Only this file knows that there are two shells. */
const desktopShell = (window as Window & { balansepunktShell?: DesktopShell }).balansepunktShell;

export const client: Client = createORPCClient(desktopShell ? desktopLink(desktopShell) : browserLink());

/**
 * Calls back when the shell says that nobody is at the machine from now on: it goes to sleep, or its screen is locked.
 * @returns stops listening
 */
export const onShellLeave = (listener: () => void): (() => void) =>
  desktopShell?.onLeave(listener) ?? (() => undefined);

/** Whether the window has a menu of the system's, and can be given files by it. */
export const hasMenu = desktopShell !== undefined;

/**
 * Calls back when something is chosen in the menu.
 * @returns stops listening
 */
export const onMenuCommand = (listener: (command: WindowCommand) => void): (() => void) =>
  desktopShell?.onCommand((said) => {
    const command = WINDOW_COMMANDS.find((known) => known === said);
    if (command) listener(command);
  }) ?? (() => undefined);
