const MEAN = 0.9;
const SQUARE = 0.999;
const TINY = 1e-8;

/** Numbers that are learned, with what Adam remembers of their gradients. */
export type Learned = { readonly values: Float32Array; readonly mean: Float32Array; readonly square: Float32Array };

export function learned(length: number, start: () => number): Learned {
  return {
    values: Float32Array.from({ length }, start),
    mean: new Float32Array(length),
    square: new Float32Array(length),
  };
}

/**
 * One step of Adam (Kingma and Ba 2015) on a stretch of the numbers, as long as the gradient. Rows of the table that a batch does not touch are
 * left alone.
 * @param step counts from 1
 */
export function adamStep(
  { values, mean, square }: Learned,
  from: number,
  gradient: Float32Array,
  rate: number,
  step: number,
): void {
  const size = (rate * Math.sqrt(1 - SQUARE ** step)) / (1 - MEAN ** step);
  for (let index = 0; index < gradient.length; index++) {
    const slope = gradient[index] as number;
    const place = from + index;
    const first = MEAN * (mean[place] as number) + (1 - MEAN) * slope;
    const second = SQUARE * (square[place] as number) + (1 - SQUARE) * slope * slope;
    mean[place] = first;
    square[place] = second;
    values[place] = (values[place] as number) - (size * first) / (Math.sqrt(second) + TINY);
  }
}
