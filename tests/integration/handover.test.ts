import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import participantB from '#resources/demo/participant-b.json';
import butikksjef from '#resources/standards/butikksjef.json';
import type { TakeWay, Winner } from '#shared/domain/participant-preview';
import { errorCodeOf, everybodyIn, type Product, startOpenProduct } from '../support/product';

const clock = () => new Date('2026-05-17T10:00:00Z');
const PASSPHRASE = 'kaffe sykkel trapp ugle vott';

const takeDemo = ({ client }: Product) =>
  client.participantFiles.take({
    fileName: 'b.json',
    base64: Buffer.from(JSON.stringify(participantB)).toString('base64'),
    way: 'new',
    wins: 'here',
    newId: randomUUID(),
  });

/** Two counsellors with the same participant: handed over from the one, taken in by the other. */
async function handedOver() {
  const [giver, taker] = [await startOpenProduct({ clock }), await startOpenProduct({ clock })];
  const { participant } = await takeDemo(giver);
  const participantId = participant.id;
  const make = () => giver.client.participantFiles.handOver({ participantId, passphrase: PASSPHRASE });
  const take = async (way: TakeWay, wins: Winner = 'here') =>
    taker.client.participantFiles.take({ ...(await make()), passphrase: PASSPHRASE, way, wins, newId: randomUUID() });
  const preview = async () => taker.client.participantFiles.preview({ ...(await make()), passphrase: PASSPHRASE });
  return { giver, taker, participantId, make, take, preview };
}

describe('handing over', () => {
  it('carries everything to the other counsellor, and both have it in their logs', async () => {
    const { giver, taker, participantId, take } = await handedOver();
    const { undo: _undo, ...there } = await take('new');
    const { undo: _own, ...here } = await giver.client.participants.get({ participantId });
    expect({ ...there, documented: [] }).toEqual({ ...here, documented: [] });
    expect((await giver.client.recordLog.list())[0]).toMatchObject({ what: 'handoverMade', participantId });
    expect(await taker.client.recordLog.list()).toMatchObject([{ what: 'handoverTaken', participantId }]);
  });

  it('asks for the passphrase first, and previews without writing anything', async () => {
    const { taker, make, preview } = await handedOver();
    const file = await make();
    expect(file.fileName).toBe('balansepunkt-handover-2026-05-17.balansepunkt');
    expect(await taker.client.participantFiles.preview(file)).toBeNull();
    const shown = await preview();
    expect(shown).toMatchObject({
      name: 'Deltaker B',
      savedAt: clock().toISOString(),
      sealed: true,
      known: null,
      unknown: 0,
    });
    expect(shown?.counts).toMatchObject({
      statements: participantB.statements.length,
      competences: participantB.competences.length,
    });
    expect(await everybodyIn(taker)).toEqual([]);
    expect(await taker.client.recordLog.list()).toEqual([]);
  });

  it('refuses a wrong passphrase, a short one and a file that was changed', async () => {
    const { giver, taker, participantId, make } = await handedOver();
    const file = await make();
    const given = { ...file, passphrase: PASSPHRASE };
    const changed = Buffer.from(file.base64, 'base64');
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    const { preview } = taker.client.participantFiles;
    expect(await errorCodeOf(preview({ ...given, passphrase: `${PASSPHRASE}s` }))).toBe('SEALED_NOT_OPENED');
    expect(await errorCodeOf(preview({ ...given, base64: changed.toString('base64') }))).toBe('SEALED_NOT_OPENED');
    const short = { participantId, passphrase: 'a  b  c  d  e     ' };
    expect(await errorCodeOf(giver.client.participantFiles.handOver(short))).toBe('SEALED_PASSPHRASE_SHORT');
    expect(await everybodyIn(taker)).toEqual([]);
  });
});

