import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary';

const run = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

/** Whether disks can be mounted here: by root on Linux. Tests that need one say that they were skipped elsewhere. */
export const CAN_MOUNT = process.platform === 'linux' && process.getuid?.() === 0 && canMount();

function canMount(): boolean {
  const folder = join(process.env.TMPDIR ?? '/tmp', `balansepunkt-mount-${process.pid}`);
  mkdirSync(folder);
  const mounted = run('mount', '-t', 'tmpfs', 'tmpfs', folder);
  if (mounted) run('umount', folder);
  rmSync(folder, { recursive: true });
  return mounted;
}

export type SmallDisk = {
  readonly folder: string;
  /** Takes all room but so much. */
  readonly fill: (leave: number) => void;
  readonly makeRoom: () => void;
  readonly setReadOnly: (readOnly: boolean) => void;
};

/** A disk of its own in memory, gone when the test is. */
export function smallDisk(bytes: number): SmallDisk {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder)) throw new Error('no disk was mounted');
  onTestFinished(() => void run('umount', '-l', folder));
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill(leave) {
      rmSync(ballast, { force: true });
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    setReadOnly(readOnly) {
      if (!run('mount', '-o', `remount,${readOnly ? 'ro' : 'rw'}`, folder)) throw new Error('not remounted');
    },
  };
}
