import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bundled } from '../support/bundled';
import { errorCodeOf, startOpenProduct } from '../support/product';
import { CAN_MOUNT, smallDisk } from '../support/small-disk';
import { temporaryFolder } from '../support/temporary';

const MEBIBYTE = 1024 * 1024;
const OLD = 'Den gamle filen, som noen har arbeidet med.';
const NEW = 'Den nye.';
const base64 = Buffer.from(NEW).toString('base64');
const large = Buffer.alloc(MEBIBYTE, 'x').toString('base64');

/** A product whose user answers every question where to save with the same path, or thinks better of it. */
async function answering(path: string | null) {
  const asked: string[] = [];
  const chooseSavePath = async (fileName: string) => {
    asked.push(fileName);
    return path;
  };
  return { asked, ...(await startOpenProduct({ abilities: { chooseSavePath } })) };
}

describe('a document that is saved', () => {
  it('lies where the user said, under the name it got there, whole, for its owner only, and nothing beside it', async () => {
    const folder = temporaryFolder();
    const { client, asked } = await answering(join(folder, 'Min egen.docx'));
    expect(await client.files.save({ fileName: 'Beskrivelse – Åse.docx', base64 })).toEqual({
      savedAs: 'Min egen.docx',
    });
    expect(asked).toEqual(['Beskrivelse – Åse.docx']);
    expect(readdirSync(folder)).toEqual(['Min egen.docx']);
    expect(readFileSync(join(folder, 'Min egen.docx'), 'utf8')).toBe(NEW);
    expect(statSync(join(folder, 'Min egen.docx')).mode & 0o777).toBe(0o600);
  });

  it('is not there when the user thinks better of it', async () => {
    const { client } = await answering(null);
    expect(await client.files.save({ fileName: 'x.pdf', base64 })).toEqual({ savedAs: null });
  });

  it.each([
    ['../../etc/rapport.docx', 'rapport.docx'],
    ['C:\\Users\\Åse\\rapport.pdf', 'rapport.pdf'],
    ['/.docx', 'Balansepunkt.docx'],
    ['con.csv', '_con.csv'],
    ['a<b>:"c|d?.balansepunkt', 'a b c d.balansepunkt'],
  ])('is proposed without a folder and without what no system takes: %j', async (fileName, proposed) => {
    const { client, asked } = await answering(null);
    await client.files.save({ fileName, base64 });
    expect(asked).toEqual([proposed]);
  });

  it.each(['program.exe', 'docx', 'script.docx.sh', ''])('is never of another kind than ours: %j', async (fileName) => {
    const { client, asked } = await answering('/never');
    expect(await errorCodeOf(client.files.save({ fileName, base64 }))).toBe('BAD_REQUEST');
    expect(asked).toEqual([]);
  });

  it('takes the place of an older one, keeps who may read it, and goes on being led to by a link', async () => {
    const folder = temporaryFolder();
    const [file, link] = [join(folder, 'a.docx'), join(folder, 'b.docx')];
    writeFileSync(file, OLD, { mode: 0o644 });
    symlinkSync(file, link);
    const { client } = await answering(link);
    await client.files.save({ fileName: 'b.docx', base64 });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(NEW);
    expect(statSync(file).mode & 0o777).toBe(0o644);
  });

  it('is not saved where the shell cannot, nor when the workspace is locked, also while the question stands', async () => {
    const browser = await startOpenProduct();
    expect(await browser.client.files.abilities()).toEqual({ canSave: false, canMakePdf: false });
    expect(await errorCodeOf(browser.client.files.save({ fileName: 'x.docx', base64 }))).toBe('NOT_IN_THIS_SHELL');

    const file = join(temporaryFolder(), 'x.docx');
    const chooseSavePath = async () => {
      await product.client.workspace.lock();
      return file;
    };
    const product = await startOpenProduct({ abilities: { chooseSavePath } });
    expect(await product.client.files.abilities()).toEqual({ canSave: true, canMakePdf: false });
    const save = () => errorCodeOf(product.client.files.save({ fileName: 'x.docx', base64 }));
    expect([await save(), await save()]).toEqual(['WORKSPACE_LOCKED', 'WORKSPACE_LOCKED']);
    expect(() => statSync(file)).toThrow();
  });

  it('is told when the folder is gone, or when something else than a file has its name', async () => {
    const folder = temporaryFolder();
    const { client } = await answering(join(folder, 'borte', 'x.docx'));
    expect(await errorCodeOf(client.files.save({ fileName: 'x.docx', base64 }))).toBe('SAVE_FOLDER_GONE');
    mkdirSync(join(folder, 'borte', 'x.docx'), { recursive: true });
    expect(await errorCodeOf(client.files.save({ fileName: 'x.docx', base64 }))).toBe('SAVE_NOT_WRITABLE');
    expect(readdirSync(join(folder, 'borte'))).toEqual(['x.docx']);
  });

  it('takes what a kill left of one before it along, and nothing that is not ours or is being written', async () => {
    const folder = temporaryFolder();
    const beside = (letter: string) => `.balansepunkt-${letter.repeat(8)}-0000-4000-8000-000000000000.tmp`;
    const names = [beside('a'), beside('b'), '.balansepunkt-x.tmp', 'notater.tmp'];
    for (const name of names) writeFileSync(join(folder, name), OLD);
    for (const name of names.slice(1)) utimesSync(join(folder, name), 0, 0);
    const { client } = await answering(join(folder, 'x.docx'));
    await client.files.save({ fileName: 'x.docx', base64 });
    expect(readdirSync(folder).toSorted()).toEqual(
      [beside('a'), '.balansepunkt-x.tmp', 'notater.tmp', 'x.docx'].toSorted(),
    );
  });
});

