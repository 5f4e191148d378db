import { Label } from '@navikt/ds-react';
import { useId } from 'react';

type DayFieldProps = {
  readonly label: string;
  /** `YYYY-MM-DD`, or null where no day is given. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
};

/** A day, in the browser's own field: its order and its calendar are the machine's. Looks as Aksel's text fields do. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className="aksel-form-field aksel-form-field--small">
      <Label size="small" htmlFor={id} className="aksel-form-field__label">
        {label}
      </Label>
      <input
        type="date"
        id={id}
        className="aksel-text-field__input aksel-body-short aksel-body-short--small"
        value={value ?? ''}
        max="9999-12-31"
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      />
    </div>
  );
}
