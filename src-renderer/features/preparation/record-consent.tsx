import { Button, Heading, Radio, RadioGroup, Select } from '@navikt/ds-react';
import { type FormEvent, useState } from 'react';
import { dayOf, yearAfter } from '#shared/domain/day';
import { CONSENT_FORMS, CONSENT_WAYS, type ConsentForm, type ConsentWay } from '#shared/domain/preparation';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { announce } from '../../components/announcer';
import { DayField, useDay } from '../../components/day-field';
import { reportFailure } from '../../components/failure-notice';
import { focusFirstInvalid } from '../../components/focus-first-invalid';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { focusConsent } from './consent-focus';
import { dayProblem } from './day-problem';

type RecordConsentProps = {
  /** The form of the text that is on the screen. */
  readonly shown: ConsentForm;
  readonly onDone: () => void;
  /** Left out where there is nothing to go back to. */
  readonly onCancel?: () => void;
};

/** Notes that the participant agreed: when, how, to which text, and until when it is to be kept. */
export function RecordConsent({ shown, onDone, onCancel }: RecordConsentProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const today = dayOf(new Date());
  const [consentId] = useState(() => crypto.randomUUID());
  const [way, setWay] = useState<ConsentWay>('signed');
  const [chosen, setChosen] = useState<ConsentForm | null>(null);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const given = useDay({ initial: today, to: today });
  const keep = useDay({ initial: null, from: given.day ?? today });
  const form = chosen ?? shown;

  const givenProblem = dayProblem(t, given.state, today);
  // No day at all is fine here, and so is one that was right until the other date was changed after it.
  const early = keep.day !== null && given.day !== null && keep.day < given.day;
  const keepProblem = keep.state === 'empty' ? null : dayProblem(t, early ? 'before' : keep.state, today);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    const givenOn = given.day;
    if (givenOn === null || keepProblem !== null) {
      focusFirstInvalid(event.currentTarget);
      return;
    }
    setBusy(true);
    const consent = { participantId, consentId, givenOn, way, form, keepUntil: keep.day };
    try {
      await saveRecord({ participantId, send: () => client.preparation.addConsent(consent) });
      announce(t('preparation:consent.recorded'));
      onDone();
      focusConsent(consentId);
    } catch (error) {
      reportFailure(error);
      setBusy(false);
    }
  };

  return (
    <form
      className="bp-consent__form"
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-labelledby="new-consent"
    >
      <Heading level="3" size="xsmall" id="new-consent">
        {t('preparation:consent.recordHeading')}
      </Heading>
      <DayField entry={given} label={t('preparation:consent.givenOn')} error={asked && (givenProblem ?? false)} />
      <RadioGroup size="small" legend={t('preparation:consent.way')} value={way} onChange={setWay}>
        <div className="bp-preparation__choices">
          {CONSENT_WAYS.map((each) => (
            <Radio key={each} value={each}>
              {t(`preparation:consent.ways.${each}`)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <Select
        size="small"
        label={t('preparation:consent.usedForm')}
        value={form}
        onChange={(event) => setChosen(CONSENT_FORMS.find((each) => each === event.target.value) ?? null)}
      >
        {CONSENT_FORMS.map((each) => (
          <option key={each} value={each}>
            {t(`preparation:consent.forms.${each}`)}
          </option>
        ))}
      </Select>
      <DayField
        entry={keep}
        label={t('preparation:consent.keepUntil')}
        description={t('preparation:consent.keepUntilAdvice')}
        error={asked && (keepProblem ?? false)}
        suggestion={{ day: yearAfter(given.day ?? today), label: t('preparation:consent.oneYear') }}
      />
      <div className="bp-choices">
        <Button type="submit" size="small" loading={busy}>
          {t('preparation:consent.record')}
        </Button>
        {onCancel && (
          <Button type="button" size="small" variant="secondary" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
