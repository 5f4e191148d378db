import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { WorkspaceState } from '#shared/contract/workspace';
import { WINDOW_COMMANDS, type WindowCommand } from '#shared/domain/window-commands';
import { client, hasMenu, onMenuCommand } from '../api/client';
import { lockWorkspace } from '../api/locking';
import { changePreferences } from '../api/preferences';
import { reportFailure } from '../components/failure-notice';
import { focusWhenDrawn } from '../components/focus-when-drawn';
import { showInGuide } from '../features/guide/guide-store';
import { NEW_PARTICIPANT_FIELD } from '../features/participants/new-participant-field';
import { offeredBy, PATHS, passesDialogs, THEMES } from './menu-commands';

/** How often it is looked whether a dialog has been answered, in milliseconds. */
const LOOK_AGAIN = 300;

const isDialogOpen = () => document.querySelector('dialog[open]') !== null;

/** @returns gives the waiting up */
function whenNoDialog(act: () => void): () => void {
  const timer = setInterval(() => {
    if (isDialogOpen()) return;
    clearInterval(timer);
    act();
  }, LOOK_AGAIN);
  return () => clearInterval(timer);
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
    const theme = THEMES[command];
    if (theme) changePreferences({ theme }).catch(reportFailure);
    else if (command === 'lock') lockWorkspace().catch(reportFailure);
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
      const go = () => {
        if (latest.current.offered.includes(command)) latest.current.act(command);
      };
      // What is written in a dialog is not to be lost: a file waits until it is answered, all else is let be.
      if (!isDialogOpen() || passesDialogs(command)) go();
      else if (command === 'openFile') {
        giveUp();
        giveUp = whenNoDialog(go);
      }
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
