import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** @returns pandoc's name and version; null when there is none on this machine */
export function pandocVersion(): string | null {
  try {
    return execFileSync('pandoc', ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? null;
  } catch {
    return null;
  }
}

/** @returns what makes a Word document of the text, the start of the process included, as anybody would have to */
export function pandocFor(folder: string, name: string, markdown: string): () => Promise<unknown> {
  const [from, to] = [join(folder, `${name}.md`), join(folder, `${name}.docx`)];
  writeFileSync(from, markdown);
  return () => run('pandoc', ['--from', 'markdown', '--to', 'docx', '--output', to, from]);
}
