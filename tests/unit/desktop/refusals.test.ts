import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logRefused, readBugs } from '#main/core/log';
import { Refusals } from '#main/shell-electron/refusals';
import { temporaryFolder } from '../../support/temporary';

const SAID = 'kari-nordmann';

describe('what the walls refused', () => {
  it('is counted by kind and place', () => {
    const refusals = new Refusals();
    for (const url of ['http://example.org/a', 'http://www.example.org/b?c#d']) refusals.add('image', url);
    refusals.add('script', 'https://192.0.2.1:8443/x');
    refusals.add('xhr', 'http://[2001:db8::1]/x');
    expect(refusals.total).toBe(4);
    expect(refusals.lines()).toEqual([
      'image http://example.org × 2',
      'script https://192.0.2.1 × 1',
      'xhr http://[2001:db8::1] × 1',
    ]);
  });

  it.each([
    `https://example.org/${SAID}?${SAID}#${SAID}`,
    `https://${SAID}:${SAID}@example.org/`,
    `https://${SAID}.example.org/`,
    `http://${SAID}/`,
    `${SAID}:${SAID}`,
    `mailto:${SAID}@example.org`,
    `data:text/plain,${SAID}`,
    `file:///home/${SAID}/notes`,
    SAID,
  ])('says nothing of what somebody typed, as in %s', (url) => {
    const refusals = new Refusals();
    refusals.add('navigation', url);
    expect(refusals.lines()).toHaveLength(1);
    expect(refusals.lines().join()).not.toContain(SAID);
  });

  it('does not fill the memory, and loses no count', () => {
    const refusals = new Refusals();
    for (let number = 0; number < 10_000; number += 1) refusals.add('image', `http://host${number}.example/`);
    for (let number = 0; number < 10_000; number += 1) refusals.add('image', `http://x.host${number}/`);
    expect(refusals.total).toBe(20_000);
    expect(refusals.lines().length).toBeLessThan(110);
  });

  it('is one entry of the log, and none when nothing was refused', () => {
    const file = join(temporaryFolder(), 'logs', 'balansepunkt.log');
    const refusals = new Refusals();
    logRefused(file, refusals);
    expect(readBugs(file, 10)).toEqual([]);
    refusals.add('image', 'http://example.org/');
    logRefused(file, refusals);
    expect(readBugs(file, 10)).toMatchObject([
      { place: 'shell', kind: 'RequestsRefused', code: '1', frames: ['image http://example.org × 1'] },
    ]);
  });
});
