import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { WorkspaceState } from '#shared/contract/workspace';
import { WINDOW_COMMANDS, type WindowCommand } from '#shared/domain/window-commands';
import { client, hasMenu, onMenuCommand } from '../api/client';
import { lockWorkspace } from '../api/locking';
import { reportFailure } from '../components/failure-notice';
import { focusWhenDrawn } from '../components/focus-when-drawn';
import { LIBRARY_PATH } from '../components/library-paths';
import { isShownPath } from '../components/shown-path';
import { showInGuide } from '../features/guide/guide-store';
import { HELP_PATH } from '../features/guide/help-path';
import { TAKE_PATH } from '../features/participant-files/take-path';
import { NEW_PARTICIPANT_FIELD } from '../features/participants/new-participant-field';
import { SETTINGS_PATH } from '../features/settings/settings-path';

const PATHS: { readonly [Command in WindowCommand]?: string } = {
  newParticipant: '/',
  openFile: TAKE_PATH,
  settings: SETTINGS_PATH,
  participants: '/',
  standards: LIBRARY_PATH,
  ownStandards: '/own-standards',
  method: HELP_PATH,
};

/** What the guide shows over the page; not over the one that is turned to the participant. */
const IN_GUIDE: ReadonlySet<WindowCommand> = new Set(['tour', 'shortcuts']);

/** How often it is looked whether a dialog has been answered, in milliseconds. */
const LOOK_AGAIN = 300;

/**
 * Waits until no dialog stands over the page: what is written in one is not to be lost.
 * @returns gives the waiting up
 */
function whenNoDialog(act: () => void): () => void {
  if (!document.querySelector('dialog[open]')) {
    act();
    return () => undefined;
  }
  const timer = setInterval(() => {
    if (document.querySelector('dialog[open]')) return;
    clearInterval(timer);
    act();
  }, LOOK_AGAIN);
  return () => clearInterval(timer);
}

function offeredBy(workspace: WorkspaceState | null, location: string): WindowCommand[] {
  if (workspace?.state !== 'open') return [];
  // A demo has no passphrase to come back with.
  return WINDOW_COMMANDS.filter(
    (command) => !(command === 'lock' && workspace.demo) && !(IN_GUIDE.has(command) && isShownPath(location)),
  );
}

/**
 * Does what is chosen in the system's menu, and tells which of it can be done.
 * @param workspace null as long as something else comes first
 */
export function useMenuCommands(workspace: WorkspaceState | null): void {
  const [location, navigate] = useLocation();
  const offered = offeredBy(workspace, location);

  const act = (command: WindowCommand) => {
    const path = PATHS[command];
    if (command === 'lock') lockWorkspace().catch(reportFailure);
    else if (command === 'back') history.back();
    else if (command === 'forward') history.forward();
    else if (command === 'tour' || command === 'shortcuts') showInGuide(command);
    else if (path !== undefined) navigate(path);
    if (command === 'newParticipant') focusWhenDrawn(NEW_PARTICIPANT_FIELD);
  };
  const latest = useRef({ act, offered });
  latest.current = { act, offered };

  useEffect(() => {
    let giveUp = () => {};
    const stop = onMenuCommand((command) => {
      giveUp();
      const go = () => {
        if (latest.current.offered.includes(command)) latest.current.act(command);
      };
      // Locking hides everything at once, a dialog as well. A file waits until one is answered, all else is let be.
      if (command === 'lock') go();
      else if (command === 'openFile') giveUp = whenNoDialog(go);
      else if (!document.querySelector('dialog[open]')) go();
    });
    return () => {
      giveUp();
      stop();
    };
  }, []);

  const said = offered.join();
  useEffect(() => {
    if (!hasMenu) return;
    const commands = WINDOW_COMMANDS.filter((command) => said.split(',').includes(command));
    // Without an answer there is no program whose menu could be used.
    client.desktop.offer({ commands }).catch(() => undefined);
  }, [said]);
}
