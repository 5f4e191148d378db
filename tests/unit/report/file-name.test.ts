import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxFileName } from '#shared/report/file-name';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('.', ' ', '/', '\\', ':', '<', '\u0000', '\u202e', '\ud800', 'é', '👩🏽‍🔧'),
    maxLength: 300,
  }),
);

describe('a file name', () => {
  it.each([
    ['Rapport – Deltaker A', 'Rapport – Deltaker A.docx'],
    ['Rapport – A/B\\C:D*E?F"G<H>I|J', 'Rapport – A B C D E F G H I J.docx'],
    ['Rapport – A. B. ', 'Rapport – A. B.docx'],
    ['Rapport – ../../etc', 'Rapport – .. .. etc.docx'],
    ['CON', '_CON.docx'],
    ['lpt1.txt', '_lpt1.txt.docx'],
    ['Contessa', 'Contessa.docx'],
    ['Rapport – سارة', 'Rapport – سارة.docx'],
    ['Rapport –  \u202e\u0000 ', 'Rapport.docx'],
    [' ... ', 'Uten navn.docx'],
    ['.hidden', 'hidden.docx'],
  ])('made of %j is %j', (stem, expected) => {
    expect(docxFileName(stem, 'Uten navn')).toBe(expected);
  });

  it('composes letters, so that the same name is the same file on every system', () => {
    expect(docxFileName('A\u030Ase', 'x')).toBe('\u00C5se.docx');
  });

  it('is cut between letters, not within one', () => {
    expect(docxFileName(`${'a'.repeat(113)}👩🏽‍🔧`, 'x')).toBe(`${'a'.repeat(113)}.docx`);
    expect(docxFileName('a'.repeat(300), 'x')).toBe(`${'a'.repeat(114)}.docx`);
    expect(docxFileName('漢'.repeat(300), 'x')).toMatch(/^漢{70,80}\.docx$/);
  });

  it('is accepted by every system, whatever a person is called', () => {
    fc.assert(
      fc.property(hostile, (stem) => {
        const name = docxFileName(stem, 'Uten navn');
        expect(name.length).toBeLessThanOrEqual(120);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^[^.\s][^<>:"/\\|?*\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]*\.docx$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(name).not.toMatch(/[ .]\.docx$/);
      }),
      { numRuns: 300 },
    );
  });
});
