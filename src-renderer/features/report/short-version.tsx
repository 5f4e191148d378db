import { Button, Heading, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { SHORT_LIMIT } from '#shared/domain/report-choices';
import { isBlank, LANGUAGE_TAGS, LANGUAGES, type Language } from '#shared/domain/text';
import { suggestedShort } from '#shared/report/short-version';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { saveQueue } from '../../api/saving';
import { announce } from '../../components/announcer';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { useParticipant } from '../../components/participant-context';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts, useTextsInEvery } from '../../components/use-texts';

const fieldId = (language: Language): string => `short-${language}`;

/** Who this is in five lines, in the report's language and, when asked for, in the other. */
export function ShortVersion({ language }: { readonly language: Language }) {
  const { t } = useTexts();
  const { record } = useParticipant();
  const other = LANGUAGES.find((code) => code !== language) ?? language;
  const [both, setBoth] = useState(!isBlank({ [other]: record.report.short[other] ?? '' }));
  return (
    <section className="bp-short" aria-labelledby="short-version">
      <Heading level="3" size="xsmall" id="short-version">
        {t('reportStep:short.heading')}
      </Heading>
      <ShortField key={language} language={language} />
      {both ? (
        <ShortField key={other} language={other} />
      ) : (
        <Button
          size="xsmall"
          variant="tertiary"
          onClick={() => {
            setBoth(true);
            focusWhenDrawn(fieldId(other));
          }}
        >
          {t('reportStep:short.alsoIn', { language: t(`common:languageName.${other}`) })}
        </Button>
      )}
    </section>
  );
}

/** The suggestion stands in the field until it is edited; an empty field is the suggestion again. */
function ShortField({ language }: { readonly language: Language }) {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const competences = record.competences.filter(({ key }) => key);
  const inEvery = useTextsInEvery();
  const { name } = record.participant;
  const suggestion = suggestedShort({ name, competences, form: record.report.form }, language, (each) => inEvery[each]);
  const own = record.report.short[language] ?? '';
  const written = own.trim() !== '';
  const text = useSavedText({
    participantId,
    fieldKey: `short:${participantId}:${language}`,
    stored: written ? own : suggestion,
    save: (changed) => client.report.setShort({ participantId, language, text: changed }),
  });

  return (
    <div className="bp-short__field">
      <Textarea
        id={fieldId(language)}
        size="small"
        minRows={3}
        lang={LANGUAGE_TAGS[language]}
        label={t('reportStep:short.field', { language: t(`common:languageName.${language}`) })}
        description={t(
          written ? 'reportStep:short.own' : suggestion ? 'reportStep:short.suggested' : 'reportStep:short.nothing',
        )}
        value={text.value}
        error={text.failure && failureText(t, text.failure)}
        onChange={(event) => text.change(event.target.value.slice(0, SHORT_LIMIT))}
        onFocus={text.onFocus}
        onBlur={text.onBlur}
      />
      {written && suggestion !== '' && (
        <Button
          size="xsmall"
          variant="tertiary"
          onClick={() => {
            text.change('');
            // Not before it is stored: an empty field stays empty while somebody is in it.
            void saveQueue.settled().then(() => {
              announce(t('reportStep:short.againDone'));
              focusWhenDrawn(fieldId(language));
            });
          }}
        >
          {t('reportStep:short.again')}
        </Button>
      )}
    </div>
  );
}
