import { describe, expect, it } from 'vitest';
import { explainHint } from '#shared/coach/explain-hint';
import { COACH_KINDS } from '#shared/coach/kinds';
import { translatorFor } from '#shared/i18n/translator';

describe('a hint is explained', () => {
  it.each(['nb', 'en'] as const)('for every kind, with the words and with a question (%s)', (language) => {
    for (const kind of COACH_KINDS) {
      const { message, question } = explainHint({ kind, start: 0, end: 4 }, 'blid og rask', translatorFor(language));
      expect(message).toContain('blid');
      expect(question).toMatch(/[?.]$/);
    }
  });

  it('without quoting a whole page', () => {
    const text = 'blid '.repeat(100);
    const { message } = explainHint({ kind: 'trait', start: 0, end: text.length }, text, translatorFor('nb'));
    expect(message.length).toBeLessThan(150);
  });
});
