import { createCipheriv, randomBytes, scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  byKeychain,
  byPassphrase,
  byRecoveryKey,
  createKeyring,
  openKeyring,
  withKeychain,
  withPassphrase,
  withRecoveryKey,
} from '#main/storage/keyring';
import { type Keyring, keyringText, parseKeyring } from '#main/storage/keyring-format';
import { errorCodeOf, LOW_COST } from '../support/product';

const PASSPHRASE = 'sommerfugl over fjorden';
const RECOVERY = randomBytes(20);
const SECRET = randomBytes(32);

/** A keyring with a slot of each kind. */
async function fullKeyring() {
  const { keyring, key } = await createKeyring(PASSPHRASE, LOW_COST);
  const recoverable = await withRecoveryKey(keyring, key, RECOVERY, '2026-11-30');
  return { keyring: await withKeychain(recoverable, key, SECRET), key };
}

/** A keyring as version 1 of the product made it. */
function olderKeyring(key: Buffer, passphrase: string): string {
  const derivation = { name: 'scrypt', log2Cost: LOW_COST, blockSize: 8, parallelism: 1 } as const;
  const [salt, nonce] = [randomBytes(32), randomBytes(12)];
  const wrapping = scryptSync(passphrase, salt, 32, { cost: 2 ** LOW_COST, blockSize: 8, parallelization: 1 });
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
  cipher.setAAD(Buffer.from(`balansepunkt/keyring@1|scrypt|${LOW_COST}|8|1`));
  const wrappedKey = Buffer.concat([cipher.update(key), cipher.final()]);
  const slot = {
    kind: 'passphrase',
    derivation: { ...derivation, salt: salt.toString('base64') },
    nonce: nonce.toString('base64'),
    wrappedKey: wrappedKey.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
  return `${JSON.stringify({ format: 'balansepunkt/keyring@1', slots: [slot] }, null, 2)}\n`;
}

describe('the keyring', () => {
  it('gives back the same key by the passphrase, the recovery key and the keychain', async () => {
    const { keyring, key } = await fullKeyring();
    for (const open of [byPassphrase(PASSPHRASE, LOW_COST), byRecoveryKey(RECOVERY), byKeychain(SECRET)]) {
      expect(await open(keyring)).toEqual({ key, renewed: null });
    }
  });

  it('opens for the same letters typed with composed and with combining marks', async () => {
    const { keyring, key } = await createKeyring('blåbærsyltetøy', LOW_COST);
    expect(await openKeyring(keyring, 'blåbærsyltetøy'.normalize('NFD'))).toEqual(key);
  });

  it('refuses another secret, each way in its own words', async () => {
    const { keyring } = await fullKeyring();
    expect(await errorCodeOf(openKeyring(keyring, 'Sommerfugl over fjorden'))).toBe('PASSPHRASE_WRONG');
    expect(await errorCodeOf(byRecoveryKey(SECRET)(keyring))).toBe('RECOVERY_KEY_WRONG');
    expect(await errorCodeOf(byKeychain(RECOVERY)(keyring))).toBe('KEYCHAIN_REFUSED');
  });

  it('never makes the same key, salt or nonce twice', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, fullKeyring));
    const random = made.flatMap(({ keyring, key }) => [
      key.toString('base64'),
      ...keyring.slots.flatMap(({ derivation, nonce }) => [derivation.salt, nonce]),
    ]);
    expect(new Set(random).size).toBe(8 * 7);
  });

  it('opens by no slot in which anything beside the wrapped key was changed', async () => {
    const { keyring } = await fullKeyring();
    const opens = { passphrase: byPassphrase(PASSPHRASE, LOW_COST), recovery: byRecoveryKey(RECOVERY) };
    const otherBytes = (text: string) => Buffer.from(text, 'base64').fill(7).toString('base64');
    const changes: ((slot: Keyring['slots'][number]) => object)[] = [
      ({ wrappedKey }) => ({ wrappedKey: otherBytes(wrappedKey) }),
      ({ nonce }) => ({ nonce: otherBytes(nonce) }),
      ({ tag }) => ({ tag: otherBytes(tag) }),
      ({ derivation }) => ({ derivation: { ...derivation, salt: otherBytes(derivation.salt) } }),
      ({ derivation }) => (derivation.name === 'scrypt' ? { derivation: { ...derivation, log2Cost: 11 } } : {}),
      ({ kind }) => (kind === 'recovery' ? { madeOn: '2026-12-01' } : {}),
    ];
    const answers: string[][] = [];
    for (const change of changes) {
      const slots = keyring.slots.map((slot) => ({ ...slot, ...change(slot) }));
      // Whoever changes it on purpose also makes a new checksum.
      const changed = parseKeyring(keyringText({ ...keyring, slots } as Keyring));
      const tried = [opens.passphrase(changed), opens.recovery(changed)];
      const answer = await Promise.allSettled(tried);
      answers.push(answer.map((each) => (each.status === 'rejected' ? each.reason.code : 'opens')));
    }
    const neither = ['PASSPHRASE_WRONG', 'RECOVERY_KEY_WRONG'];
    const cost = ['PASSPHRASE_WRONG', 'opens'];
    const day = ['opens', 'RECOVERY_KEY_WRONG'];
    expect(answers).toEqual([neither, neither, neither, neither, cost, day]);
  });

  it('opens by no slot that is passed off as another kind', async () => {
    const { keyring } = await fullKeyring();
    const [recovery] = keyring.slots.filter(({ kind }) => kind === 'recovery');
    if (recovery?.kind !== 'recovery') throw new Error('no recovery slot');
    const { madeOn: _madeOn, ...slot } = recovery;
    const passedOff: Keyring = { format: 'balansepunkt/keyring@2', slots: [{ ...slot, kind: 'keychain' }] };
    expect(await errorCodeOf(byKeychain(RECOVERY)(passedOff))).toBe('KEYCHAIN_REFUSED');
  });

  it('holds neither the key nor any secret in the clear', async () => {
    const { keyring, key } = await fullKeyring();
    const written = keyringText(keyring);
    expect(parseKeyring(written)).toEqual(keyring);
    for (const secret of [key, RECOVERY, SECRET]) {
      for (const form of ['base64', 'hex', 'latin1'] as const) expect(written).not.toContain(secret.toString(form));
    }
    expect(written).not.toContain('sommerfugl');
  });
});

