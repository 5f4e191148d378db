import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MAGIC, PREAMBLE_BYTES, type SealedHeader, writeHead } from '#main/storage/sealed-header';
import { openParticipant, sealParticipant } from '#main/storage/sealed-participant';
import { LOW_COST } from '../../support/product';

const PASSPHRASE = 'kaffe måne sykkel trapp ugle';
const seal = (content: Buffer) => sealParticipant(content, PASSPHRASE, LOW_COST);
const open = (sealed: Buffer, passphrase = PASSPHRASE) => openParticipant(sealed, passphrase, 'fil.balansepunkt');

/** The code of the expected error, or what was given out. */
const outcome = (sealed: Buffer, passphrase?: string) =>
  open(sealed, passphrase).then(
    (content) => content,
    (error: { code?: string }) => error.code,
  );

const CHUNK = 64 * 1024;

describe('a sealed participant', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 5 * CHUNK + 17])(
    'of %i bytes comes out as it went in',
    async (size) => {
      const content = randomBytes(size);
      expect((await open(await seal(content))).equals(content)).toBe(true);
    },
  );

  it('opens by the passphrase however it is typed', async () => {
    const sealed = await seal(Buffer.from('x'));
    for (const typed of ['  Kaffe  MÅNE sykkel trapp ugle ', 'kaffe ma\u030ane sykkel\ttrapp ugle']) {
      expect(await outcome(sealed, typed)).toEqual(Buffer.from('x'));
    }
    expect(await outcome(sealed, 'kaffe måne sykkel trapp ugl')).toBe('SEALED_NOT_OPENED');
  });

  it('says nothing of its content, and never the same twice', async () => {
    const content = Buffer.from('Amina Hassan '.repeat(100));
    const [one, other] = [await seal(content), await seal(content)];
    expect(one.includes('Amina')).toBe(false);
    expect(one.subarray(PREAMBLE_BYTES + 200).equals(other.subarray(PREAMBLE_BYTES + 200))).toBe(false);
  });

  it('is refused when anything of it is changed, cut off or added: 1,000 random times, and nothing is given out', async () => {
    const sealed = await seal(randomBytes(2 * CHUNK + 500));
    const random = (below: number) => randomBytes(4).readUInt32BE() % below;
    const changes = [
      (file: Buffer) => {
        const at = random(file.length);
        file[at] = (file[at] ?? 0) ^ (1 << random(8));
        return file;
      },
      // In the head, too, as often as in the rest.
      (file: Buffer) => {
        const at = random(300);
        file[at] = (file[at] ?? 0) ^ (1 << random(8));
        return file;
      },
      (file: Buffer) => file.subarray(0, random(file.length)),
      (file: Buffer) => Buffer.concat([file, randomBytes(1 + random(100))]),
    ];
    const codes = new Map<unknown, number>();
    for (let round = 0; round < 1000; round++) {
      const change = changes[round % changes.length];
      const found = change ? await outcome(change(Buffer.from(sealed))) : null;
      codes.set(found, (codes.get(found) ?? 0) + 1);
    }
    expect(
      [...codes.keys()].filter(
        (code) => !['FILE_FOREIGN', 'FILE_NEWER', 'SEALED_NOT_OPENED', 'FILE_IS_WORKSPACE'].includes(String(code)),
      ),
    ).toEqual([]);
    expect([...codes.values()].reduce((sum, count) => sum + count, 0)).toBe(1000);
  }, 120_000);

  it('is refused when chunks are exchanged, doubled, left out or taken from another file of the same passphrase', async () => {
    const SEALED = CHUNK + 16;
    const content = randomBytes(3 * CHUNK);
    const sealed = await seal(content);
    const body = sealed.length - 3 * SEALED;
    const chunk = (file: Buffer, number: number) =>
      file.subarray(file.length - (3 - number) * SEALED, file.length - (2 - number) * SEALED);
    const [head, first, second, third] = [
      sealed.subarray(0, body),
      chunk(sealed, 0),
      chunk(sealed, 1),
      chunk(sealed, 2),
    ];
    const other = await seal(content);
    expect(await outcome(Buffer.concat([head, first, second, third]))).toEqual(content);
    for (const parts of [
      [second, first, third],
      [first, first, second, third],
      [first, third],
      [first, second],
      [first, chunk(other, 1), third],
      [first, second, third, third],
      [],
    ]) {
      expect(await outcome(Buffer.concat([head, ...parts]))).toBe('SEALED_NOT_OPENED');
    }
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'FILE_FOREIGN'],
    ['a Word document', Buffer.from('PK\u0003\u0004 and the rest', 'latin1'), 'FILE_FOREIGN'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'FILE_FOREIGN'],
    ['noise', randomBytes(5000), 'FILE_FOREIGN'],
    ['our beginning and no more', MAGIC, 'SEALED_NOT_OPENED'],
    ['a later version', Buffer.concat([MAGIC, Buffer.from([0, 2, 0, 0, 0, 2]), Buffer.from('{}')]), 'FILE_NEWER'],
    ['a head of four gigabytes', Buffer.concat([MAGIC, Buffer.from([0, 1, 255, 255, 255, 255])]), 'SEALED_NOT_OPENED'],
  ])('is told apart from %s', async (_name, content, code) => {
    expect(await outcome(content)).toBe(code);
  });

  it.each([
    ['gigabytes', { log2Cost: 20, blockSize: 32 }],
    ['minutes', { log2Cost: 17, parallelism: 16 }],
    ['nothing at all', { log2Cost: 1 }],
    ['a salt too short', { salt: 'AAAA' }],
  ])('that asks for %s is refused before anything is derived', async (_name, numbers) => {
    const derivation = {
      name: 'scrypt',
      log2Cost: 17,
      blockSize: 8,
      parallelism: 1,
      salt: randomBytes(32).toString('base64'),
      ...numbers,
    };
    const header = { kind: 'participant', noncePrefix: randomBytes(7).toString('base64'), derivation } as SealedHeader;
    const started = performance.now();
    expect(await outcome(Buffer.concat([writeHead(header), randomBytes(100)]))).toBe('SEALED_NOT_OPENED');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
