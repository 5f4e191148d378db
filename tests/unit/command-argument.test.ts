import { expect, it } from 'vitest';
import { commandIn } from '#main/shell-electron/command-argument';

it.each([
  [['standards', '--json']],
  [['coach', '--lang', 'nb', '--json']],
  // A word that is no command is answered by the command line, which names those there are.
  [['standard']],
  [['help']],
  [['--help']],
])('%j is for the command line', (argv) => {
  expect(commandIn(argv)).toEqual(argv);
  expect(commandIn(['--no-sandbox', '--lang=nb', ...argv])).toEqual(argv);
});

it.each([
  [[]],
  [['--demo']],
  [['/home/kari/Åse.balansepunkt']],
  [['C:\\Users\\Kari\\Overlevering.balansepunkt']],
  [['file:///home/kari/handover.balansepunkt']],
  [['handover.balansepunkt']],
  [['./validate']],
  [['/opt/app', 'standards']],
  [['']],
  [['-psn_0_12345']],
])('%j opens the window', (argv) => {
  expect(commandIn(argv)).toBeNull();
});
