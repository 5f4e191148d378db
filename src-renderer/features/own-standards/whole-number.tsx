import { TextField } from '@navikt/ds-react';
import { useState } from 'react';

type WholeNumberProps = {
  readonly label: string;
  readonly value: number | null;
  /** Null when the field is emptied. */
  readonly onChange: (value: number | null) => void;
};

/** A whole number, at most nine digits. Only digits can be typed; what is typed stays while it is written. */
export function WholeNumber({ label, value, onChange }: WholeNumberProps) {
  const [text, setText] = useState(value === null ? '' : String(value));
  return (
    <TextField
      size="small"
      label={label}
      value={text}
      inputMode="numeric"
      autoComplete="off"
      className="bp-whole-number"
      onChange={(event) => {
        const digits = event.target.value.replace(/\D/g, '').slice(0, 9);
        setText(digits);
        onChange(digits === '' ? null : Number(digits));
      }}
      onBlur={() => setText(value === null ? '' : String(value))}
    />
  );
}
