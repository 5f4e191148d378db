import { describe, expect, it } from 'vitest';
import { consentText } from '#main/core/consent-texts';
import type { ConsentText } from '#shared/domain/consent';
import { CONSENT_FORMS } from '#shared/domain/preparation';

/** Words that have more than six letters are long; below 35, a text is easy to read. */
function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? []);
  const long = words.filter((word) => word.replace(/[^\p{L}\p{N}]/gu, '').length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:])\s+/);

const paragraphsOf = ({ intro, sections, agreement }: ConsentText): string[] => [
  intro,
  ...sections.flatMap(({ paragraphs }) => paragraphs),
  agreement,
];

const texts = CONSENT_FORMS.map((form) => consentText(form));
const plain = texts.filter(({ form }) => form.endsWith('-plain'));

describe('readability', () => {
  it('is measured as LIX is: words a sentence and per cent of long words', () => {
    expect(lix(['En hest går.', 'Kompetansebeskrivelse er langt.'])).toBeCloseTo(3 + 100 / 6);
    expect(sentencesOf('Nei. Du velger selv. Se datatilsynet.no.')).toHaveLength(3);
  });

  it.each(plain)('of $form is below 35, and no sentence is long', (text) => {
    const sentences = paragraphsOf(text).flatMap(sentencesOf);
    expect(lix(sentences)).toBeLessThan(35);
    for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
  });

  it('of the plain text is lower than of the ordinary one in the same language', () => {
    for (const easy of plain) {
      const ordinary = texts.find(({ form }) => form === easy.language);
      if (!ordinary) throw new Error(`no ordinary text in ${easy.language}`);
      const [one, other] = [easy, ordinary].map((text) => lix(paragraphsOf(text).flatMap(sentencesOf)));
      expect(one).toBeLessThan((other ?? 0) - 5);
    }
  });
});

describe('the forms of the consent text', () => {
  it('are each in their own language and have the same version and the same parts', () => {
    expect(texts.map(({ form, language }) => [form, language])).toEqual([
      ['nb', 'nb'],
      ['en', 'en'],
      ['nb-plain', 'nb'],
      ['en-plain', 'en'],
    ]);
    expect(new Set(texts.map(({ version }) => version)).size).toBe(1);
    for (const { sections } of plain) expect(sections).toHaveLength(plain[0]?.sections.length ?? 0);
    const [bokmaal, english] = texts;
    expect(english?.sections.map(({ paragraphs }) => paragraphs.length)).toEqual(
      bokmaal?.sections.map(({ paragraphs }) => paragraphs.length),
    );
  });

  it.each(texts)('say where to complain and leave room for the office: $form', (text) => {
    const said = paragraphsOf(text).join('\n');
    expect(said).toContain('datatilsynet.no');
    expect(said.match(/\[[^\]]+\]/g)).toHaveLength(2);
  });
});
