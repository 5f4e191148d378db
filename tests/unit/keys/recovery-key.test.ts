import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RECOVERY_KEY_BYTES, readRecoveryKey, recoveryKeyText } from '#shared/domain/recovery-key';

const SIGNS = [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'];
const newKey = () => recoveryKeyText(randomBytes(RECOVERY_KEY_BYTES));
const groupOf = (place: number) => Math.floor(place / 6) + 1;

/** The key with one sign in the place of another. */
const withSign = (key: string, place: number, sign: string) => key.slice(0, place) + sign + key.slice(place + 1);

describe('a recovery key', () => {
  it('carries 160 bits in eight groups of five signs, and comes back from paper whole', () => {
    for (let round = 0; round < 1_000; round++) {
      const bytes = randomBytes(RECOVERY_KEY_BYTES);
      const text = recoveryKeyText(bytes);
      expect(text).toMatch(/^[2-9A-HJ-NP-Z]{5}(-[2-9A-HJ-NP-Z]{5}){7}$/);
      expect(readRecoveryKey(text)).toEqual({ bytes: new Uint8Array(bytes) });
    }
  });

  it('may be typed in small letters, without hyphens or with other spaces', () => {
    const bytes = randomBytes(RECOVERY_KEY_BYTES);
    const text = recoveryKeyText(bytes);
    const ways = [text.toLowerCase(), text.replaceAll('-', ''), text.replaceAll('-', ' \u00a0'), ` ${text}\n`];
    for (const typed of ways) expect(readRecoveryKey(typed)).toEqual({ bytes: new Uint8Array(bytes) });
  });

  it('tells the group of every single wrong sign', () => {
    const key = newKey();
    let tried = 0;
    for (const [place, right] of [...key].entries()) {
      if (right === '-') continue;
      for (const wrong of [...SIGNS, '0', 'O', '1', 'I', 'Å'].filter((sign) => sign !== right)) {
        expect(readRecoveryKey(withSign(key, place, wrong)), `${wrong} at ${place}`).toEqual({ group: groupOf(place) });
        tried += 1;
      }
    }
    expect(tried).toBe(40 * 36);
  });

  it('tells of two signs that changed places in a group, the check among them', () => {
    for (let round = 0; round < 200; round++) {
      const key = newKey();
      for (let place = 0; place < key.length - 1; place++) {
        const [one = '', other = ''] = key.slice(place, place + 2);
        if (one === other || one === '-' || other === '-') continue;
        const swapped = withSign(withSign(key, place, other), place + 1, one);
        expect(readRecoveryKey(swapped)).toEqual({ group: groupOf(place) });
      }
    }
  });

  it('tells of groups that changed places, are missing, or are too many', () => {
    const groups = newKey().split('-');
    const [first = '', second = '', ...rest] = groups;
    expect(readRecoveryKey([second, first, ...rest].join('-'))).toEqual({ group: 1 });
    expect(readRecoveryKey(groups.slice(0, 7).join('-'))).toEqual({ group: 8 });
    expect(readRecoveryKey([...groups, first].join('-'))).toEqual({ group: 8 });
    expect(readRecoveryKey('')).toEqual({ group: 1 });
  });
});
