import { Button, Textarea } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { LIMITS } from '#shared/domain/participant';
import { refOf, type StandardCompetence } from '#shared/domain/standard';
import { LANGUAGE_TAGS, LANGUAGES, type Language, type LocalizedText } from '#shared/domain/text';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { useParticipant } from '../../components/participant-context';
import { PersonalTag } from '../../components/personal-tag';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts } from '../../components/use-texts';
import { useDecisions } from './decisions';

type PersonalOutcomeFieldsProps = {
  readonly competence: StandardCompetence;
  readonly text: LocalizedText;
  readonly onClose: () => void;
};

/** The standard's outcome to read, and the participant's own addition to write below it, in either language. */
export function PersonalOutcomeFields({ competence, text, onClose }: PersonalOutcomeFieldsProps) {
  const { t, language } = useTexts();
  const form = useRef<HTMLFieldSetElement>(null);
  const name = competence.label[language];
  // The window's language first: that is the one the counsellor writes in.
  const languages = LANGUAGES.toSorted((one, other) => Number(other === language) - Number(one === language));

  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  return (
    <fieldset ref={form} className="bp-personal bp-personal--open">
      <legend className="bp-visually-hidden">{t('classes:personal.heading', { name })}</legend>
      <PersonalTag />
      <p className="bp-own__basis">{t('classes:personal.standardSays')}</p>
      {competence.outcomes[language].map((outcome) => (
        <p key={outcome} className="bp-comparison__outcome">
          {outcome}
        </p>
      ))}
      <p className="bp-own__basis">{t('classes:personal.advice')}</p>
      {languages.map((code) => (
        <Field key={code} competenceId={competence.id} language={code} stored={text[code] ?? ''} />
      ))}
      <div className="bp-own__actions">
        <Button
          size="small"
          variant="secondary"
          aria-label={t('classes:personal.closeFor', { name })}
          onClick={onClose}
        >
          {t('classes:personal.close')}
        </Button>
      </div>
    </fieldset>
  );
}

type FieldProps = { readonly competenceId: string; readonly language: Language; readonly stored: string };

function Field({ competenceId, language, stored }: FieldProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const { standard } = useDecisions();
  const standardRef = refOf(standard);
  const field = useSavedText({
    participantId,
    fieldKey: `personal:${participantId}:${standardRef}:${competenceId}:${language}`,
    stored,
    save: (text) =>
      client.additions.setPersonalOutcome({
        participantId,
        standardRef,
        standardCompetenceId: competenceId,
        language,
        text,
      }),
  });
  return (
    <Textarea
      label={t('classes:personal.in', { language: t(`common:languageName.${language}`) })}
      size="small"
      lang={LANGUAGE_TAGS[language]}
      minRows={2}
      value={field.value}
      error={field.failure && failureText(t, field.failure)}
      onChange={(event) => field.change(event.target.value.slice(0, LIMITS.outcome))}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
    />
  );
}
