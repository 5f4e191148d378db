import { describe, expect, it } from 'vitest';
import { bundledStandards } from '#main/core/bundled-standards';
import { suggestionsFor } from '#main/core/suggestions';
import pairsFile from '#resources/library/standard-pairs.json';
import type { Standard } from '#shared/domain/standard';
import { describedPairSchema, pairStandards, type StandardPair } from '#shared/domain/standard-pair';

const standard = (id: string): Standard => {
  const found = bundledStandards().find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no standard ${id}`);
  return found;
};
const assistant = standard('butikkmedarbeider');
const manager = standard('butikksjef');
const wardManager = standard('avdelingsleder-sykehjem');
const career = describedPairSchema.parse(pairsFile[0]);

const matchable = ({ competences }: Standard) =>
  competences.map(({ id, label, outcomes }) => ({
    id,
    label,
    outcome: { nb: outcomes.nb.join('\n'), en: outcomes.en.join('\n') },
  }));

const pairOf = (left: Standard, right: Standard, described = false): StandardPair =>
  pairStandards(left, right, {
    toRight: suggestionsFor(matchable(left), right, 'nb'),
    toLeft: suggestionsFor(matchable(right), left, 'nb'),
    described: described ? career : null,
  });

const ids = (competences: readonly { id: string }[]) => competences.map(({ id }) => id);
const linksOf = ({ recurring }: StandardPair) => recurring.map(({ left, right }) => `${left.id} – ${right.id}`);

describe('the way from shop assistant to store manager (case 1)', () => {
  const pair = pairOf(assistant, manager, true);

  it('shows what recurs, also under another name, and who says so', () => {
    expect(pair.recurring.map(({ left, right, ground, sameName }) => [left.id, right.id, ground, sameName])).toEqual([
      ['bruk-av-teknologi', 'it-forstaelse', 'reading', false],
      ['lojalitet', 'forbedringsarbeid', 'reading', false],
      ['overblikk', 'salgsekspertise', 'source', false],
      ['tidsstyring', 'tidsstyring', 'source', true],
      ['kundeservice', 'kundebehandling', 'reading', false],
      ['multitasking', 'mestre-kompleksitet', 'reading', false],
    ]);
  });

  it('shows what is new with the manager', () => {
    expect(ids(pair.added)).toEqual([
      'opplaering',
      'bygge-team',
      'salgskanaler',
      'analytiske-evner',
      'okonomiforstaelse',
      'hr-ledelse',
      'veiledning',
    ]);
  });

  it('shows what is not among the manager’s key competences', () => {
    expect(ids(pair.leftOnly)).toEqual([
      'kunderelasjoner',
      'mestre-stress',
      'laeringsvilje',
      'selvstendighet',
      'norsk',
      'noyaktighet',
    ]);
  });

  it('says which recurring ones sit elsewhere in the balance model', () => {
    expect(pair.recurring.filter(({ moved }) => moved).map(({ left }) => left.id)).toEqual(['lojalitet']);
  });

  it('gives the matcher’s reason where it has one, and what each is about', () => {
    const service = pair.recurring.find(({ left }) => left.id === 'kundeservice');
    expect(service?.reasons[0]).toMatch(/Kunde(service|behandling)/);
    expect(service?.emphasis?.right.nb).toContain('tilbakemelding');
  });

  it('leaves the matcher’s doubts out where somebody has read both', () => {
    expect(pair.perhaps).toEqual([]);
    expect(pairOf(assistant, manager).perhaps.length).toBeGreaterThan(0);
  });

  it('is told in this direction only, but the links hold both ways', () => {
    const back = pairOf(manager, assistant, true);
    expect(pair.story?.title.nb).toBe('Veien fra butikkmedarbeider til butikksjef');
    expect(back.story).toBeNull();
    expect(back.recurring.map(({ left, right }) => `${right.id} – ${left.id}`).toSorted()).toEqual(
      linksOf(pair).toSorted(),
    );
    const there = pair.recurring.find(({ left }) => left.id === 'overblikk')?.emphasis;
    const again = back.recurring.find(({ right }) => right.id === 'overblikk')?.emphasis;
    expect(again).toEqual({ left: there?.right, right: there?.left });
  });

  it('names only key competences that exist, and both standards', () => {
    expect([career.from, career.to]).toEqual([assistant.id, manager.id]);
    expect(career.links.filter(({ from }) => !ids(assistant.competences).includes(from))).toEqual([]);
    expect(career.links.filter(({ to }) => !ids(manager.competences).includes(to))).toEqual([]);
  });
});

describe('two standards that nobody has read side by side', () => {
  const pair = pairOf(wardManager, manager);

  it('rest on the matcher', () => {
    expect(linksOf(pair)).toEqual([
      'kulturbygging – bygge-team',
      'veiledning – veiledning',
      'ikt-forstaelse – it-forstaelse',
      'forbedringsarbeid – forbedringsarbeid',
      'okonomiforstaelse – okonomiforstaelse',
      'turnus – hr-ledelse',
      'mestre-stor-kompleksitet – mestre-kompleksitet',
    ]);
    expect(pair.recurring.every(({ ground, reasons }) => ground === 'suggested' && reasons.length > 0)).toBe(true);
  });

  it('show that guidance is about people for a ward manager and about presence for a store manager', () => {
    expect(pair.recurring.find(({ left }) => left.id === 'veiledning')?.moved).toBe(true);
    expect(pair.recurring.find(({ left }) => left.id === 'okonomiforstaelse')?.moved).toBe(false);
  });

  it('give the same links turned around', () => {
    const back = pairOf(manager, wardManager);
    const turned = back.recurring.map(({ left, right }) => `${right.id} – ${left.id}`);
    expect(turned.toSorted()).toEqual(linksOf(pair).toSorted());
    expect(ids(back.added)).toEqual(ids(pair.leftOnly));
    expect(ids(back.leftOnly)).toEqual(ids(pair.added));
  });

  it('lose no key competence: each recurs or stands in its own list', () => {
    const all = bundledStandards();
    for (const [left, right] of all.flatMap((one) => all.map((other) => [one, other] as const))) {
      const found = pairOf(left, right);
      const rights = [...found.recurring.map((link) => link.right.id), ...ids(found.added)];
      const lefts = [...found.recurring.map((link) => link.left.id), ...ids(found.leftOnly)];
      expect(new Set(rights)).toEqual(new Set(ids(right.competences)));
      expect(new Set(lefts)).toEqual(new Set(ids(left.competences)));
    }
  });

  it('and a standard beside itself only recurs', () => {
    const itself = pairOf(manager, manager);
    expect(itself.added).toEqual([]);
    expect(itself.recurring.every(({ sameName, moved }) => sameName && !moved)).toBe(true);
  });
});
