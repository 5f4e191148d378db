import { Textarea, TextField } from '@navikt/ds-react';
import { useRef } from 'react';
import { type Competence, LIMITS } from '#shared/domain/participant';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { useParticipant } from '../../components/participant-context';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts } from '../../components/use-texts';
import { isOnlyStarter, withStarter } from './starter';

const STARTERS = ['can', 'knows', 'understands', 'masters'] as const;

type OutcomeFieldsProps = { readonly competence: Competence; readonly language: Language };

/** Name and learning outcome in one language, with beginnings of sentences to start from. */
export function OutcomeFields({ competence, language }: OutcomeFieldsProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const field = useRef<HTMLTextAreaElement>(null);
  const { id: competenceId } = competence;
  const tag = LANGUAGE_TAGS[language];
  const inLanguage = { language: t(`common:languageName.${language}`) };
  const starterText = translatorFor(language);
  const starters = STARTERS.map((starter) => starterText(`wizard:outcomes.starter.${starter}`));

  const label = useSavedText({
    participantId,
    fieldKey: `label:${competenceId}:${language}`,
    stored: competence.label[language] ?? '',
    save: (text) => client.competences.setLabel({ competenceId, language, text }),
  });
  const outcome = useSavedText({
    participantId,
    fieldKey: `outcome:${competenceId}:${language}`,
    stored: competence.outcome[language] ?? '',
    save: (text) => client.competences.setOutcome({ competenceId, language, text }),
    accepts: (text) => !isOnlyStarter(text, starters),
  });

  const start = (starter: string) => {
    const text = withStarter(outcome.value, starter);
    outcome.change(text);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(text.length, text.length);
    });
  };

  return (
    <div className="bp-outcome-fields">
      <TextField
        label={t('wizard:outcomes.label', inLanguage)}
        size="small"
        lang={tag}
        value={label.value}
        maxLength={LIMITS.label}
        autoComplete="off"
        error={label.failure && failureText(t, label.failure)}
        onChange={(event) => label.change(event.target.value)}
        onFocus={label.onFocus}
        onBlur={label.onBlur}
      />
      <Textarea
        ref={field}
        label={t('wizard:outcomes.outcome', inLanguage)}
        size="small"
        lang={tag}
        minRows={3}
        value={outcome.value}
        error={outcome.failure && failureText(t, outcome.failure)}
        onChange={(event) => outcome.change(event.target.value.slice(0, LIMITS.outcome))}
        onFocus={outcome.onFocus}
        onBlur={outcome.onBlur}
      />
      {competence.outcome.nn && language === 'nb' && outcome.value === '' && (
        <p className="bp-outcome-fields__nynorsk">
          {t('wizard:outcomes.nynorsk')} <span lang={LANGUAGE_TAGS.nn}>{competence.outcome.nn}</span>
        </p>
      )}
      <div className="bp-starters">
        <span className="bp-starters__label">{t('wizard:outcomes.startWith')}</span>
        {starters.map((starter) => (
          <button
            key={starter}
            type="button"
            className="bp-starters__starter"
            lang={tag}
            onClick={() => start(starter)}
          >
            {starter} …
          </button>
        ))}
      </div>
    </div>
  );
}
