import type { LocalizedText } from '#shared/domain/text';
import { pickFrom, type Random } from './chance';

/** What somebody did, in three written forms: the words stand after "jeg pleide å", "eg plar" and "I used to". */
type Task = { readonly label: LocalizedText; readonly nb: string; readonly nn: string; readonly en: string };

const task = (nbLabel: string, enLabel: string, nb: string, nn: string, en: string): Task => ({
  label: { nb: nbLabel, en: enLabel },
  nb,
  nn,
  en,
});

const TASKS: readonly Task[] = [
  task('Baking', 'Baking', 'bake brød til hele gata', 'bake brød til heile gata', 'bake bread for the whole street'),
  task('Regnskap', 'Bookkeeping', 'føre regnskapet', 'føre rekneskapen', 'keep the books'),
  task('Reparere motorer', 'Repairing engines', 'reparere motorer', 'reparere motorar', 'repair engines'),
  task(
    'Omsorg for eldre',
    'Care for the elderly',
    'stelle gamle og syke',
    'stelle gamle og sjuke',
    'look after the old and the sick',
  ),
  task(
    'Salg på torget',
    'Market trading',
    'selge grønnsaker på torget',
    'selje grønsaker på torget',
    'sell vegetables at the market',
  ),
  task(
    'Tolke for andre',
    'Interpreting',
    'tolke for naboer hos legen',
    'tolke for naboar hos legen',
    'interpret for neighbours at the doctor’s',
  ),
  task('Sying', 'Sewing', 'sy klær etter mål', 'sy klede etter mål', 'sew clothes to measure'),
  task(
    'Lede et lag',
    'Leading a team',
    'fordele arbeidet i laget',
    'fordele arbeidet i laget',
    'share out the work in the team',
  ),
  task(
    'Dyrehold',
    'Keeping animals',
    'passe geitene og se hvem som var syk',
    'passe geitene og sjå kven som var sjuk',
    'tend the goats and see which one was ill',
  ),
  task(
    'Truckkjøring',
    'Driving a forklift',
    'kjøre truck på lageret',
    'køyre truck på lageret',
    'drive a forklift in the warehouse',
  ),
  task(
    'Matlaging for mange',
    'Cooking for many',
    'lage mat til hundre gjester',
    'lage mat til hundre gjester',
    'cook for a hundred guests',
  ),
  task('Dataføring', 'Data entry', 'føre lister i regneark', 'føre lister i rekneark', 'keep lists in a spreadsheet'),
  task('Megling', 'Mediating', 'megle når folk kranglet', 'mekle når folk krangla', 'mediate when people quarrelled'),
  task(
    'Muring',
    'Bricklaying',
    'mure vegger rett og raskt',
    'mure veggar rett og raskt',
    'lay bricks straight and fast',
  ),
  task('Undervisning', 'Teaching', 'lære barna å lese', 'lære borna å lese', 'teach the children to read'),
  task(
    'Planlegge innkjøp',
    'Planning purchases',
    'planlegge innkjøpene for måneden',
    'planleggje innkjøpa for månaden',
    'plan the month’s purchases',
  ),
  task('Rengjøring', 'Cleaning', 'holde sykehuset rent', 'halde sjukehuset reint', 'keep the hospital clean'),
  task('Fiske', 'Fishing', 'bøte garn og lese været', 'bøte garn og lese vêret', 'mend nets and read the weather'),
  task(
    'Kundekontakt',
    'Customer contact',
    'roe kunder som var sinte',
    'roe kundar som var sinte',
    'calm angry customers',
  ),
  task(
    'Snekring',
    'Joinery',
    'bygge møbler av gammelt tre',
    'byggje møblar av gammalt tre',
    'build furniture from old wood',
  ),
  task(
    'Barnepass',
    'Childcare',
    'passe småsøsken og nabobarn',
    'passe småsysken og naboborn',
    'mind younger siblings and neighbours’ children',
  ),
  task(
    'Dyrking',
    'Growing crops',
    'dyrke tomater uten mye vann',
    'dyrke tomatar utan mykje vatn',
    'grow tomatoes with little water',
  ),
  task(
    'Organisere hjelp',
    'Organising help',
    'organisere hjelp i leiren',
    'organisere hjelp i leiren',
    'organise help in the camp',
  ),
  task('Elektrisk arbeid', 'Electrical work', 'trekke strøm i nye hus', 'trekkje straum i nye hus', 'wire new houses'),
];

