import { Session } from '#main/core/session';
import { openDatabase } from '#main/storage/database';
import { openKeyring } from '#main/storage/keyring';
import { arePagesWhole } from '#main/storage/page-check';
import { readKeyring, workspacePaths } from '#main/storage/workspace-files';
import { GENERATED_PASSPHRASE } from '../generate';
import { clientOf } from './everyday';
import { plainCounting, plainFind } from './plain';
import { type Times, timeOf } from './timing';

const RUNS = 5;

export type Opening = {
  /** From the passphrase to the first list, through the contract. */
  readonly unlocking: Times;
  /** Of that, the key: it is meant to take its time, so that passphrases cannot be guessed quickly. */
  readonly derivation: Times;
  /** Of that, reading every page once to see that none is damaged. */
  readonly checking: Times;
  /** Opening the database with the key, and the first page with the counts that are kept. */
  readonly plain: Times;
  /** The same, where every row is counted. */
  readonly counting: Times;
};

/** Each time in a session of its own, as when the program is started. The files are in the system's memory. */
export async function measureOpening(dataFolder: string): Promise<Opening> {
  const opening = { unlocking: [], derivation: [], checking: [], plain: [], counting: [] } as Record<
    keyof Opening,
    number[]
  >;
  for (let run = 0; run < RUNS; run++) {
    const session = Session.start({ dataFolder });
    const client = clientOf(session);
    const unlock = async () => {
      await client.workspace.unlock({ passphrase: GENERATED_PASSPHRASE });
      await client.participants.find({});
    };
    opening.unlocking.push(await timeOf(unlock));
    session.close();

    const paths = workspacePaths(session.workspaceFolder);
    const keyring = readKeyring(paths.keyring);
    let key: Buffer = Buffer.alloc(0);
    opening.derivation.push(
      await timeOf(async () => {
        key = await openKeyring(keyring, GENERATED_PASSPHRASE);
      }),
    );
    opening.checking.push(await timeOf(() => arePagesWhole(paths.records, key)));
    for (const [kind, read] of [
      ['plain', (reader: Parameters<typeof plainFind>[0]) => plainFind(reader, '', 0, 50)],
      ['counting', plainCounting],
    ] as const) {
      opening[kind].push(
        await timeOf(() => {
          const database = openDatabase(paths.records, key);
          read(database);
          database.close();
        }),
      );
    }
  }
  return opening;
}
