import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '#main/docx/render-docx';
import { REPORT_FORMS } from '#shared/domain/report-choices';
import { LANGUAGES, type Language } from '#shared/domain/text';
import type { ReportModel } from '#shared/report/model';
import { anyInput } from '../../../scripts/documents/any-input';
import { packageFaults } from '../../../scripts/documents/check-package';
import { makeModel } from '../../../scripts/documents/make-model';
import { OTHER_KINDS, otherDocument } from '../../../scripts/documents/other-documents';
import { schemaFaults, whyNoValidator } from '../../../scripts/documents/validator';
import { startOpenProduct } from '../../support/product';
import { addWhole } from '../../support/whole-participant';

/** Someone with hostile texts in every field, in one of the forms. */
function hostileReport(form: (typeof REPORT_FORMS)[number], language: Language, anonymous: boolean): ReportModel {
  const { input, seed } = anyInput(971);
  const { parts: _usual, ...rest } = input;
  return makeModel({ seed, anonymous, input: { ...rest, form, language } });
}

const LONG = ['statement', 'tasks', 'privateNotes', 'quote', 'outcomeNb'];
const hostileField = (field: string) =>
  `<${field}> & "\u0000\u0001\u202e" أمينة${LONG.includes(field) ? ` ${'Ø'.repeat(200)} 👩🏽‍🔧` : ''}`;

async function accessDocument(language: Language): Promise<Buffer> {
  const product = await startOpenProduct();
  const participantId = await addWhole(product, hostileField);
  const { base64 } = await product.client.access.document({ participantId, language });
  return Buffer.from(base64, 'base64');
}

const REPORTS = REPORT_FORMS.flatMap((form) =>
  LANGUAGES.flatMap((language) => [false, true].map((anonymous) => ({ form, language, anonymous }))),
);

const noValidator = whyNoValidator();
if (noValidator !== null) process.stderr.write(`SKIPPED validating documents by their schemas: ${noValidator}\n`);

describe('every part is well formed, has its type, and is found by what refers to it', () => {
  it('in the report of every form, language and kind', { timeout: 60_000 }, async () => {
    for (const { form, language, anonymous } of REPORTS) {
      const document = await renderDocx(hostileReport(form, language, anonymous));
      expect(packageFaults(document), `${form} ${language} ${anonymous}`).toEqual([]);
    }
  });

  it.each(OTHER_KINDS)('in the document of kind %s', async (kind) => {
    for (const seed of [1, 2, 3]) expect(packageFaults(await renderDocx(otherDocument(kind, seed)))).toEqual([]);
  });

  it('in the access document', async () => {
    for (const language of LANGUAGES) expect(packageFaults(await accessDocument(language))).toEqual([]);
  });
});

/** Each takes half a second and more: the others are validated by `npm run check:documents`. */
describe.skipIf(noValidator !== null)('Microsoft’s Open XML SDK finds no fault', { timeout: 60_000 }, () => {
  it.each([
    ['complete', 'nb', false],
    ['participant', 'en', true],
  ] as const)('in a hostile report of the form %s in %s, anonymised: %s', async (form, language, anonymous) => {
    expect(await schemaFaults(await renderDocx(hostileReport(form, language, anonymous)))).toEqual([]);
  });

  it.each(['class', 'standard'] as const)('in the document of kind %s', async (kind) => {
    expect(await schemaFaults(await renderDocx(otherDocument(kind, 4)))).toEqual([]);
  });

  it('in the access document', async () => {
    expect(await schemaFaults(await accessDocument('nb'))).toEqual([]);
  });

  it('and finds those there are: a paragraph’s properties after its text', async () => {
    const parts = unzipSync(await renderDocx(otherDocument('receipt', 1)));
    const source = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const wrong = source.replace(/(<w:pPr>.*?<\/w:pPr>)(<w:r>.*?<\/w:r>)/, '$2$1');
    const document = zipSync({ ...parts, 'word/document.xml': strToU8(wrong) });
    expect(await schemaFaults(document)).toEqual([expect.stringContaining('/word/document.xml')]);
  });
});