const CIRCUMSTANCES = {
  nb: [
    'hver morgen før de andre sto opp',
    'selv om vi manglet utstyr',
    'sammen med søsteren min',
    'alene, uten at noen sa hva jeg skulle gjøre',
    'i elleve år',
    'når det var mest å gjøre',
    'og lærte opp dem som var nye',
    'etter at sjefen sluttet',
    'mens jeg gikk på kurs om kvelden',
    'og skrev ned alt som manglet',
  ],
  nn: [
    'kvar morgon før dei andre stod opp',
    'sjølv om vi mangla utstyr',
    'saman med syster mi',
    'åleine, utan at nokon sa kva eg skulle gjere',
    'i elleve år',
    'når det var mest å gjere',
    'og lærte opp dei som var nye',
    'etter at sjefen slutta',
  ],
  en: [
    'every morning before the others got up',
    'even though we lacked equipment',
    'together with my sister',
    'on my own, without being told what to do',
    'for eleven years',
    'when it was busiest',
    'and trained those who were new',
    'after the boss had left',
  ],
} as const;

const BEGINNINGS = { nb: 'Jeg pleide å', nn: 'Eg brukte å', en: 'I used to' } as const;
const TONGUES = ['nb', 'nb', 'nb', 'nn', 'en'] as const;

/** What somebody says about a task, in bokmål, nynorsk or English. */
export function statementAbout(place: number, random: Random): string {
  const about = TASKS[place % TASKS.length] as Task;
  const tongue = pickFrom(TONGUES, random);
  const further = random() < 0.5 ? `, ${pickFrom(CIRCUMSTANCES[tongue], random)}` : '';
  return `${BEGINNINGS[tongue]} ${about[tongue]} ${pickFrom(CIRCUMSTANCES[tongue], random)}${further}.`;
}

export const taskLabel = (place: number): LocalizedText => (TASKS[place % TASKS.length] as Task).label;

/** A learning outcome in two languages, and the reason why it is key. */
export function outcomeOf(place: number, random: Random): LocalizedText {
  const { nb, en } = TASKS[place % TASKS.length] as Task;
  const circumstance = Math.floor(random() * CIRCUMSTANCES.en.length);
  return {
    nb: `Kan ${nb}, også ${['under tidspress', 'sammen med andre', 'på egen hånd'][circumstance % 3]}, og ser selv hva som trengs.`,
    en: `Can ${en}, also ${['under time pressure', 'together with others', 'independently'][circumstance % 3]}, and sees what is needed.`,
  };
}

export const TASK_COUNT = TASKS.length;

export const PLACES = [
  'Hargeisa',
  'Lublin',
  'Kharkiv',
  'Asmara',
  'Đà Nẵng',
  'حلب',
  'Izmir',
  'Tromsø',
  'Jæren',
  'Kabul',
  'Manila',
  'Belém',
];
export const TITLES = [
  'Bakeri',
  'Butikk på hjørnet',
  'Familiens gård',
  'Verksted',
  'Barnehage',
  'Leiren',
  'Restaurant',
  'Lager',
  'Sykehus',
  'Skolen',
];
export const DOCUMENTED = [
  'Førerkort klasse B',
  'Truckførerbevis T1–T4',
  'Norskprøve B1 muntlig',
  'Hygienekurs',
  'Vitnemål, ikke oversatt',
];
export const SPOKEN = [
  'somali',
  'polsk',
  'ukrainsk',
  'tigrinja',
  'arabisk',
  'vietnamesisk',
  'norsk',
  'engelsk',
  'tamil',
  'dari',
];
