import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextLanguage } from '#shared/domain/text';
import { inVoice, type Speaker } from '#shared/report/application/in-voice';
import { wordsOf } from '#shared/report/application/words';
import { cleanLines } from '#shared/report/clean-text';

type Row = readonly [written: string, first: string, third: string];

const said = (written: string, language: TextLanguage, voice: Speaker['voice'], name = 'Åse') =>
  inVoice({ lines: written.split('\n'), language }, { voice, name, language: language === 'en' ? 'en' : 'nb' })
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join(' ');

/** Outcomes as people and counsellors write them: shop, ward, kitchen, building site, farm, office, school, sea. */
const BOKMAL: readonly Row[] = [
  ['Kan bake brød.', 'Jeg kan bake brød.', 'Åse kan bake brød.'],
  [
    'Kan føre et helt regnskap for en liten bedrift.',
    'Jeg kan føre et helt regnskap for en liten bedrift.',
    'Åse kan føre et helt regnskap for en liten bedrift.',
  ],
  [
    'Har kunnskap om melsorter og heving.',
    'Jeg har kunnskap om melsorter og heving.',
    'Åse har kunnskap om melsorter og heving.',
  ],
  [
    'Forstår at folk er forskjellige, og kan møte alle kunder med respekt.',
    'Jeg forstår at folk er forskjellige, og kan møte alle kunder med respekt.',
    'Åse forstår at folk er forskjellige, og kan møte alle kunder med respekt.',
  ],
  ['Behersker kassesystemet.', 'Jeg behersker kassesystemet.', 'Åse behersker kassesystemet.'],
  [
    'Vet når det er riktig å spørre en kollega.',
    'Jeg vet når det er riktig å spørre en kollega.',
    'Åse vet når det er riktig å spørre en kollega.',
  ],
  ['Kjenner til reglene for HMS.', 'Jeg kjenner til reglene for HMS.', 'Åse kjenner til reglene for HMS.'],
  [
    'Kan arbeidslivets lover svært godt.',
    'Jeg kan arbeidslivets lover svært godt.',
    'Åse kan arbeidslivets lover svært godt.',
  ],
  [
    'Arbeider grundig og leter til feilen er funnet.',
    'Jeg arbeider grundig og leter til feilen er funnet.',
    'Åse arbeider grundig og leter til feilen er funnet.',
  ],
  [
    'Holder seg rolig når det er lang kø.',
    'Jeg holder meg rolig når det er lang kø.',
    'Åse holder seg rolig når det er lang kø.',
  ],
  [
    'Kan sette seg inn i nye systemer.',
    'Jeg kan sette meg inn i nye systemer.',
    'Åse kan sette seg inn i nye systemer.',
  ],
  [
    'Forstår seg godt på salg i flere kanaler.',
    'Jeg forstår meg godt på salg i flere kanaler.',
    'Åse forstår seg godt på salg i flere kanaler.',
  ],
  [
    'Er god til å uttrykke seg skriftlig.',
    'Jeg er god til å uttrykke meg skriftlig.',
    'Åse er god til å uttrykke seg skriftlig.',
  ],
  [
    'Er trygg på seg selv i møte med publikum.',
    'Jeg er trygg på meg selv i møte med publikum.',
    'Åse er trygg på seg selv i møte med publikum.',
  ],
  ['Planlegger sin egen dag.', 'Jeg planlegger min egen dag.', 'Åse planlegger sin egen dag.'],
  [
    'Kan faget sitt og deler det med andre.',
    'Jeg kan faget mitt og deler det med andre.',
    'Åse kan faget sitt og deler det med andre.',
  ],
  ['Tar vare på verktøyet sitt.', 'Jeg tar vare på verktøyet mitt.', 'Åse tar vare på verktøyet sitt.'],
  [
    'Kan hjelpe kunden med å bestemme seg.',
    'Kan hjelpe kunden med å bestemme seg.',
    'Åse kan hjelpe kunden med å bestemme seg.',
  ],
  ['Får andre til å føle seg sett.', 'Får andre til å føle seg sett.', 'Åse får andre til å føle seg sett.'],
  ['Reparerer kunden sin bil.', 'Reparerer kunden sin bil.', 'Åse reparerer kunden sin bil.'],
  [
    'Lar hver elev bruke sine sterke sider.',
    'Lar hver elev bruke sine sterke sider.',
    'Åse lar hver elev bruke sine sterke sider.',
  ],
  ['Har laget sko i mange år.', 'Jeg har laget sko i mange år.', 'Åse har laget sko i mange år.'],
  [
    'Lærer fort og bruker det med en gang.',
    'Jeg lærer fort og bruker det med en gang.',
    'Åse lærer fort og bruker det med en gang.',
  ],
  [
    'Kan bake brød. Forstår hvordan deig hever.',
    'Jeg kan bake brød. Jeg forstår hvordan deig hever.',
    'Åse kan bake brød. Åse forstår hvordan deig hever.',
  ],
  [
    'Kan bruke kontorprogrammer, bl.a. Excel. Kan lære bort.',
    'Jeg kan bruke kontorprogrammer, bl.a. Excel. Jeg kan lære bort.',
    'Åse kan bruke kontorprogrammer, bl.a. Excel. Åse kan lære bort.',
  ],
  ['Bake brød til hele gata.', 'Jeg kan bake brød til hele gata.', 'Åse kan bake brød til hele gata.'],
  [
    'Å bygge forskaling etter tegning',
    'Jeg kan bygge forskaling etter tegning',
    'Åse kan bygge forskaling etter tegning',
  ],
  ['Lese tegninger og måle opp', 'Jeg kan lese tegninger og måle opp', 'Åse kan lese tegninger og måle opp'],
  [
    'Kunnskap om gjødsling og beiting.',
    'Jeg har kunnskap om gjødsling og beiting.',
    'Åse har kunnskap om gjødsling og beiting.',
  ],
  ['God til å roe urolige hester.', 'Jeg er god til å roe urolige hester.', 'Åse er god til å roe urolige hester.'],
  [
    'Lang erfaring med stell av eldre',
    'Jeg har lang erfaring med stell av eldre',
    'Åse har lang erfaring med stell av eldre',
  ],
  ['Stell og pleie av eldre', 'Stell og pleie av eldre', 'Stell og pleie av eldre'],
  ['Baking av brød', 'Baking av brød', 'Baking av brød'],
  ['Leder for ti ansatte på lageret', 'Leder for ti ansatte på lageret', 'Leder for ti ansatte på lageret'],
  [
    'Leder møter slik at alle blir hørt.',
    'Jeg leder møter slik at alle blir hørt.',
    'Åse leder møter slik at alle blir hørt.',
  ],
  ['Baker med fagbrev', 'Baker med fagbrev', 'Baker med fagbrev'],
  [
    'Baker surdeigsbrød og pynter kaker.',
    'Jeg baker surdeigsbrød og pynter kaker.',
    'Åse baker surdeigsbrød og pynter kaker.',
  ],
  [
    'Baker og pynter kaker til bryllup.',
    'Jeg baker og pynter kaker til bryllup.',
    'Åse baker og pynter kaker til bryllup.',
  ],
  ['Leder og selger', 'Leder og selger', 'Leder og selger'],
  ['Sveiser rør på skip og riggen.', 'Jeg sveiser rør på skip og riggen.', 'Åse sveiser rør på skip og riggen.'],
  ['Kan.', 'Kan.', 'Kan.'],
  ['Jeg kan lese sjøkart.', 'Jeg kan lese sjøkart.', 'Åse kan lese sjøkart.'],
  ['Jeg kan lese for barna mine.', 'Jeg kan lese for barna mine.', 'Jeg kan lese for barna mine.'],
  ['Deltakeren kan sette sammen en meny.', 'Jeg kan sette sammen en meny.', 'Åse kan sette sammen en meny.'],
  ['Åse kan klippe sau.', 'Jeg kan klippe sau.', 'Åse kan klippe sau.'],
  ['Hun kjenner fiskeplassene.', 'Jeg kjenner fiskeplassene.', 'Åse kjenner fiskeplassene.'],
  [
    'Kan ikke bare følge oppskrifter, men lage dem.',
    'Jeg kan ikke bare følge oppskrifter, men lage dem.',
    'Åse kan ikke bare følge oppskrifter, men lage dem.',
  ],
  ['• Kan skifte bremser', 'Jeg kan skifte bremser', 'Åse kan skifte bremser'],
  ['«Kan» er et stort ord.', '«Kan» er et stort ord.', '«Kan» er et stort ord.'],
  ['I tillegg kan hun sy om klær.', 'I tillegg kan hun sy om klær.', 'I tillegg kan hun sy om klær.'],
  [
    'Kan lage mat\nVet hva allergikere tåler',
    'Jeg kan lage mat Jeg vet hva allergikere tåler',
    'Åse kan lage mat Åse vet hva allergikere tåler',
  ],
];

