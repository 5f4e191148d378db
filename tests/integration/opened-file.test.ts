import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SEALED_PARTICIPANT_LIMIT } from '#shared/formats/participant-file';
import { errorCodeOf, PASSPHRASE, startOpenProduct } from '../support/product';
import { temporaryFolder } from '../support/temporary';

/** A product, and what the desktop hands to it. */
async function onDesktop() {
  const waiting: string[] = [];
  const heard: unknown[] = [];
  const product = await startOpenProduct({
    abilities: {
      takeOpenedPath: () => waiting.shift() ?? null,
      preferencesChanged: ({ language }) => heard.push(language),
      commandsOffered: (commands) => heard.push(commands),
    },
  });
  const folder = temporaryFolder();
  const open = (name: string, content: string | null = null) => {
    const path = join(folder, name);
    if (content !== null) writeFileSync(path, content);
    waiting.push(path);
    return path;
  };
  return { ...product, waiting, heard, open };
}

describe('a file that was opened with the program', () => {
  it('is given to the window once, by its name and what is in it', async () => {
    const { client, open } = await onDesktop();
    expect(await client.desktop.openedFile()).toBeNull();
    open('Fil fra Åse.balansepunkt', 'innhold');
    const base64 = Buffer.from('innhold').toString('base64');
    expect(await client.desktop.openedFile()).toEqual({ fileName: 'Fil fra Åse.balansepunkt', base64 });
    expect(await client.desktop.openedFile()).toBeNull();
  });

  it('waits as long as the workspace is locked', async () => {
    const { client, open, waiting } = await onDesktop();
    open('fil.json', '{}');
    await client.workspace.lock();
    expect(await client.desktop.openedFile()).toBeNull();
    expect(waiting).toHaveLength(1);
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await client.desktop.openedFile()).toMatchObject({ fileName: 'fil.json' });
  });

  it('is refused in words when it is gone, a folder, a pipe nobody writes to, or too large', async () => {
    const { client, open } = await onDesktop();
    const refused = () => errorCodeOf(client.desktop.openedFile());
    open('borte.balansepunkt');
    expect(await refused()).toBe('FILE_NOT_FOUND');
    mkdirSync(open('mappe.balansepunkt'));
    expect(await refused()).toBe('FILE_NOT_READABLE');
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [open('rør.balansepunkt')]);
      expect(await refused()).toBe('FILE_NOT_READABLE');
      symlinkSync('/dev/zero', open('uten ende.balansepunkt'));
      expect(await refused()).toBe('FILE_NOT_READABLE');
    }
    truncateSync(open('stor.balansepunkt', ''), SEALED_PARTICIPANT_LIMIT + 1);
    expect(await refused()).toBe('FILE_TOO_LARGE');
  });

  it('of another kind is told apart before anybody is asked for its passphrase', async () => {
    const { client } = await onDesktop();
    const { path } = await client.workspaceTransfer.make({ folder: temporaryFolder() });
    const given = { fileName: 'alt.balansepunkt', base64: readFileSync(path).toString('base64') };
    expect(await errorCodeOf(client.participantFiles.preview(given))).toBe('FILE_IS_WORKSPACE');
  });
});

it('the desktop hears of the language that was chosen, and of what the window can do', async () => {
  const { client, heard } = await onDesktop();
  await client.preferences.set({ language: 'en' });
  await client.desktop.offer({ commands: ['lock', 'help' as 'lock'] }).catch(() => heard.push('refused'));
  await client.desktop.offer({ commands: ['lock', 'settings'] });
  expect(heard).toEqual(['en', 'refused', ['lock', 'settings']]);
});
