import { TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { type Competence, LIMITS } from '#shared/domain/participant';
import { LANGUAGE_TAGS, textIn } from '#shared/domain/text';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { competenceNameText } from '../../components/competence-name';
import { useParticipant } from '../../components/participant-context';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts } from '../../components/use-texts';

/** Why it is one of those that matter most, in a few words and in the language that is there. */
export function WhyField({ competence }: { readonly competence: Competence }) {
  const { t, language: windowLanguage } = useTexts();
  const { participantId } = useParticipant();
  const [language] = useState(textIn(competence.why, windowLanguage)?.language ?? windowLanguage);
  const why = useSavedText({
    participantId,
    fieldKey: `why:${competence.id}:${language}`,
    stored: competence.why[language] ?? '',
    save: (text) => client.competences.setWhy({ competenceId: competence.id, language, text }),
  });
  return (
    <TextField
      id={`why-${competence.id}`}
      label={
        <>
          <span aria-hidden="true">{t('board:order.why')}</span>
          <span className="bp-visually-hidden">
            {t('board:order.whyOf', { name: competenceNameText(competence, windowLanguage, t) })}
          </span>
        </>
      }
      size="small"
      lang={LANGUAGE_TAGS[language]}
      value={why.value}
      maxLength={LIMITS.why}
      autoComplete="off"
      error={why.failure && failureText(t, why.failure)}
      onChange={(event) => why.change(event.target.value)}
      onFocus={why.onFocus}
      onBlur={why.onBlur}
    />
  );
}
