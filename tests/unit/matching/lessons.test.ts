import { describe, expect, it } from 'vitest';
import { applyLessons, type Lesson, type Likeness } from '#shared/matching/lessons';
import { nameKeys } from '#shared/matching/name-keys';
import type { MatchableCompetence, SuggestedLink } from '#shared/matching/types';
import { standardOf } from './fixtures';

const STANDARD = {
  id: 'kokk',
  version: '2',
  ...standardOf(
    { id: 'smak', nb: 'Smak', en: 'Taste' },
    { id: 'tempo', nb: 'Tempo', en: 'Pace' },
    { id: 'orden', nb: 'Orden', en: 'Order' },
  ),
};

const OWN: MatchableCompetence = { id: 'own', label: { nb: 'Matlaging' }, outcome: { nb: 'Lager mat.' } };

const lesson = (taught: Partial<Lesson> & { label?: MatchableCompetence['label'] } = {}): Lesson => {
  const { label = { nb: 'Matlagingen' }, ...rest } = taught;
  return {
    competence: { id: 'other', label, outcome: { nb: 'Lager god mat.' } },
    names: nameKeys(label),
    standardRef: 'kokk@2',
    answer: 'smak',
    turnedDown: null,
    offered: ['smak', 'tempo', 'orden'],
    learnedAt: '2026-01-01T00:00:00.000Z',
    ...rest,
  };
};
const LATER = '2026-02-01T00:00:00.000Z';

const said = { code: 'likeOthers', values: {} } as const;
const found = (level: 'match' | 'possible', id: string): SuggestedLink => ({
  competenceId: 'own',
  standardCompetenceId: id,
  level,
  score: level === 'match' ? 0.9 : 0.5,
  reasons: [said],
});
const NOTHING: SuggestedLink = {
  competenceId: 'own',
  standardCompetenceId: null,
  level: 'extra',
  score: 0,
  reasons: [],
};

const alike: Likeness = () => 0.5;
const unlike: Likeness = () => 0.49;

function apply(link: SuggestedLink, lessons: readonly Lesson[], likeness: Likeness = alike, own = OWN) {
  const [applied] = applyLessons([link], [own], lessons, STANDARD, likeness);
  if (!applied) throw new Error('the link is lost');
  return applied;
}
const shortly = ({ standardCompetenceId, level, reasons }: SuggestedLink) => [
  level,
  standardCompetenceId,
  ...reasons.map(({ code }) => code),
];

describe('the same name and the same competence', () => {
  it('answers to what was confirmed, whatever the matcher found', () => {
    for (const link of [NOTHING, found('possible', 'tempo'), found('match', 'tempo')]) {
      expect(apply(link, [lesson()])).toMatchObject({ level: 'match', standardCompetenceId: 'smak', score: 0.97 });
      expect(shortly(apply(link, [lesson()]))).toEqual(['match', 'smak', 'lessonConfirmed']);
    }
  });

  it('says both reasons where the matcher found the same', () => {
    expect(shortly(apply(found('possible', 'smak'), [lesson()]))).toEqual([
      'match',
      'smak',
      'lessonConfirmed',
      'likeOthers',
    ]);
  });

  it('gives the reason with the person’s name and the standard’s', () => {
    expect(apply(NOTHING, [lesson()]).reasons[0]?.values).toEqual({
      own: { nb: 'Matlaging' },
      standard: { nb: 'Smak', en: 'Taste' },
    });
  });

  it('does not suggest what was turned down, and says so', () => {
    const refused = lesson({ answer: null, turnedDown: 'smak' });
    expect(shortly(apply(found('match', 'smak'), [refused]))).toEqual(['extra', null, 'lessonTurnedDown']);
    expect(apply(found('match', 'smak'), [refused]).score).toBe(0);
  });

  it('suggests nothing of what was there when it was set as additional', () => {
    const additional = lesson({ answer: null });
    expect(shortly(apply(found('match', 'tempo'), [additional]))).toEqual(['extra', null, 'lessonAdditional']);
    expect(shortly(apply(NOTHING, [additional]))).toEqual(['extra', null]);
  });

  it('suggests what a newer version has come to ask for', () => {
    const additional = lesson({ answer: null, turnedDown: 'smak', standardRef: 'kokk@1', offered: ['smak', 'tempo'] });
    expect(apply(found('match', 'orden'), [additional])).toEqual(found('match', 'orden'));
    expect(apply(found('match', 'tempo'), [additional]).level).toBe('extra');
  });

  it('answers to the one that was chosen instead of the one turned down', () => {
    const instead = lesson({ answer: 'orden', turnedDown: 'smak' });
    expect(shortly(apply(found('match', 'smak'), [instead]))).toEqual(['match', 'orden', 'lessonConfirmed']);
  });

  it.each([
    ['the person', OWN, { id: 'other', label: { nb: 'Matlaging' } }],
    ['the one before', { ...OWN, outcome: { nb: ' ' } }, undefined],
  ])('is taken for granted where %s has no outcome, without asking', (_who, own, competence) => {
    const asked: Likeness = () => {
      throw new Error('there is nothing to compare');
    };
    const taught = competence ? lesson({ competence }) : lesson();
    expect(apply(NOTHING, [taught], asked, own).level).toBe('match');
  });

  it('is found in any language', () => {
    const english = lesson({ label: { nb: 'Å koke', en: 'Cooking' } });
    const own = { ...OWN, label: { nb: 'Matlaging', en: 'cooking' } };
    expect(apply(NOTHING, [english], alike, own).level).toBe('match');
  });
});

