import { runCommandLine } from './command-line';

/** Entry of the command line where Node runs it; the installed program enters by `shell-electron/main.ts`. */
process.exitCode = await runCommandLine(process.argv.slice(2));
