import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
export const PACKAGED_FOLDER = join(ROOT, '.cache', 'packaged');

/** As electron-builder lays it out on Linux. */
export const PROGRAM_FOLDER = join(
  PACKAGED_FOLDER,
  process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`,
);

/** Beside each other, so that both run the same archive: as it is delivered, and with the one fuse that Playwright needs. */
const BINARIES = { delivered: 'balansepunkt', walked: 'balansepunkt-walked' } as const;

/** The packaged program, that `packaging.setup.ts` has made. */
export const packaged = (which: keyof typeof BINARIES) => ({
  binary: join(PROGRAM_FOLDER, BINARIES[which]),
  args: [] as string[],
});
