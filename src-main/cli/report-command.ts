import { compare } from '#shared/domain/comparison';
import { ExpectedError } from '#shared/domain/errors';
import type { PersonalOutcome } from '#shared/domain/participant';
import { REPORT_FORMS, type ReportForm } from '#shared/domain/report-choices';
import { refOf, type Standard } from '#shared/domain/standard';
import type { ClientFile } from '#shared/formats/client-file';
import { fieldName } from '#shared/formats/field-error';
import { oneLine } from '#shared/i18n/describe-error';
import type { Translator } from '#shared/i18n/text-key';
import { buildReport } from '#shared/report/build-report';
import type { OtherLanguageText, ReportModel } from '#shared/report/model';
import type { ReportInput } from '#shared/report/report-input';
import { bundledStandards } from '../core/bundled-standards';
import { suggestionsFor } from '../core/suggestions';
import { type OfficeTemplate, withoutSender } from '../docx/template/template';
import { type Arguments, allow, single } from './arguments';
import { isNamed, keyCompetencesOf, languageOf, type Outcome, readClient, standardsOf } from './client-argument';
import { knownOfClient } from './client-known';
import { recordOfClient, reportCompetence } from './client-record';
import { readWholeFile, refuseSameFile, writeOutput } from './files';

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

/** @throws ExpectedError ARGUMENT_REPEATED, ARGUMENT_INVALID */
function formOf(args: Arguments): ReportForm {
  const shape = REPORT_FORMS.join('|');
  if (args.values.form.length === 0) return 'complete';
  const given = single(args, 'form', shape);
  const form = REPORT_FORMS.find((candidate) => candidate === given);
  if (!form) throw new ExpectedError('ARGUMENT_INVALID', { argument: '--form', expected: shape });
  return form;
}

/** Where in the file a text stands that is shown in another language than the report's. */
function fieldOf(client: ClientFile, positions: ReadonlyMap<string, number>, text: OtherLanguageText): string {
  if ('competenceId' in text) return fieldName(['competences', positions.get(text.competenceId) ?? 0, text.part]);
  if (text.part === 'evidence') return 'competences[].evidence';
  if (text.part !== 'personalOutcome') return text.part;
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

/** @throws ExpectedError TEMPLATE_NOT_DOCX, TEMPLATE_TOO_LARGE, TEMPLATE_HAS_MACROS, TEMPLATE_DAMAGED */
async function templateGiven(args: Arguments, out: string): Promise<OfficeTemplate | undefined> {
  if (args.values.template.length === 0) return undefined;
  const file = single(args, 'template', 'FILE');
  refuseSameFile(out, file);
  const { readTemplate } = await import('../docx/template/read-template');
  const template = readTemplate(readWholeFile(file), file);
  return args.anonymous ? withoutSender(template) : template;
}

/** Writes the report of a client file as a Word document (docs/formats.md). */
export async function report(args: Arguments, translate: Translator): Promise<Outcome> {
  // First of all, so that a build that takes our place meanwhile does not take it away.
  const { renderDocx } = await import('../docx/render-docx');
  allow(args, ['client', 'standard', 'lang', 'form', 'template', 'out', 'anonymous']);
  const file = single(args, 'client', 'FILE');
  const language = languageOf(args);
  const form = formOf(args);
  const out = single(args, 'out', 'FILE.docx');
  if (!out.toLowerCase().endsWith('.docx')) {
    throw new ExpectedError('ARGUMENT_INVALID', { argument: '--out', expected: 'FILE.docx' });
  }
  const chosen = standardsOf(args);
  refuseSameFile(out, file);
  const template = await templateGiven(args, out);
  const client = readClient(file);
  const competences = keyCompetencesOf(client).map(reportCompetence);
  const now = new Date();
  const input: ReportInput = {
    language,
    name: client.client.name,
    date: now.toISOString(),
    form,
    competences,
    ...recordOfClient(client, now),
    standards: chosen,
    personalOutcomes: chosen.flatMap((standard) => personalOutcomesOf(client, file, standard)),
    comparisons: chosen.map((standard) =>
      compare(competences, standard, suggestionsFor(competences, standard, language), decisionsOf(client, standard)),
    ),
  };
  const model = args.anonymous ? await anonymousModel(client, input) : buildReport(input);
  writeOutput(out, await renderDocx(model, template));
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