describe('the same name and another outcome', () => {
  it('makes what was confirmed a question', () => {
    expect(shortly(apply(NOTHING, [lesson()], unlike))).toEqual(['possible', 'smak', 'lessonConfirmed']);
    expect(shortly(apply(found('possible', 'tempo'), [lesson()], unlike))).toEqual([
      'possible',
      'smak',
      'lessonConfirmed',
    ]);
  });

  it('leaves a match that the outcome speaks for', () => {
    expect(apply(found('match', 'tempo'), [lesson()], unlike)).toEqual(found('match', 'tempo'));
    expect(apply(found('match', 'smak'), [lesson()], unlike)).toEqual(found('match', 'smak'));
  });

  it('makes a match that was turned down a question, and never more sure than it was', () => {
    const refused = lesson({ answer: null, turnedDown: 'smak' });
    const lowered = apply(found('match', 'smak'), [refused], unlike);
    expect(shortly(lowered)).toEqual(['possible', 'smak', 'lessonTurnedDown', 'likeOthers']);
    expect(lowered.score).toBeLessThan(0.75);
    expect(apply(found('possible', 'smak'), [refused], unlike)).toMatchObject({ level: 'possible', score: 0.5 });
  });

  it('asks about the one chosen instead where the match was turned down', () => {
    const instead = lesson({ answer: 'orden', turnedDown: 'smak' });
    expect(shortly(apply(found('match', 'smak'), [instead], unlike))).toEqual(['possible', 'orden', 'lessonConfirmed']);
  });
});

describe('several lessons', () => {
  const newer = lesson({ answer: 'tempo', learnedAt: LATER, competence: { id: 'third', label: {} } });

  it('the newest counts, in whatever order they come', () => {
    for (const lessons of [
      [lesson(), newer],
      [newer, lesson()],
    ]) {
      expect(shortly(apply(NOTHING, lessons))).toEqual(['match', 'tempo', 'lessonConfirmed']);
    }
  });

  it('one about the same competence goes before a newer one about another of the name', () => {
    const onlyOlder: Likeness = (one) => (one.id === 'other' ? 1 : 0);
    const unlikeNewer = { ...newer, competence: { ...newer.competence, outcome: { nb: 'Driver et gatekjøkken.' } } };
    expect(shortly(apply(NOTHING, [lesson(), unlikeNewer], onlyOlder))).toEqual(['match', 'smak', 'lessonConfirmed']);
  });

  it('of one moment that disagree are a question: about what the matcher found too, else the first of the standard', () => {
    const lessons = [{ ...newer, learnedAt: lesson().learnedAt }, lesson()];
    expect(shortly(apply(NOTHING, lessons))).toEqual(['possible', 'smak', 'lessonsDisagree']);
    expect(shortly(apply(found('match', 'tempo'), lessons))).toEqual([
      'possible',
      'tempo',
      'lessonsDisagree',
      'likeOthers',
    ]);
    const additional = lesson({ answer: null, competence: { id: 'third', label: {} } });
    expect(shortly(apply(found('match', 'smak'), [lesson(), additional]))).toEqual([
      'possible',
      'smak',
      'lessonsDisagree',
      'likeOthers',
    ]);
  });

  it('of one moment, those about the same competence are the ones that count', () => {
    const onlyOne: Likeness = (one) => (one.id === 'other' ? 1 : 0);
    const elsewhere = lesson({
      answer: 'tempo',
      competence: { id: 'third', label: {}, outcome: { nb: 'Noe annet.' } },
    });
    expect(shortly(apply(NOTHING, [elsewhere, lesson()], onlyOne))).toEqual(['match', 'smak', 'lessonConfirmed']);
  });

  it('of one moment that agree are as good as one', () => {
    const lessons = [lesson(), lesson({ competence: { id: 'third', label: {} } })];
    expect(shortly(apply(NOTHING, lessons))).toEqual(['match', 'smak', 'lessonConfirmed']);
  });
});

describe('a lesson does not count', () => {
  it.each([
    ['for another name', lesson({ label: { nb: 'Baking' } })],
    ['for a competence without a name', lesson({ label: { nb: '' } })],
    ['beside another standard', lesson({ standardRef: 'baker@2' })],
    ['when the standard no longer has what it says', lesson({ answer: 'presisjon', turnedDown: 'smak' })],
    ['where its own decision stands', lesson({ competence: OWN })],
  ])('%s', (_why, taught) => {
    expect(apply(found('match', 'smak'), [taught])).toEqual(found('match', 'smak'));
    expect(apply(NOTHING, [taught])).toEqual(NOTHING);
  });

  it('but for the same person beside another version it does, without asking how alike', () => {
    const own = lesson({ competence: OWN, standardRef: 'kokk@1' });
    expect(apply(NOTHING, [own], unlike)).toMatchObject({ level: 'match', standardCompetenceId: 'smak' });
  });

  it('and links keep their order and number', () => {
    const links = ['a', 'b', 'c'].map((competenceId) => ({ ...NOTHING, competenceId }));
    const competences = ['a', 'b'].map((id) => ({ ...OWN, id }));
    const applied = applyLessons(links, competences, [lesson()], STANDARD, alike);
    expect(applied.map(({ competenceId, level }) => [competenceId, level])).toEqual([
      ['a', 'match'],
      ['b', 'match'],
      ['c', 'extra'],
    ]);
  });
});
