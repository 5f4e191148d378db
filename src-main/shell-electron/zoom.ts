/** How large the page can be shown: the steps of a browser. */
export const ZOOM_STEPS: readonly number[] = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5];

export type ZoomChange = 'in' | 'out' | 'reset';

/** @returns the step after or before the one that is shown, or the same at either end */
export function zoomedTo(factor: number, change: ZoomChange): number {
  if (change === 'reset') return 1;
  // What is shown comes back from Chromium with rounding errors.
  const steps = change === 'in' ? ZOOM_STEPS : ZOOM_STEPS.toReversed();
  const further = steps.find((step) => (change === 'in' ? step > factor + 0.01 : step < factor - 0.01));
  return further ?? factor;
}
