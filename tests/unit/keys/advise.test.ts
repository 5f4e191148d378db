import { describe, expect, it } from 'vitest';
import { advise, type Weakness } from '#shared/passphrase/advise';

/** Passphrases of twelve characters and more that a guesser comes to early, and what makes them so. */
const WEAK: readonly [string, Weakness][] = [
  ['passord12345', 'common'],
  ['P4$$w0rd2026', 'common'],
  ['Sommeren2026!', 'common'],
  ['balansepunkt', 'common'],
  ['velkommentilnav', 'few'],
  ['qwertyuiopå123', 'row'],
  ['abcdefghijkl', 'row'],
  ['123456789012', 'row'],
  ['aaaaaaaaaaaaaaaa', 'repeat'],
  ['hest hest hest hest hest', 'repeat'],
  ['ut på tur aldri sur', 'saying'],
  ['UtPåTurAldriSur', 'saying'],
  ['correct horse battery staple', 'saying'],
  ['17. mai 1814', 'common'],
  ['01.01.1970 01', 'date'],
  ['kari nordmann', 'common'],
  ['gressklipper garasje', 'few'],
];

const GOOD = [
  'grevling trekkspill kjeller motorsag',
  'lampeskjerm tiriltunge vannkanne sjakk',
  'badger accordion cellar lighthouse',
  'fem rare grevlinger spiste syltetøy bak låven',
  'sykkelpumpe-marsipan-fyrtårn-grus',
  'vK7#qPz2!mWx',
];

describe('advice on a passphrase', () => {
  it.each(WEAK)('calls «%s» weak, and says why', (passphrase, weakness) => {
    const { strength, weaknesses } = advise(passphrase);
    expect(strength).toBe('weak');
    expect(weaknesses).toContain(weakness);
  });

  it.each(GOOD)('has nothing to say against «%s»', (passphrase) => {
    expect(advise(passphrase)).toEqual({ strength: 'good', weaknesses: [] });
  });

  it('calls three ordinary words better than two, and asks for one more', () => {
    expect(advise('gressklipper garasje lommelykt')).toEqual({ strength: 'fair', weaknesses: ['few'] });
  });

  it('never gets weaker by what is written after it in ordinary words', () => {
    const order = { weak: 0, fair: 1, good: 2 };
    for (const passphrase of [...WEAK.map(([weak]) => weak), ...GOOD]) {
      const longer = `${passphrase} grevling trekkspill`;
      expect(order[advise(longer).strength]).toBeGreaterThanOrEqual(order[advise(passphrase).strength]);
    }
  });

  it('takes any text, however long, in a moment', () => {
    for (const text of ['', ' ', '\ud800', '🦡🦡🦡', 'ع'.repeat(1_000), 'a1'.repeat(500), 'passord '.repeat(125)]) {
      const began = performance.now();
      expect(['weak', 'fair', 'good']).toContain(advise(text).strength);
      expect(performance.now() - began).toBeLessThan(2_000);
    }
  });
});