describe("the keyring's file", () => {
  it('that was damaged is called damaged: every single bit of it, and every length', async () => {
    const whole = Buffer.from(keyringText((await fullKeyring()).keyring));
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const damaged = Buffer.from(whole);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => parseKeyring(damaged.toString('utf8')), `bit ${bit}`).toThrow('WORKSPACE_DAMAGED');
    }
    for (let length = 0; length < whole.length - 1; length++) {
      expect(() => parseKeyring(whole.toString('utf8', 0, length))).toThrow('WORKSPACE_DAMAGED');
    }
  });

  it('of a newer release is called newer, and damaged when it is', () => {
    const newer = { format: 'balansepunkt/keyring@3', slots: [], other: 1 } as unknown as Keyring;
    expect(() => parseKeyring(keyringText(newer))).toThrow('WORKSPACE_NEWER');
    expect(() => parseKeyring(keyringText(newer).replace('"other": 1', '"other": 2'))).toThrow('WORKSPACE_DAMAGED');
  });

  it('that asks for more memory than a gibibyte, or has two slots of a kind, is refused', async () => {
    const { keyring } = await fullKeyring();
    const [slot] = keyring.slots;
    if (slot?.kind !== 'passphrase') throw new Error('no slot');
    const greedy = { ...slot, derivation: { ...slot.derivation, log2Cost: 22 } };
    for (const slots of [[greedy], [slot, slot], []]) {
      const text = keyringText({ format: 'balansepunkt/keyring@2', slots });
      expect(() => parseKeyring(text)).toThrow('WORKSPACE_DAMAGED');
    }
  });

  it('of the first version opens, and is renewed with everything bound', async () => {
    const key = randomBytes(32);
    const { renewed, ...opened } = await byPassphrase(
      PASSPHRASE,
      LOW_COST,
    )(parseKeyring(olderKeyring(key, PASSPHRASE)));
    expect(opened.key).toEqual(key);
    expect(renewed?.format).toBe('balansepunkt/keyring@2');
    if (!renewed) throw new Error('not renewed');
    expect(await openKeyring(renewed, PASSPHRASE)).toEqual(key);
  });

  it('of the first version takes no other slot before it is renewed', async () => {
    const key = randomBytes(32);
    const older = parseKeyring(olderKeyring(key, PASSPHRASE));
    await expect(withRecoveryKey(older, key, RECOVERY, '2026-11-30')).rejects.toThrow('renewed first');
  });

  it('with a cost below what is asked for today is renewed by the passphrase, and the other slots stay', async () => {
    const { keyring, key } = await fullKeyring();
    const { renewed } = await byPassphrase(PASSPHRASE, LOW_COST + 2)(keyring);
    const kept = (ring: Keyring | null) => ring?.slots.filter(({ kind }) => kind !== 'passphrase');
    expect(kept(renewed)).toEqual(kept(keyring));
    expect(renewed?.slots.at(-1)).toMatchObject({ kind: 'passphrase', derivation: { log2Cost: LOW_COST + 2 } });
    // A cost that was raised elsewhere is never lowered.
    const raised = await withPassphrase(keyring, key, PASSPHRASE, LOW_COST + 1);
    expect((await byPassphrase(PASSPHRASE, LOW_COST)(raised)).renewed).toBeNull();
  });
});
