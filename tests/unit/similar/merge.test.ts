import { describe, expect, it } from 'vitest';
import type { Competence } from '#shared/domain/participant';
import { keptFirst, mergedCompetence, mergedIn } from '#shared/domain/similar';

const competence = (changes: Partial<Competence>): Competence => ({
  id: 'kept',
  label: {},
  outcome: {},
  placement: null,
  key: false,
  why: {},
  statementIds: [],
  ...changes,
});

describe('two competences made one', () => {
  it('keep the kept name and take over the languages that it lacks', () => {
    const kept = competence({ label: { nb: 'Kundeservice', en: '  ' } });
    const merged = competence({ id: 'merged', label: { nb: 'Kundebehandling', nn: 'Kundeteneste', en: 'Service' } });
    expect(mergedCompetence(kept, merged)).toMatchObject({
      id: 'kept',
      label: { nb: 'Kundeservice', nn: 'Kundeteneste', en: 'Service' },
    });
  });

  it('say both outcomes where there are two, and one where there is one or they are the same', () => {
    const kept = competence({ outcome: { nb: 'Tar imot kunder. ', en: 'Helps.' } });
    const merged = competence({ outcome: { nb: 'Finner varen.', nn: 'Hjelper.', en: ' Helps. ' } });
    expect(mergedCompetence(kept, merged).outcome).toEqual({
      nb: 'Tar imot kunder. Finner varen.',
      nn: 'Hjelper.',
      en: 'Helps.',
    });
    expect(mergedCompetence(merged, competence({})).outcome).toEqual(merged.outcome);
    expect(mergedCompetence(competence({}), merged).outcome).toEqual(merged.outcome);
  });

  it('are key when either was, lie where the kept one lies or else the other, and stand on all statements', () => {
    const kept = competence({ statementIds: ['a', 'b'], placement: 'pace' });
    const merged = competence({ statementIds: ['b', 'c'], placement: 'people', key: true });
    expect(mergedCompetence(kept, merged)).toMatchObject({
      key: true,
      placement: 'pace',
      statementIds: ['a', 'b', 'c'],
    });
    expect(mergedCompetence({ ...kept, placement: null }, merged).placement).toBe('people');
  });

  it('keep the name of the one that is key, else of the first', () => {
    const [one, other] = [competence({ id: 'one' }), competence({ id: 'other' })];
    const first = (a: Competence, b: Competence) => keptFirst(a, b)[0].id;
    expect(first(one, other)).toBe('one');
    expect(first(one, { ...other, key: true })).toBe('other');
    expect(first({ ...one, key: true }, { ...other, key: true })).toBe('one');
  });

  it('stand in the place of the kept one, and nothing is taken away when one of them is gone', () => {
    const all = [competence({ id: 'a' }), competence({ id: 'b' }), competence({ id: 'c', key: true })];
    expect(mergedIn(all, 'b', 'c').map(({ id, key }) => [id, key])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    expect(mergedIn(all, 'gone', 'c')).toEqual(all);
    expect(mergedIn(all, 'a', 'gone')).toEqual(all);
  });
});
