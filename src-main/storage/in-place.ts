import { statSync } from 'node:fs';

/** `gone`: nothing lies there now. `other`: something lies there, but not what was opened. */
export type Whereabouts = 'here' | 'gone' | 'other';

const identityOf = (file: string): string | null => {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev} ${found.ino}` : null;
};

function identities(files: readonly string[]): (string | null)[] {
  try {
    return files.map(identityOf);
  } catch {
    // A folder above them is no folder any more, or may not be looked into.
    return files.map(() => null);
  }
}

/**
 * SQLite goes on writing to files that were deleted, moved away or unmounted under it, and says that all is well; what
 * it writes is lost with them. Whoever writes asks here before and after.
 * @param files as they lie now, open
 * @returns tells where they are at the moment; a few microseconds
 */
export function watchPlace(files: readonly string[]): () => Whereabouts {
  const opened = identities(files);
  return () => {
    const now = identities(files);
    if (now.every((identity, index) => identity === opened[index])) return 'here';
    return now.includes(null) ? 'gone' : 'other';
  };
}
