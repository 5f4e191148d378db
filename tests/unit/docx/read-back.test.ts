import { describe, expect, it } from 'vitest';
import { renderDocx } from '#main/docx/render-docx';
import { anyInput } from '../../../scripts/documents/any-input';
import { checkPeople } from '../../../scripts/documents/check-people';
import { findOffice } from '../../../scripts/documents/convert';
import { firstDifference } from '../../../scripts/documents/first-difference';
import { makeModel } from '../../../scripts/documents/make-model';
import { OTHER_KINDS, otherDocument } from '../../../scripts/documents/other-documents';
import { readWithMammoth } from '../../../scripts/documents/read-with-mammoth';
import { saidByModel } from '../../../scripts/documents/said-by-model';
import { temporaryFolder } from '../../support/temporary';

/** As many as there is time for here; `npm run check:documents` takes five hundred others. */
const PEOPLE = 20;

describe('a document read by another program says what its model says, in the same order', () => {
  it('by mammoth: the reports of generated people, and every other kind', { timeout: 120_000 }, async () => {
    const reports = Array.from({ length: PEOPLE }, (_, at) => makeModel(anyInput(10_001 + at)));
    const others = OTHER_KINDS.flatMap((kind) => [1, 2].map((seed) => otherDocument(kind, seed)));
    for (const [at, model] of [...reports, ...others].entries()) {
      const found = await readWithMammoth(await renderDocx(model));
      expect(firstDifference(saidByModel(model), found), `document ${at}`).toBeNull();
    }
  });

  it('and is seen when it does not', () => {
    expect(firstDifference(['a', 'b\u0301'], ['a', 'b'])).toBe('paragraph 2: "b\\u{301}" is read as "b"');
    expect(firstDifference(['a'], ['a', 'b'])).toBe('paragraph 2: nothing is read as "b"');
    expect(firstDifference(['a'], ['a'])).toBeNull();
  });

  it.skipIf(findOffice() === null)(
    'by LibreOffice, which opens them without repair',
    { timeout: 240_000 },
    async () => {
      const office = findOffice() ?? '';
      const options = {
        people: PEOPLE,
        from: 20_001,
        folder: temporaryFolder(),
        office,
        print: false,
        validate: false,
      };
      expect((await checkPeople(options, () => {})).people).toBe(PEOPLE);
    },
  );
});