describe.skipIf(!CAN_MOUNT)('a disk that fails (needs one of its own: root on Linux)', () => {
  it('leaves the older file as it was when it is full, or may only be read, and nothing beside it', async () => {
    const disk = smallDisk(2 * MEBIBYTE);
    const file = join(disk.folder, 'x.docx');
    writeFileSync(file, OLD);
    const { client } = await answering(file);
    const save = () => client.files.save({ fileName: 'x.docx', base64: large });
    for (const leave of [0, 4_096, MEBIBYTE / 2]) {
      disk.fill(leave);
      expect(await errorCodeOf(save())).toBe('SAVE_DISK_FULL');
      expect(readFileSync(file, 'utf8')).toBe(OLD);
      expect(readdirSync(disk.folder).toSorted()).toEqual(['ballast', 'x.docx']);
    }
    disk.makeRoom();
    disk.setReadOnly(true);
    expect(await errorCodeOf(save())).toBe('SAVE_NOT_WRITABLE');
    disk.setReadOnly(false);
    expect(readFileSync(file, 'utf8')).toBe(OLD);
    expect(await save()).toEqual({ savedAs: 'x.docx' });
    expect(statSync(file).size).toBe(MEBIBYTE);
  });
});

const KILLS = 20;
/** Large enough for most kills to come while it is being written. */
const KILLED_BYTES = 8 * MEBIBYTE;

it(`is the old file or the new one, whole, after each of ${KILLS} kills in the middle of saving`, {
  timeout: 120_000,
}, async () => {
  const program = await bundled('file-writer.ts');
  const folder = temporaryFolder();
  const file = join(folder, 'x.docx');
  writeFileSync(file, Buffer.alloc(KILLED_BYTES, 'o'));
  let cutOff = 0;
  for (let round = 0; round < KILLS; round++) {
    const child = spawn(process.execPath, [program, file, String(KILLED_BYTES)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    const left = readdirSync(folder).filter((name) => name !== 'x.docx');
    cutOff += left.length;
    for (const name of left) rmSync(join(folder, name));
    const content = readFileSync(file);
    expect(content.equals(Buffer.alloc(KILLED_BYTES, content[0]))).toBe(true);
  }
  // Kills that all came between two files would prove nothing.
  expect(cutOff).toBeGreaterThan(0);
});
