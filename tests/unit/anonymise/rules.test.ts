import { describe, expect, it } from 'vitest';
import { type Anonymiser, anonymiserFor, type KnownOfPerson } from '#shared/anonymise/anonymiser';
import type { TextLanguage } from '#shared/domain/text';

const person = (known: Partial<KnownOfPerson> = {}): Anonymiser =>
  anonymiserFor({ name: '', witnesses: [], places: [], alsoHide: [], show: [], ...known });

const hide = (text: string, known: Partial<KnownOfPerson> = {}, language: TextLanguage = 'nb') =>
  person(known).text(text, language, 'statement');

describe('the name', () => {
  it.each([
    ['Åse Ødegård', 'Åses arbeid', '[navn] arbeid'],
    ['Åse Ødegård', 'ODEGARD og Ødegaards, oedegaard', '[navn] og [navn], [navn]'],
    ['Åse Ødegård', 'A\u030ase Ø\u00addega\u030ard', '[navn]'],
    ['Åse Ødegård', 'Hun leste', 'Hun leste'],
    ['Anne-Marie Dahl', 'Både Anne, Marie og Anne-Maries venner', 'Både [navn], [navn] og [navn] venner'],
    ['Li An', 'Li kan sy, og an kommer etter', '[navn] kan sy, og an kommer etter'],
    ['Li', 'Likevel og Lillian', 'Likevel og Lillian'],
    ['Liv Berg', 'et liv med berg, sa Liv', 'et liv med [navn], sa [navn]'],
    ['Abdul al-Rahman', 'Her kom Abdul al-Rahman al fine', 'Her kom [navn] al fine'],
    ['فاطمة الزهراء', 'اسمي فاطمة', 'اسمي [navn]'],
    ['Kari Dahl', 'Lærte av Dahl i Aleppo og Kari Norli', 'Lærte av [navn] i [sted] og [navn]'],
    ['Deltaker A', 'En deltaker sa a, og Deltaker A sa b', 'En deltaker sa a, og [navn] sa b'],
  ])('%s in «%s»', (name, text, expected) => {
    expect(hide(text, { name })).toBe(expected);
  });

  it('of those who have seen or signed something goes too, and their position stays', () => {
    const witnesses = ['Kari Nordmann, daglig leder ved Kafé Solsiden'];
    expect(hide('Leder Kari sa at Nordmann er daglig på kafé', { witnesses })).toBe(
      'Leder [navn] sa at [navn] er daglig på kafé',
    );
  });
});

describe('places that are also ordinary words', () => {
  it.each([
    ['Hun bor på Os.', 'Hun bor på [sted].'],
    ['Os er over alt der det osar.', 'Os er over alt der det osar.'],
    ['Time etter time gikk.', 'Time etter time gikk.'],
    ['Time kommune ansatte henne.', '[sted] kommune ansatte henne.'],
    ['Vi gikk på ski til Ski.', 'Vi gikk på ski til [sted].'],
    ['Strand, sol og vind.', 'Strand, sol og vind.'],
    ['Hun kan bø og hå.', 'Hun kan bø og hå.'],
    ['Hun kommer fra Hå og Våler.', 'Hun kommer fra [sted] og [sted].'],
    ['Grua var tom, og grue deg ikke.', 'Grua var tom, og grue deg ikke.'],
    ['Vi padlet kano og så på krim.', 'Vi padlet kano og så på krim.'],
    [
      'Fordelingen er rettferdig, og vi kan rygge med henger.',
      'Fordelingen er rettferdig, og vi kan rygge med henger.',
    ],
    ['Røyken fra ovnen, og eg førde rekneskap.', 'Røyken fra ovnen, og eg førde rekneskap.'],
    ['Tore å spørre, og mette mange. Mette mange.', 'Tore å spørre, og mette mange. Mette mange.'],
    ['Ali lærte meg det, og Tore også.', '[navn] lærte meg det, og [navn] også.'],
    ['Bergensområdet og Førde kommune', '[sted] og [sted] kommune'],
    ['HUN LAGER MAT PÅ SKI OG HAVET', 'HUN LAGER MAT PÅ SKI OG HAVET'],
  ])('%s', (text, expected) => {
    expect(hide(text)).toBe(expected);
  });

  it.each([
    ['He worked in Reading and Nice.', 'He worked in [place] and [place].'],
    ['Nice people, reading and jordan shoes.', 'Nice people, reading and jordan shoes.'],
    ['As a rule she has time.', 'As a rule she has time.'],
    ['A turkey is roasted in china.', 'A turkey is roasted in china.'],
  ])('%s', (text, expected) => {
    expect(hide(text, {}, 'en')).toBe(expected);
  });
});

describe('what stays', () => {
  it.each([
    'I ni år drev jeg kafeen, fra 2010 til 2015.',
    'Jeg snakker arabisk, kurdisk og norsk.',
    'Tyrkisk og litt kurdisk',
    'Jeg kom til Norge og lærte norsk.',
    'Maskinen er 20 år, og deigen skal stå i 45 minutter.',
    'Barn på 3 år og 5-åringer.',
    'Truckførerbevis T1, T2 og T4.',
    'Vi brukte 1 200 000 kroner på 12 uker.',
    'Kurset 12.3.2019 og eksamen 1. juni 2021.',
    'Da jeg var 5 timer på jobb, var jeg sliten.',
  ])('%s', (text) => {
    expect(hide(text)).toBe(text);
  });
});

describe('marks, counts and the counsellor’s own words', () => {
  it('stand in the language of the text', () => {
    const { localized } = person({ name: 'Åse' });
    expect(localized({ nb: 'Åse frå Bergen', nn: 'Åse frå Bergen', en: 'Åse from Bergen' }, 'label')).toEqual({
      nb: '[navn] frå [sted]',
      nn: '[namn] frå [stad]',
      en: '[name] from [place]',
    });
  });

  it('are listed with kind, how often, and in which fields', () => {
    const anonymiser = person({ name: 'Åse' });
    anonymiser.text('Åse bor i Bergen.', 'nb', 'statement');
    anonymiser.text('åse og Bergens brygge', 'nb', 'outcome');
    expect(anonymiser.hidden()).toEqual([
      { kind: 'name', value: 'Åse', count: 2, fields: ['statement', 'outcome'] },
      { kind: 'place', value: 'Bergen', count: 1, fields: ['statement'] },
      { kind: 'place', value: 'Bergens', count: 1, fields: ['outcome'] },
    ]);
  });

  it('hide more, and show what was hidden', () => {
    const text = 'Hun jobbet på kafé Solsiden i Bergen.';
    expect(hide(text, { alsoHide: ['Kafe solsiden'] })).toBe('Hun jobbet på [skjult] i [sted].');
    expect(hide(text, { show: ['bergen'] })).toBe(text);
    expect(hide(text, { show: ['Bergen'], alsoHide: ['Bergen', ' '] })).toBe('Hun jobbet på kafé Solsiden i [skjult].');
  });

  it('hide every part of a place from the experiences', () => {
    const places = ['Kåbåni, vest for elva Zwarqa'];
    expect(hide('Ved zwarqa, i kåbåni, vest i byen', { places })).toBe('Ved [sted], i [sted], vest i byen');
  });
});
