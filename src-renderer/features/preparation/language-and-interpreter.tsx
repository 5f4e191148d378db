import { Heading, Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { INTERPRETERS, type Interpreter, PREPARATION_LIMITS } from '#shared/domain/preparation';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { useParticipant } from '../../components/participant-context';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts } from '../../components/use-texts';
import { savePreparation } from './save-preparation';

const ADVICE = ['advice1', 'advice2', 'advice3'] as const;

/** The language the participant tells in, and whether somebody interprets; then how to talk through them. */
export function LanguageAndInterpreter() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const { interpreter } = record.preparation;
  const spoken = useSavedText({
    participantId,
    fieldKey: `spoken-language:${participantId}`,
    stored: record.preparation.spokenLanguage,
    save: (spokenLanguage) => client.preparation.save({ participantId, spokenLanguage }),
  });

  return (
    <section className="bp-card bp-preparation__card" aria-labelledby="language-and-interpreter">
      <Heading level="2" size="small" id="language-and-interpreter">
        {t('preparation:language.heading')}
      </Heading>
      <TextField
        size="small"
        label={t('preparation:language.spoken')}
        description={t('preparation:language.spokenAdvice')}
        value={spoken.value}
        maxLength={PREPARATION_LIMITS.spokenLanguage}
        autoComplete="off"
        error={spoken.failure && failureText(t, spoken.failure)}
        onChange={(event) => spoken.change(event.target.value)}
        onFocus={spoken.onFocus}
        onBlur={spoken.onBlur}
      />
      <RadioGroup
        size="small"
        legend={t('preparation:language.interpreter')}
        description={t('preparation:language.interpreterAdvice')}
        value={interpreter}
        onChange={(chosen: Interpreter) => savePreparation(participantId, { interpreter: chosen })}
      >
        <div className="bp-preparation__choices">
          {INTERPRETERS.map((choice) => (
            <Radio key={choice} value={choice}>
              {t(`preparation:language.${choice}`)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <div role="status">
        {interpreter !== 'none' && (
          <div className="bp-preparation__advice">
            <h3>{t('preparation:language.adviceHeading')}</h3>
            <ul>
              {ADVICE.map((advice) => (
                <li key={advice}>{t(`preparation:language.${advice}`)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
