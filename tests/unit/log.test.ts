import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortFrames } from '#main/core/frames';
import { logBug, logWindowBug, readBugs } from '#main/core/log';
import { temporaryFolder } from '../support/temporary';

const NAME = 'Kari Nordmann';
const logFile = () => join(temporaryFolder(), 'logs', 'balansepunkt.log');

describe('where an error happened', () => {
  it('is the frames of the stack, by the file alone', () => {
    const stack = [
      `Error: ${NAME} kan ikke lagres`,
      '    at Session.write (file:///home/kari/balansepunkt/out/main/chunks/session-abc.js:12:34)',
      '    at async C:\\Users\\Kari Nordmann\\AppData\\app.asar\\out\\main\\electron.js:5:6',
      '    at Object.<anonymous> (https://balansepunkt.invalid/assets/index-D5CdqYAR.js:1:2)',
      '    at new Promise (<anonymous>)',
    ].join('\n');
    expect(shortFrames(stack)).toEqual([
      'at Session.write (session-abc.js:12:34)',
      'at electron.js:5:6',
      'at Object.<anonymous> (index-D5CdqYAR.js:1:2)',
    ]);
  });

  it('holds nothing of a message that looks like a frame', () => {
    const message = `x\n at ${NAME} (01017012345)\n at ${NAME} (hemmelig.js:1:1)`;
    expect(shortFrames(`Error: ${message}\n    at a.js:1:1`, message)).toEqual(['at a.js:1:1']);
    expect(shortFrames(`Error: at ${NAME}: født 1970\n  at Kari: sa dette.js:1:1`)).toEqual([]);
  });

  it('is no more than twenty frames, and takes no time over a hostile stack', () => {
    const since = performance.now();
    expect(shortFrames('at a.js:1:1\n'.repeat(10_000))).toHaveLength(20);
    shortFrames(`at ${'a '.repeat(200_000)}(`);
    shortFrames(`at ${'a/'.repeat(200_000)}`);
    expect(performance.now() - since).toBeLessThan(1_000);
  });
});

describe('the log', () => {
  it('has the kind of a bug and its reference, never its message', () => {
    const file = logFile();
    const reference = logBug(file, Object.assign(new TypeError(`${NAME} er ikke en funksjon`), { code: NAME }));
    const [bug] = readBugs(file, 10);
    expect(bug).toMatchObject({ reference, kind: 'TypeError', place: 'core' });
    expect(bug?.code).toBeUndefined();
    expect(bug?.frames.join()).toContain('log.test.ts');
    expect(readFileSync(file, 'utf8')).not.toMatch(/Nordmann|funksjon/);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('takes nothing from the window but the words of a program', () => {
    const file = logFile();
    logWindowBug(file, { kind: `${NAME}!`, stack: `${NAME} sa noe\n    at draw (https://x/assets/a.js:1:2)` });
    expect(readBugs(file, 10)).toMatchObject([{ kind: 'Error', place: 'window', frames: ['at draw (a.js:1:2)'] }]);
    expect(readFileSync(file, 'utf8')).not.toContain('Nordmann');
  });

  it('is read newest first, past lines that are none of its entries', () => {
    const file = logFile();
    const first = logBug(file, new Error('a'));
    appendFileSync(file, '{"time":"2020-01-01","reference":"old"}\n{"cut o');
    appendFileSync(file, '\n');
    const second = logBug(file, 'thrown as a text');
    expect(readBugs(file, 10).map(({ reference }) => reference)).toEqual([second, first]);
    expect(readBugs(file, 1)).toHaveLength(1);
  });

  it('is put aside when it has grown, and both are read', () => {
    const file = logFile();
    const first = logBug(file, new Error('a'));
    appendFileSync(file, `${'x'.repeat(600_000)}\n`);
    const second = logBug(file, new Error('b'));
    expect(statSync(file).size).toBeLessThan(10_000);
    expect(readBugs(file, 10).map(({ reference }) => reference)).toEqual([second, first]);
    appendFileSync(file, `${'x'.repeat(600_000)}\n`);
    logBug(file, new Error('c'));
    expect(readBugs(file, 10)).toHaveLength(2);
    expect(existsSync(file.replace('.log', '.2.log'))).toBe(false);
  });

  it('that cannot be written hides no bug', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
    expect(logBug(join(folder, 'logs', 'balansepunkt.log'), new Error('a'))).toMatch(/^[0-9a-f]{8}$/);
  });
});
