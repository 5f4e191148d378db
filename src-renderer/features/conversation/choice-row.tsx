import { useId } from 'react';

type ChoiceRowProps<Value extends string> = {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
};

/** A choice between few things, all in sight and all looking alike. */
export function ChoiceRow<Value extends string>({ legend, values, value, nameOf, onChange }: ChoiceRowProps<Value>) {
  const name = useId();
  return (
    <fieldset className="bp-choice-row">
      <legend className="bp-choice-row__legend">{legend}</legend>
      <div className="bp-choice-row__choices">
        {values.map((each) => (
          <label key={each} className="bp-choice-row__choice">
            <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChange(each)} />
            {nameOf(each)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
