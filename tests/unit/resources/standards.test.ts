import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dimensionOf } from '#shared/domain/placement';
import { standardSchema } from '#shared/domain/standard';

type Fact = readonly [id: string, nb: string, en: string, dimension: string];

const PT = 'people-technology';
const FR = 'flexibility-routines';
const PP = 'pace-presence';

/** Ids, names and dimensions that files and the command line rely on: facts of the source, not ours to change. */
const FACTS: Record<string, { title: { nb: string; en: string }; competences: readonly Fact[] }> = {
  butikkmedarbeider: {
    title: { nb: 'Butikkmedarbeider', en: 'Shop assistant' },
    competences: [
      ['kunderelasjoner', 'Kunderelasjoner', 'Customer relations', PT],
      ['mestre-stress', 'Mestre stress', 'Coping with stress', PT],
      ['bruk-av-teknologi', 'Bruk av teknologi', 'Use of technology', PT],
      ['laeringsvilje', 'Læringsvilje', 'Willingness to learn', FR],
      ['lojalitet', 'Lojalitet', 'Loyalty', FR],
      ['selvstendighet', 'Selvstendighet', 'Independence', FR],
      ['overblikk', 'Overblikk', 'Overview', FR],
      ['norsk', 'Norsk', 'Norwegian language', FR],
      ['noyaktighet', 'Nøyaktighet', 'Accuracy', FR],
      ['tidsstyring', 'Tidsstyring', 'Time management', PP],
      ['kundeservice', 'Kundeservice', 'Customer service', PP],
      ['multitasking', 'Multitasking', 'Multitasking', PP],
    ],
  },
  butikksjef: {
    title: { nb: 'Butikksjef', en: 'Store manager' },
    competences: [
      ['opplaering', 'Opplæring', 'Training of staff', PT],
      ['bygge-team', 'Bygge team', 'Team building', PT],
      ['salgskanaler', 'Salgskanaler', 'Sales channels', PT],
      ['analytiske-evner', 'Analytiske evner', 'Analytical skills', PT],
      ['it-forstaelse', 'IT-forståelse', 'IT understanding', PT],
      ['forbedringsarbeid', 'Forbedringsarbeid', 'Improvement work', FR],
      ['salgsekspertise', 'Salgsekspertise', 'Sales expertise', FR],
      ['okonomiforstaelse', 'Økonomiforståelse', 'Financial understanding', FR],
      ['hr-ledelse', 'HR-ledelse', 'HR management', FR],
      ['mestre-kompleksitet', 'Mestre kompleksitet', 'Mastering complexity', PP],
      ['tidsstyring', 'Tidsstyring', 'Time management', PP],
      ['veiledning', 'Veiledning', 'Guidance of staff', PP],
      ['kundebehandling', 'Kundebehandling', 'Customer care', PP],
    ],
  },
  'avdelingsleder-sykehjem': {
    title: { nb: 'Avdelingsleder på sykehjem', en: 'Ward manager in a nursing home' },
    competences: [
      ['mellommenneskelige-relasjoner', 'Mellommenneskelige relasjoner', 'Interpersonal relations', PT],
      ['kulturbygging', 'Kulturbygging', 'Culture building', PT],
      ['veiledning', 'Veiledning', 'Guidance', PT],
      ['ikt-forstaelse', 'IKT-forståelse', 'ICT understanding', PT],
      ['forbedringsarbeid', 'Forbedringsarbeid', 'Improvement work', FR],
      ['etikk', 'Etikk', 'Ethics', FR],
      ['helsefaglig-ekspertise', 'Helsefaglig ekspertise', 'Health-care expertise', FR],
      ['okonomiforstaelse', 'Økonomiforståelse', 'Financial understanding', FR],
      ['lov-og-regelverk', 'Lov og regelverk', 'Laws and regulations', FR],
      ['turnus', 'Turnus', 'Shift planning', FR],
      ['prosessledelse', 'Prosessledelse', 'Process leadership', PP],
      ['moterutiner', 'Møterutiner', 'Meeting routines', PP],
      ['kommunikasjon', 'Kommunikasjon', 'Communication', PP],
      ['mestre-stor-kompleksitet', 'Mestre stor kompleksitet', 'Mastering great complexity', PP],
    ],
  },
  'laerer-folkehogskole': {
    title: { nb: 'Lærer på folkehøgskole', en: 'Folk high school teacher' },
    competences: [
      ['relasjonsbygging', 'Relasjonsbygging', 'Relationship building', PT],
      ['samhandling', 'Samhandling', 'Collaboration', PT],
      ['veiledning', 'Veiledning', 'Guidance', PT],
      ['kommunikasjon', 'Kommunikasjon', 'Communication', PT],
      ['egenutvikling', 'Egenutvikling', 'Self-development', FR],
      ['kreativitet', 'Kreativitet', 'Creativity', FR],
      ['prosjektledelse', 'Prosjektledelse', 'Project management', FR],
      ['faglighet', 'Faglighet', 'Subject expertise and pedagogy', FR],
      ['resultatorientert', 'Resultatorientert', 'Results-oriented', PP],
      ['prosessledelse', 'Prosessledelse', 'Process leadership', PP],
      ['tilgjengelighet', 'Tilgjengelighet', 'Availability', PP],
    ],
  },
  tillitsvalgt: {
    title: { nb: 'Tillitsvalgt', en: 'Union representative' },
    competences: [
      ['bygge-relasjoner', 'Bygge relasjoner', 'Building relationships', PT],
      ['kommunikasjonsformer', 'Kommunikasjonsformer', 'Forms of communication', PT],
      ['kommunikasjonskanaler', 'Kommunikasjonskanaler', 'Channels of communication', PT],
      ['erfaringslaering', 'Erfaringslæring', 'Learning from experience', FR],
      ['lov-og-avtaleverk', 'Lov- og avtaleverk', 'Laws and agreements', FR],
      ['rollebevissthet', 'Rollebevissthet', 'Role awareness', FR],
      ['kritisk-blikk', 'Kritisk blikk', 'Critical eye', FR],
      ['bygge-nettverk', 'Bygge nettverk', 'Networking', FR],
      ['utviklingsarbeid', 'Utviklingsarbeid', 'Development work', FR],
      ['losningsorientert', 'Løsningsorientert', 'Solution-oriented', PP],
      ['resultatorientert', 'Resultatorientert', 'Results-oriented', PP],
      ['prosessgjennomforing', 'Prosessgjennomføring', 'Carrying out processes', PP],
      ['tilgjengelighet', 'Tilgjengelighet', 'Availability', PP],
    ],
  },
};

