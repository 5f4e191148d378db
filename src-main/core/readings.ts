const holders = new Set<() => void>();

/** Lets whoever keeps what was read of people's texts, to be quicker the next time, let go of it when it has to. */
export function forgetWhenLocked(forget: () => void): void {
  holders.add(forget);
}

/** The workspace is closed: nothing that was read of it stays in memory. */
export function forgetReadings(): void {
  for (const forget of holders) forget();
}
