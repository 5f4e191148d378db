import { compare } from '#shared/domain/comparison';
import { ExpectedError } from '#shared/domain/errors';
import type { PersonalOutcome } from '#shared/domain/participant';
import { refOf, type Standard } from '#shared/domain/standard';
import { LANGUAGES, type Language } from '#shared/domain/text';
import { CLIENT_FORMAT, type ClientFile } from '#shared/formats/client-file';
import { fieldName } from '#shared/formats/field-error';
import { checkClientFile, checkFile, parseJson } from '#shared/formats/read-file';
import { WORKSPACE_FORMAT } from '#shared/formats/workspace-file';
import { oneLine } from '#shared/i18n/describe-error';
import type { Translator } from '#shared/i18n/text-key';
import { buildReport } from '#shared/report/build-report';
import type { OtherLanguageText, ReportModel } from '#shared/report/model';
import type { ReportInput } from '#shared/report/report-input';
import { bundledStandards, findBundledStandard } from '../core/bundled-standards';
import { suggestionsFor } from '../core/suggestions';
import { type Arguments, allow, single } from './arguments';
import { knownOfClient } from './client-known';
import { coachLines } from './coach';
import { readTextFile, refuseSameFile, WORKSPACE_LIMIT, writeOutput } from './files';

/**
 * What a command leaves behind: the result for standard output, which can come bit by bit, and warnings for standard
 * error.
 */
export type Outcome = { readonly output: string | AsyncIterable<string>; readonly warnings: readonly string[] };

const asJson = (value: unknown): Outcome => ({ output: `${JSON.stringify(value, null, 2)}\n`, warnings: [] });

function requireJson({ command, json }: Arguments): void {
  if (!json) throw new ExpectedError('ARGUMENT_MISSING', { command, argument: '--json' });
}

/**
 * What a client file's links say about the library's standards, checked against them.
 * @throws ExpectedError FIELD_INVALID when a standard has no such key competence
 */
function checkLinks(client: ClientFile, file: string, within: readonly PropertyKey[] = []): void {
  for (const [index, { standard: name, standardCompetence }] of client.links.entries()) {
    const standard = bundledStandards().find((candidate) => isNamed(candidate, name));
    if (!standard || standardCompetence === null) continue;
    if (!standard.competences.some(({ id }) => id === standardCompetence)) {
      const field = fieldName([...within, 'links', index, 'standardCompetence']);
      throw new ExpectedError('FIELD_INVALID', { file, field, expected: 'standardCompetence', values: '' });
    }
  }
}

/** A link names a standard by its id, or by id and version as the records do. */
const isNamed = (standard: Standard, name: string): boolean => name === standard.id || name === refOf(standard);

function readClient(file: string): ClientFile {
  const client = checkClientFile(file, parseJson(file, readTextFile(file)));
  checkLinks(client, file);
  return client;
}

/** @throws ExpectedError ARGUMENT_MISSING, ARGUMENT_REPEATED, ARGUMENT_INVALID */
function languageOf(args: Arguments): Language {
  const language = LANGUAGES.find((candidate) => candidate === single(args, 'lang', 'nb|en'));
  if (!language) throw new ExpectedError('ARGUMENT_INVALID', { argument: '--lang', expected: LANGUAGES.join('|') });
  return language;
}

const keyCompetencesOf = (client: ClientFile) => client.competences.filter(({ key }) => key);

/** The window's language that a client's language is read in: nynorsk readers read bokmål before English. */
const readingLanguage = (client: ClientFile): Language => (client.client.language === 'en' ? 'en' : 'nb');

function standardsOf(args: Arguments) {
  if (args.values.standard.length === 0) {
    throw new ExpectedError('ARGUMENT_MISSING', { command: args.command, argument: '--standard ID' });
  }
  return args.values.standard.map(findBundledStandard);
}

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

/** The links the file holds for a standard. */
const decisionsOf = (client: ClientFile, chosen: Standard) =>
  client.links
    .filter(({ standard }) => isNamed(chosen, standard))
    .map(({ competence, standardCompetence }) => ({
      competenceId: competence,
      standardCompetenceId: standardCompetence,
    }));

