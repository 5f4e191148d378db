export type RunOptions = {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdio?: import('node:child_process').StdioOptions;
  readonly cwd?: string;
  /** Milliseconds. */
  readonly timeout?: number;
};

export const ROOT: string;
export const say: (line: string) => boolean;
export const pinnedNode: () => string;
export const findProgram: (...names: string[]) => string | null;
export const run: (command: string, args: readonly string[], options?: RunOptions) => Promise<number>;
