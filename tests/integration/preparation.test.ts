import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CONSENT_FORMS } from '#shared/domain/preparation';
import { partsOf, textOf } from '../support/docx';
import { errorCodeOf, PASSPHRASE, type Product, startOpenProduct, startProduct } from '../support/product';

const NAME = 'Åse Ødegård';
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

async function addPerson({ client }: Product, name = NAME): Promise<string> {
  const { participant } = await client.participants.add({ name, language: 'nb' });
  return participant.id;
}

const consentOf = (participantId: string, consentId: string = randomUUID()) =>
  ({
    participantId,
    consentId,
    givenOn: '2026-11-20',
    way: 'spoken',
    form: 'nb-plain',
    keepUntil: '2027-11-20',
  }) as const;

describe('what is settled before the conversation', () => {
  it('changes what is given, leaves the rest, and is there after a restart', async () => {
    const product = await startOpenProduct();
    const { client, session, dataFolder } = product;
    const participantId = await addPerson(product);
    await client.preparation.save({ participantId, spokenLanguage: 'Tigrinja, litt arabisk' });
    await client.preparation.save({ participantId, interpreter: 'telephone' });
    await client.preparation.save({ participantId, privateNotes: 'Ring før kl. 10.\nKjenner broren.' });
    const written = await client.preparation.save({
      participantId,
      done: ['interpreterBriefed', 'noPreparation', 'noPreparation'],
    });
    expect(written.preparation).toEqual({
      spokenLanguage: 'Tigrinja, litt arabisk',
      interpreter: 'telephone',
      privateNotes: 'Ring før kl. 10.\nKjenner broren.',
      done: ['noPreparation', 'interpreterBriefed'],
    });
    const emptied = await client.preparation.save({ participantId, privateNotes: '', done: [] });
    expect(emptied.preparation).toMatchObject({ privateNotes: '', done: [], interpreter: 'telephone' });
    session.close();

    const again = startProduct(dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await again.client.participants.get({ participantId })).toEqual(emptied);
  });

  it('can be taken back, since it is part of the description', async () => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product);
    await product.client.preparation.save({ participantId, interpreter: 'screen' });
    const { preparation } = await product.client.history.undo({ participantId });
    expect(preparation.interpreter).toBe('none');
  });

  it('keeps private notes out of the report and of the consent document', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const participantId = await addPerson(product);
    await client.preparation.save({ participantId, privateNotes: 'Hemmelighet', spokenLanguage: 'Tigrinja' });
    const request = { participantId, standardRefs: [], language: 'nb' as const };
    expect(JSON.stringify(await client.report.preview(request))).not.toContain('Hemmelighet');
    for (const file of [
      await client.report.docx(request),
      await client.preparation.consentDocument({ participantId, form: 'nb' }),
    ]) {
      const parts = partsOf(Buffer.from(file.base64, 'base64'));
      for (const part of parts.values()) expect(part).not.toContain('Hemmelighet');
    }
  });

  it('is where a new participant stands, and is left for the conversation', async () => {
    const { client } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: NAME, language: 'en' });
    expect(participant.step).toBe('preparation');
    const record = await client.participants.update({ participantId: participant.id, step: 'conversation' });
    expect(record.participant.step).toBe('conversation');
  });

  it('is refused for somebody who is not there, and when it is no preparation', async () => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product);
    const { save } = product.client.preparation;
    expect(await errorCodeOf(save({ participantId: UNKNOWN, interpreter: 'none' }))).toBe('PARTICIPANT_NOT_FOUND');
    expect(await errorCodeOf(save({ participantId, spokenLanguage: 'x'.repeat(501) }))).toBe('BAD_REQUEST');
    expect(await errorCodeOf(save({ participantId, interpreter: 'dog' as 'none' }))).toBe('BAD_REQUEST');
  });
});