/** What the file adds to the outcomes of a standard, checked against the standard. */
function personalOutcomesOf(client: ClientFile, file: string, standard: Standard): PersonalOutcome[] {
  const known = new Set(standard.competences.map(({ id }) => id));
  return client.personalOutcomes.flatMap(({ standard: id, standardCompetence, text }, index) => {
    if (!isNamed(standard, id)) return [];
    if (!known.has(standardCompetence)) {
      const field = fieldName(['personalOutcomes', index, 'standardCompetence']);
      throw new ExpectedError('FIELD_INVALID', { file, field, expected: 'ofStandard', values: '' });
    }
    return [
      {
        standardRef: refOf(standard),
        standardCompetenceId: standardCompetence,
        text: { nb: text.nb, nn: text.nn, en: text.en },
      },
    ];
  });
}

/** Where in the file a text stands that is shown in another language than the report's. */
function fieldOf(client: ClientFile, positions: ReadonlyMap<string, number>, text: OtherLanguageText): string {
  if (text.part !== 'personalOutcome') {
    return fieldName(['competences', positions.get(text.competenceId) ?? 0, text.part]);
  }
  const index = client.personalOutcomes.findIndex(
    ({ standard, standardCompetence }) =>
      text.standardRef.startsWith(`${standard}@`) && standardCompetence === text.standardCompetenceId,
  );
  return fieldName(['personalOutcomes', index, 'text']);
}

/** The names of places are many: they are read by those who ask for them. */
async function anonymousModel(client: ClientFile, input: ReportInput): Promise<ReportModel> {
  const { anonymiserFor } = await import('#shared/anonymise/anonymiser');
  const { buildAnonymousReport } = await import('#shared/anonymise/anonymise-report');
  return buildAnonymousReport(input, anonymiserFor(knownOfClient(client)));
}

async function report(args: Arguments, translate: Translator): Promise<Outcome> {
  // First of all, so that a build that takes our place meanwhile does not take it away.
  const { renderDocx } = await import('../docx/render-docx');
  allow(args, ['client', 'standard', 'lang', 'out', 'anonymous']);
  const file = single(args, 'client', 'FILE');
  const language = languageOf(args);
  const out = single(args, 'out', 'FILE.docx');
  if (!out.toLowerCase().endsWith('.docx')) {
    throw new ExpectedError('ARGUMENT_INVALID', { argument: '--out', expected: 'FILE.docx' });
  }
  const chosen = standardsOf(args);
  refuseSameFile(out, file);
  const client = readClient(file);
  const competences = keyCompetencesOf(client);
  const input: ReportInput = {
    language,
    name: client.client.name,
    date: new Date().toISOString(),
    competences,
    standards: chosen,
    personalOutcomes: chosen.flatMap((standard) => personalOutcomesOf(client, file, standard)),
    comparisons: chosen.map((standard) =>
      compare(competences, standard, suggestionsFor(competences, standard, language), decisionsOf(client, standard)),
    ),
  };
  const model = args.anonymous ? await anonymousModel(client, input) : buildReport(input);
  writeOutput(out, await renderDocx(model));
  const unused = client.links.flatMap(({ standard }, index) => {
    if (bundledStandards().some((candidate) => isNamed(candidate, standard))) return [];
    const field = fieldName(['links', index, 'standard']);
    return translate('cli:linkUnused', { file: oneLine(file), field, standard: oneLine(standard) });
  });
  const positions = new Map(client.competences.map(({ id }, index) => [id, index]));
  const otherLanguage = model.otherLanguage.map((text) =>
    translate('cli:otherLanguage', {
      file: oneLine(file),
      field: fieldOf(client, positions, text),
      language: translate(`cli:language.${language}`),
      shown: translate(`cli:language.${text.language}`),
    }),
  );
  return { output: '', warnings: [...unused, ...otherLanguage] };
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
