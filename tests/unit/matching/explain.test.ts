import { describe, expect, it } from 'vitest';
import { LANGUAGES, type LocalizedText } from '#shared/domain/text';
import { LOCALES } from '#shared/i18n/locales';
import { translatorFor } from '#shared/i18n/translator';
import { explainReason } from '#shared/matching/explain';
import { MATCH_REASON_CODES, type MatchReason } from '#shared/matching/types';
import { linkFor, SHOP_ASSISTANT } from './fixtures';

const nb = translatorFor('nb');
const en = translatorFor('en');

const reasonsOf = (label: LocalizedText, outcome?: LocalizedText): readonly MatchReason[] =>
  linkFor(SHOP_ASSISTANT, label, outcome).reasons;

const firstReason = (label: LocalizedText, outcome?: LocalizedText): MatchReason => {
  const [reason] = reasonsOf(label, outcome);
  if (!reason) throw new Error('no reason');
  return reason;
};

describe('a reason', () => {
  it('says in Norwegian what both are about', () => {
    expect(explainReason(firstReason({ nb: 'Kundebehandling' }), nb)).toBe(
      '«Kundebehandling» og «Kundeservice» handler begge om å ta seg av kunder.',
    );
  });

  it('says in English what both are about, names the standard’s in English and keeps the person’s own words', () => {
    expect(explainReason(firstReason({ nb: 'PC-bruk' }), en)).toBe(
      '“PC-bruk” and “Use of technology” are both about using computers and other technology at work.',
    );
  });

  it('says that the name is the same, and then nothing more', () => {
    const reasons = reasonsOf({ nb: 'Overblikk' }, { nb: 'Ser hele butikken.' });
    expect(reasons.map((reason) => explainReason(reason, nb))).toEqual([
      'Standarden har en nøkkelkompetanse med samme navn: «Overblikk».',
    ]);
    // The names on an English screen are not the same: the reader must not be told that they are.
    expect(reasons.map((reason) => explainReason(reason, en))).toEqual([
      '“Overblikk” and “Overview” have the same name in another language.',
    ]);
  });

  it('says it as a possibility where the suggestion is only possible', () => {
    const reason = firstReason({ nb: 'Kundebehandling' });
    expect(explainReason(reason, nb, 'match')).toMatch(/handler begge om/);
    expect(explainReason(reason, nb, 'possible')).toMatch(/kan begge handle om/);
  });

  it('says what each is about where they only lie near each other', () => {
    expect(explainReason(firstReason({ nb: 'Punktlighet' }), nb)).toBe(
      '«Punktlighet» handler om å møte presis. Det ligger nær «Tidsstyring», som handler om å planlegge tiden og gjøre det viktigste først.',
    );
  });

  it('points to the outcome where that is what speaks for it', () => {
    const reason = firstReason({ en: 'The shop' }, { en: 'Greets customers and listens to what they need.' });
    expect(explainReason(reason, en)).toBe(
      'The learning outcome of “The shop” describes serving customers, which is what “Customer service” is about.',
    );
    expect(explainReason(reason, nb)).toContain('Læringsutbyttet til «The shop» forteller om å ta seg av kunder');
  });

  it('shortens a name that is as long as a page', () => {
    const { code, values } = firstReason({ nb: 'Kundebehandling' });
    const long = { nb: `Kundebehandling ${'🙂'.repeat(500)}` };
    const sentence = explainReason({ code, values: { ...values, own: long } }, nb);
    expect(sentence.length).toBeLessThan(300);
    expect(sentence).toContain('…»');
    expect(sentence).not.toMatch(/\p{Surrogate}/u);
  });

  it('says so where a competence has no name', () => {
    const reason = firstReason({}, { nb: 'Tar imot kunder og hjelper gjester, lytter til kunder.' });
    expect(explainReason(reason, nb)).toContain('«uten navn»');
  });

  it.each(MATCH_REASON_CODES)('%s is a whole sentence in both languages, with every blank filled in', (code) => {
    const text = { nb: 'norsk ord', en: 'English word' };
    const values = { own: text, standard: text, ownAbout: text, about: text, words: text };
    for (const language of LANGUAGES) {
      const sentence = explainReason({ code, values }, translatorFor(language));
      expect(sentence).toMatch(/^[«“A-ZÆØÅ].*\.$/);
      expect(sentence).not.toContain('{{');
      expect(sentence).toContain(language === 'nb' ? 'norsk ord' : 'English word');
    }
  });

  it('is written in the language that the texts say they are in', () => {
    for (const language of LANGUAGES) expect(LOCALES[language].matching.language).toBe(language);
  });
});
