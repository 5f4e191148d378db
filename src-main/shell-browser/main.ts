import { join } from 'node:path';
import { translatorFor } from '#shared/i18n/translator';
import { startBackground } from '../core/background';
import { dataFolder } from '../core/data-folder';
import { startDemoSession } from '../core/demo';
import { onFault } from '../core/faults';
import { readPreferences } from '../core/preferences';
import { Session } from '../core/session';
import { hasDisplay, openBrowser } from './open-browser';
import { startServer } from './server';

/** Entry of the browser shell: `node out/main/browser.js [--demo]`. */
const session = process.argv.includes('--demo')
  ? await startDemoSession()
  : Session.start({ dataFolder: dataFolder() });
startBackground(session);
onFault(session, (fault) => {
  process.stderr.write(`${translatorFor(readPreferences(session).language)('cli:bug', fault)}\n`);
  process.exit(1);
});
const server = await startServer(session, join(import.meta.dirname, '..', 'renderer'));
const translate = translatorFor(readPreferences(session).language);
const say = (line: string) => process.stdout.write(`${line}\n`);

say(translate('cli:serving', { link: server.link }));
let forgetLink = () => {};
if (hasDisplay()) {
  forgetLink = openBrowser(server.link);
  say(translate('cli:opened'));
}
say(translate('cli:stop'));

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await server.close();
  forgetLink();
  session.close();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
