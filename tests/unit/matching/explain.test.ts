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
    const { standard } = firstReason({ nb: 'Kundebetjening' }).values;
    expect(standard).toMatchObject({ nb: 'Kundeservice' });
    expect(explainReason(firstReason({ nb: 'Kundebetjening' }), nb)).toMatch(
      /^«Kundebetjening» (og «Kundeservice» )?handler (begge )?om å .+\.$/,
    );
  });

  it('says in English what both are about, names the standard’s in English and keeps the person’s own words', () => {
    const sentence = explainReason(firstReason({ nb: 'PC-bruk' }), en);
    expect(sentence).toMatch(
      /^‘PC-bruk’ .*is about [a-z]+ing|^‘PC-bruk’ and ‘Use of technology’ are both about [a-z]+ing/,
    );
    expect(sentence).toContain('‘Use of technology’');
  });

  it('names the words that point there', () => {
    const reasons = reasonsOf({ nb: 'Tre gryter' }, { nb: 'Holder tre ting i gang samtidig og mister ingen av dem.' });
    const telling = reasons.find(({ code }) => code === 'tellingWords');
    expect(telling?.values.words?.nb).toContain('«samtidig»');
    expect(telling?.values.words?.en).toContain('‘samtidig’');
  });

  it('says that the name is the same, and then nothing more', () => {
    const reasons = reasonsOf({ nb: 'Overblikk' }, { nb: 'Ser hele butikken.' });
    expect(reasons.map((reason) => explainReason(reason, nb))).toEqual([
      'Standarden har en nøkkelkompetanse med samme navn: «Overblikk».',
    ]);
    // The names on an English screen are not the same: the reader must not be told that they are.
    expect(reasons.map((reason) => explainReason(reason, en))).toEqual([
      '‘Overblikk’ and ‘Overview’ have the same name in another language.',
    ]);
  });

  it('says it as a possibility where the suggestion is only possible', () => {
    const { values } = firstReason({ nb: 'Kundebetjening' });
    const reason: MatchReason = { code: 'sameConcept', values };
    expect(explainReason(reason, nb, 'match')).toMatch(/handler begge om/);
    expect(explainReason(reason, nb, 'possible')).toMatch(/kan begge handle om/);
  });

  it('says what each is about where they only lie near each other', () => {
    const about = { nb: 'å møte presis', en: 'being on time' };
    const { values } = firstReason({ nb: 'Kundebetjening' });
    const near: MatchReason = { code: 'nearConcept', values: { ...values, ownAbout: about } };
    expect(explainReason(near, nb)).toMatch(
      /^«Kundebetjening» handler om å møte presis\. Det ligger nær «Kundeservice», som /,
    );
  });

  it('points to the outcome where that is what speaks for it', () => {
    const { values } = firstReason({ en: 'The shop' }, { en: 'Greets customers, serves and helps them.' });
    const reason: MatchReason = { code: 'outcomeConcept', values };
    expect(explainReason(reason, en)).toMatch(/^The learning outcome of ‘The shop’ describes [a-z]+ing/);
    expect(explainReason(reason, nb)).toMatch(/^Læringsutbyttet til «The shop» forteller om å /);
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
      expect(sentence).toMatch(/^[«‘A-ZÆØÅ].*\.$/);
      expect(sentence).not.toContain('{{');
      expect(sentence).toContain(language === 'nb' ? 'norsk ord' : 'English word');
    }
  });

  it('is written in the language that the texts say they are in', () => {
    for (const language of LANGUAGES) expect(LOCALES[language].matching.language).toBe(language);
  });
});
