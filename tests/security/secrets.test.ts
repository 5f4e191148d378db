import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecoveryKey } from '#shared/domain/recovery-key';
import { ROOT } from '../support/built';
import { PASSPHRASE, startProduct } from '../support/product';

const SECRETS = {
  first: 'merket-hemmelighet-en grevling',
  second: 'merket-hemmelighet-to trekkspill',
  third: 'merket-hemmelighet-tre motorsag',
  wrong: 'merket-hemmelighet-feil kjeller',
};

/** Every file below a folder, with its name, as one text of bytes each. */
const filesIn = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, Buffer.concat([Buffer.from(name), readFileSync(join(folder, name))])]),
  );

/** The ways in which a secret could stand somewhere. */
const formsOf = (bytes: Buffer): Buffer[] => [
  bytes,
  Buffer.from(bytes.toString('hex')),
  Buffer.from(bytes.toString('hex').toUpperCase()),
  Buffer.from(bytes.toString('base64').replace(/=+$/, '')),
  Buffer.from(bytes.toString('base64url')),
];

/** Everything that an error carries, down to its causes and its stack. */
function everythingIn(error: unknown): string {
  const seen = new Set<unknown>();
  const texts: string[] = [];
  const visit = (value: unknown) => {
    if (value === null || typeof value !== 'object') return void texts.push(String(value));
    if (seen.has(value)) return;
    seen.add(value);
    for (const name of Object.getOwnPropertyNames(value)) {
      texts.push(name);
      visit(Reflect.get(value, name));
    }
  };
  visit(error);
  return texts.join('\n');
}

/** Opens, changes, forgets, recovers, fails as expected and by bugs; @returns all that was thrown, and all secrets */
async function drive() {
  const product = startProduct(undefined, {
    abilities: {
      secretKeeper: {
        isReal: () => true,
        seal: (secret) => Uint8Array.from(secret, (byte) => byte ^ 0x5a),
        open: () => {
          throw new Error('the keychain is closed');
        },
      },
    },
  });
  const { client, session, dataFolder } = product;
  const thrown: unknown[] = [];
  const failing = (call: Promise<unknown>) =>
    call.then(
      () => thrown.push(new Error('did not fail')),
      (error) => thrown.push(error),
    );

  await client.workspace.create({ passphrase: SECRETS.first });
  const key = Buffer.from(session.recordsKey());
  const old = await client.workspace.makeRecoveryKey({ passphrase: SECRETS.first });
  const made = await client.workspace.makeRecoveryKey({ passphrase: SECRETS.first });
  await client.workspace.setKeychain({ on: true });
  await client.participants.add({ name: 'Deltaker', language: 'nb' });
  await failing(client.workspace.create({ passphrase: SECRETS.second }));
  await failing(client.workspace.changePassphrase({ present: SECRETS.wrong, passphrase: SECRETS.second }));
  await client.workspace.changePassphrase({ present: SECRETS.first, passphrase: SECRETS.second });
  await failing(client.workspace.makeRecoveryKey({ passphrase: SECRETS.first }));
  await client.workspace.lock();
  await failing(client.workspace.unlockByKeychain());
  await failing(client.workspace.unlock({ passphrase: SECRETS.wrong }));
  await failing(client.workspace.checkRecoveryKey({ recoveryKey: `${made.recoveryKey}0` }));
  await client.workspace.recover({ recoveryKey: made.recoveryKey, passphrase: SECRETS.third });
  await failing(client.workspace.checkRecoveryKey({ recoveryKey: old.recoveryKey }));
  await failing(client.workspace.unlock({ passphrase: 'x'.repeat(2_000) + SECRETS.wrong }));
  // Bugs, where secrets are at hand: what is stored is no keyring that the code knows how to change.
  const keyring = join(session.workspaceFolder, 'keyring.json');
  const whole = readFileSync(keyring, 'utf8');
  const broken = Object.defineProperty({}, 'normalize', {
    get: () => {
      throw new TypeError(SECRETS.third);
    },
  });
  await failing(client.workspace.unlock({ passphrase: broken as string }));
  session.whileOpen(() => () => {
    throw new Error(`${SECRETS.third} ${key.toString('hex')}`);
  });
  await failing(client.workspace.lock());
  writeFileSync(keyring, whole.slice(0, 300));
  await failing(client.workspace.changePassphrase({ present: SECRETS.third, passphrase: SECRETS.first }));
  await failing(client.workspace.unlock({ passphrase: SECRETS.third }));
  writeFileSync(keyring, whole);

  const recovery = [old, made].map(({ recoveryKey }) => {
    const read = readRecoveryKey(recoveryKey);
    if ('group' in read) throw new Error('not a key');
    return { text: recoveryKey, bytes: Buffer.from(read.bytes) };
  });
  return { dataFolder, session, thrown, key, recovery };
}

