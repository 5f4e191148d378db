import { expect, it } from 'vitest';
import participantB from '#resources/demo/participant-b.json';
import { LANGUAGES } from '#shared/domain/text';
import { LOCALES } from '#shared/i18n/locales';

const competenceCalled = (name: string) => participantB.competences.find(({ label }) => label.nb === name);

it('what the tour asks one to try is there with the participant it walks with', () => {
  const tried = LOCALES.nb.guide.tour.stop;
  const [, marked, statement] = /«([^»]+)» i utsagn (\d+)/.exec(tried.marking.try) ?? [];
  expect(participantB.statements[Number(statement) - 1]?.text).toContain(marked);
  const [, hint] = /«([^»]+)»/.exec(tried.hint.try) ?? [];
  expect(tried.hint.text).toContain(hint);

  const named = (text: string) => competenceCalled(/«([^»]+)»/.exec(text)?.[1] ?? '');
  expect(named(tried.placement.try)).toBeDefined();
  expect(named(tried.key.try)).toMatchObject({ key: false });
  expect(named(tried.outcomes.try)).toMatchObject({ key: true });
  expect(named(tried.outcomes.try)?.outcome).not.toHaveProperty('en');

  // In English the window shows the English names, and the participant still speaks Norwegian.
  const english = LOCALES.en.guide.tour.stop;
  expect(english.marking.try).toContain(marked);
  expect(english.placement.try).toContain(named(tried.placement.try)?.label.en);
  expect(english.key.try).toContain(named(tried.key.try)?.label.en);
  expect(english.outcomes.try).toContain(named(tried.outcomes.try)?.label.en);
});

it('the tour takes about five minutes to read and try in either language', () => {
  for (const language of LANGUAGES) {
    const words = Object.values(LOCALES[language].guide.tour.stop).flatMap((stop) =>
      Object.values(stop).flatMap((text) => text.split(/\s+/)),
    );
    expect(words.length, language).toBeGreaterThan(500);
    expect(words.length, language).toBeLessThan(850);
  }
});
