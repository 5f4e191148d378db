import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/** In milliseconds: a run that takes longer hangs. */
const LONGEST_RUN = 10 * 60_000;

/** LibreOffice's own program; null where there is none. */
export function findOffice(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const files = folders.flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)));
  return files.find((file) => existsSync(file)) ?? null;
}

/**
 * Has LibreOffice open documents and write them in another format, all in one run. Without a window it refuses what it
 * would have to repair.
 * @param office its program
 * @param files the documents
 * @param format what it is to write: `fodt`, `pdf`
 * @param folder where to; its profile goes there too, so that nobody's own is touched
 * @returns what it wrote, by document; one that it did not open is missing
 */
export async function convert(
  office: string,
  files: readonly string[],
  format: string,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = ['--headless', '--norestore', '--convert-to', format, '--outdir', folder];
  await new Promise<void>((resolve, reject) => {
    const child = spawn(office, [profile, ...options, ...files], { stdio: 'ignore', timeout: LONGEST_RUN });
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  const written = files.map((file) => [file, join(folder, `${basename(file, '.docx')}.${format}`)] as const);
  return new Map(written.filter(([, made]) => existsSync(made)));
}
