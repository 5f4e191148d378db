import { describe, expect, it } from 'vitest';
import { compareVersions } from '#shared/domain/compare-versions';
import type { VersionCompetence } from '#shared/domain/description-version';

const competence = (id: string, nb: string, change: Partial<VersionCompetence> = {}): VersionCompetence => ({
  id,
  label: { nb },
  outcome: { nb: `Kan ${nb}` },
  placement: 'routines',
  key: true,
  evidence: ['self-reported'],
  ...change,
});
const told = (before: VersionCompetence[], after: VersionCompetence[]) =>
  compareVersions(before, after).competences.map((compared) => [
    compared.state,
    compared.state === 'gone' ? compared.before.label.nb : compared.after.label.nb,
    ...(compared.state === 'changed' ? compared.parts : []),
  ]);

describe('two versions of a description', () => {
  it('tell what is new, changed, the same and gone, in the order of the later one', () => {
    const before = [competence('1', 'Regnskap'), competence('2', 'Baking'), competence('3', 'Salg')];
    const after = [
      competence('4', 'Ledelse'),
      competence('2', 'Konditorarbeid', { placement: 'pace', key: false, outcome: { nb: 'Kan mer' } }),
      competence('1', 'Regnskap'),
    ];
    expect(told(before, after)).toEqual([
      ['new', 'Ledelse'],
      ['changed', 'Konditorarbeid', 'label', 'outcome', 'placement', 'key'],
      ['same', 'Regnskap'],
      ['gone', 'Salg'],
    ]);
    expect(compareVersions(before, after).reordered).toBe(true);
    expect(compareVersions(before, before).reordered).toBe(false);
  });

  it('know a competence that was deleted and written again by its name, once, and in any language', () => {
    const before = [competence('1', 'Baking'), competence('2', 'Salg', { label: { nb: 'Salg', en: 'Sales' } })];
    const after = [
      competence('5', ' baking '),
      competence('6', 'Baking'),
      competence('7', '', { label: { en: 'sales' }, outcome: { nb: 'Kan Salg' } }),
    ];
    expect(told(before, after).map(([state]) => state)).toEqual(['changed', 'new', 'changed']);
  });

  it('prefer the id to the name, and take no blank names for the same', () => {
    const before = [competence('1', 'Baking'), competence('2', '', { label: {} })];
    const after = [competence('3', 'Baking'), competence('1', 'Noe annet'), competence('4', '', { label: {} })];
    expect(told(before, after).map(([state]) => state)).toEqual(['new', 'changed', 'new', 'gone']);
  });

  it('say when it rests on more than before, and not when only spaces or the order of evidence differ', () => {
    const before = [competence('1', 'Baking', { evidence: ['observed', 'self-reported'] }), competence('2', 'Salg')];
    const after = [
      competence('1', 'Baking ', { evidence: ['self-reported', 'observed'] }),
      competence('2', 'Salg', { evidence: ['self-reported', 'documented'] }),
    ];
    expect(told(before, after)).toEqual([
      ['same', 'Baking '],
      ['changed', 'Salg', 'evidence'],
    ]);
  });
});
