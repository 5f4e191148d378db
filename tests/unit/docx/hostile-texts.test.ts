import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report';
import { sampleInput, sampleStandard } from '../report/sample-input';
import { opened } from './opened';
import { all, visibleText } from './xml';

const named = async (name: string) => (await opened(buildReport(sampleInput({ name })))).part('word/document.xml');
const nameOf = (body: Awaited<ReturnType<typeof named>>) =>
  all(body, 'w:p')
    .filter((paragraph) => all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] === 'Subtitle')
    .map(visibleText);

describe('a document of hostile texts', () => {
  it.each([
    ['markup', '</w:t><w:p> & <!-- ]]> "\'', '</w:t><w:p> & <!-- ]]> "\''],
    ['emoji', '👩🏽‍🔧 Ada 🇳🇴', '👩🏽‍🔧 Ada 🇳🇴'],
    ['control characters', 'A\u0000d\u0008a\u001b\u009f', 'Ada'],
    ['halves of characters', 'A\ud83dda\udc69', 'Ada'],
    ['noncharacters', 'A\ufffed\uffffa\u{1fffe}', 'Ada'],
    ['ten thousand letters', 'Ø'.repeat(10_000), 'Ø'.repeat(10_000)],
    ['what looks like a template', '{{person}} $t(x) {page} {pages}', '{{person}} $t(x) {page} {pages}'],
    ['what the library takes for its own', '{image.png} {numbering-0}', '{image.png} {numbering-0}'],
    ['scripts of both directions', 'Amina أمينة حسن (سارة) Berg', 'Amina أمينة حسن (سارة) Berg'],
  ])('opens and shows %s', async (_, name, shown) => {
    expect(nameOf(await named(name))).toEqual([shown]);
  });

  it('opens whatever the standard is called', async () => {
    const standard = { ...sampleStandard(), title: { nb: '<\u0000\ud800\uffff>&"', en: 'x' } };
    const body = (await opened(buildReport(sampleInput({ standards: [standard] })))).part('word/document.xml');
    expect(all(body, 'w:p').map(visibleText)).toContain('Standarden: <>&"');
    expect(all(body, 'w:tblDescription').at(-1)?.attributes['w:val']).toContain('«<>&"»');
  });

  it('marks right-to-left words with what stands between them, and nothing else', async () => {
    const runs = all(await named('Amina أمينة حسن (سارة) Berg, נועה.'), 'w:r');
    const marked = runs.filter((run) => all(run, 'w:rtl').length > 0).map(visibleText);
    expect(new Set(marked)).toEqual(new Set(['أمينة حسن (سارة', 'נועה']));
  });

  it('is well formed in every part, whatever is written anywhere', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const localized = fc.record({ nb: text, nn: text, en: text }, { requiredKeys: [] });
    const competence = fc.record({
      label: localized,
      outcome: fc.option(localized, { nil: undefined }),
      placement: fc.constantFrom('people' as const, 'pace-presence' as const, null),
    });
    await fc.assert(
      fc.asyncProperty(text, fc.array(competence, { maxLength: 6 }), fc.constantFrom('nb', 'en'), async (...drawn) => {
        const [name, found, language] = drawn;
        const competences = found.map((each, index) => ({ id: `${index}`, ...each }));
        const document = await opened(buildReport(sampleInput({ name, competences, language })));
        const cells = all(document.part('word/document.xml'), 'w:tc').map(visibleText);
        expect(cells).not.toContain('');
      }),
      { numRuns: 40 },
    );
  });
});
