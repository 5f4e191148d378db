import { useRef, useState } from 'react';
import { PASSPHRASE_MINIMUM } from '#shared/contract/workspace';
import { useTexts } from '../../components/use-texts';

type FieldErrors = { readonly first: string | null; readonly second: string | null };
const NO_ERRORS: FieldErrors = { first: null, second: null };

/** A passphrase that is being chosen, typed twice (NewPassphraseFields shows it). */
export function useNewPassphrase() {
  const { t } = useTexts();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [shown, setShown] = useState(false);
  const [errors, setErrors] = useState(NO_ERRORS);
  const firstField = useRef<HTMLInputElement>(null);
  const secondField = useRef<HTMLInputElement>(null);

  /** @returns whether it can be used; if not, what is wrong is said at the field, which has the focus */
  const check = (): boolean => {
    if ([...first].length < PASSPHRASE_MINIMUM) {
      setErrors({ first: t('workspace:create.tooShort', { minimum: PASSPHRASE_MINIMUM }), second: null });
      firstField.current?.focus();
      return false;
    }
    if (first !== second) {
      setErrors({ first: null, second: t('workspace:create.different') });
      secondField.current?.focus();
      return false;
    }
    setErrors(NO_ERRORS);
    return true;
  };
  /** What was wrong is said until something else is written there: the advice says the rest. */
  const writeFirst = (passphrase: string) => {
    setFirst(passphrase);
    setErrors(NO_ERRORS);
  };
  const writeSecond = (passphrase: string) => {
    setSecond(passphrase);
    setErrors(({ first: said }) => ({ first: said, second: null }));
  };
  const clear = () => {
    setFirst('');
    setSecond('');
    setShown(false);
    setErrors(NO_ERRORS);
  };

  return { first, second, shown, errors, firstField, secondField, writeFirst, writeSecond, setShown, check, clear };
}

export type NewPassphrase = ReturnType<typeof useNewPassphrase>;
