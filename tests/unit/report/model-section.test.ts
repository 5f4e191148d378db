import { describe, expect, it } from 'vitest';
import type { Placement } from '#shared/domain/placement';
import { translatorFor } from '#shared/i18n/translator';
import { blockTexts } from '#shared/report/block-texts';
import { competenceText } from '#shared/report/competence-text';
import { modelSection } from '#shared/report/model-section';

const t = translatorFor('nb');

function sectionOf(competences: readonly (readonly [name: string, placement: Placement | null])[], listed?: boolean) {
  const texts = competences.flatMap(([name, placement], index) => {
    const input = { id: `c-${index}`, label: { nb: name }, outcome: { nb: `Kan ${index}.` }, placement };
    return competenceText(input, 'nb') ?? [];
  });
  return modelSection(texts, 'nb', t, listed);
}

const kinds = ({ blocks }: ReturnType<typeof sectionOf>) => blocks.map(({ kind }) => kind);
const texts = ({ blocks }: ReturnType<typeof sectionOf>) => blocks.flatMap(blockTexts);

describe('the balance model in the report', () => {
  const section = sectionOf([
    ['Nærvær', 'presence'],
    ['Lim', 'technology'],
    ['Kunder', 'people'],
    ['Farging', null],
  ]);

  it('is a picture with numbers, by dimension and in the person’s order, and their names below', () => {
    expect(kinds(section)).toEqual(['paragraph', 'paragraph', 'picture', 'table']);
    const picture = section.blocks.flatMap((block) => (block.kind === 'picture' ? block.picture.balances : []));
    expect(picture.flatMap(({ places }) => places.map(({ numbers }) => numbers))).toEqual([
      [2],
      [],
      [1],
      [],
      [],
      [],
      [],
      [],
      [3],
    ]);
    const legend = section.blocks.at(-1);
    expect(
      legend?.kind === 'table' &&
        legend.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs[0]?.runs[0]?.text)),
    ).toEqual([
      ['Mennesker – Teknologi'],
      ['1', 'Lim', 'Teknologi'],
      ['2', 'Kunder', 'Mennesker'],
      ['Tempo – Tilstedeværelse'],
      ['3', 'Nærvær', 'Tilstedeværelse'],
    ]);
  });

  it('names those that have not been placed in a sentence', () => {
    expect(texts(section)).toContain('Disse nøkkelkompetansene er ikke plassert i balansemodellen: Farging.');
    expect(kinds(sectionOf([['Farging', null]]))).toEqual(['paragraph']);
  });

  it('leaves the names out where the document has them with their numbers', () => {
    const listed = sectionOf([['Lim', 'technology']], true);
    expect(kinds(listed)).toEqual(['paragraph', 'picture']);
    expect(texts(listed)[0]).toContain('listen over nøkkelkompetansene');
  });

  it('says something sensible when there is nothing to show', () => {
    expect(texts(sectionOf([]))).toEqual([t('model:picture.none')]);
    const nameless = competenceText({ id: 'a', label: {}, outcome: { nb: 'Kan noe.' } }, 'nb');
    expect(nameless && modelSection([nameless], 'nb', t).blocks.flatMap(blockTexts)).toEqual([
      t('model:picture.nonePlaced'),
    ]);
  });

  it('never puts a name in the picture', () => {
    const [picture] = section.blocks.filter(({ kind }) => kind === 'picture');
    expect(JSON.stringify(picture)).not.toMatch(/Lim|Kunder|Nærvær|Farging/);
  });
});
