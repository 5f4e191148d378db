import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { LANGUAGE_TAGS, LANGUAGES } from '#shared/domain/text';
import { START_TEXTS } from '#shared/i18n/start-texts';

/** The page without the window's texts. Nobody can say which language would have been spoken, so it speaks them all. */
export function NotLoaded() {
  return (
    <main className="bp-main bp-narrow-page">
      {LANGUAGES.map((language) => {
        const { heading, text, again } = START_TEXTS[language].notLoaded;
        return (
          <section key={language} lang={LANGUAGE_TAGS[language]}>
            <Heading level="1" size="large" spacing>
              {heading}
            </Heading>
            <BodyLong spacing>{text}</BodyLong>
            <Button onClick={() => location.reload()}>{again}</Button>
          </section>
        );
      })}
    </main>
  );
}
