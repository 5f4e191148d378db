import { ORPCError } from '@orpc/client';
import { client } from './client';

/** More than these from one window tell nothing new: a fault that repeats itself with every letter fills no disk. */
const MOST = 10;

let told = 0;

/**
 * Tells the core of a bug in the window, so that it stands in the log: its kind and its stack, never its message.
 * @returns the reference under which the log has it; null when it could not be told, or is in the log already
 */
export async function noteBug(error: unknown): Promise<string | null> {
  // What the core answered with, it has written down itself.
  if (error instanceof ORPCError || told === MOST) return null;
  told += 1;
  const { name, message = '', stack = '' } = error instanceof Error ? error : { name: typeof error };
  const places = stack.replace(message, () => '').slice(0, 20_000);
  try {
    const { reference } = await client.trouble.note({ kind: name.slice(0, 200), stack: places });
    return reference;
  } catch {
    return null;
  }
}

/** From now on, whatever nobody caught is told to the core. */
export function listenToBugs(): void {
  window.addEventListener('error', ({ error }) => {
    if (error) void noteBug(error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => void noteBug(reason));
}
