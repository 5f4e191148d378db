import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SaveQueue, type SaveVerdict } from '../../src-renderer/api/save-queue';

const RETRY = 3_000;
let verdict: SaveVerdict = 'blocked';
let sent: string[] = [];
let queue: SaveQueue;

/** A write that waits until it is told how it went. */
function controlled(name: string) {
  let resolve = () => {};
  let reject = (_error: unknown) => {};
  const send = () => {
    sent.push(name);
    return new Promise<void>((yes, no) => {
      resolve = yes;
      reject = no;
    });
  };
  return { send, done: () => resolve(), fail: () => reject(new Error(name)) };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  verdict = 'blocked';
  sent = [];
  queue = new SaveQueue({ judge: () => verdict, retryAfter: RETRY });
});
afterEach(() => vi.useRealTimers());

describe('the save queue', () => {
  it('keeps what is typed after something is taken back after it, also while nothing can be stored', async () => {
    const [typed, undo, newer] = [controlled('typed'), controlled('undo'), controlled('newer')];
    void queue.add({ key: 'field', text: 'A', send: typed.send });
    void queue.add({ barrier: true, send: undo.send });
    void queue.add({ key: 'field', text: 'AB', send: newer.send });
    expect(queue.pendingText('field')).toBe('AB');
    typed.fail();
    await vi.advanceTimersByTimeAsync(RETRY);
    typed.done();
    await settle();
    undo.done();
    await settle();
    expect(sent).toEqual(['typed', 'typed', 'undo', 'newer']);
  });

  it('sends the first write at once and the next only when it is stored', async () => {
    const first = controlled('first');
    const second = controlled('second');
    void queue.add({ send: first.send });
    void queue.add({ send: second.send });
    expect(sent).toEqual(['first']);
    first.done();
    await settle();
    expect(sent).toEqual(['first', 'second']);
  });

  it('sends only the newest of the texts that waited for the same field', async () => {
    const first = controlled('a');
    void queue.add({ key: 'field', text: 'a', send: first.send });
    const older = queue.add({ key: 'field', text: 'ab', send: controlled('ab').send });
    const newest = controlled('abc');
    void queue.add({ key: 'field', text: 'abc', send: newest.send });
    expect(queue.pendingText('field')).toBe('abc');
    first.done();
    await settle();
    expect(sent).toEqual(['a', 'abc']);
    newest.done();
    await expect(older).resolves.toBeUndefined();
    expect(queue.pendingText('field')).toBeNull();
    expect(queue.status()).toBe('saved');
  });

  it('keeps what could not be stored, says so, and tries again in the same order', async () => {
    const first = controlled('first');
    void queue.add({ send: first.send });
    void queue.add({ send: controlled('second').send });
    first.fail();
    await settle();
    expect(queue.status()).toBe('failed');
    expect(sent).toEqual(['first']);
    await vi.advanceTimersByTimeAsync(RETRY);
    expect(sent).toEqual(['first', 'first']);
    expect(queue.status()).toBe('failed');
    first.done();
    await settle();
    expect(sent).toEqual(['first', 'first', 'second']);
    expect(queue.status()).toBe('saving');
  });

  it('never sends an older text after a newer one, also when the older one failed', async () => {
    const older = controlled('old');
    const done = queue.add({ key: 'field', send: older.send });
    const newer = controlled('new');
    void queue.add({ key: 'field', send: newer.send });
    older.fail();
    await settle();
    queue.retry();
    expect(sent).toEqual(['old', 'new']);
    newer.done();
    await expect(done).resolves.toBeUndefined();
  });

  it('lets the others through when one write is stuck', async () => {
    verdict = 'stuck';
    const stuck = controlled('stuck');
    void queue.add({ key: 'one', send: stuck.send });
    const other = controlled('other');
    void queue.add({ key: 'two', send: other.send });
    stuck.fail();
    await settle();
    queue.retry();
    expect(sent).toEqual(['stuck', 'other']);
    other.done();
    await settle();
    expect(sent).toEqual(['stuck', 'other', 'stuck']);
  });

  it('tells whoever asked when a write is refused, and goes on', async () => {
    verdict = 'refused';
    const refused = controlled('refused');
    const answer = queue.add({ send: refused.send });
    void queue.add({ send: controlled('next').send });
    refused.fail();
    await expect(answer).rejects.toThrow('refused');
    expect(sent).toEqual(['refused', 'next']);
    expect(queue.status()).toBe('saving');
  });

  it('sends everything that waits when the page goes away', () => {
    for (const name of ['first', 'second', 'third']) void queue.add({ send: controlled(name).send });
    queue.flush();
    expect(sent).toEqual(['first', 'second', 'third']);
  });

  it('lets in what is held back elsewhere before the window is left', () => {
    queue.onLeave(() => void queue.add({ send: controlled('held back').send }));
    queue.leave();
    expect(sent).toEqual(['held back']);
    expect(queue.status()).toBe('saving');
  });
});
