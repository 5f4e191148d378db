import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where in our code it happened: the frames of the stack without its first lines, which repeat the message. */
const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 20);

/**
 * Writes a bug to the log. Messages are left out on purpose: they can quote what was typed, and the log must hold no
 * personal data. What is kept is the kind of error and where in the code it happened.
 * @param file the log file; one line of JSON is added to it
 * @returns the reference that the user can give us
 */
export function logBug(file: string, error: unknown): string {
  const reference = randomUUID().slice(0, 8);
  const entry = {
    time: new Date().toISOString(),
    reference,
    kind: error instanceof Error ? error.name : typeof error,
    code: error instanceof Error && 'code' in error ? String(error.code) : undefined,
    frames: error instanceof Error ? framesOf(error) : [],
  };
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    appendFileSync(file, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  } catch {
    // A log that cannot be written must not hide the bug it was to record.
  }
  return reference;
}