describe('taking in somebody who is here', () => {
  /** The taker changes one name and adds a statement; the giver changes the same name, another outcome, and adds one. */
  async function grownApart() {
    const both = await handedOver();
    const { giver, taker, participantId, take } = both;
    const [first, second] = (await take('new')).competences;
    if (!first || !second) throw new Error('the demo participant has competences');
    const say = ({ client }: Product, text: string) =>
      client.statements.add({ participantId, statementId: randomUUID(), text, experienceId: null });
    const call = ({ client }: Product, text: string) =>
      client.competences.setLabel({ competenceId: first.id, language: 'nb', text });
    await call(taker, 'Her');
    await say(taker, 'Sagt her.');
    await call(giver, 'I filen');
    await giver.client.competences.setOutcome({ competenceId: second.id, language: 'nn', text: 'Kan.' });
    await say(giver, 'Sagt i filen.');
    return { ...both, first, second };
  }

  it('shows what only the file has, what would go, and where both say something else', async () => {
    const { preview } = await grownApart();
    const known = (await preview())?.known;
    expect(known?.added).toMatchObject({ statements: 1, competences: 0 });
    expect(known?.onlyHere).toMatchObject({ statements: 1, competences: 0 });
    expect(known?.differences).toEqual([{ what: 'label', about: 'Her', here: 'Her', file: 'I filen' }]);
    expect(known?.differenceCount).toBe(1);
  });

  it.each(['here', 'file'] as const)(
    'merges both, the word of %s counting, and one undo takes it back',
    async (wins) => {
      const { taker, participantId, take, first, second } = await grownApart();
      const before = await taker.client.participants.get({ participantId });
      const merged = await take('merge', wins);
      const label = (id: string) => merged.competences.find((competence) => competence.id === id)?.label.nb;
      expect(label(first.id)).toBe(wins === 'here' ? 'Her' : 'I filen');
      expect(merged.competences.find(({ id }) => id === second.id)?.outcome.nn).toBe('Kan.');
      const said = merged.statements.map(({ text }) => text);
      expect(said).toContain('Sagt her.');
      expect(said).toContain('Sagt i filen.');
      expect(merged.competences).toHaveLength(before.competences.length);
      expect((await taker.client.history.list({ participantId }))[0]).toMatchObject({
        subject: 'taken',
        undone: false,
      });
      const undone = await taker.client.history.undo({ participantId });
      const description = ({ undo: _undo, participant, ...record }: typeof before) => ({
        ...record,
        name: participant.name,
      });
      expect(description(undone)).toEqual(description(before));
    },
  );

  it('replaces what is here, and one undo brings it back', async () => {
    const { taker, giver, participantId, take } = await grownApart();
    const before = await taker.client.participants.get({ participantId });
    const replaced = await take('replace');
    const there = await giver.client.participants.get({ participantId });
    expect(replaced.statements).toEqual(there.statements);
    expect(replaced.competences).toEqual(there.competences);
    const undone = await taker.client.history.undo({ participantId });
    expect(undone.statements).toEqual(before.statements);
    expect(undone.competences).toEqual(before.competences);
    expect(undone.evidence).toEqual(before.evidence);
  });

  it('merging twice changes nothing more, and leaves no second step in the history', async () => {
    const { taker, participantId, take } = await grownApart();
    const once = await take('merge');
    const steps = await taker.client.history.list({ participantId });
    const twice = await take('merge');
    expect({ ...twice, undo: null }).toEqual({ ...once, undo: null });
    expect(await taker.client.history.list({ participantId })).toEqual(steps);
  });

  it.each(['here', 'file'] as const)(
    'puts the choices for the report together: what only one has chosen stands, and %s wins where both have',
    async (wins) => {
      const { giver, taker, participantId, take, preview } = await handedOver();
      await take('new');
      const [here, there] = [taker.client.report, giver.client.report];
      await here.choose({ participantId, form: 'complete', parts: { form: 'employer', parts: ['short'] } });
      await here.setShort({ participantId, language: 'nb', text: 'Kort her.' });
      await there.choose({ participantId, form: 'participant', voice: 'third' });
      await there.choose({ participantId, parts: { form: 'employer', parts: ['about', 'short'] } });
      await there.choose({ participantId, parts: { form: 'application', parts: ['bullets'] } });
      await there.setShort({ participantId, language: 'nb', text: 'Kort i filen.' });
      await there.setShort({ participantId, language: 'en', text: 'Short.' });
      expect((await preview())?.known?.differences).toEqual([
        { what: 'reportParts', about: '', here: 'short', file: 'about,short' },
        { what: 'reportForm', about: '', here: 'complete', file: 'participant' },
        { what: 'reportShort', about: '', here: 'Kort her.', file: 'Kort i filen.' },
      ]);
      const before = (await taker.client.participants.get({ participantId })).report;
      const isHere = wins === 'here';
      expect((await take('merge', wins)).report).toEqual({
        form: isHere ? 'complete' : 'participant',
        voice: 'third',
        parts: { employer: isHere ? ['short'] : ['about', 'short'], application: ['bullets'] },
        short: { nb: isHere ? 'Kort her.' : 'Kort i filen.', en: 'Short.' },
      });
      expect((await taker.client.history.undo({ participantId })).report).toEqual(before);
    },
  );

  it('keeps what the counsellor has decided and what it taught', async () => {
    const { taker, participantId, take, first } = await grownApart();
    const decision = {
      competenceId: first.id,
      standardRef: 'butikkmedarbeider@1',
      standardCompetenceId: 'noyaktighet',
    };
    await taker.client.comparison.decide(decision);
    const lessons = await taker.client.lessons.get();
    expect(lessons.standards).toHaveLength(1);
    expect((await take('merge')).decisions).toContainEqual(decision);
    expect(await taker.client.lessons.get()).toEqual(lessons);
    expect(participantId).toBeTruthy();
  });

  it('keeps both when asked to, and the one that was here is as it was', async () => {
    const { taker, participantId, take } = await grownApart();
    const before = await taker.client.participants.get({ participantId });
    const added = await take('new');
    expect(added.participant.id).not.toBe(participantId);
    expect(await taker.client.participants.get({ participantId })).toEqual(before);
    expect(await everybodyIn(taker)).toHaveLength(2);
  });

  it('never unsays that a consent was withdrawn, and keeps consents that are only here', async () => {
    const { giver, taker, participantId, take } = await handedOver();
    const consent = { givenOn: '2026-01-01', way: 'signed', form: 'nb', keepUntil: null } as const;
    const [shared, own] = [randomUUID(), randomUUID()];
    await giver.client.preparation.addConsent({ participantId, consentId: shared, ...consent });
    await take('new');
    await taker.client.preparation.withdrawConsent({ consentId: shared, withdrawnOn: '2026-02-01' });
    await taker.client.preparation.addConsent({ participantId, consentId: own, ...consent });
    for (const way of ['merge', 'replace'] as const) {
      const { consents } = await take(way, 'file');
      expect(consents.find(({ id }) => id === shared)?.withdrawnOn).toBe('2026-02-01');
      expect(consents.map(({ id }) => id)).toContain(own);
    }
  });

  it('can only be replaced or merged with somebody who is here', async () => {
    const { taker, take } = await handedOver();
    expect(await errorCodeOf(take('merge'))).toBe('PARTICIPANT_NOT_FOUND');
    expect(await errorCodeOf(take('replace'))).toBe('PARTICIPANT_NOT_FOUND');
    expect(await taker.client.recordLog.list()).toEqual([]);
  });
});

