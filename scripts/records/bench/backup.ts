import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '#main/core/session';
import { workspacePaths } from '#main/storage/workspace-files';
import { clientOf } from './everyday';
import { longestPause, type Times, timeOf, wait } from './timing';

/** Milliseconds between two letters that are typed while a backup is made. */
const TYPING = 100;

export type Backup = {
  /** Milliseconds, checking included. */
  readonly time: number;
  readonly megabytes: number;
  /** For how long, at the most, nothing else could be done. */
  readonly pause: number;
  /** How many different answers there were to how far it has come. */
  readonly steps: number;
  /** What a letter took that was saved meanwhile. */
  readonly saving: Times;
  /** Milliseconds of the plain statement, during which nothing else can be done. */
  readonly plain: number;
};

/** A backup of everything, made and checked while somebody writes, beside `VACUUM INTO`, which checks nothing. */
export async function measureBackup(session: Session): Promise<Backup> {
  const client = clientOf(session);
  const { participants } = await client.participants.find({ count: 200 });
  const participantId = participants.find(({ outcomes }) => outcomes > 0)?.id ?? '';
  const competenceId = (await client.participants.get({ participantId })).competences[0]?.id ?? '';
  const shares = new Set<number>();
  const saving: number[] = [];
  let time = 0;
  const pause = await longestPause(async () => {
    let making = true;
    const made = timeOf(() => client.backups.make()).finally(() => {
      making = false;
    });
    for (let letter = 0; making; letter++) {
      const text = `Kan ${letter}`;
      saving.push(await timeOf(() => client.competences.setOutcome({ competenceId, language: 'nb', text })));
      const { share } = await client.backups.state();
      if (share !== null) shares.add(share);
      await Promise.race([wait(TYPING), made]);
    }
    time = await made;
  });
  const folder = mkdtempSync(join(session.dataFolder, 'bench-'));
  try {
    const plain = await timeOf(() =>
      session.read((reader) => reader.prepare('VACUUM INTO ?').run(join(folder, 'records.db'))),
    );
    const megabytes = statSync(workspacePaths(session.workspaceFolder).records).size / 1e6;
    return { time, megabytes, pause, steps: shares.size, saving, plain };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
