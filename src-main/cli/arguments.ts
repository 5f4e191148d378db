import { parseArgs } from 'node:util';
import { ExpectedError } from '#shared/domain/errors';

const OPTIONS = {
  json: { type: 'boolean' },
  anonymous: { type: 'boolean' },
  client: { type: 'string', multiple: true },
  standard: { type: 'string', multiple: true },
  lang: { type: 'string', multiple: true },
  form: { type: 'string', multiple: true },
  template: { type: 'string', multiple: true },
  out: { type: 'string', multiple: true },
} as const;

export type OptionName = keyof typeof OPTIONS;
/** Options that are given or not, and have no value. */
type Flag = 'json' | 'anonymous';
export type Arguments = {
  readonly command: string;
  readonly json: boolean;
  readonly anonymous: boolean;
  readonly files: readonly string[];
  /** What was given for an option, in order; empty when it was not. */
  readonly values: Readonly<Record<Exclude<OptionName, Flag>, readonly string[]>>;
};

/**
 * @param argv what follows the program's name
 * @throws ExpectedError ARGUMENT_UNKNOWN, ARGUMENT_MISSING
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<Exclude<OptionName, Flag>, string[]> = {
    client: [],
    standard: [],
    lang: [],
    form: [],
    template: [],
    out: [],
  };
  const positionals: string[] = [];
  const flags: Record<Flag, boolean> = { json: false, anonymous: false };
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (Object.hasOwn(flags, token.name) && token.value === undefined) flags[token.name as Flag] = true;
    else if (Object.hasOwn(values, token.name)) {
      // «--client --json» is a forgotten file name, not a file called «--json».
      if (!token.value || (!token.inlineValue && token.value.startsWith('--'))) {
        throw new ExpectedError('ARGUMENT_MISSING', { command: token.rawName, argument: 'VALUE' });
      }
      values[token.name as keyof typeof values].push(token.value);
    } else throw new ExpectedError('ARGUMENT_UNKNOWN', { argument: token.rawName });
  }
  const [command = '', ...files] = positionals;
  return { command, ...flags, files, values };
}

/**
 * The value of an option that is needed once.
 * @throws ExpectedError ARGUMENT_MISSING, ARGUMENT_REPEATED
 */
export function single({ command, values }: Arguments, name: Exclude<OptionName, Flag>, shape: string): string {
  const [value, ...more] = values[name];
  if (value === undefined) throw new ExpectedError('ARGUMENT_MISSING', { command, argument: `--${name} ${shape}` });
  if (more.length > 0) throw new ExpectedError('ARGUMENT_REPEATED', { argument: `--${name}` });
  return value;
}

/** @throws ExpectedError ARGUMENT_UNKNOWN for options and files that the command does not take */
export function allow(
  { json, anonymous, files, values }: Arguments,
  names: readonly OptionName[],
  fileCount = 0,
): void {
  const extra = files[fileCount];
  if (extra !== undefined) throw new ExpectedError('ARGUMENT_UNKNOWN', { argument: extra });
  const given = Object.entries(values).find(
    ([name, list]) => list.length > 0 && !names.some((allowed) => allowed === name),
  );
  if (given) throw new ExpectedError('ARGUMENT_UNKNOWN', { argument: `--${given[0]}` });
  if (json && !names.includes('json')) throw new ExpectedError('ARGUMENT_UNKNOWN', { argument: '--json' });
  if (anonymous && !names.includes('anonymous'))
    throw new ExpectedError('ARGUMENT_UNKNOWN', { argument: '--anonymous' });
}
