import { ExpectedError } from '#shared/domain/errors';
import type { Language } from '#shared/domain/text';
import { CLIENT_FORMAT, type ClientFile } from '#shared/formats/client-file';
import { checkFile, parseJson } from '#shared/formats/read-file';
import { WORKSPACE_FORMAT } from '#shared/formats/workspace-file';
import { oneLine } from '#shared/i18n/describe-error';
import type { Translator } from '#shared/i18n/text-key';
import { bundledStandards } from '../core/bundled-standards';
import { suggestionsFor } from '../core/suggestions';
import { type Arguments, allow, single } from './arguments';
import { checkLinks, keyCompetencesOf, languageOf, type Outcome, readClient, standardsOf } from './client-argument';
import { coachLines } from './coach';
import { readTextFile, WORKSPACE_LIMIT } from './files';
import { report } from './report-command';

const asJson = (value: unknown): Outcome => ({ output: `${JSON.stringify(value, null, 2)}\n`, warnings: [] });

function requireJson({ command, json }: Arguments): void {
  if (!json) throw new ExpectedError('ARGUMENT_MISSING', { command, argument: '--json' });
}

/** The window's language that a client's language is read in: nynorsk readers read bokmål before English. */
const readingLanguage = (client: ClientFile): Language => (client.client.language === 'en' ? 'en' : 'nb');

function standards(args: Arguments): Outcome {
  allow(args, ['json']);
  requireJson(args);
  return asJson(bundledStandards());
}

/** `balansepunkt/match@1` (docs/formats.md). */
function match(args: Arguments): Outcome {
  allow(args, ['json', 'client', 'standard']);
  requireJson(args);
  const client = readClient(single(args, 'client', 'FILE'));
  return asJson(
    standardsOf(args).map((standard) => {
      const suggestions = suggestionsFor(keyCompetencesOf(client), standard, readingLanguage(client));
      const reached = new Set(
        suggestions.filter(({ level }) => level === 'match').map(({ standardCompetenceId }) => standardCompetenceId),
      );
      return {
        format: 'balansepunkt/match@1',
        client: client.client.id,
        standard: { id: standard.id, version: standard.version },
        links: suggestions.map(({ competenceId, standardCompetenceId, level, score, reasons }) => ({
          competence: competenceId,
          standardCompetence: standardCompetenceId,
          level,
          score,
          ...(level === 'extra' ? {} : { reasons }),
        })),
        notDescribed: standard.competences.map(({ id }) => id).filter((id) => !reached.has(id)),
      };
    }),
  );
}

function coach(args: Arguments, translate: Translator): Outcome {
  allow(args, ['json', 'lang']);
  requireJson(args);
  return { output: coachLines(process.stdin, languageOf(args), translate), warnings: [] };
}

function validate(args: Arguments, translate: Translator): Outcome {
  allow(args, [], 1);
  const [file] = args.files;
  if (file === undefined) throw new ExpectedError('ARGUMENT_MISSING', { command: args.command, argument: 'FILE' });
  const known = checkFile(file, parseJson(file, readTextFile(file, WORKSPACE_LIMIT)));
  if (known.format === CLIENT_FORMAT) checkLinks(known.client, file);
  if (known.format === WORKSPACE_FORMAT) {
    for (const [index, participant] of known.workspace.participants.entries()) {
      checkLinks(participant, file, ['participants', index]);
    }
  }
  return { output: `${translate('cli:valid', { file: oneLine(file), format: known.format })}\n`, warnings: [] };
}

const COMMANDS = { standards, match, report, coach, validate };

/**
 * Runs one command of docs/formats.md.
 * @throws ExpectedError for bad input; nothing has been written then
 */
export async function run(args: Arguments, translate: Translator): Promise<Outcome> {
  const command = Object.entries(COMMANDS).find(([name]) => name === args.command)?.[1];
  const known = Object.keys(COMMANDS).join(', ');
  if (args.command === '') throw new ExpectedError('COMMAND_MISSING', { known });
  if (!command) throw new ExpectedError('COMMAND_UNKNOWN', { command: args.command, known });
  return command(args, translate);
}
