import { describe, expect, it } from 'vitest';
import { EXPECTED_ERRORS } from '#shared/domain/errors';
import { LOGO_LIMIT, LOGO_SIDE_LIMIT, NO_OFFICE } from '#shared/domain/office';
import { JPEGS, png } from '../support/pictures';
import { errorCodeOf, PASSPHRASE, startOpenProduct, startProduct } from '../support/product';

const base64 = (bytes: Buffer) => bytes.toString('base64');

describe('the office', () => {
  it('is nobody’s until somebody says so, and is changed a field at a time', async () => {
    const { client } = await startOpenProduct();
    expect(await client.office.get()).toEqual(NO_OFFICE);
    await client.office.save({ counsellor: 'Kari Nordmann', contact: 'Tlf. 55 00 00 00' });
    await client.office.save({ name: 'Karrieresenteret' });
    expect(await client.office.save({ contact: '' })).toEqual({
      ...NO_OFFICE,
      counsellor: 'Kari Nordmann',
      name: 'Karrieresenteret',
    });
  });

  it('has one logo, a PNG or a JPEG by its bytes, which can be replaced and removed', async () => {
    const { client } = await startOpenProduct();
    await client.office.save({ name: 'Karrieresenteret' });
    const first = await client.office.setLogo({ base64: base64(png(40, 10)) });
    expect(first.logo).toEqual({ type: 'png', width: 40, height: 10, base64: base64(png(40, 10)) });
    const second = await client.office.setLogo({ base64: base64(JPEGS.baseline) });
    expect(second).toMatchObject({ name: 'Karrieresenteret', logo: { type: 'jpeg', width: 16, height: 8 } });
    expect(await client.office.removeLogo()).toEqual({ ...NO_OFFICE, name: 'Karrieresenteret' });
  });

  it('refuses what is no logo by name, and keeps the one that was there', async () => {
    const { client } = await startOpenProduct();
    const kept = await client.office.setLogo({ base64: base64(png(4, 4)) });
    const refused = (bytes: Buffer) => errorCodeOf(client.office.setLogo({ base64: base64(bytes) }));
    const large = Buffer.concat([png(4, 4), Buffer.alloc(LOGO_LIMIT)]);
    expect(await refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('LOGO_NOT_PICTURE');
    expect(await refused(png(4, 4).subarray(0, -3))).toBe('LOGO_CUT_OFF');
    expect(await refused(large)).toBe('LOGO_TOO_LARGE');
    expect(await refused(png(LOGO_SIDE_LIMIT + 1, 2, { width: 1, height: 1 }))).toBe('LOGO_TOO_WIDE');
    expect(await client.office.get()).toEqual(kept);
    expect(Object.keys(EXPECTED_ERRORS).filter((code) => code.startsWith('LOGO_'))).toHaveLength(4);
  });

  it('stands in a report, with the short version as it was written, and in no anonymised one', async () => {
    const { client } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: 'Amina', language: 'nb' });
    const participantId = participant.id;
    await client.report.setShort({ participantId, language: 'nb', text: 'Kan bake til to hundre.' });
    await client.office.save({ counsellor: 'Kari Nordmann', name: 'Karrieresenteret' });
    await client.office.setLogo({ base64: base64(png(40, 10)) });
    const request = { participantId, standardRefs: [], language: 'nb' as const, form: 'employer' as const };
    const said = JSON.stringify(await client.report.preview(request));
    for (const text of ['Kari Nordmann', 'Karrieresenteret', base64(png(40, 10)), 'Kan bake til to hundre.']) {
      expect(said).toContain(text);
    }
    const { model } = await client.anonymous.report(request);
    for (const text of ['Kari Nordmann', 'Karrieresenteret', base64(png(40, 10))]) {
      expect(JSON.stringify(model)).not.toContain(text);
    }
  });

  it('is kept through a restart, encrypted like everything else, and goes with no participant', async () => {
    const { client, session, dataFolder } = await startOpenProduct();
    await client.office.save({ counsellor: 'Kari Nordmann' });
    const office = await client.office.setLogo({ base64: base64(png(40, 10)) });
    const { participant } = await client.participants.add({ name: 'Amina', language: 'nb' });
    await client.participants.remove({ participantId: participant.id });
    session.close();
    const again = startProduct(dataFolder);
    expect(await errorCodeOf(again.client.office.get())).toBe('WORKSPACE_LOCKED');
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await again.client.office.get()).toEqual(office);
  });
});