const NYNORSK: readonly Row[] = [
  ['Kan steikje brød.', 'Eg kan steikje brød.', 'Åse kan steikje brød.'],
  [
    'Veit korleis ein mjølkar for hand.',
    'Eg veit korleis ein mjølkar for hand.',
    'Åse veit korleis ein mjølkar for hand.',
  ],
  ['Meistrar å setje garn i straum.', 'Eg meistrar å setje garn i straum.', 'Åse meistrar å setje garn i straum.'],
  ['Har god kjennskap til beitemark.', 'Eg har god kjennskap til beitemark.', 'Åse har god kjennskap til beitemark.'],
  ['Held seg roleg når det hastar.', 'Eg held meg roleg når det hastar.', 'Åse held seg roleg når det hastar.'],
  ['Tek ansvar for arbeidet sitt.', 'Eg tek ansvar for arbeidet mitt.', 'Åse tek ansvar for arbeidet sitt.'],
  ['Byggje laftehus', 'Eg kan byggje laftehus', 'Åse kan byggje laftehus'],
  ['Kunnskapar om stell av sau', 'Eg har kunnskapar om stell av sau', 'Åse har kunnskapar om stell av sau'],
  ['Er van til å arbeide åleine.', 'Eg er van til å arbeide åleine.', 'Åse er van til å arbeide åleine.'],
  ['Kjenner til kvar fisken står.', 'Eg kjenner til kvar fisken står.', 'Åse kjenner til kvar fisken står.'],
  ['Sår, vatnar og haustar korn.', 'Eg sår, vatnar og haustar korn.', 'Åse sår, vatnar og haustar korn.'],
  [
    'Arbeider godt i lag og deler på oppgåvene.',
    'Eg arbeider godt i lag og deler på oppgåvene.',
    'Åse arbeider godt i lag og deler på oppgåvene.',
  ],
  ['Deltakaren kan rettleie nye på laget.', 'Eg kan rettleie nye på laget.', 'Åse kan rettleie nye på laget.'],
  [
    'Får folk til å kjenne seg velkomne.',
    'Får folk til å kjenne seg velkomne.',
    'Åse får folk til å kjenne seg velkomne.',
  ],
];

