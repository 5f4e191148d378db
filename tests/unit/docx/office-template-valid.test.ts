import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '#main/docx/render-docx';
import { exampleTemplate } from '#main/docx/template/example-template';
import { readTemplate } from '#main/docx/template/read-template';
import type { ReportForm } from '#shared/domain/report-choices';
import type { ReportModel } from '#shared/report/model';
import { anyInput } from '../../../scripts/documents/any-input';
import { packageFaults } from '../../../scripts/documents/check-package';
import { makeModel } from '../../../scripts/documents/make-model';
import { otherDocument } from '../../../scripts/documents/other-documents';
import { schemaFaults, whyNoValidator } from '../../../scripts/documents/validator';
import { drawn, header, line, officeTemplateFile, said } from '../../support/office-template';

/** Two logos, and an address in a table across the page. */
const TABLE_HEADER = header(
  `<w:tbl><w:tblPr><w:tblW w:w="9072" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4536"/><w:gridCol w:w="4536"/></w:tblGrid><w:tr>${[
    line(drawn('r:embed="rId1"')),
    line(drawn('r:embed="rId1"') + said('Storgata 1')),
  ]
    .map((content) => `<w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>${content}</w:tc>`)
    .join('')}</w:tr></w:tbl>`,
);

const TEMPLATES = {
  'Word in Norwegian': () => officeTemplateFile(),
  'a table in the header': () => officeTemplateFile({ 'word/header1.xml': TABLE_HEADER }),
  LibreOffice: () => readFileSync(join(import.meta.dirname, 'templates', 'from-libreoffice.docx')),
  'the example': async () => (await exampleTemplate('nb')).document,
} as const;

const CASES = Object.entries(TEMPLATES);

/** Each takes a second: the example is our own styles, and the first is the second without its table. */
const VALIDATED = CASES.slice(1, 3);

/** Somebody with hostile texts in every field, with a logo and the picture. */
function hostile(form: ReportForm): ReportModel {
  const { input, seed } = anyInput(1_211);
  const { parts: _usual, ...rest } = input;
  return makeModel({ seed, anonymous: false, input: { ...rest, form, language: 'nb' } });
}

const noValidator = whyNoValidator();

describe('a document in the template of', { timeout: 60_000 }, () => {
  it.each(CASES)('%s is whole, in usual and large type and across', async (_, file) => {
    const template = readTemplate(await file(), 'mal.docx');
    const models = [hostile('complete'), hostile('participant'), otherDocument('class', 1)];
    for (const model of models) expect(packageFaults(await renderDocx(model, template)), model.title).toEqual([]);
  });

  it.skipIf(noValidator !== null).each(VALIDATED)(
    '%s has no fault that Microsoft’s Open XML SDK finds',
    async (_, file) => {
      const template = readTemplate(await file(), 'mal.docx');
      expect(await schemaFaults(await renderDocx(hostile('complete'), template))).toEqual([]);
    },
  );
});
