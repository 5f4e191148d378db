import { setImmediate } from 'node:timers/promises';

/** Milliseconds that work beside the calls keeps them waiting at a time. */
const AT_A_TIME = 8;

/** @returns called often during long work; waits now and then, so that whoever calls meanwhile is answered */
export function breathing(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < AT_A_TIME) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
