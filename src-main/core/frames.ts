/** As many as tell where something went wrong. */
const FRAMES = 20;

/** `at name (place)` or `at place`, where a place ends in a file of ours with line and column. */
const FRAME = /^at (?:(?<name>[^()]{1,120}) \()?(?:[^()]*[/\\])?(?<file>[\w.-]{1,80}:\d{1,7}:\d{1,7})\)?$/u;

/** What a function can be called in a stack: `async Session.write`, `new Map`, `Object.<anonymous>`. */
const NAME = /^[\w$.<>[\] ]+$/u;

/**
 * Where in our code an error happened. The stack's first lines repeat the message, which can quote what somebody typed,
 * and a path holds the name of whoever uses the machine: both are left out.
 * @param stack of an error, as Chromium and Node write it
 * @param message of the error, which may be made of lines that look like places
 * @returns one line for each place, with the file's name alone
 */
export function shortFrames(stack: string, message = ''): string[] {
  const frames: string[] = [];
  for (const line of stack
    .replace(message, () => '')
    .slice(0, 50_000)
    .split('\n')) {
    const { name, file } = FRAME.exec(line.trim())?.groups ?? {};
    if (file === undefined) continue;
    frames.push(name !== undefined && NAME.test(name) ? `at ${name} (${file})` : `at ${file}`);
    if (frames.length === FRAMES) break;
  }
  return frames;
}
