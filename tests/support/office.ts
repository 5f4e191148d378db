import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { temporaryFolder } from './temporary';

const FOUND = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((file) => existsSync(file));

/** Whether there is a LibreOffice on this machine; `npm test` installs one where it may. */
export const hasOffice = FOUND !== undefined;

/**
 * Opens documents in LibreOffice, which refuses without a window what it would have to repair, and reads their text.
 * @param documents bytes by file name
 * @param filter what LibreOffice is to write, with its ending: `txt:Text (encoded):UTF8`
 * @returns the text of each by file name; one that could not be opened is missing
 */
export function openInOffice(documents: ReadonlyMap<string, Uint8Array>, filter: string): ReadonlyMap<string, string> {
  const folder = temporaryFolder();
  for (const [name, bytes] of documents) writeFileSync(join(folder, name), bytes);
  const files = [...documents.keys()].map((name) => join(folder, name));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = ['--headless', '--norestore', '--convert-to', filter, '--outdir', folder];
  spawnSync(FOUND ?? '', [profile, ...options, ...files], { stdio: 'ignore', timeout: 120_000 });
  const ending = filter.split(':')[0] ?? '';
  const opened = [...documents.keys()].map((name) => [name, join(folder, name.replace(/[^.]+$/, ending))] as const);
  return new Map(
    opened.filter(([, file]) => existsSync(file)).map(([name, file]) => [name, readFileSync(file, 'utf8')]),
  );
}