const ENGLISH: readonly Row[] = [
  ['Can bake bread.', 'I can bake bread.', 'Åse can bake bread.'],
  ['Understands how dough rises.', 'I understand how dough rises.', 'Åse understands how dough rises.'],
  ['Has knowledge of wiring.', 'I have knowledge of wiring.', 'Åse has knowledge of wiring.'],
  ['Masters the till.', 'I master the till.', 'Åse masters the till.'],
  ['Knows when to ask a colleague.', 'I know when to ask a colleague.', 'Åse knows when to ask a colleague.'],
  [
    'Is very good at finding new solutions.',
    'I am very good at finding new solutions.',
    'Åse is very good at finding new solutions.',
  ],
  [
    'Is able and willing to learn new software.',
    'I am able and willing to learn new software.',
    'Åse is able and willing to learn new software.',
  ],
  [
    'Has made shoes for many years and understands the whole process.',
    'I have made shoes for many years and understand the whole process.',
    'Åse has made shoes for many years and understands the whole process.',
  ],
  [
    'Works quickly and gives each customer the help that suits them.',
    'I work quickly and give each customer the help that suits them.',
    'Åse works quickly and gives each customer the help that suits them.',
  ],
  [
    'Finds out what customers like, helps them choose, and makes regulars and newcomers alike feel seen.',
    'I find out what customers like, help them choose, and make regulars and newcomers alike feel seen.',
    'Åse finds out what customers like, helps them choose, and makes regulars and newcomers alike feel seen.',
  ],
  [
    'Stays calm when the queue is long, serves one customer at a time and keeps those waiting informed.',
    'Stays calm when the queue is long, serves one customer at a time and keeps those waiting informed.',
    'Åse stays calm when the queue is long, serves one customer at a time and keeps those waiting informed.',
  ],
  [
    'Can manage tasks alone and knows when to ask.',
    'I can manage tasks alone and know when to ask.',
    'Åse can manage tasks alone and knows when to ask.',
  ],
  ['Can read drawings and plans.', 'I can read drawings and plans.', 'Åse can read drawings and plans.'],
  [
    'Can put training into practice and learn from their own experience.',
    'I can put training into practice and learn from my own experience.',
    'Åse can put training into practice and learn from their own experience.',
  ],
  [
    'Understands customers and their needs.',
    'I understand customers and their needs.',
    'Åse understands customers and their needs.',
  ],
  ['Takes pride in their work.', 'I take pride in my work.', 'Åse takes pride in their work.'],
  [
    'Sees that their own mastery is linked to other people’s.',
    'Sees that their own mastery is linked to other people’s.',
    'Åse sees that their own mastery is linked to other people’s.',
  ],
  [
    'Can help children learn to dress themselves.',
    'Can help children learn to dress themselves.',
    'Åse can help children learn to dress themselves.',
  ],
  [
    'Carries out repairs on diesel engines.',
    'I carry out repairs on diesel engines.',
    'Åse carries out repairs on diesel engines.',
  ],
  [
    'Does sums quickly, and uses figures to see what sells.',
    'I do sums quickly, and use figures to see what sells.',
    'Åse does sums quickly, and uses figures to see what sells.',
  ],
  [
    'Is confident on a computer and uses all the training programmes.',
    'I am confident on a computer and use all the training programmes.',
    'Åse is confident on a computer and uses all the training programmes.',
  ],
  ['Calmly explains what will happen.', 'Calmly explains what will happen.', 'Calmly explains what will happen.'],
  ['Baking bread', 'Baking bread', 'Baking bread'],
  [
    'Bake bread for two hundred guests',
    'I can bake bread for two hundred guests',
    'Åse can bake bread for two hundred guests',
  ],
  ['Plan the work of a team', 'I can plan the work of a team', 'Åse can plan the work of a team'],
  ['Work experience from a garage', 'Work experience from a garage', 'Work experience from a garage'],
  ['Knowledge of soil and crops', 'I have knowledge of soil and crops', 'Åse has knowledge of soil and crops'],
  [
    'Good at calming frightened animals.',
    'I am good at calming frightened animals.',
    'Åse is good at calming frightened animals.',
  ],
  ['I understand Arabic and Kurdish.', 'I understand Arabic and Kurdish.', 'Åse understands Arabic and Kurdish.'],
  ['I bake and sell cakes.', 'I bake and sell cakes.', 'I bake and sell cakes.'],
  ['I can mend my own tools.', 'I can mend my own tools.', 'I can mend my own tools.'],
  ['The participant can lay bricks.', 'I can lay bricks.', 'Åse can lay bricks.'],
  ['She knows the coast.', 'I know the coast.', 'Åse knows the coast.'],
  ['Guides others in many ways.', 'I guide others in many ways.', 'Åse guides others in many ways.'],
  [
    'Uses tools safely, e.g. Saws and pliers.',
    'I use tools safely, e.g. Saws and pliers.',
    'Åse uses tools safely, e.g. Saws and pliers.',
  ],
  ['Bakes, cooks and serves food.', 'I bake, cook and serve food.', 'Åse bakes, cooks and serves food.'],
  ['Sews and alters clothes.', 'I sew and alter clothes.', 'Åse sews and alters clothes.'],
  ['Bakes and zests lemons.', 'Bakes and zests lemons.', 'Åse bakes and zests lemons.'],
  [
    'Repairs engines and zests the lemons.',
    'Repairs engines and zests the lemons.',
    'Åse repairs engines and zests the lemons.',
  ],
  ['Knows the routines and rules.', 'I know the routines and rules.', 'Åse knows the routines and rules.'],
  [
    'Learns from experience, and so grows more confident.',
    'I learn from experience, and so grow more confident.',
    'Åse learns from experience, and so grows more confident.',
  ],
  ['Forklift licence T1–T4', 'Forklift licence T1–T4', 'Forklift licence T1–T4'],
];

