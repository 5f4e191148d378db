import { describe, expect, it } from 'vitest';
import { createKeyring, type Keyring, keyringSchema, openKeyring } from '#main/storage/keyring';
import { errorCodeOf, LOW_COST } from '../support/product';

const change = (keyring: Keyring, slot: Partial<Keyring['slots'][number]>): Keyring => ({
  ...keyring,
  slots: keyring.slots.map((original) => ({ ...original, ...slot })),
});

describe('the keyring', () => {
  it('gives back the key for the passphrase it was made with', async () => {
    const { keyring, key } = await createKeyring('sommerfugl over fjorden', LOW_COST);
    expect(await openKeyring(keyring, 'sommerfugl over fjorden')).toEqual(key);
  });

  it('opens for the same letters typed with composed and with combining marks', async () => {
    const { keyring, key } = await createKeyring('blåbærsyltetøy', LOW_COST);
    expect(await openKeyring(keyring, 'blåbærsyltetøy'.normalize('NFD'))).toEqual(key);
  });

  it('refuses another passphrase', async () => {
    const { keyring } = await createKeyring('sommerfugl over fjorden', LOW_COST);
    expect(await errorCodeOf(openKeyring(keyring, 'Sommerfugl over fjorden'))).toBe('PASSPHRASE_WRONG');
  });

  it('never makes the same key or salt twice', async () => {
    const [first, second] = await Promise.all([createKeyring('x', LOW_COST), createKeyring('x', LOW_COST)]);
    expect(first.key).not.toEqual(second.key);
    expect(first.keyring.slots[0]?.derivation.salt).not.toBe(second.keyring.slots[0]?.derivation.salt);
  });

  it('refuses a keyring whose parameters or key were changed', async () => {
    const { keyring } = await createKeyring('sommerfugl over fjorden', LOW_COST);
    const derivation = keyring.slots[0]?.derivation;
    if (!derivation) throw new Error('no slot');
    const raised = change(keyring, { derivation: { ...derivation, log2Cost: LOW_COST + 1 } });
    const replaced = change(keyring, { wrappedKey: Buffer.alloc(32).toString('base64') });
    for (const tampered of [raised, replaced]) {
      expect(await errorCodeOf(openKeyring(tampered, 'sommerfugl over fjorden'))).toBe('PASSPHRASE_WRONG');
    }
  });

  it('holds neither the key nor the passphrase in the clear', async () => {
    const { keyring, key } = await createKeyring('sommerfugl over fjorden', LOW_COST);
    const written = JSON.stringify(keyring);
    expect(keyringSchema.parse(JSON.parse(written))).toEqual(keyring);
    expect(written).not.toContain(key.toString('base64'));
    expect(written).not.toContain(key.toString('hex'));
    expect(written).not.toContain('sommerfugl');
  });
});
