import { describe, expect, it } from 'vitest';
import { suggestLinks } from '#shared/matching/suggest-links';
import { linkFor, ownIndex, SHOP_ASSISTANT, STORE_MANAGER } from './fixtures';

describe('case 2: a person beside the shop assistant', () => {
  const person = [
    { label: 'Faglig ledelse', outcome: 'Kan ha gode relasjoner til medarbeidere og ansvar for faglig veiledning.' },
    { label: 'PC-bruk', outcome: 'Behersker nettbasert opplæring godt.' },
    { label: 'Selvstendighet', outcome: 'Finner nye løsninger og planlegger innenfor eget handlingsrom.' },
    { label: 'Læringsvilje', outcome: 'Lærer raskt og bruker det i nye oppgaver.' },
    { label: 'Overblikk', outcome: 'Ser hele butikken og kan bidra på alle områder.' },
    { label: 'Skoproduksjon', outcome: 'Kjenner alle sider ved å lage sko.' },
    { label: 'Utholdenhet', outcome: 'Kan stå i ensformig og fysisk tungt arbeid lenge.' },
    { label: 'Kundebehandling', outcome: 'Arbeider raskt for at kundene skal få det de trenger.' },
  ].map(({ label, outcome }, position) => ({ id: `a-${position}`, label: { nb: label }, outcome: { nb: outcome } }));

  it('gives one link for each competence, in the order given', () => {
    const links = suggestLinks(person, SHOP_ASSISTANT);
    expect(links.map((link) => link.competenceId)).toEqual(person.map((competence) => competence.id));
  });

  it('puts the same competence in the same row, also under another name, and leaves the rest additional', () => {
    const matches = suggestLinks(person, SHOP_ASSISTANT).map((link) =>
      link.level === 'match' ? link.standardCompetenceId : null,
    );
    expect(matches).toEqual([
      null,
      'bruk-av-teknologi',
      'selvstendighet',
      'laeringsvilje',
      'overblikk',
      null,
      null,
      'kundeservice',
    ]);
  });

  it.each([
    ['Mellommenneskelige relasjoner', 'kunderelasjoner'],
    ['Nøyaktighet', 'noyaktighet'],
    ['Tidsstyring', 'tidsstyring'],
    ['Selvstendighet', 'selvstendighet'],
    ['PC bruk', 'bruk-av-teknologi'],
    ['Bruke teknologi', 'bruk-av-teknologi'],
  ])('%s from the class answers to %s by its name alone', (label, expected) => {
    expect(linkFor(SHOP_ASSISTANT, { nb: label })).toMatchObject({ level: 'match', standardCompetenceId: expected });
  });

  it.each([
    'Elektro',
    'Konditorarbeid',
    'Renhold',
    'Jordbruk',
    'Tallforståelse',
    'Design',
    'Helseassistanse',
    'Utholdenhet',
    'Skoproduksjon',
  ])('%s from the class does not answer to anything by its name alone', (label) => {
    expect(linkFor(SHOP_ASSISTANT, { nb: label }).level).not.toBe('match');
  });
});

describe('near misses', () => {
  it.each([
    ['Forhandlerkontakt', 'Har ringt forhandlere om deler.'],
    ['Kassering av medisiner', 'Sorterer gamle legemidler.'],
    ['Norsk arbeidsrett', 'Kjenner reglene i norsk arbeidsliv.'],
    ['Engelsk og polsk', 'Snakker begge språkene flytende.'],
    ['Presisjonssveising', 'Sveiser rør nøyaktig etter tegning.'],
    ['Telefonreparasjon', 'Bytter skjerm på telefoner mens kundene venter.'],
    ['Programmering', 'Utvikler programvare for butikker.'],
    ['Konditorarbeid', 'Lager kaker til kunder etter bestilling, nøyaktig og i tide.'],
    ['Sveising', 'Leser tegninger nøye og sveiser nøyaktig.'],
    ['Oversikt over lover', 'Har oversikt over reglene for bygg.'],
    ['Motorservice', 'Utfører service på motor og girkasse.'],
    ['Opplæring av nye', ''],
    ['Lager', ''],
  ])('%s (%s) is no match', (label, outcome) => {
    expect(linkFor(SHOP_ASSISTANT, { nb: label }, { nb: outcome }).level).not.toBe('match');
  });

  it.each([
    ['Hundetrening', 'Har trent hunder til konkurranser.'],
    ['Matlaging', 'Lager mat til mange.'],
  ])('%s is no match beside the store manager', (label, outcome) => {
    expect(linkFor(STORE_MANAGER, { nb: label }, { nb: outcome }).level).not.toBe('match');
  });

  it('the outcome has a say where the label is about something else', () => {
    const label = { nb: 'Kundelister i Excel' };
    expect(linkFor(SHOP_ASSISTANT, label, { nb: 'Lager regneark over faste bestillinger.' })).toMatchObject({
      standardCompetenceId: 'bruk-av-teknologi',
    });
  });
});