describe('a learning outcome in somebody’s voice', () => {
  it.each(BOKMAL)('bokmål: %s', (written, first, third) => {
    expect([said(written, 'nb', 'first'), said(written, 'nb', 'third')]).toEqual([first, third]);
  });

  it.each(NYNORSK)('nynorsk: %s', (written, first, third) => {
    expect([said(written, 'nn', 'first'), said(written, 'nn', 'third')]).toEqual([first, third]);
  });

  it.each(ENGLISH)('English: %s', (written, first, third) => {
    expect([said(written, 'en', 'first'), said(written, 'en', 'third')]).toEqual([first, third]);
  });

  it('names nobody where there is no name', () => {
    expect(said('Kan bake brød. Bake kaker. Deltakeren kan regne.', 'nb', 'third', '')).toBe(
      'Kan bake brød. Bake kaker. Kan regne.',
    );
    expect(said('Understands dough. Knowledge of flour.', 'en', 'third', '')).toBe(
      'Understands dough. Knowledge of flour.',
    );
  });

  it('takes a name as it is, in any script', () => {
    expect(said('Kan bake brød.', 'nb', 'third', 'فاطمة الزهراء')).toBe('فاطمة الزهراء kan bake brød.');
    expect(said('Can bake bread.', 'en', 'third', 'ትዕግስት')).toBe('ትዕግስት can bake bread.');
    expect(said('Kan bake brød.', 'nb', 'third', 'øystein')).toBe('øystein kan bake brød.');
  });

  it('leaves a text in another language than the report’s as it is, tagged with its own', () => {
    const english = { lines: ['Understands dough.'], language: 'en' } as const;
    const bokmal = { lines: ['Kan bake brød.'], language: 'nb' } as const;
    expect(inVoice(english, { voice: 'first', name: '', language: 'nb' })).toEqual([
      [{ text: 'Understands dough.', language: 'en' }],
    ]);
    expect(inVoice(bokmal, { voice: 'third', name: 'Åse', language: 'en' })).toEqual([
      [{ text: 'Kan bake brød.', language: 'nb' }],
    ]);
  });

  it('says «eg» of nynorsk also where bokmål was asked for', () => {
    expect(said('Kan mykje om korleis dyr har det.', 'nb', 'first')).toBe('Eg kan mykje om korleis dyr har det.');
  });

  it('loses no word, whatever is written', () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          'Kan',
          'seg',
          'sin',
          'Understands',
          'their',
          'and',
          'gives',
          'Å',
          'bake',
          '. ',
          ', ',
          'constructor',
          '__proto__',
        ),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('nb', 'nn', 'en'),
        fc.constantFrom('first', 'third'),
        (parts, language, voice) => {
          const lines = cleanLines(parts.join(' '));
          const spoken = inVoice({ lines, language }, { voice, name: '', language: language === 'en' ? 'en' : 'nb' });
          const text = spoken.map((runs) => runs.map((run) => run.text).join('')).join(' ');
          expect(spoken.flat().every((run) => run.text.trim() !== '' && run.language === language)).toBe(true);
          const count = (of: string) => wordsOf(of).length;
          expect(count(text)).toBeGreaterThanOrEqual(
            count(lines.join(' ').replace(/(^|[.!?] )\p{N}+[.)] /gu, '$1')) - 1,
          );
        },
      ),
    );
  });
});
