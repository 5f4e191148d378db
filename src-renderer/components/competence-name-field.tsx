import { TextField } from '@navikt/ds-react';
import { useEffect, useId, useRef, useState } from 'react';
import { type Competence, LIMITS } from '#shared/domain/participant';
import { LANGUAGE_TAGS, textIn } from '#shared/domain/text';
import { client } from '../api/client';
import { failureText } from '../api/failure';
import { useParticipant } from './participant-context';
import { useSavedText } from './use-saved-text';
import { useTexts } from './use-texts';
import { VocabularyOptions } from './vocabulary-options';

type CompetenceNameFieldProps = { readonly competence: Competence; readonly onDone: () => void };

/**
 * The name, in the language it is shown in, ready to be written over. The library's words are offered; what is written
 * stands.
 */
export function CompetenceNameField({ competence, onDone }: CompetenceNameFieldProps) {
  const { t, language: windowLanguage } = useTexts();
  const { participantId, writing } = useParticipant();
  const field = useRef<HTMLInputElement>(null);
  const words = useId();
  const [language] = useState(textIn(competence.label, windowLanguage)?.language ?? writing);
  const name = useSavedText({
    participantId,
    fieldKey: `label:${competence.id}:${language}`,
    stored: competence.label[language] ?? '',
    save: (text) => client.competences.setLabel({ competenceId: competence.id, language, text }),
  });

  useEffect(() => field.current?.select(), []);

  return (
    <>
      <TextField
        ref={field}
        label={t('wizard:competence.name')}
        size="small"
        lang={LANGUAGE_TAGS[language]}
        value={name.value}
        maxLength={LIMITS.label}
        autoComplete="off"
        list={words}
        error={name.failure && failureText(t, name.failure)}
        onChange={(event) => name.change(event.target.value)}
        onFocus={name.onFocus}
        onBlur={name.onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') onDone();
        }}
      />
      <VocabularyOptions id={words} typed={name.value} language={language === 'en' ? 'en' : 'nb'} />
    </>
  );
}