describe('a standard of the counsellor’s own', () => {
  const OWN = { ...butikksjef, id: 'kiosk', title: { nb: 'Kiosk', en: 'Kiosk' } };

  async function addOwn({ client }: Product, standard: object) {
    const base64 = Buffer.from(JSON.stringify(standard)).toString('base64');
    const { ref } = await client.ownStandards.importFile({ fileName: 's.json', base64, way: 'asIs', newId: 'unused' });
    await client.ownStandards.putInUse({ ref });
    return ref;
  }

  async function compared() {
    const both = await handedOver();
    const ref = await addOwn(both.giver, OWN);
    const { participantId } = both;
    await both.giver.client.participants.update({ participantId, standardRefs: ['butikksjef@1', ref] });
    const own = await both.taker.client.ownStandards.list();
    expect(own).toEqual([]);
    return both;
  }

  it('comes along with who is compared with it, and is here once however often they come', async () => {
    const { taker, take, preview } = await compared();
    expect((await preview())?.standards).toEqual([{ title: OWN.title, state: 'new' }]);
    expect((await take('new')).participant.standardRefs).toEqual(['butikksjef@1', 'kiosk@1']);
    expect((await preview())?.standards).toEqual([{ title: OWN.title, state: 'here' }]);
    await take('new');
    expect((await taker.client.ownStandards.list()).map(({ ref, status }) => [ref, status])).toEqual([
      ['kiosk@1', 'inUse'],
    ]);
  });

  it('becomes a copy where another has its name, and the participant is compared with the copy', async () => {
    const { taker, take, preview } = await compared();
    await addOwn(taker, { ...OWN, title: { nb: 'En annen kiosk', en: 'Another kiosk' } });
    expect((await preview())?.standards).toMatchObject([{ state: 'copy' }]);
    const { participant } = await take('new');
    const [, ref = ''] = participant.standardRefs;
    expect(ref).toMatch(/^kiosk-[0-9a-f]{10}@1$/);
    expect((await taker.client.ownStandards.get({ ref })).content.title.nb).toContain('Kiosk');
    expect((await preview())?.standards).toMatchObject([{ state: 'here' }]);
    expect((await take('merge')).participant.standardRefs).toEqual(['butikksjef@1', ref]);
    expect(await taker.client.ownStandards.list()).toHaveLength(2);
  });
});
