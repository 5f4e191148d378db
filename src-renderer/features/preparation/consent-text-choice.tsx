import { Radio, RadioGroup, Theme } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { CONSENT_FORMS, type ConsentForm } from '#shared/domain/preparation';
import { LANGUAGE_TAGS } from '#shared/domain/text';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useTexts } from '../../components/use-texts';
import { ConsentWords } from './consent-words';
import { SaveConsentDocument } from './save-consent-document';
import { ShowConsent } from './show-consent';

type ConsentTextChoiceProps = { readonly form: ConsentForm; readonly onChange: (form: ConsentForm) => void };

/** The text in one of its forms, to be read together on the screen or printed. */
export function ConsentTextChoice({ form, onChange }: ConsentTextChoiceProps) {
  const { t } = useTexts();
  const {
    data: text,
    error,
    refetch,
  } = useQuery(api.preparation.consentText.queryOptions({ input: { form }, placeholderData: (previous) => previous }));

  return (
    <div className="bp-consent__reading">
      <RadioGroup size="small" legend={t('preparation:consent.form')} value={form} onChange={onChange}>
        <div className="bp-preparation__choices">
          {CONSENT_FORMS.map((choice) => (
            <Radio key={choice} value={choice}>
              {t(`preparation:consent.forms.${choice}`)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {!text && (error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {text && (
        <Theme theme="light" asChild>
          <article
            className="bp-consent__text"
            // It scrolls where there is room for two columns, and must do so by keyboard too.
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls
            tabIndex={0}
            lang={LANGUAGE_TAGS[text.language]}
            aria-label={t('preparation:consent.text')}
          >
            <h3 className="bp-consent__title">{text.title}</h3>
            <ConsentWords text={text} />
          </article>
        </Theme>
      )}
      {text && <ShowConsent text={text} />}
      <SaveConsentDocument key={form} form={form} />
    </div>
  );
}
