import { BodyLong } from '@navikt/ds-react';
import { STATEMENT_DAY, statementParts } from '#shared/accessibility/statement';
import { longDate } from '#shared/i18n/formats';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { HelpPart } from './help-part';
import { HELP_PATH } from './help-path';
import './help-page.css';

/** The accessibility statement; the same stands in `docs`, for those who have not got the program. */
export function AccessibilityPage() {
  const { t, language } = useTexts();
  return (
    <article className="bp-help">
      <a className="bp-back" href={`#${HELP_PATH}`}>
        {t('accessibility:back')}
      </a>
      <PageHeading>{t('accessibility:heading')}</PageHeading>
      <BodyLong size="large">{t('accessibility:lead')}</BodyLong>
      {statementParts(t).map(({ heading, texts, isList }) => (
        <HelpPart key={heading} heading={heading}>
          {isList ? (
            <ul className="bp-help__list">
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ) : (
            texts.map((text) => <BodyLong key={text}>{text}</BodyLong>)
          )}
        </HelpPart>
      ))}
      <p className="bp-subtle">{t('accessibility:date', { day: longDate(STATEMENT_DAY, language) })}</p>
    </article>
  );
}
