/**
 * What the installed program was asked to do without a window (`balansepunkt standards --json`). A command is a word; a
 * file that was double-clicked comes with its folder, and Chromium's own switches with dashes before either.
 * @param argv what follows the program's name
 * @returns the command and what follows it, or null when a window is wanted
 */
export function commandIn(argv: readonly string[]): readonly string[] | null {
  const first = argv.findIndex((argument) => argument === '--help' || !argument.startsWith('-'));
  const word = argv[first];
  if (word === undefined) return null;
  return word === '--help' || /^[a-z]+$/.test(word) ? argv.slice(first) : null;
}
