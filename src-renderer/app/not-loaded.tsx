import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { LANGUAGE_TAGS, LANGUAGES } from '#shared/domain/text';
import { startTexts } from '#shared/i18n/start-texts';
import './crashed.css';

/** The page without the window's texts. Nobody can say which language would have been spoken, so it speaks them all. */
export function NotLoaded() {
  return (
    <main className="bp-main bp-narrow-page bp-crashed">
      {LANGUAGES.map((language) => {
        const t = startTexts(language);
        return (
          <section key={language} lang={LANGUAGE_TAGS[language]}>
            <Heading level="1" size="large" spacing>
              {t('start:notLoaded.heading')}
            </Heading>
            <BodyLong spacing>{t('start:notLoaded.text')}</BodyLong>
            <Button onClick={() => location.reload()}>{t('start:notLoaded.again')}</Button>
          </section>
        );
      })}
    </main>
  );
}
