import { Button } from '@navikt/ds-react';
import { type FormEvent, useState } from 'react';
import { dayOf } from '#shared/domain/day';
import { DayField, useDay } from '../../components/day-field';
import { focusFirstInvalid } from '../../components/focus-first-invalid';
import { useTexts } from '../../components/use-texts';
import { dayProblem } from './day-problem';

type WithdrawConsentProps = {
  readonly givenOn: string;
  readonly onWithdraw: (day: string) => void;
  readonly onCancel: () => void;
};

/** Asks when the participant took the consent back. */
export function WithdrawConsent({ givenOn, onWithdraw, onCancel }: WithdrawConsentProps) {
  const { t } = useTexts();
  const today = dayOf(new Date());
  const [asked, setAsked] = useState(false);
  const withdrawn = useDay({ initial: today, from: givenOn, to: today });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    if (withdrawn.day === null) focusFirstInvalid(event.currentTarget);
    else onWithdraw(withdrawn.day);
  };

  return (
    <form className="bp-consent__form" onSubmit={submit} noValidate>
      <DayField
        entry={withdrawn}
        label={t('preparation:consent.withdrawnOn')}
        error={asked && (dayProblem(t, withdrawn.state, today) ?? false)}
      />
      <div className="bp-choices">
        <Button type="submit" size="small">
          {t('preparation:consent.withdrawSubmit')}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
