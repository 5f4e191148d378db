import { describe, expect, it } from 'vitest';
import { bundledReader } from '#main/core/matching-model';
import type { LocalizedText } from '#shared/domain/text';
import { COLLECTIONS, nearness, profileOf } from '#shared/similar/nearly-same';
import { similarPairs } from '#shared/similar/similar-pairs';
import pairs from '../../matching/near-duplicates.json';
import people from '../../matching/people-development.json';

type Described = { label: LocalizedText; outcome: LocalizedText };

const reader = bundledReader();
const profile = (id: string, described: Described) => profileOf({ id, ...described }, reader);
const isProposed = (one: Described, other: Described) => nearness(profile('one', one), profile('other', other)) > 0;
const ofPerson = ({ lang, competences }: (typeof people)[number]) =>
  competences.map(({ id, label, outcome }) => ({ id, label: { [lang]: label }, outcome: { [lang]: outcome } }));
const never = () => false;

describe('competences that are nearly the same', () => {
  it('are proposed seldom without being so, and mostly when they are', () => {
    const proposed = pairs.filter(({ one, other }) => isProposed(one, other));
    const right = proposed.filter(({ same }) => same);
    const all = pairs.filter(({ same }) => same);
    expect(right.length / proposed.length).toBeGreaterThanOrEqual(0.9);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.6);
  });

  it('are hardly ever found in people who have described everything once', () => {
    const found = people.flatMap((person) => similarPairs(ofPerson(person), reader, never));
    expect(people.length).toBeGreaterThanOrEqual(30);
    expect(found.length).toBeLessThanOrEqual(people.length / 10);
  });

  it('are those called the same, however it is spelt or inflected, in any language they have in common', () => {
    const blank = {};
    const named = (one: LocalizedText, other: LocalizedText) =>
      isProposed({ label: one, outcome: blank }, { label: other, outcome: blank });
    expect(named({ nb: 'Xyzzy-arbeid' }, { nn: 'xyzzy arbeid' })).toBe(true);
    expect(named({ nb: 'Plugh', en: 'Xyzzying' }, { en: 'xyzzying' })).toBe(true);
    expect(named({ nb: 'Xyzzy' }, { nb: 'Plugh' })).toBe(false);
    expect(named({}, {})).toBe(false);
  });

  it('are not two languages, nor two instruments', () => {
    const outcome = { nb: 'Snakker flytende og hjelper andre.' };
    expect(isProposed({ label: { nb: 'Arabisk' }, outcome }, { label: { nb: 'Kurdisk' }, outcome })).toBe(false);
    expect(isProposed({ label: { nb: 'Arabisk' }, outcome }, { label: { nb: 'Arabisk språk' }, outcome })).toBe(true);
    for (const concept of COLLECTIONS) expect(reader.concepts).toContain(concept);
  });

  it('are the same whichever comes first', () => {
    for (const { one, other } of pairs) expect(isProposed(one, other)).toBe(isProposed(other, one));
  });
});

describe('proposals', () => {
  const [service, care, sewing, sewingAgain] = [
    { id: '1', label: { nb: 'Kundeservice' }, outcome: { nb: 'Tar imot kundene og finner det de spør etter.' } },
    { id: '2', label: { nb: 'Kundebehandling' }, outcome: { nb: 'Hjelper kundene og tar imot alle.' } },
    { id: '3', label: { nb: 'Søm' }, outcome: {} },
    { id: '4', label: { nb: 'søm' }, outcome: {} },
  ] as const;

  it('come with the most alike first, and without those kept apart', () => {
    const all = [service, care, sewing, sewingAgain];
    expect(similarPairs(all, reader, never)).toEqual([
      { oneId: '3', otherId: '4' },
      { oneId: '1', otherId: '2' },
    ]);
    const apart = (one: string, other: string) => one === '3' && other === '4';
    expect(similarPairs(all, reader, apart)).toEqual([{ oneId: '1', otherId: '2' }]);
    expect(similarPairs([], reader, never)).toEqual([]);
  });

  it('among sixty competences are there at once', () => {
    const sixty = people.flatMap(ofPerson).slice(0, 60);
    similarPairs(sixty, reader, never);
    const begin = performance.now();
    similarPairs(
      sixty.map((competence) => ({ ...competence })),
      reader,
      never,
    );
    expect(performance.now() - begin).toBeLessThan(500);
  });
});
