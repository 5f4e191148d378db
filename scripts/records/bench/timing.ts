/** Milliseconds, in the order they were measured. */
export type Times = readonly number[];

export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** @param share 0.95 for the time that 95 of 100 keep */
export function quantile(times: Times, share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export type Pair = { readonly ours: Times; readonly plain: Times };

/**
 * Measures both by turns, so that whatever else the machine does weighs on both alike.
 * @param between is waited for after each turn, outside of the times
 */
export async function byTurns(
  turns: number,
  ours: (turn: number) => unknown,
  plain: (turn: number) => unknown,
  between: (turn: number) => unknown = () => {},
): Promise<Pair> {
  const times = { ours: [] as number[], plain: [] as number[] };
  for (let turn = 0; turn < turns; turn++) {
    times.ours.push(await timeOf(() => ours(turn)));
    times.plain.push(await timeOf(() => plain(turn)));
    await between(turn);
  }
  return times;
}

/** Runs something and says for how long, at the most, nothing else could run meanwhile. */
export async function longestPause(work: () => Promise<unknown>): Promise<number> {
  let [last, longest] = [performance.now(), 0];
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  try {
    await work();
  } finally {
    look();
    clearInterval(timer);
  }
  return longest;
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
