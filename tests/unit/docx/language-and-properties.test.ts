import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/domain/text';
import { buildReport } from '#shared/report/build-report';
import { sampleInput } from '../report/sample-input';
import { opened } from './opened';
import { all, propertyOf, visibleText } from './xml';

const document = await opened(buildReport(sampleInput()));
const body = document.part('word/document.xml');

describe('language', () => {
  it.each([
    ['nb', 'nb-NO'],
    ['en', 'en-GB'],
  ] as const)('of %s is %s in the styles’ defaults and in the properties', async (language, tag) => {
    const found = await opened(buildReport(sampleInput({ language })));
    const defaults = all(found.part('word/styles.xml'), 'w:rPrDefault').flatMap((element) => all(element, 'w:lang'));
    expect(defaults.map(({ attributes }) => attributes)).toEqual([
      { 'w:val': tag, 'w:eastAsia': tag, 'w:bidi': 'ar-SA' },
    ]);
    expect(propertyOf(found.part('docProps/core.xml'), 'dc:language')).toBe(tag);
  });

  it('of a text in another language is its own, and of no other text', async () => {
    const competences = [
      { id: 'x', label: { en: 'Weaving' }, outcome: { nn: 'Kan veve eit teppe.' } },
      { id: 'y', label: { nb: 'Sying' } },
    ];
    const found = await opened(buildReport(sampleInput({ competences, standards: [] })));
    const tagged = all(found.part('word/document.xml'), 'w:r').flatMap((run) =>
      all(run, 'w:lang').map(({ attributes }) => [visibleText(run), attributes['w:val']]),
    );
    expect(tagged).toEqual([
      ['Weaving', 'en-GB'],
      ['Kan veve eit teppe.', 'nn-NO'],
    ]);
  });

  it('of the footer is the document’s', async () => {
    expect(visibleText(document.part('word/footer1.xml'))).toBe('Side  av ');
    const english = await opened(buildReport(sampleInput({ language: 'en' })));
    expect(visibleText(english.part('word/footer1.xml'))).toBe('Page  of ');
    expect(document.source('word/footer1.xml')).toMatch(/>PAGE<.*>NUMPAGES</);
  });
});

describe('page and properties', () => {
  it('are A4 with margins', () => {
    expect(all(body, 'w:pgSz').map(({ attributes }) => [attributes['w:w'], attributes['w:h']])).toEqual([
      ['11906', '16838'],
    ]);
    expect(all(body, 'w:pgMar')[0]?.attributes).toMatchObject({ 'w:left': '1253', 'w:right': '1253' });
  });

  it.each(LANGUAGES)('say what the document is and who made it, and nothing of the person, in %s', async (language) => {
    const model = buildReport(sampleInput({ language, name: 'Zebra Persønn' }));
    const found = await opened(model);
    const core = found.part('docProps/core.xml');
    expect(propertyOf(core, 'dc:title')).toBe(model.title);
    expect(propertyOf(core, 'dc:subject')).toBe(model.subject);
    expect(propertyOf(core, 'dc:creator')).toBe('Balansepunkt');
    expect(propertyOf(core, 'cp:lastModifiedBy')).toBe('Balansepunkt');
    const parts = [...found.files.keys()].filter((path) => !/^word\/document\.xml$/.test(path));
    for (const path of parts) expect(found.source(path)).not.toMatch(/Zebra|Persønn|Liming|Gluing/);
    expect(found.source('word/document.xml')).toContain('Zebra Persønn');
  });

  it('are the only thing that differs between two documents of the same report', async () => {
    const again = await opened(buildReport(sampleInput()));
    const differing = [...document.files].filter(([path, bytes]) => !again.files.get(path)?.equals(bytes));
    expect(differing.map(([path]) => path).filter((path) => path !== 'docProps/core.xml')).toEqual([]);
    expect([...again.files.keys()]).toEqual([...document.files.keys()]);
  });
});
