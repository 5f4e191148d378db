import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '#main/core/background';
import { saveSetting } from '#main/storage/setting-repository';
import { errorCodeOf, PASSPHRASE, startOpenProduct } from '../support/product';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A product as a shell runs it, with no window, on a clock of the test's own. */
async function startShell() {
  const clock = { now: Date.parse('2026-11-30T10:00:00Z') };
  const product = await startOpenProduct({ clock: () => new Date(clock.now) });
  startBackground(product.session);
  const pass = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += SECOND) {
      clock.now += SECOND;
      await vi.advanceTimersByTimeAsync(SECOND);
    }
  };
  const state = async () => (await product.client.workspace.state()).state;
  return { ...product, clock, pass, state };
}

describe('a workspace that nobody uses', () => {
  it('locks itself after a quarter of an hour and a little, and its records are out of reach', async () => {
    const { client, session, pass, state } = await startShell();
    const key = session.recordsKey();
    await pass(15 * MINUTE);
    expect(await state()).toBe('open');
    await pass(2 * MINUTE);
    expect(await state()).toBe('locked');
    expect(await errorCodeOf(client.participants.find({}))).toBe('WORKSPACE_LOCKED');
    expect(key.equals(Buffer.alloc(32))).toBe(true);
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    await pass(15 * MINUTE);
    expect(await state()).toBe('open');
    await pass(2 * MINUTE);
    expect(await state()).toBe('locked');
  });

  it('stays open while somebody is active; calls alone are no activity', async () => {
    const { client, pass, state } = await startShell();
    for (let count = 0; count < 4; count++) {
      await pass(10 * MINUTE);
      await client.locking.active();
    }
    expect(await state()).toBe('open');
    for (let count = 0; count < 17 && (await state()) === 'open'; count++) {
      await client.participants.find({});
      await pass(MINUTE);
    }
    expect(await state()).toBe('locked');
  });

  it('locks after the time that is set, or never, and the setting outlives the run', async () => {
    const { client, pass, state } = await startShell();
    expect(await client.locking.get()).toEqual({ minutes: 15 });
    await client.locking.set({ minutes: 5 });
    await pass(7 * MINUTE);
    expect(await state()).toBe('locked');
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await client.locking.get()).toEqual({ minutes: 5 });
    await client.locking.set({ minutes: null });
    await pass(90 * MINUTE);
    expect(await state()).toBe('open');
    expect(await client.locking.get()).toEqual({ minutes: null });
    // @ts-expect-error: only the times that are offered
    expect(await errorCodeOf(client.locking.set({ minutes: 7 }))).toBe('BAD_REQUEST');
  });

  it('takes a setting that it does not know for none', async () => {
    const { client, session } = await startShell();
    session.write((writer) => saveSetting(writer, 'lockAfter', 'aldri i livet'));
    expect(await client.locking.get()).toEqual({ minutes: 15 });
  });

  it('keeps its setting among the encrypted records', async () => {
    const { client, session } = await startShell();
    await client.locking.set({ minutes: 60 });
    await client.workspace.lock();
    expect(readFileSync(`${session.workspaceFolder}/records.db`).includes('lockAfter')).toBe(false);
  });
});

describe('a machine that slept', () => {
  it('comes back to a locked workspace, also when it is never to lock itself', async () => {
    const { client, clock, pass, state } = await startShell();
    await client.locking.set({ minutes: null });
    await pass(MINUTE);
    clock.now += 8 * 60 * MINUTE;
    await pass(SECOND);
    // The window has two seconds to store what was being written.
    expect(await state()).toBe('open');
    await pass(3 * SECOND);
    expect(await state()).toBe('locked');
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    await pass(10 * SECOND);
    expect(await state()).toBe('open');
  });

  it('is not one whose clock was set back or a little forward', async () => {
    const { clock, pass, state } = await startShell();
    clock.now -= 60 * MINUTE;
    await pass(10 * SECOND);
    clock.now += 30 * SECOND;
    await pass(10 * SECOND);
    expect(await state()).toBe('open');
    // An hour back on the clock is no hour longer open.
    await pass(16 * MINUTE + 30 * SECOND);
    expect(await state()).toBe('locked');
  });
});
