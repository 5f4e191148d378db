import { Select } from '@navikt/ds-react';
import { isUsable, type StandardEntry } from '#shared/domain/standard-entry';
import { byNameIn } from '#shared/i18n/formats';
import { useTexts } from './use-texts';

type StandardSelectProps = {
  readonly label: string;
  readonly description?: string;
  readonly entries: readonly StandardEntry[];
  /** The chosen version's reference; empty when none is chosen. */
  readonly value: string;
  readonly onChange: (ref: string) => void;
};

/** A choice among the standards that can be chosen; one that is chosen already is there also when it is withdrawn. */
export function StandardSelect({ label, description, entries, value, onChange }: StandardSelectProps) {
  const { t, language } = useTexts();
  return (
    <Select label={label} description={description} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t('comparison:choose')}</option>
      {entries
        .filter((entry) => isUsable(entry) || entry.ref === value)
        .map(({ ref, standard: { title } }) => ({ ref, title: title[language] }))
        .toSorted((one, other) => byNameIn(language)(one.title, other.title))
        .map(({ ref, title }) => (
          <option key={ref} value={ref}>
            {title}
          </option>
        ))}
    </Select>
  );
}
