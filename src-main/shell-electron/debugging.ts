import { url as inspectorAddress } from 'node:inspector';
import type { App } from 'electron';

/** With one of these, whoever can reach the port or the pipe reads and steers the page. */
const SWITCHES = ['remote-debugging-port', 'remote-debugging-pipe'] as const;

/**
 * Whether the program was started so that its page can be steered from outside, which as it is installed it refuses.
 * A copy made for testing is told by its fuse that lets Node be inspected: where it is open, whoever starts the
 * program has the main process anyway; where it is not, `--inspect` does nothing and there is no inspector.
 */
export const isSteered = (
  { isPackaged, commandLine }: Pick<App, 'isPackaged' | 'commandLine'>,
  inspector = inspectorAddress(),
): boolean => isPackaged && inspector === undefined && SWITCHES.some((name) => commandLine.hasSwitch(name));
