import { isVisible } from '#shared/domain/text';
import { type ExtraFields, partOf } from '#shared/formats/extra-fields';
import { longDate } from '#shared/i18n/formats';
import type { Translator } from '#shared/i18n/text-key';
import { type AccessWriter, accessSection, labelIn, nameIn, plainTable, said, titleIn } from './access-blocks';
import { cleanLine, cleanLines } from './clean-text';
import type { Paragraph, ReportBlock, ReportSection } from './model';

/** A value without parts of its own: the names of the fields it stood in, and the lines of its text. */
type Leaf = { readonly path: string; readonly lines: readonly string[] };

/** Everything a field holds, however deep: a list by the numbers of its entries, from 1. */
function leavesIn(t: Translator, value: unknown, names: readonly string[]): Leaf[] {
  const entries = Array.isArray(value)
    ? value.map((each: unknown, index): [string, unknown] => [String(index + 1), each])
    : Object.entries(typeof value === 'object' && value !== null ? value : {});
  if (entries.length > 0) {
    return entries.flatMap(([name, each]) => {
      const cleaned = cleanLine(name);
      return leavesIn(t, each, [...names, isVisible(cleaned) ? cleaned : t('access:unknown.nameless')]);
    });
  }
  const text = typeof value === 'boolean' ? t(value ? 'access:yes' : 'access:no') : value;
  const lines = typeof text === 'string' || typeof text === 'number' ? cleanLines(String(text)).filter(isVisible) : [];
  return [{ path: names.join(' › '), lines }];
}

/** What a part of the file has become here, in words; null for what has been deleted since. */
function nameOfPart(writer: AccessWriter, key: string): string | null {
  const { input, language, t } = writer;
  const { experiences, statements, consents, competences, evidence } = input.record;
  const { part, first, second } = partOf(key);
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) => items.find(({ id }) => id === first);
  const called = (name: string) => cleanLine(name) || t('experiences:untitled');
  const ofCompetence = (id: string | undefined, text: (name: string) => string) =>
    competences.some((each) => each.id === id) ? text(nameIn(writer, id ?? '')) : null;
  switch (part) {
    case 'client':
    case 'preparation':
    case 'file':
    case 'report':
      return t(`access:unknown.at.${part}`);
    case 'consent': {
      const consent = byId(consents);
      return consent ? t('access:unknown.at.consent', { day: longDate(consent.givenOn, language) }) : null;
    }
    case 'experience': {
      const experience = byId(experiences);
      return experience ? t('access:unknown.at.experience', { name: called(experience.title) }) : null;
    }
    case 'statement': {
      const index = statements.findIndex(({ id }) => id === first);
      return index < 0 ? null : t('access:unknown.at.statement', { number: index + 1 });
    }
    case 'competence':
      return ofCompetence(first, (name) => t('access:unknown.at.competence', { name }));
    case 'evidence':
      return ofCompetence(byId(evidence)?.competenceId, (name) => t('access:unknown.at.evidence', { name }));
    case 'link':
      return ofCompetence(first, (name) => t('access:unknown.at.link', { name, standard: titleIn(writer, second) }));
    case 'personalOutcome': {
      const [name, standard] = [labelIn(writer, first, second), titleIn(writer, first)];
      return t('access:decisions.personal', { name, standard });
    }
    case 'version': {
      const version = byId(input.versions);
      return version ? t('access:unknown.at.version', { name: called(version.name) }) : null;
    }
    default:
      return null;
  }
}

/** The fields part by part. That a file said nynorsk is kept by itself, and belongs with the participant. */
function partsIn(writer: AccessWriter, extra: ExtraFields): { readonly where: string; readonly leaves: Leaf[] }[] {
  const { t } = writer;
  const { language, ...rest } = extra;
  const nynorsk = { client: { ...rest.client, language: t('common:languageName.nn') } };
  return Object.entries({ ...rest, ...(language && nynorsk) }).map(([key, fields]) => ({
    where: nameOfPart(writer, key) ?? t('access:unknown.gone'),
    leaves: leavesIn(t, fields, []),
  }));
}

/** Fields of an imported file that the program does not know; no section for those who have none, which is nearly all. */
export function unknownSections(writer: AccessWriter): ReportSection[] {
  const { input, language, t } = writer;
  const heading = t('access:unknown.heading');
  const columns = [
    { title: t('access:unknown.field'), share: 0.4 },
    { title: t('access:content'), share: 0.6 },
  ];
  const blocks = partsIn(writer, input.unknown).flatMap(({ where, leaves }): ReportBlock[] => [
    { kind: 'heading', level: 2, text: where },
    plainTable(
      writer,
      where,
      columns,
      leaves.map(({ path, lines }) => [[said(path, language)], lines.map((line) => said(line, language))]),
    ),
  ]);
  return blocks.length > 0 ? [accessSection(writer, heading, blocks, t('access:unknown.from'))] : [];
}

/** The same in the history, a line a value. @param label what is said first; nothing at all where there are no fields */
export function unknownParagraphs(writer: AccessWriter, label: string, extra: ExtraFields): Paragraph[] {
  const { language, t } = writer;
  const lines = partsIn(writer, extra).flatMap(({ where, leaves }) =>
    leaves.map(({ path, lines: [first = t('access:nothing'), ...others] }) => [
      {
        runs: [
          { text: `${where}, ${path}: `, language, emphasis: 'muted' as const },
          { text: first, language },
        ],
      },
      ...others.map((line) => said(line, language)),
    ]),
  );
  return lines.length > 0 ? [{ runs: [{ text: label, language, emphasis: 'muted' }] }, ...lines.flat()] : [];
}
