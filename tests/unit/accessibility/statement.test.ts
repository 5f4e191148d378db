import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATEMENT_DAY, statementParts } from '#shared/accessibility/statement';
import { LANGUAGES, type Language } from '#shared/domain/text';
import { longDate } from '#shared/i18n/formats';
import { translatorFor } from '#shared/i18n/translator';

const DOCS = join(import.meta.dirname, '..', '..', '..', 'docs');

/** The statement as a page for those who have not got the program, in lines that an editor shows whole. */
function written(language: Language): string {
  const t = translatorFor(language);
  const parts = statementParts(t).flatMap(({ heading, texts, isList }) => [
    `## ${heading}`,
    isList ? texts.map((text) => `- ${text}`).join('\n') : texts.join('\n\n'),
  ]);
  const date = t('accessibility:date', { day: longDate(STATEMENT_DAY, language) });
  return `${[`# ${t('accessibility:heading')}`, t('accessibility:lead'), ...parts, date].join('\n\n')}\n`;
}

describe('the accessibility statement', () => {
  it.each(LANGUAGES)('says in docs what it says in the window, in %s', async (language) => {
    // After a change to the texts: `npx vitest -u` on this file writes the page anew.
    await expect(written(language)).toMatchFileSnapshot(join(DOCS, `accessibility-statement.${language}.md`));
  });
});
