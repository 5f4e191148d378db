import { describe, expect, it } from 'vitest';
import { stemEnglish } from '#shared/matching/stem-english';
import { stemNorwegian } from '#shared/matching/stem-norwegian';
import { normaliseText, stemOf, tokenise } from '#shared/matching/tokens';

describe('reading a text', () => {
  it('brings spellings together and keeps æ, ø and å', () => {
    expect(normaliseText('ØKONOMI, Æra, Ånd')).toBe('økonomi, æra, ånd');
    expect(normaliseText('A\u030a')).toBe('å');
    expect(normaliseText('idé, ﬁnans, kunde\u00adservice')).toBe('ide, finans, kundeservice');
  });

  it('takes words apart at punctuation and hyphens, and counts sentences', () => {
    const tokens = tokenise('PC-bruk (daglig). Kundeservice!', 'norwegian');
    expect(tokens.map((token) => token.form)).toEqual(['pc', 'bruk', 'daglig', 'kundeservice']);
    expect(tokens.map((token) => token.sentence)).toEqual([0, 0, 0, 1]);
  });

  it('knows grammar and light words from words that say something', () => {
    const weights = tokenise('bruk av teknologi', 'norwegian').map((token) => token.weight);
    expect(weights).toEqual(['light', 'function', 'full']);
  });
});

describe('stemming', () => {
  it.each([
    ['kunde', 'kunder', 'kundene', 'kundar', 'kundane'],
    ['oppgave', 'oppgaver', 'oppgavene'],
    ['nøyaktig', 'nøyaktighet', 'nøyaktigheten', 'nøyaktigheit'],
    ['rutine', 'rutiner', 'rutinene', 'rutinar'],
    ['selvstendig', 'selvstendighet', 'selvstendige'],
  ])('brings the Norwegian forms of %s together', (...forms) => {
    expect(new Set(forms.map(stemNorwegian)).size).toBe(1);
  });

  it.each([
    ['customer', 'customers'],
    ['manage', 'managed', 'managing', 'manages'],
    ['plan', 'planning', 'plans'],
    ['accurate', 'accurately'],
    ['organise', 'organize', 'organised'],
    ['enquiry', 'enquiries'],
  ])('brings the English forms of %s together', (...forms) => {
    expect(new Set(forms.map(stemEnglish)).size).toBe(1);
  });

  it.each([
    ['kasse', 'kassering'],
    ['forhandling', 'forhold'],
    ['lære', 'lærerinne'],
    ['sal', 'saltlake'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemNorwegian(one)).not.toBe(stemNorwegian(other));
  });

  it('leaves short words alone and knows irregular ones', () => {
    expect(stemNorwegian('for')).toBe('for');
    expect(stemOf('solgt', 'norwegian')).toBe(stemOf('selge', 'norwegian'));
    expect(stemOf('taught', 'english')).toBe(stemOf('teach', 'english'));
  });
});
