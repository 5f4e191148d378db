import { createRouterClient } from '@orpc/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startDemoSession } from '#main/core/demo';
import { createRouter } from '#main/core/router';
import { partsOf, textOf } from '../support/docx';
import { officeTemplateFile } from '../support/office-template';
import { errorCodeOf, PASSPHRASE, startOpenProduct, startProduct } from '../support/product';

const LETTERHEAD = { fileName: 'Brevmal.docx', base64: officeTemplateFile().toString('base64') };
const REF = 'butikkmedarbeider@1';

async function startDemo() {
  const session = await startDemoSession();
  onTestFinished(() => session.close());
  const client = createRouterClient(createRouter(session));
  const { participants } = await client.participants.find({});
  return { client, participantIds: participants.map(({ id }) => id) };
}

const parts = ({ base64 }: { base64: string }) => partsOf(Buffer.from(base64, 'base64'));
const edgesOf = (file: { base64: string }) =>
  [...parts(file)].filter(([name]) => /^word\/(header|footer)[^/]*$/.test(name)).map(([, xml]) => textOf(xml));

describe('the office’s template', () => {
  it('is in every document about participants, and the reports are as before when it is removed', async () => {
    const { client, participantIds } = await startDemo();
    const [participantId = ''] = participantIds;
    const request = { participantId, standardRefs: [REF], language: 'nb' as const };
    const inClass = { participantIds, standardRef: REF, language: 'nb' as const, hideNames: false };
    const before = parts(await client.report.docx(request)).get('word/styles.xml');
    const { template } = await client.office.setTemplate(LETTERHEAD);
    expect(template).toMatchObject({ fileName: 'Brevmal.docx', taken: { header: true, footer: true, pictures: 1 } });
    const documents = [await client.report.docx(request), await client.classes.docx(inClass)];
    for (const document of documents) {
      expect(edgesOf(document)).toEqual(['Karrieresenteret', expect.stringContaining('Storgata 1, 0155 Oslo')]);
      expect(parts(document).get('word/styles.xml')).toContain('Overskrift1');
    }
    const [, table] = documents;
    expect(table && parts(table).get('word/document.xml')).toContain('<w:pgSz w:w="16838" w:h="11906"');
    expect((await client.office.removeTemplate()).template).toBeNull();
    expect(parts(await client.report.docx(request)).get('word/styles.xml')).toBe(before);
  });

  it('gives an anonymised report its looks without header and footer, which say who sends it, and the access document nothing', async () => {
    const { client, participantIds } = await startDemo();
    const [participantId = ''] = participantIds;
    await client.office.setTemplate(LETTERHEAD);
    const anonymous = await client.anonymous.docx({ participantId, standardRefs: [REF], language: 'nb' });
    expect(edgesOf(anonymous)).toEqual(['Side  av ']);
    expect([...parts(anonymous).values()].join()).not.toMatch(/Karrieresenteret|Storgata/);
    expect(parts(anonymous).get('word/styles.xml')).toContain('Overskrift1');
    const access = await client.access.document({ participantId, language: 'nb' });
    expect(edgesOf(access)).toEqual(['Side  av ']);
    expect(parts(access).get('word/styles.xml')).not.toContain('Overskrift1');
  });

  it('is kept through a restart', async () => {
    const { client, session, dataFolder } = await startOpenProduct();
    const office = await client.office.setTemplate(LETTERHEAD);
    session.close();
    const again = startProduct(dataFolder);
    expect(await errorCodeOf(again.client.office.removeTemplate())).toBe('WORKSPACE_LOCKED');
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await again.client.office.get()).toEqual(office);
  });

  it('stays when another file is refused, and the refusal names that file', async () => {
    const { client } = await startOpenProduct();
    const office = await client.office.setTemplate(LETTERHEAD);
    const refused = client.office.setTemplate({ fileName: 'Bilde.docx', base64: Buffer.from('x').toString('base64') });
    await expect(refused).rejects.toMatchObject({ code: 'TEMPLATE_NOT_DOCX', data: { file: 'Bilde.docx' } });
    expect(await client.office.get()).toEqual(office);
  });

  it('can be made from the example, which is a template itself', async () => {
    const { client } = await startOpenProduct();
    for (const language of ['nb', 'en'] as const) {
      const { template } = await client.office.setTemplate(await client.office.templateExample({ language }));
      expect(template?.taken).toMatchObject({ header: true, footer: true, page: true, leftOut: ['text'] });
    }
  });
});