describe('no secret', () => {
  it('stands in a file, a log or an error, whatever succeeds and whatever fails', async () => {
    const { dataFolder, thrown, key, recovery } = await drive();
    const files = filesIn(dataFolder);
    expect([...files.keys()].toSorted()).toEqual(
      expect.arrayContaining([
        join('logs', 'balansepunkt.log'),
        join('workspace', 'keyring.json'),
        join('workspace', 'records.db'),
      ]),
    );
    expect(thrown.map((error) => (error as { code?: string }).code ?? String(error))).toEqual(
      expect.arrayContaining([
        'PASSPHRASE_WRONG',
        'RECOVERY_KEY_WRONG',
        'KEYCHAIN_REFUSED',
        'WORKSPACE_DAMAGED',
        'BUG',
      ]),
    );
    expect(thrown.map(String)).not.toContain('Error: did not fail');

    const marked = ['merket-hemmelighet', ...recovery.flatMap(({ text }) => [text, text.replaceAll('-', '')])];
    const sought = [
      ...marked.map((text) => Buffer.from(text)),
      ...Object.values(SECRETS).flatMap((secret) => formsOf(Buffer.from(secret))),
      ...recovery.flatMap(({ bytes }) => formsOf(bytes)),
      ...formsOf(key),
    ];
    const places = new Map([
      ...files,
      ...thrown.map((error, index) => [`error ${index}`, Buffer.from(everythingIn(error))] as const),
    ]);
    const found = [...places].flatMap(([place, bytes]) =>
      sought.filter((secret) => bytes.includes(secret)).map((secret) => `${place}: ${secret.toString('latin1')}`),
    );
    expect(found).toEqual([]);
  });

  it('would be found if it stood there', () => {
    const folder = join(startProduct().dataFolder, 'logs');
    mkdirSync(folder);
    const key = Buffer.alloc(32, 0xa7);
    writeFileSync(join(folder, 'one.log'), `x"${key.toString('base64')}"`);
    const [bytes = Buffer.of()] = filesIn(folder).values();
    expect(formsOf(key).some((form) => bytes.includes(form))).toBe(true);
    expect(everythingIn(new Error('outer', { cause: { data: [PASSPHRASE] } }))).toContain(PASSPHRASE);
  });

  it('is in the arguments or the environment of the process that holds the workspace open', async () => {
    const { key, recovery } = await drive();
    const process = globalThis.process;
    const visible = [
      process.argv.join('\0'),
      process.execArgv.join('\0'),
      JSON.stringify(process.env),
      execFileSync('ps', ['-o', 'args=', '-p', String(process.pid)], { encoding: 'utf8' }),
    ].join('\n');
    const sought = [...Object.values(SECRETS), key.toString('hex'), ...recovery.map(({ text }) => text)];
    expect(sought.filter((secret) => visible.includes(secret))).toEqual([]);
  });

  it('goes into a crash file: no part of the program starts a crash reporter or writes a report of its memory', () => {
    const sources = readdirSync(join(ROOT, 'src-main'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ name, text: readFileSync(join(ROOT, 'src-main', name), 'utf8') }));
    expect(sources.length).toBeGreaterThan(100);
    const writing = /crashReporter|writeHeapSnapshot|process\.report|--report-|heapsnapshot|--inspect/;
    expect(sources.filter(({ text }) => writing.test(text)).map(({ name }) => name)).toEqual([]);
    expect(globalThis.process.report.reportOnFatalError).toBe(false);
  });
});
