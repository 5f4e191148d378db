import { join } from 'node:path';
import { app } from 'electron';
import { dataFolder } from '../core/data-folder';
import type { HandedOn } from './come-forward';
import { commandIn } from './command-argument';
import { closeDebugPorts } from './debug-ports';
import { closeNodeNetwork } from './node-network';
import { OpenedPath, openedPath } from './opened-path';
import { raiseWalls } from './walls';

/**
 * Entry of the Electron shell. What should be said before Electron is ready stands here and needs nothing that takes
 * time to load; the rest is loaded after it.
 */
const demo = process.argv.includes('--demo');
const command = commandIn(process.argv.slice(1));

raiseWalls(app);
closeNodeNetwork();
// What Chromium keeps for itself (nothing of the page) lies beside the records.
if (!demo) app.setPath('userData', join(dataFolder(), 'window'));
const opened = new OpenedPath();
const path = openedPath(process.argv.slice(1), process.cwd(), app.getAppPath());
if (path !== null) opened.give(path);
// macOS names no files on the command line; it tells of them, the first one before anything is ready.
app.on('open-file', (event, given) => {
  event.preventDefault();
  opened.give(given);
});

app.on('window-all-closed', () => app.quit());
// Ctrl+C and a system that shuts down end the program as closing its window does.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());

closeDebugPorts(app);

async function start(): Promise<void> {
  const { startApplication } = await import('./application');
  await startApplication({
    demo,
    opened,
    folders: {
      renderer: join(import.meta.dirname, '..', 'renderer'),
      preload: join(import.meta.dirname, '..', 'preload'),
    },
  });
}

if (command) {
  // Awaited before anything of Chromium is up: no window, no display, and beside a window that is open.
  const { runCommandLine } = await import('../cli/command-line');
  process.exit(await runCommandLine(command));
} else if (demo || app.requestSingleInstanceLock({ path } satisfies HandedOn)) {
  start().catch(async (error: unknown) => {
    // Loudly: without a window nobody would know that it failed.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    await import('./faults').then(({ sayStartFailed }) => sayStartFailed(dataFolder(), error)).catch(() => undefined);
    app.exit(1);
  });
} else {
  app.quit();
}
