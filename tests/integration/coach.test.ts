import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COACH_KINDS, STATEMENT_KINDS } from '#shared/coach/kinds';
import { built, runCli } from '../support/built';
import { startProduct } from '../support/product';
import { temporaryFolder } from '../support/temporary';

const coach = (input: string | Buffer, lang = 'nb') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built('cli'), 'coach', '--lang', lang, '--json'], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
type Line = { text: string; hints: { kind: string; start: number; end: number; message: string }[] };
const linesIn = (stdout: string): Line[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe('coach', () => {
  it('answers each line in order, with kinds, places and messages as formats.md has it', () => {
    const { status, stdout, stderr } = coach(
      'Ansvar for innkjøp\r\n\nKan yte god kundeservice\nHar godt humør og er butikksjef',
    );
    expect([status, stderr]).toEqual([0, '']);
    const lines = linesIn(stdout);
    expect(lines.map(({ text }) => text)).toEqual([
      'Ansvar for innkjøp',
      '',
      'Kan yte god kundeservice',
      'Har godt humør og er butikksjef',
    ]);
    expect(lines[0]?.hints).toEqual([
      { kind: 'task', start: 0, end: 18, message: expect.stringMatching(/^«Ansvar for innkjøp» .+\?»$/) },
    ]);
    expect(lines[1]?.hints).toEqual([]);
    expect(lines[2]?.hints).toEqual([]);
    expect(lines[3]?.hints.map(({ kind }) => kind)).toContain('trait');
    const kinds = new Set<string>(STATEMENT_KINDS);
    expect(lines.flatMap(({ hints }) => hints).filter(({ kind }) => !kinds.has(kind))).toEqual([]);
  });

  it('says it in the language asked for, and reads nynorsk and English', () => {
    const [norwegian, english] = linesIn(coach('Eg er alltid blid\nI was responsible for the purchasing', 'en').stdout);
    expect(norwegian?.hints).toMatchObject([{ kind: 'trait', message: expect.stringContaining('You could ask') }]);
    expect(english?.hints).toMatchObject([{ kind: 'task', message: expect.stringContaining('You could ask') }]);
  });

  it('keeps what one line is, whatever stands in it', () => {
    const text = '\u2028 "x" \u0085 👩🏽‍🌾 \t\u0000';
    const { stdout } = coach(`\ufeff${text}\n\ufeffx`);
    expect(stdout.split(/[\n\u0085\u2028]/).length).toBe(3);
    expect(linesIn(stdout).map((line) => line.text)).toEqual([text, '\ufeffx']);
    expect(coach('').stdout).toBe('');
  });

  it('stops at what is no text, says which line it was, and has answered those before', () => {
    const { status, stdout, stderr } = coach(Buffer.concat([Buffer.from('Blid\n'), Buffer.from([0xc3, 0x28, 0x0a])]));
    expect([status, linesIn(stdout).length]).toEqual([2, 1]);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('linje 2')]);
    const long = coach('a'.repeat(1_100_000));
    expect([long.status, long.stdout]).toEqual([2, '']);
    expect(coach('kan litt av hvert '.repeat(6_000)).status).toBe(0);
  });

  it('answers before everything has been read', async () => {
    const child = spawn(process.execPath, [built('cli'), 'coach', '--lang', 'nb', '--json']);
    const first = new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    child.stdin.write('Blid\n');
    expect(linesIn(await first)[0]?.text).toBe('Blid');
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });

  it('takes it quietly when nobody reads on', () => {
    const file = join(temporaryFolder(), 'many.txt');
    writeFileSync(file, 'Ansvar for innkjøp\n'.repeat(5_000));
    const command = `"${process.execPath}" "${built('cli')}" coach --lang nb --json < "${file}" | head -1; exit \${PIPESTATUS[0]}`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('wants a language and --json', () => {
    for (const args of [
      ['coach', '--json'],
      ['coach', '--lang', 'nb'],
      ['coach', '--lang', 'nn', '--json'],
    ]) {
      expect(runCli(args)).toMatchObject({ status: 2, stdout: '' });
    }
  });
});

describe("the coach's hints in the window", () => {
  const request = { text: 'Ansvar for innkjøp', language: 'nb', field: 'statement', window: 'en' } as const;

  it('are explained in the window’s language and can be turned off, kind by kind, for good', async () => {
    const { client, session, dataFolder } = startProduct();
    expect(await client.coach.hints(request)).toMatchObject([
      { kind: 'task', start: 0, end: 18, message: expect.stringContaining('‘Ansvar for innkjøp’') },
    ]);
    expect(await client.preferences.set({ coachOff: ['task', 'task'] })).toMatchObject({
      language: 'nb',
      coachOff: ['task'],
    });
    expect(await client.coach.hints(request)).toEqual([]);
    expect(await client.preferences.set({ language: 'en' })).toMatchObject({ language: 'en', coachOff: ['task'] });
    session.close();
    const again = startProduct(dataFolder);
    expect(await again.client.preferences.get()).toMatchObject({ language: 'en', coachOff: ['task'] });
    expect(await again.client.preferences.set({ coachOff: [...COACH_KINDS] })).toMatchObject({ coachOff: COACH_KINDS });
  });

  it('need nothing of preferences that were saved before there was a coach', async () => {
    const dataFolder = temporaryFolder();
    writeFileSync(join(dataFolder, 'preferences.json'), '{"language":"en"}\n');
    const { client } = startProduct(dataFolder);
    expect(await client.preferences.get()).toEqual({ language: 'en', coachOff: [], singleKeys: true, theme: 'system' });
  });
});