describe('other words for what the store manager does', () => {
  it.each([
    ['Lære opp nyansatte', 'opplaering'],
    ['Teambygging', 'bygge-team'],
    ['Netthandel', 'salgskanaler'],
    ['Dataanalyse', 'analytiske-evner'],
    ['IT-kunnskap', 'it-forstaelse'],
    ['Kvalitetsforbedring', 'forbedringsarbeid'],
    ['Mersalg', 'salgsekspertise'],
    ['Budsjett og lønnsomhet', 'okonomiforstaelse'],
    ['Rekruttering', 'hr-ledelse'],
    ['Kompleksitet i arbeidet', 'mestre-kompleksitet'],
    ['Prioritering av oppgaver', 'tidsstyring'],
    ['Veiledning av lærlinger', 'veiledning'],
    ['Kundeservice', 'kundebehandling'],
  ])('%s answers to %s', (label, expected) => {
    expect(linkFor(STORE_MANAGER, { nb: label })).toMatchObject({ level: 'match', standardCompetenceId: expected });
  });
});

describe('across languages', () => {
  it.each([
    ['Customer care', 'kundeservice'],
    ['Getting on with people', 'kunderelasjoner'],
    ['Computer skills', 'bruk-av-teknologi'],
    ['Staying calm under pressure', 'mestre-stress'],
    ['Quick learner', 'laeringsvilje'],
    ['Working independently', 'selvstendighet'],
    ['Seeing the big picture', 'overblikk'],
    ['Spoken Norwegian', 'norsk'],
    ['Attention to detail', 'noyaktighet'],
    ['Meeting deadlines', 'tidsstyring'],
    ['Juggling several tasks', 'multitasking'],
  ])('English: %s answers to %s', (label, expected) => {
    expect(linkFor(SHOP_ASSISTANT, { en: label })).toMatchObject({ level: 'match', standardCompetenceId: expected });
  });

  it.each([
    ['Kundehandsaming', 'kundeservice'],
    ['Sjølvstende', 'selvstendighet'],
    ['Lærevilje', 'laeringsvilje'],
    ['Oversyn', 'overblikk'],
    ['Munnleg norsk', 'norsk'],
    ['Stressmeistring', 'mestre-stress'],
    ['Fleire ting samstundes', 'multitasking'],
  ])('nynorsk: %s answers to %s', (label, expected) => {
    expect(linkFor(SHOP_ASSISTANT, { nn: label })).toMatchObject({ level: 'match', standardCompetenceId: expected });
  });

  it('uses the language that says more', () => {
    const link = linkFor(SHOP_ASSISTANT, { nb: 'Xyzzy', en: 'Customer service' });
    expect(link).toMatchObject({ level: 'match', standardCompetenceId: 'kundeservice' });
  });

  it.each(['Welding', 'Childcare', 'English and Arabic', 'Horse training', 'Phone repair'])(
    'English: %s is additional',
    (label) => {
      expect(linkFor(SHOP_ASSISTANT, { en: label }).level).toBe('extra');
    },
  );
});

describe('a standard of one’s own', () => {
  const own = ownIndex(
    { id: 'serve', nb: 'Gjestebehandling', en: 'Guest handling' },
    { id: 'unknown', nb: 'Zeppelinfortøyning', en: 'Zeppelin mooring' },
    { id: 'by-outcome', nb: 'Stasjonen', en: 'The station', outcome: 'Rengjøring, vasking og renhold av vogner.' },
  );

  it('is understood by its words', () => {
    expect(linkFor(own, { nb: 'Kundeservice' })).toMatchObject({ level: 'match', standardCompetenceId: 'serve' });
  });

  it('is matched by name where the lexicon knows nothing', () => {
    expect(linkFor(own, { nb: 'zeppelinfortøyning' })).toMatchObject({
      level: 'match',
      standardCompetenceId: 'unknown',
    });
  });

  it('is understood by its outcome where the name says nothing', () => {
    expect(linkFor(own, { nb: 'Renhold' })).toMatchObject({ standardCompetenceId: 'by-outcome' });
  });

  it('gives the first of two that are called the same', () => {
    const twins = ownIndex({ id: 'first', nb: 'Salg', en: 'Sales' }, { id: 'second', nb: 'Salg', en: 'Sales' });
    expect(linkFor(twins, { nb: 'Salg' }).standardCompetenceId).toBe('first');
  });
});