const folder = new URL('../../../resources/standards/', import.meta.url);
const bundled = readdirSync(folder).map((fileName) => {
  const { format, ...content }: Record<string, unknown> = JSON.parse(readFileSync(new URL(fileName, folder), 'utf8'));
  return { fileName, format, content };
});

test('the library holds exactly the standards whose facts are known here', () => {
  expect(bundled.map(({ fileName }) => fileName).sort()).toEqual(
    Object.keys(FACTS)
      .map((id) => `${id}.json`)
      .sort(),
  );
});

describe.each(bundled)('$fileName', ({ fileName, format, content }) => {
  const read = () => standardSchema.parse(content);

  test('is a well-formed standard, version 1, named after its id', () => {
    expect(format).toBe('balansepunkt/standard@1');
    expect(() => read()).not.toThrow();
    expect(`${read().id}.json`).toBe(fileName);
    expect(read().version).toBe('1');
  });

  test('has the ids, names and dimensions of the source, in the order of the source', () => {
    const { id, title, competences } = read();
    expect(title).toEqual(FACTS[id]?.title);
    expect(competences.map(({ id, label, dimension }) => [id, label.nb, label.en, dimension])).toEqual(
      FACTS[id]?.competences,
    );
  });

  test('places each competence inside its dimension', () => {
    for (const { id, placement, dimension } of read().competences) expect(dimensionOf(placement), id).toBe(dimension);
  });

  test('says the same number of things in both languages: one or two', () => {
    for (const { id, outcomes } of read().competences) {
      expect(outcomes.en.length, id).toBe(outcomes.nb.length);
      expect(outcomes.nb.length, id).toBeLessThanOrEqual(2);
    }
  });

  test('says each thing in one short sentence', () => {
    for (const { id, outcomes } of read().competences) {
      for (const text of [...outcomes.nb, ...outcomes.en]) {
        expect(text.length, id).toBeLessThanOrEqual(240);
        expect(text, id).toMatch(/^[A-ZÆØÅ][^.!?]*\.$/u);
      }
    }
  });
});

test.each(['butikkmedarbeider', 'butikksjef'])(
  '%s states no number of interviews and no period, since the source gives none',
  (id) => {
    const standard = standardSchema.parse(bundled.find(({ fileName }) => fileName === `${id}.json`)?.content);
    expect([standard.source.year, standard.source.interviews, standard.source.period]).toEqual([2020, null, null]);
  },
);