describe('consent', () => {
  it('is recorded with the version of its text, withdrawn with a date, and is there after a restart', async () => {
    const product = await startOpenProduct();
    const { client, session, dataFolder } = product;
    const participantId = await addPerson(product);
    const { version } = await client.preparation.consentText({ form: 'nb-plain' });
    const first = consentOf(participantId);
    const given = await client.preparation.addConsent(first);
    const stored = {
      id: first.consentId,
      givenOn: '2026-11-20',
      way: 'spoken',
      form: 'nb-plain',
      textVersion: version,
      keepUntil: '2027-11-20',
      withdrawnOn: null,
    };
    expect(given.consents).toEqual([stored]);
    await client.preparation.withdrawConsent({ consentId: first.consentId, withdrawnOn: '2026-12-01' });
    const later = { ...consentOf(participantId), givenOn: '2026-12-02', keepUntil: null };
    const both = await client.preparation.addConsent(later);
    expect(both.consents).toEqual([
      { ...stored, id: later.consentId, givenOn: '2026-12-02', keepUntil: null },
      { ...stored, withdrawnOn: '2026-12-01' },
    ]);
    session.close();

    const again = startProduct(dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect((await again.client.participants.get({ participantId })).consents).toEqual(both.consents);
  });

  it('sent a second time corrects the one that is there, and does not forget that it was withdrawn', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const participantId = await addPerson(product);
    const consent = consentOf(participantId);
    await client.preparation.addConsent(consent);
    await client.preparation.withdrawConsent({ consentId: consent.consentId, withdrawnOn: '2026-11-21' });
    await client.preparation.withdrawConsent({ consentId: consent.consentId, withdrawnOn: '2026-11-21' });
    const { consents } = await client.preparation.addConsent({ ...consent, way: 'signed' });
    expect(consents).toMatchObject([{ id: consent.consentId, way: 'signed', withdrawnOn: '2026-11-21' }]);
    const mended = await client.preparation.withdrawConsent({ consentId: consent.consentId, withdrawnOn: null });
    expect(mended.consents).toMatchObject([{ withdrawnOn: null }]);
  });

  it('is neither taken back nor brought back by undo, but what else was done is', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const participantId = await addPerson(product);
    await client.participants.update({ participantId, name: 'Et annet navn' });
    const { undo } = await client.preparation.addConsent(consentOf(participantId));
    expect(undo).toEqual({ undo: true, redo: false });
    const record = await client.history.undo({ participantId });
    expect(record.participant.name).toBe(NAME);
    expect(record.consents).toHaveLength(1);
    expect(await client.history.list({ participantId })).toHaveLength(1);
  });

  it('says on the start page that something was changed', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const product = await startOpenProduct({ clock: () => new Date(now) });
    const participantId = await addPerson(product);
    now += 60_000;
    const { participant } = await product.client.preparation.addConsent(consentOf(participantId));
    expect(participant.updatedAt).toBe('2026-11-22T10:01:00.000Z');
  });

  it('recorded by mistake can be removed, and goes with the participant', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const participantId = await addPerson(product);
    const consent = consentOf(participantId);
    await client.preparation.addConsent(consent);
    const kept = consentOf(participantId);
    await client.preparation.addConsent(kept);
    const { consents } = await client.preparation.removeConsent({ consentId: consent.consentId });
    expect(consents.map(({ id }) => id)).toEqual([kept.consentId]);
    await client.participants.remove({ participantId });
    expect(await errorCodeOf(client.preparation.removeConsent({ consentId: kept.consentId }))).toBe(
      'CONSENT_NOT_FOUND',
    );
  });

  it('is refused for unknown ids, for somebody else’s, and for dates that cannot be', async () => {
    const product = await startOpenProduct();
    const { addConsent, withdrawConsent, removeConsent } = product.client.preparation;
    const [one, other] = [await addPerson(product), await addPerson(product)];
    const consent = consentOf(one);
    const { consentId } = consent;
    await addConsent(consent);
    expect(await errorCodeOf(addConsent(consentOf(UNKNOWN)))).toBe('PARTICIPANT_NOT_FOUND');
    expect(await errorCodeOf(addConsent(consentOf(other, consentId)))).toBe('CONSENT_NOT_FOUND');
    expect(await errorCodeOf(withdrawConsent({ consentId: UNKNOWN, withdrawnOn: '2026-12-01' }))).toBe(
      'CONSENT_NOT_FOUND',
    );
    expect(await errorCodeOf(removeConsent({ consentId: UNKNOWN }))).toBe('CONSENT_NOT_FOUND');
    expect(await errorCodeOf(withdrawConsent({ consentId, withdrawnOn: '2026-11-19' }))).toBe('CONSENT_DATES');
    expect(await errorCodeOf(addConsent({ ...consentOf(one), keepUntil: '2026-11-19' }))).toBe('CONSENT_DATES');
    expect(await errorCodeOf(addConsent({ ...consentOf(one), givenOn: '2026-02-30' }))).toBe('BAD_REQUEST');
    expect((await product.client.participants.get({ participantId: one })).consents).toMatchObject([
      { id: consentId, withdrawnOn: null },
    ]);
    expect((await product.client.participants.get({ participantId: other })).consents).toEqual([]);
  });
});

describe('the consent document', () => {
  it.each(CONSENT_FORMS)('says all of the text, in its language and marked as such: %s', async (form) => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product);
    const text = await product.client.preparation.consentText({ form });
    const { fileName, base64 } = await product.client.preparation.consentDocument({ participantId, form });
    const parts = partsOf(Buffer.from(base64, 'base64'));
    const body = parts.get('word/document.xml') ?? '';
    const said = textOf(body);
    const { title, intro, agreement, sections } = text;
    for (const part of [
      NAME,
      title,
      intro,
      agreement,
      ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
    ]) {
      expect(said).toContain(part);
    }
    const norwegian = form.startsWith('nb');
    expect(fileName).toBe(norwegian ? `Samtykke – ${NAME}.docx` : `Consent – ${NAME}.docx`);
    expect(parts.get('word/styles.xml')).toMatch(
      new RegExp(`<w:rPrDefault>.*<w:lang w:val="${norwegian ? 'nb-NO' : 'en-GB'}"`, 's'),
    );
    expect(parts.get('docProps/core.xml')).not.toContain(NAME);
    const rows = [...body.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => textOf(row));
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(norwegian ? /^Deltaker/ : /^Participant/);
    expect(rows[2]).toMatch(norwegian ? /^Veileder/ : /^Counsellor/);
    expect(body).not.toContain('F8C8DC');
  });

  it('takes any name, and none for one that says nothing', async () => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product, '<w:t>{{name}}\u0000 & "سارة"');
    const { base64 } = await product.client.preparation.consentDocument({ participantId, form: 'en' });
    expect(textOf(partsOf(Buffer.from(base64, 'base64')).get('word/document.xml') ?? '')).toContain(
      '<w:t>{{name}} & "',
    );
    expect(await errorCodeOf(product.client.preparation.consentDocument({ participantId: UNKNOWN, form: 'en' }))).toBe(
      'PARTICIPANT_NOT_FOUND',
    );
  });
});
