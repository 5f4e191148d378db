import { Button, DatePicker, useDatepicker } from '@navikt/ds-react';
import { useState } from 'react';
import { dateOf, dayOf } from '#shared/domain/day';

/** What stands in the field: a day, nothing, something that is no day, or one outside of what is allowed. */
export type DayState = 'day' | 'empty' | 'invalid' | 'before' | 'after';

type DayOptions = {
  readonly initial: string | null;
  /** The first and the last day that can be chosen. */
  readonly from?: string;
  readonly to?: string;
  /** For a field that saves itself: a day, or null when the field is emptied; not called for what is no day. */
  readonly onChange?: (day: string | null) => void;
};

/** A day that is being chosen or typed. `day` is null unless `state` is `day`. */
export function useDay({ initial, from, to, onChange }: DayOptions) {
  const [state, setState] = useState<DayState>(initial === null ? 'empty' : 'day');
  const { datepickerProps, inputProps, selectedDay, setSelected } = useDatepicker({
    ...(initial !== null && { defaultSelected: dateOf(initial) }),
    ...(from !== undefined && { fromDate: dateOf(from) }),
    ...(to !== undefined && { toDate: dateOf(to) }),
    ...(onChange && { onDateChange: (date?: Date) => onChange(date ? dayOf(date) : null) }),
    onValidate: ({ isValidDate, isEmpty, isBefore, isAfter }) => {
      if (isValidDate) setState('day');
      else if (isEmpty) setState('empty');
      else if (isBefore) setState('before');
      else setState(isAfter ? 'after' : 'invalid');
    },
  });
  return {
    state,
    day: state === 'day' && selectedDay ? dayOf(selectedDay) : null,
    set: (day: string) => {
      setSelected(dateOf(day));
      setState('day');
    },
    datepickerProps,
    inputProps,
  };
}

type DayFieldProps = {
  readonly entry: ReturnType<typeof useDay>;
  readonly label: string;
  readonly description?: string;
  readonly error?: string | false;
  /** A day that is likely, to be set with one press. */
  readonly suggestion?: { readonly day: string; readonly label: string };
};

/** A field for a day: typed, or chosen from a calendar. */
export function DayField({ entry, label, description, error, suggestion }: DayFieldProps) {
  return (
    <div className="bp-day-field">
      <DatePicker {...entry.datepickerProps}>
        <DatePicker.Input {...entry.inputProps} size="small" label={label} description={description} error={error} />
      </DatePicker>
      {suggestion && (
        <Button type="button" size="xsmall" variant="tertiary" onClick={() => entry.set(suggestion.day)}>
          {suggestion.label}
        </Button>
      )}
    </div>
  );
}
