import { once } from 'node:events';
import { join } from 'node:path';
import { ExpectedError } from '#shared/domain/errors';
import type { Language } from '#shared/domain/text';
import { describeError } from '#shared/i18n/describe-error';
import type { Translator } from '#shared/i18n/text-key';
import { translatorFor } from '#shared/i18n/translator';
import { dataFolder } from '../core/data-folder';
import { logBug } from '../core/log';
import { readArguments } from './arguments';
import { run } from './commands';

/** Messages follow `--lang`, else the terminal's own language; Norwegian where neither says English. */
function messageLanguage(argv: readonly string[]): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const asked = argv.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  const wanted = asked ?? (argv.includes('--lang') ? argv[argv.indexOf('--lang') + 1] : LC_ALL || LC_MESSAGES || LANG);
  return wanted?.startsWith('en') ? 'en' : 'nb';
}

const say = (line: string) => process.stderr.write(`balansepunkt: ${line}\n`);

/** Whoever reads our output may have seen enough (`… | head -1`); that is no failure of ours. */
function minding(stream: NodeJS.WriteStream, translate: Translator): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    if (stream === process.stdout) say(describeError('DISK_FULL', {}, translate));
    process.exit(2);
  });
}

async function answer(argv: readonly string[], translate: Translator): Promise<0 | 1 | 2> {
  if (argv.includes('--help') || argv[0] === 'help') {
    process.stdout.write(`${translate('cli:usage')}\n`);
    return 0;
  }
  try {
    const { output, warnings } = await run(readArguments(argv), translate);
    for (const warning of warnings) say(warning);
    for await (const part of typeof output === 'string' ? [output] : output) {
      if (!process.stdout.write(part)) await once(process.stdout, 'drain');
    }
    return 0;
  } catch (error) {
    if (error instanceof ExpectedError) {
      say(describeError(error.code, error.data, translate));
      return 2;
    }
    const log = join(dataFolder(), 'logs', 'balansepunkt.log');
    say(translate('cli:bug', { log, reference: logBug(log, error) }));
    return 1;
  }
}

/**
 * Runs one command of docs/formats.md on this process's own streams.
 * @param argv what follows the program's name
 * @returns the exit code; what was printed has been handed over by then
 */
export async function runCommandLine(argv: readonly string[]): Promise<0 | 1 | 2> {
  const translate = translatorFor(messageLanguage(argv));
  for (const stream of [process.stdout, process.stderr]) minding(stream, translate);
  const code = await answer(argv, translate);
  for (const stream of [process.stdout, process.stderr]) await new Promise((done) => stream.write('', done));
  return code;
}
