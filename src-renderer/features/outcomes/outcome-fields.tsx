import { Button, Textarea, TextField } from '@navikt/ds-react';
import { type Competence, LIMITS } from '#shared/domain/participant';
import { LANGUAGE_TAGS } from '#shared/domain/text';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { announce } from '../../components/announcer';
import { CoachHints } from '../../components/coach/coach-hints';
import { useParticipant } from '../../components/participant-context';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts, useTextsInEvery } from '../../components/use-texts';
import { startersIn } from './beginnings';
import { ReadingEaseLine } from './reading-ease-line';
import { goToSameField } from './same-field';
import type { OutcomeText } from './use-outcome-text';

/** Ids by which "go to the next" finds the fields. */
export const labelFieldId = (competenceId: string, language: string): string => `label-${competenceId}-${language}`;
export const outcomeFieldId = (competenceId: string, language: string): string => `outcome-${competenceId}-${language}`;

type OutcomeFieldsProps = { readonly competence: Competence; readonly outcome: OutcomeText };

/** Name and learning outcome in one language, with beginnings of sentences to start from. */
export function OutcomeFields({ competence, outcome }: OutcomeFieldsProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const { language } = outcome;
  const starters = startersIn(useTextsInEvery()[language]);
  const { id: competenceId } = competence;
  const tag = LANGUAGE_TAGS[language];
  const inLanguage = { language: t(`common:languageName.${language}`) };

  const label = useSavedText({
    participantId,
    fieldKey: `label:${competenceId}:${language}`,
    stored: competence.label[language] ?? '',
    save: (text) => client.competences.setLabel({ competenceId, language, text }),
  });

  return (
    <div className="bp-outcome-fields">
      <TextField
        id={labelFieldId(competenceId, language)}
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
        data-same-field={`label-${language}`}
        onKeyDown={goToSameField}
      />
      <CoachHints text={label.value} field="label" fieldId={labelFieldId(competenceId, language)} language={language} />
      <div className="bp-outcome-fields__outcome">
        <Textarea
          ref={outcome.field}
          id={outcomeFieldId(competenceId, language)}
          label={t('wizard:outcomes.outcome', inLanguage)}
          size="small"
          lang={tag}
          minRows={3}
          value={outcome.value}
          error={outcome.failure && failureText(t, outcome.failure)}
          onChange={(event) => outcome.write(event.target.value)}
          onFocus={outcome.onFocus}
          onBlur={outcome.onBlur}
          data-same-field={`outcome-${language}`}
          onKeyDown={goToSameField}
        />
        <ReadingEaseLine text={outcome.said} />
        <CoachHints
          text={outcome.said}
          field="outcome"
          fieldId={outcomeFieldId(competenceId, language)}
          language={language}
        />
        {outcome.takeOut && (
          <p className="bp-outcome-fields__put">
            {t('outcomes:put.done')}{' '}
            <Button
              size="xsmall"
              variant="tertiary"
              onClick={() => {
                outcome.takeOut?.();
                announce(t('outcomes:put.undone'));
              }}
            >
              {t('outcomes:put.undo')}
            </Button>
          </p>
        )}
      </div>
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
            onClick={() => outcome.begin(starter)}
          >
            {starter} …
          </button>
        ))}
      </div>
    </div>
  );
}
