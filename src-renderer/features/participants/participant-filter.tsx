import { Chips, Search, Select } from '@navikt/ds-react';
import { type FoundParticipants, SORTS } from '#shared/domain/found-participants';
import { LIMITS } from '#shared/domain/participant';
import { STANDINGS } from '#shared/domain/standing';
import type { Wanted } from '../../components/use-found-participants';
import { useTexts } from '../../components/use-texts';

type ParticipantFilterProps = {
  readonly wanted: Wanted;
  readonly onWant: (change: Partial<Wanted>) => void;
  readonly counts: FoundParticipants['counts'];
};

/** Whom one looks for, where they stand, and in which order they come. */
export function ParticipantFilter({ wanted, onWant, counts }: ParticipantFilterProps) {
  const { t } = useTexts();
  return (
    <div className="bp-participants__tools">
      <Search
        label={t('participants:search')}
        hideLabel={false}
        variant="simple"
        size="small"
        value={wanted.name}
        maxLength={LIMITS.name}
        onChange={(name) => onWant({ name })}
        className="bp-participants__search"
      />
      <Select
        label={t('participants:sort')}
        size="small"
        value={wanted.sort}
        onChange={(event) => onWant({ sort: SORTS.find((sort) => sort === event.target.value) ?? 'changed' })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`participants:sortBy.${sort}`)}
          </option>
        ))}
      </Select>
      <fieldset className="bp-participants__filter">
        <legend>{t('participants:filter')}</legend>
        <Chips size="small">
          {([null, ...STANDINGS] as const).map((standing) => (
            <Chips.Toggle
              key={standing}
              selected={wanted.standing === standing}
              checkmark={false}
              onClick={() => onWant({ standing })}
            >
              {standing === null
                ? t('participants:filterAll', { count: counts.all })
                : t(`participants:standing.${standing}`, { count: counts[standing] })}
            </Chips.Toggle>
          ))}
        </Chips>
      </fieldset>
    </div>
  );
}
