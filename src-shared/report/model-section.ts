import { DIMENSION_IDS } from '#shared/domain/placement';
import type { Language } from '#shared/domain/text';
import type { Translator } from '#shared/i18n/text-key';
import { cell, dimensionRow, filled, listedLabels, paragraphBlock, SLOT } from './blocks';
import { byDimension, type CompetenceText, labelParagraphs } from './competence-text';
import type { ReportBlock, ReportSection, ReportTable } from './model';
import { balancePicture, placeName } from './picture/balance-picture';

type Numbered = CompetenceText & { readonly number: number };

/**
 * The balance model as a picture, with the key competences as numbers in it and their names below; those that have not
 * been placed are named in a sentence. Nothing is counted: where somebody's competences lie is no measure of them.
 * @param competences the key competences, in the person's order
 * @param listed whether the document has a list of the key competences with these numbers; then the names are left out
 */
export function modelSection(
  competences: readonly CompetenceText[],
  language: Language,
  t: Translator,
  listed = false,
): ReportSection {
  const numbered = inOrderOfTheList(competences);
  const unplaced = competences.filter(({ placement, label }) => placement === null && label);
  const intro = [t('model:picture.intro'), ...(listed ? [t('model:picture.elsewhere')] : [])].join(' ');
  return {
    id: 'model',
    heading: t('model:picture.heading'),
    blocks: [
      ...(numbered.length > 0 ? [paragraphBlock('body', intro, language)] : []),
      ...(unplaced.length > 0 ? [unplacedBlock(unplaced, language, t)] : []),
      ...(numbered.length > 0 ? [pictureBlock(numbered, language, t)] : []),
      ...(numbered.length > 0 && !listed ? [legend(numbered, language, t)] : []),
      ...(numbered.length === 0 && unplaced.length === 0
        ? [paragraphBlock('body', t(`model:picture.${competences.length === 0 ? 'none' : 'nonePlaced'}`), language)]
        : []),
    ],
  };
}

/** Numbered as the list of key competences is, so that somebody who reads that finds them here. */
const inOrderOfTheList = (competences: readonly CompetenceText[]): Numbered[] =>
  byDimension(competences.filter(({ placement }) => placement !== null)).map((competence, index) => ({
    ...competence,
    number: index + 1,
  }));

function pictureBlock(competences: readonly Numbered[], language: Language, t: Translator): ReportBlock {
  return { kind: 'picture', picture: balancePicture(competences, language, t) };
}

function legend(competences: readonly Numbered[], language: Language, t: Translator): ReportTable {
  const line = (text: string) => [{ runs: [{ text, language }] }];
  return {
    kind: 'table',
    description: t('model:picture.legend'),
    columns: [
      { title: t('model:picture.number'), share: 0.1 },
      { title: t('model:picture.competence'), share: 0.58 },
      { title: t('model:picture.where'), share: 0.32 },
    ],
    rows: DIMENSION_IDS.flatMap((dimension): ReportTable['rows'] => {
      const members = competences.filter((competence) => competence.dimension === dimension);
      if (members.length === 0) return [];
      return [
        dimensionRow(t(`model:dimension.${dimension}`), dimension, language),
        ...members.map((competence) => ({
          span: false,
          cells: [
            cell('plain', line(String(competence.number))),
            cell('plain', labelParagraphs(competence, language, t)),
            cell('plain', line(competence.placement ? placeName(competence.placement, dimension, t) : '')),
          ],
        })),
      ];
    }),
  };
}

function unplacedBlock(competences: readonly CompetenceText[], language: Language, t: Translator): ReportBlock {
  const sentence = t('model:picture.unplaced', { list: SLOT });
  return { kind: 'paragraph', style: 'body', runs: filled(sentence, listedLabels(competences, language), language) };
}
